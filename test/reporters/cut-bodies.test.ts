import { expect, it } from 'vitest';
import { renderJunit } from '../../reporters/junit.ts';
import { renderMarkdown } from '../../reporters/markdown.ts';
import { exchange, sampleReport } from './sample.ts';

it('a report that shows the beginning of a body says so', () => {
  const [row] = sampleReport().requirements.filter(({ verdict, weighs }) => verdict === 'fail' && weighs);
  const [check] = row?.checks ?? [];
  if (!row || !check) throw new Error('the sample has no failure');
  const answering = (length: number) => {
    const response = { status: 200, headers: [], body: 'x'.repeat(length) };
    return sampleReport({ requirements: [{ ...row, checks: [{ ...check, exchanges: [exchange(1, { response })] }] }] });
  };
  for (const [render, longest] of [[renderMarkdown, 2_000] as const, [renderJunit, 16_000] as const]) {
    expect(render(answering(longest + 1))).toMatch(/x\n *\[cut: report\.json has more\]/);
    expect(render(answering(1_000))).not.toContain('[cut');
  }
});
