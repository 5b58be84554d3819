import type { Violation } from '../harness/transcript.ts';
import type { Observation } from './observation.ts';

/** Keeps what is observed, in its order. */
export interface Keep {
  /** What stands for another of its kind that need not be recorded; null where it has to be. */
  standIn(kind: Kind): Observation | null;
  add(observation: Observation): void;
  all(): readonly Observation[];
}

/** What makes observations alike. */
export interface Kind {
  readonly operation: string | null;
  readonly status: number | null;
  readonly violations: readonly Violation[];
  readonly examined: readonly string[];
}

/** Keeps everything: for what ends by itself. */
export function keepAll(): Keep {
  const all: Observation[] = [];
  return { standIn: () => null, add: (observation) => void all.push(observation), all: () => all };
}

/** Observations alike of which each is kept; of those after them only that there was one more. */
const keptOfAKind = 200;

/**
 * Keeps what a client does that may go on for days: of observations alike in operation, status and verdict the first are
 * kept, and every further one is counted as another of those.
 */
export function keepKinds(): Keep {
  const all: Observation[] = [];
  const kinds = new Map<string, Observation[]>();
  return {
    standIn(kind) {
      const alike = kinds.get(nameOf(kind)) ?? [];
      return alike.length < keptOfAKind ? null : (alike[0] ?? null);
    },
    add(observation) {
      const { operation, response, violations } = observation.exchange;
      const { examined } = observation;
      const name = nameOf({ operation, status: response?.status ?? null, violations, examined });
      const alike = kinds.get(name) ?? [];
      kinds.set(name, alike);
      const isKept = alike.length < keptOfAKind;
      if (isKept) alike.push(observation);
      // The same object again costs nothing.
      all.push(isKept ? observation : (alike[0] ?? observation));
    },
    all: () => all,
  };
}

function nameOf({ operation, status, violations, examined }: Kind): string {
  const broken = violations.map(({ requirement, part, expected }) => `${requirement} ${part} ${expected}`);
  return [operation, status, broken, examined].join('|');
}
