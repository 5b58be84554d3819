import type { CheckEnd } from '../../harness/check-record.ts';
import { claims } from '../../harness/claims.ts';
import type { CheckStart } from '../../harness/vitest/check-starts.ts';
import type { RunStart } from '../../reporters/events/event.ts';
import type { Requirement } from '../../spec/requirement.ts';
import type { Pace } from './durations.ts';

/** How far the checks of one class are, or of all. */
export interface Count extends Pace {
  readonly name: string;
  /** Checks under way. */
  readonly running: number;
  /** Requirements that failed and make the run red. */
  readonly failed: number;
  /** Checks that could not observe what they are about. */
  readonly open: number;
}

/** How far a run is. */
export interface Standings {
  /** In the order of the specification; with the name of the target where several have the same classes. */
  readonly classes: readonly Count[];
  readonly all: Count;
  readonly targets: readonly Pace[];
  /** The requirement whose check has been under way for the longest time, and how many others are; null where none is. */
  readonly oldest: { readonly requirement: string; readonly runningMs: number; readonly others: number } | null;
  /** Since the first check began; null before. */
  readonly elapsedMs: number | null;
}

/** Counts the checks of a run while it goes on. */
export interface Tally {
  started(start: CheckStart): void;
  ended(end: CheckEnd): void;
  /** A requirement failed that makes the run red. */
  failed(target: string, ofClass: string): void;
  standings(): Standings;
}

interface Counter {
  readonly name: string;
  readonly target: string;
  total: number;
  done: number;
  running: number;
  failed: number;
  open: number;
}

/**
 * Begins at nothing done.
 * @param requirements those of the checks, by id
 * @param now milliseconds of any clock
 */
export function openTally(
  { targets, checks }: Pick<RunStart, 'targets' | 'checks'>,
  requirements: ReadonlyMap<string, Requirement>,
  now: () => number,
): Tally {
  const isShared = new Set(targets.map(({ api }) => api)).size < targets.length;
  const counters = new Map<string, Counter>();
  const running = new Map<string, number>();
  const over = new Set<string>();
  let firstAt: number | null = null;

  const rowOf = (check: string) => requirements.get(check.slice(0, check.indexOf('/')));
  const counterOf = (target: string, ofClass: string): Counter => {
    const key = `${target} ${ofClass}`;
    const known = counters.get(key);
    if (known) return known;
    const fresh = { name: isShared ? key : ofClass, target, total: 0, done: 0, running: 0, failed: 0, open: 0 };
    counters.set(key, fresh);
    return fresh;
  };
  for (const target of targets) {
    for (const row of checks.map(rowOf))
      if (row?.api === target.api && claims(target, row)) counterOf(target.name, row.class).total++;
  }
  return {
    started({ target, check }) {
      const key = `${target} ${check}`;
      firstAt ??= now();
      // The two come by different ways, and an end may be faster.
      if (over.has(key)) return;
      running.set(key, now());
      const row = rowOf(check);
      if (row) counterOf(target, row.class).running++;
    },
    ended({ target, record }) {
      const key = `${target} ${record.id}`;
      firstAt ??= now();
      over.add(key);
      const row = rowOf(record.id);
      if (!row) return;
      const counter = counterOf(target, row.class);
      counter.done++;
      if (running.delete(key)) counter.running--;
      if (record.verdict === 'inconclusive') counter.open++;
    },
    failed(target, ofClass) {
      counterOf(target, ofClass).failed++;
    },
    standings() {
      const classes = [...counters.values()].filter(({ total }) => total > 0);
      const [oldest] = running;
      return {
        classes: classes.map((counter) => ({ ...counter })),
        all: { name: 'all', ...sums([...counters.values()]) },
        targets: targets.map(({ name }) => sums(classes.filter(({ target }) => target === name))),
        oldest: oldest
          ? { requirement: requirementOf(oldest[0]), runningMs: now() - oldest[1], others: running.size - 1 }
          : null,
        elapsedMs: firstAt === null ? null : now() - firstAt,
      };
    },
  };
}

/** That of a target, a blank and a check. */
function requirementOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1, key.indexOf('/'));
}

function sums(counters: readonly Counter[]): Omit<Count, 'name'> {
  const sum = (of: 'total' | 'done' | 'running' | 'failed' | 'open') =>
    counters.reduce((total, counter) => total + counter[of], 0);
  return { total: sum('total'), done: sum('done'), running: sum('running'), failed: sum('failed'), open: sum('open') };
}
