import { expect, it, vi } from 'vitest';
import { canaries, canariesIn } from '../canaries.ts';
import { artefactsOfAnEcho } from './artefacts-of-an-echo.ts';

vi.mock(import('../../harness/secrets/redact.ts'), async (original) => ({
  ...(await original()),
  redactor: () => (text: string) => text,
}));

it('a redactor that does nothing is caught, for every kind of secret', async () => {
  const artefacts = await artefactsOfAnEcho();
  const hits = canariesIn(artefacts.get('report.json') ?? '');
  expect(hits).toEqual(expect.arrayContaining([...Object.keys(canaries), 'card number ending 4242', 'security code']));
  for (const name of [
    'report.html',
    'summary.md',
    'junit.xml',
    'ctrf.json',
    'report.sarif',
    'allure-results',
    'standard error',
  ])
    expect(canariesIn(artefacts.get(name) ?? ''), name).not.toEqual([]);
});
