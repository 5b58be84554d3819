import { expect, it } from 'vitest';
import { canariesIn } from '../canaries.ts';
import { artefactsOfAnEcho } from './artefacts-of-an-echo.ts';

it('nothing that is written about a server that echoes every secret holds one', async () => {
  const artefacts = await artefactsOfAnEcho();
  // The server did send them back: their marks stand where they stood.
  for (const name of ['report.json', 'report.html']) {
    for (const mark of ['[OMISE_SECRET_KEY]', '[OMISE_PUBLIC_KEY]', '[KWIK_API_SECRET]', '[X-Gateway]', '[card number'])
      expect(artefacts.get(name), name).toContain(mark);
  }
  const found = [...artefacts].map(([name, text]) => [name, canariesIn(text)] as const);
  expect(found.filter(([, hits]) => hits.length > 0)).toEqual([]);
});
