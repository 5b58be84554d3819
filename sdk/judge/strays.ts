import type { Redact } from '../../harness/secrets/redact.ts';
import type { Violation } from '../../harness/transcript.ts';
import type { ClientRequirementId } from '../../spec/generated/client-requirements.ts';
import { departure } from './aspect.ts';
import type { Leaf, Place } from './places.ts';
import { escapeStep, unescapeStep } from './pointer.ts';
import { shownPlain } from './shown.ts';

/** Something that stands where it must not. */
export interface Stray {
  readonly place: Place;
  readonly leaf: Leaf;
}

/** Texts in which something is found that must not stand there. */
export function straysIn(places: readonly Place[], isStray: (leaf: Leaf) => boolean): Stray[] {
  return places.flatMap((place) => place.leaves.filter(isStray).map((leaf) => ({ place, leaf })));
}

/** One violation for each place, at the first stray in it. Never shows what was found. */
export function violationsOf(
  strays: readonly Stray[],
  what: { readonly requirement: ClientRequirementId; readonly expected: string; readonly observed: string },
  redact: Redact,
): Violation[] {
  const { requirement, expected, observed } = what;
  return [...Map.groupBy(strays, ({ place }) => place).entries()].flatMap(([place, [first]]) =>
    first
      ? [
          departure(
            requirement,
            partOf(place, first.leaf, redact),
            expected,
            observed,
            pointerOf(place, first.leaf, redact),
          ),
        ]
      : [],
  );
}

function partOf({ kind, header }: Place, { at }: Leaf, redact: Redact): string {
  if (kind === 'header') return `request header ${shownPlain(header, redact)}`;
  return kind === 'query' ? `request query ${shownPlain(at, redact)}` : `request ${kind}`;
}

function pointerOf({ kind }: Place, { at }: Leaf, redact: Redact): string {
  if (kind !== 'body' || at === '') return '';
  const [root = '', ...steps] = at.split('/');
  return [root, ...steps.map((step) => escapeStep(shownPlain(unescapeStep(step), redact)))].join('/');
}
