import { expect, it } from 'vitest';
import { placesOf } from '../../../reporters/html/body/json-places.ts';
import { jsonBody } from '../../../reporters/html/body/json-tokens.ts';

/** What stands at a pointer, as it came; what is missing with a sign before it; null where the pointer leads nowhere. */
function at(body: string, pointer: string): string | null {
  const json = jsonBody(body);
  if (!json) throw new Error('the body is no JSON');
  const place = placesOf(json, ['/elsewhere', pointer, `${pointer}/below`]).get(pointer);
  if (!place) return null;
  if ('missing' in place) return `+ ${place.missing}`;
  return json.text.slice(json.tokens[place.first]?.start, json.tokens[place.last]?.end);
}

it.each<[pointer: string, found: string | null, body: string]>([
  ['', '[1]', ' [1] '],
  ['/a', '1.0', '{"a":1.0}'],
  ['/a/1/b', '{"c": 2}', '{"a":[0,{"b":{"c": 2}}]}'],
  ['/0', 'null', '[null,1]'],
  ['/10', '10', JSON.stringify([...Array(12).keys()])],
  ['/a~1b', '1', '{"a":0,"a/b":1}'],
  ['/m~0n', '1', '{"m~n":1}'],
  ['/~01', '1', '{"~1":1,"/":2}'],
  ['/', '1', '{"":1}'],
  ['/a b/ä', '1', '{"a b":{"ä":1}}'],
  ['/ab', '1', '{"\\u0061b":1}'],
  ['/__proto__', '1', '{"__proto__":1}'],
  ['/__proto__/x', '+ "x"', '{"__proto__":{}}'],
  ['/constructor', '+ "constructor"', '{}'],
  ['/a', '2', '{"a":1,"a":2}'],
  ['/a/x', '+ "x"', '{"a":{"x":1},"a":{"y":1}}'],
  ['/a/x', null, '{"a":{"x":1},"a":3}'],
  ['/a/x', '2', '{"a":{"x":1},"a":{"x":2}}'],
  ['/3', '+ item 3', '[0,1,2]'],
  ['/01', '+ item 01', '[0,1,2]'],
  ['/a/b/c', null, '{"a":{}}'],
  ['a', null, '{"a":1}'],
  ['/data/1/id', '"x"', '{"data":[{"id":"v"},{"id":"x"\n[cut: 90 characters in all]'],
  ['/data/1/name', null, '{"data":[{"id":"v"},{"id":"x"\n[cut: 90 characters in all]'],
])('"%s" leads to %s', (pointer, found, body) => {
  expect(at(body, pointer)).toBe(found);
});

it('finds its way through any depth', () => {
  const levels = 10_000;
  expect(at('['.repeat(levels) + ']'.repeat(levels), '/0'.repeat(levels - 1))).toBe('[]');
  expect(at('['.repeat(levels) + ']'.repeat(levels), '/0'.repeat(levels))).toBe('+ item 0');
});
