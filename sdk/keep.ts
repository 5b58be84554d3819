import type { Observation } from './observation.ts';

/** Keeps what is observed, in its order. */
export interface Keep {
  add(observation: Observation): void;
  all(): readonly Observation[];
}

/** Keeps everything: for what ends by itself. */
export function keepAll(): Keep {
  const all: Observation[] = [];
  return { add: (observation) => void all.push(observation), all: () => all };
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
    add(observation) {
      const kind = kindOf(observation);
      const alike = kinds.get(kind) ?? [];
      kinds.set(kind, alike);
      const isKept = alike.length < keptOfAKind;
      if (isKept) alike.push(observation);
      // The same object again costs nothing.
      all.push(isKept ? observation : (alike[0] ?? observation));
    },
    all: () => all,
  };
}

function kindOf({ exchange, examined }: Observation): string {
  const violations = exchange.violations.map(({ requirement, part, expected }) => `${requirement} ${part} ${expected}`);
  return [exchange.operation, exchange.response?.status, violations, examined].join('|');
}
