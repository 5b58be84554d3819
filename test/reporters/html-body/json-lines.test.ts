import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLines, lineTexts } from '../../../reporters/html/body/json-lines.ts';
import { jsonBody } from '../../../reporters/html/body/json-tokens.ts';

/** A body with line breaks; null where it has none to show. */
function pretty(body: string): string | null {
  const json = jsonBody(body);
  const lines = json && jsonLines(json);
  if (!json || !lines) return null;
  return lines.map((line) => '  '.repeat(line.level) + lineTexts(json, line).join('')).join('\n') + json.cut;
}

/** JSON without the white space between its tokens. */
function stripped(json: string): string {
  return json.replaceAll(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');
}

const space = fc.constantFrom('', ' ', '\n', '\r\n\t');
const name = fc.constantFrom('"a"', '"a"', '"\\u0061"', '"__proto__"', '"]{,:"', '"\\\\\\""', '""', '" \\n "');
const list = (items: fc.Arbitrary<string>, [open, close]: readonly [string, string]) =>
  fc.tuple(fc.array(items, { maxLength: 4 }), space).map(([own, gap]) => `${open}${gap}${own.join(`${gap},`)}${close}`);

/** JSON as no serialiser writes it: repeated names, numbers that no double holds, white space anywhere. */
const { json } = fc.letrec<{ json: string; value: string; member: string }>((tie) => ({
  json: fc.tuple(space, tie('value'), space).map((parts) => parts.join('')),
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('1.0', '-0', '1e400', '1E+2', '123456789012345678901234567890', 'true', 'false', 'null'),
    name,
    list(tie('json'), ['[', ']']),
    list(tie('member'), ['{', '}']),
  ),
  member: fc
    .tuple(space, name, space, tie('json'))
    .map(([before, own, after, value]) => `${before}${own}${after}:${value}`),
}));

it('line breaks change nothing but white space, whatever the JSON', () => {
  fc.assert(
    fc.property(json, (body) => {
      expect(stripped(pretty(body) ?? 'no JSON')).toBe(stripped(body));
    }),
  );
});

it('JSON looks as its serialiser would indent it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      expect(pretty(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
    }),
  );
});

it('what is no JSON for a parser is none here', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const nearly = fc.oneof(
    fc.string(),
    fc.tuple(json, fc.nat(), fc.string({ maxLength: 2 })).map(([text, at, more]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + more + text.slice(place + 1);
    }),
  );
  fc.assert(
    fc.property(nearly, (text) => {
      expect(jsonBody(text) !== null).toBe(parses(text));
    }),
  );
});

it.each<[string, string, string | null]>([
  [
    'a number that was masked',
    '{"number":[card number ending 4242],"a":"[security code]"}',
    '{\n  "number": [card number ending 4242],\n  "a": "[security code]"\n}',
  ],
  ['cut between members', '{"a":[1,\n[cut: 90 characters in all]', '{\n  "a": [\n    1,\n[cut: 90 characters in all]'],
  ['cut in a text', '{"a":"te\\"x\n[cut: 90 characters in all]', '{\n  "a": "te\\"x\n[cut: 90 characters in all]'],
  ['cut in a number', '[12.\n[cut: 90 characters in all]', '[\n  12.\n[cut: 90 characters in all]'],
  ['a page that was cut', '<html>\n[cut: 90 characters in all]', null],
  ['what was not recorded', '[not recorded: 9 characters; this run has recorded enough]', null],
  ['nothing', '', null],
])('%s', (_, body, shown) => {
  expect(pretty(body)).toBe(shown);
});

it.each([
  ['deep', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['long', JSON.stringify(Array(40_000).fill(1))],
])('what is too %s for line breaks has none', (_, body) => {
  expect(jsonBody(body)?.tokens.length).toBeGreaterThan(10_000);
  expect(pretty(body)).toBeNull();
});
