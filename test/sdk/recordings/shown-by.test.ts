import { describe, expect, it } from 'vitest';
import type { Told } from '../../../sdk/recordings/recording.ts';
import { shownBy, whyNotShown } from '../../../sdk/recordings/shown-by.ts';
import type { ClientRequirementId } from '../../../spec/generated/client-requirements.ts';
import { observation, violation } from '../sample-run.ts';

const told = (requirement: ClientRequirementId): Told => ({ ...violation(requirement), requirement });
const all = { isWhole: true, told: null };
const lacksNothing = { leavesCredentialsOut: false, isPart: false };
const [basic, values, once, tls, card]: ClientRequirementId[] = [
  'omise.client.requests.basic',
  'omise.client.requests.member-values',
  'omise.client.requests.token-once',
  'omise.client.safety.tls',
  'omise.client.safety.card-only-to-vault',
] as const satisfies ClientRequirementId[];
const judged = observation({
  examined: [basic, values, once, tls, card],
  violations: [basic, values, once, tls, card].map((requirement) => violation(requirement)),
});

describe('what a recorded exchange shows', () => {
  it.each([
    ['everything, where the recording lacks nothing', all, lacksNothing, [basic, values, once, tls, card]],
    [
      'nothing of credentials that are left out',
      all,
      { ...lacksNothing, leavesCredentialsOut: true },
      [values, once, tls, card],
    ],
    ['nothing that rests on a body that is not whole', { ...all, isWhole: false }, lacksNothing, [basic, tls]],
    [
      'nothing that rests on every other exchange, in a part',
      all,
      { ...lacksNothing, isPart: true },
      [basic, values, tls, card],
    ],
  ])('is %s', (_, recorded, lacks, shown) => {
    const { examined, exchange } = shownBy(recorded, lacks, judged);
    expect(examined).toEqual(shown);
    expect(exchange.violations.map(({ requirement }) => requirement)).toEqual(shown);
  });

  it('is not judged again where it rests on what is masked: it was judged when it was seen', () => {
    const { examined, exchange } = shownBy({ ...all, told: [] }, lacksNothing, judged);
    expect(examined).toEqual([basic, values, once, tls, card]);
    expect(exchange.violations.map(({ requirement }) => requirement)).toEqual([values, once, tls]);
  });

  it('is what was told then, where the evidence is not there any more', () => {
    const good = observation({ examined: [values] });
    const recorded = { isWhole: false, told: [told(values), told(once), told(basic), told(tls)] };
    const { examined, exchange } = shownBy(recorded, { ...lacksNothing, isPart: true }, good);
    // Of tls there is all the evidence, and it was found to be good.
    expect(examined).toEqual([values, once, basic]);
    expect(exchange.violations.map(({ requirement }) => requirement)).toEqual([values, once, basic]);
  });
});

describe('why a recording shows nothing of a requirement', () => {
  it.each([
    ['omise.client.requests.http', lacksNothing, /read as HTTP/],
    [basic, { ...lacksNothing, leavesCredentialsOut: true }, /leaves credentials out/],
    [once, { ...lacksNothing, isPart: true }, /every use of a token/],
  ])('is told of %s', (requirement, lacks, reason) => {
    expect(whyNotShown(requirement, lacks)).toMatch(reason);
  });

  it.each([basic, once, tls])('lies elsewhere for %s where the recording lacks nothing', (requirement) => {
    expect(whyNotShown(requirement, lacksNothing)).toBeNull();
  });
});
