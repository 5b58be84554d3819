import { randomOrder } from '../sequence.ts';
import type { Subject } from '../subject.ts';
import { together } from '../wire.ts';

/** Pairs drawn at each proof: enough to meet freedoms that only hurt together, few enough to wait for. */
const drawnOfEachApi = 15;

/** Variants that use two freedoms at once, drawn at random but always the same; two that exclude each other are no pair. */
export function pairsOf(variants: readonly Subject[]): Subject[] {
  return (['omise', 'kwik'] as const).flatMap((api) => {
    const own = variants.filter((each) => each.api === api);
    const pairs = own.flatMap((one, index) => own.slice(index + 1).map((other) => [one, other] as const));
    const allowed = pairs.filter(([one, other]) => !sharesRule(one, other));
    return randomOrder(allowed, 20_261_121)
      .slice(0, drawnOfEachApi)
      .map(([one, other]) => both(one, other));
  });
}

function both(one: Subject, other: Subject): Subject {
  return {
    ...one,
    ...other,
    id: `${one.id} + ${other.id.replace(/^\w+\//, '')}`,
    says: `${one.says} ${other.says}`,
    rules: { ...one.rules, ...other.rules },
    wire: together(one.wire ?? unchanged, other.wire ?? unchanged),
  } as Subject;
}

const unchanged = (server: (request: Request) => Promise<Response>) => server;

function sharesRule(one: Subject, other: Subject): boolean {
  return Object.keys(one.rules ?? {}).some((rule) => rule in (other.rules ?? {}));
}
