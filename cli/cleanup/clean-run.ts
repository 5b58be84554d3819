import { Concluded } from '../../harness/conclusion.ts';
import { appendingJournal, type JournalFile, type JournalTarget } from '../../harness/journal-file.ts';
import type { ReadJournal } from '../../harness/journal-reader.ts';
import { type Unfinished, unfinished } from '../../harness/journal-unfinished.ts';
import { openKwik } from '../../harness/kwik/context.ts';
import { openNotebook } from '../../harness/notebook.ts';
import { openOmise } from '../../harness/omise/context.ts';
import { preflight } from '../../harness/preflight.ts';
import { openSession, type Session } from '../../harness/session.ts';
import type { Target } from '../../harness/target.ts';
import { targetAt } from '../targets.ts';
import { UsageError } from '../usage-error.ts';
import type { Deed } from './deed.ts';
import { settingsOf } from './journal-target.ts';
import { undoCards } from './undo-cards.ts';
import { undoCustomers } from './undo-customers.ts';

/** How the targets of a run are reached again, and where it is told what was done. */
export interface Means {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly allowLive: boolean;
  /** Waits until whatever was under way when the run died has been carried out; null where that is long ago. */
  readonly settle: (() => Promise<void>) | null;
  /** Takes a sentence about something that is done. */
  readonly tell: (sentence: string) => void;
  /** Takes a sentence about something that is not. */
  readonly warn: (sentence: string) => void;
}

/** What became of a run's remains: all undone; refused by settings or keys; no way to the target; or some are left. */
export type Cleaned = 'undone' | 'refused' | 'unreachable' | 'left';

/** Undoes what a run has left at each of its targets, and takes note of it in the journal. */
export async function cleanRun(path: string, { header, entries }: ReadJournal, means: Means): Promise<Cleaned[]> {
  const cleaned: Cleaned[] = [];
  const journal = appendingJournal(path);
  try {
    for (const left of unfinished(entries)) {
      const known = header.targets.find(({ name }) => name === left.target);
      if (!known) {
        means.warn(`${path}: the first line does not say where the target ${left.target} is`);
        cleaned.push('refused');
        continue;
      }
      const run = { name: header.run, since: new Date(header.startedAt) };
      cleaned.push(await cleanTarget(known, left, run, journal, means));
    }
  } finally {
    journal.close();
  }
  return cleaned;
}

async function cleanTarget(
  known: JournalTarget,
  left: Unfinished,
  run: { readonly name: string; readonly since: Date },
  journal: JournalFile,
  means: Means,
): Promise<Cleaned> {
  const target = reached(known, means);
  if (target === null) return 'refused';
  for (const thing of known.withheld) means.warn(`${known.name}: the journal does not keep the ${thing} of the run`);
  const session = openSession(target, performance.now(), { journal, run: run.name });
  try {
    const result = await preflight(session, { allowLive: means.allowLive });
    if ('refused' in result) {
      means.warn(result.message);
      return result.refused === 'live' ? 'refused' : 'unreachable';
    }
    let isLeft = false;
    for await (const deed of deeds(session, left, run.since, means)) {
      (deed.left ? means.warn : means.tell)(`${known.name}: ${session.redact(deed.says)}`);
      isLeft ||= deed.left;
    }
    if (isLeft) return 'left';
    for (const loan of left.loans) journal.write({ entry: 'returned cards', target: left.target, loan });
    return 'undone';
  } finally {
    await session.close();
  }
}

function reached(known: JournalTarget, { environment, allowLive, warn }: Means): Target | null {
  try {
    return targetAt({ url: known.url, kind: 'url' }, settingsOf(known, allowLive), environment);
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    warn(cause.message);
    return null;
  }
}

async function* deeds(session: Session, left: Unfinished, since: Date, { settle }: Means): AsyncGenerator<Deed> {
  const { target, room, pause, marker } = session;
  const { signal } = new AbortController();
  const common = { channel: session.channel(signal), notebook: openNotebook(), signal, pause };
  try {
    if (target.api === 'omise')
      yield* undoCustomers(openOmise({ ...common, target, marker }), left, { marker, since }, settle);
    else yield* undoCards(openKwik({ ...common, target, room }), left.cards, settle);
  } catch (cause) {
    if (!(cause instanceof Concluded)) throw cause;
    yield { says: cause.conclusion.reason, left: true };
  }
}
