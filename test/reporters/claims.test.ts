import { expect, it } from 'vitest';
import { claims } from '../../harness/claims.ts';
import { requirements } from '../../spec/generated/requirements.ts';

/** Classes of an API that a target claims with these. */
function claimed(classes: readonly string[] | null, api: string): string[] {
  const own = requirements.filter((row) => row.api === api && claims({ classes }, row));
  return [...new Set(own.map((row) => row.class))];
}

it('a target claims every class where it names none', () => {
  expect(claimed(null, 'kwik')).toEqual(claimed(['kwik'], 'kwik'));
  expect(claimed(null, 'kwik').length).toBeGreaterThan(5);
});

it('the beginning of a class id up to a dot claims all below it, and nothing that only begins alike', () => {
  expect(claimed(['omise.tokens'], 'omise').toSorted()).toEqual([
    'omise.safety',
    'omise.tokens.create',
    'omise.tokens.object',
    'omise.tokens.retrieve',
    'omise.tokens.single-use',
  ]);
  expect(claimed(['omise.tokens.ret'], 'omise')).toEqual(['omise.safety']);
});

it('safety is always claimed', () => {
  expect(claimed([], 'omise')).toEqual(['omise.safety']);
  expect(claimed(['kwik.cards.list'], 'kwik').toSorted()).toEqual(['kwik.cards.list', 'kwik.safety']);
});
