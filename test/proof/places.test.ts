import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesOf, placesText } from '../../proof/places.ts';

it.each([
  [[], ''],
  [[4], '4'],
  [[2, 0, 1], '0-2'],
  [[1, 3, 4, 9, 10, 11], '1,3-4,9-11'],
])('writes %j as "%s"', (places, text) => {
  expect(placesText(places)).toBe(text);
});

it('reads back what it writes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 60 })), (places) => {
      expect(placesOf(placesText(places))).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});
