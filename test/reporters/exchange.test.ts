import { expect, it } from 'vitest';
import { exchangeDetails } from '../../reporters/html/exchange.ts';
import { exchange } from './sample.ts';

const shown = (body: string) => exchangeDetails(exchange(1, { response: { status: 200, headers: [], body } }), false);

it('a JSON body is shown with line breaks', () => {
  expect(shown('{"a":[1,2]}')).toContain('{\n  &quot;a&quot;: [\n    1,\n    2\n  ]\n}');
  expect(shown(JSON.stringify(Array(2_000).fill({ id: 'card_1' })))).toContain('\n  {\n    &quot;id&quot;');
});

it.each([2_000, 8_000])(
  'a body of %i levels is shown as it is: with line breaks it would fill the memory',
  (levels) => {
    const deep = `${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`;
    expect(shown(deep)).toContain(deep.replaceAll('"', '&quot;'));
    expect(shown(deep).length).toBeLessThan(12 * deep.length);
  },
);

it('brackets and backslashes in texts are no levels', () => {
  const body = JSON.stringify({ text: `${'[\\"'.repeat(3_000)}` });
  expect(shown(body)).toContain('{\n  &quot;text&quot;');
});

it('a body that is no JSON is shown as it is', () => {
  expect(shown('{"a":[1,\n[cut: 90000 characters in all]')).toContain('[1,\n[cut: 90000 characters in all]');
});
