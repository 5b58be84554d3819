import { requirements } from '../spec/generated/requirements.ts';
import type { Channel } from './channel.ts';
import { type Check, checkId } from './check.ts';
import type { CheckEnd } from './check-record.ts';
import { Concluded, type Conclusion, phrase, textsOf } from './conclusion.ts';
import { openKwik } from './kwik/context.ts';
import { cleanUp, type Notebook, openNotebook } from './notebook.ts';
import { openOmise } from './omise/context.ts';
import type { Session } from './session.ts';

/** A check whose answers were lost on the way runs at most so often; it makes its fixtures anew each time. */
const attemptsAtMost = 2;

/** Characters of a note, and of what could not be put back. */
const longestNote = 1_000;

/** Runs one check against the session's target, cleans up after it, and says what it found. Never throws. */
export async function runCheck(check: Check, session: Session, signal: AbortSignal): Promise<CheckEnd> {
  const startedAt = performance.now();
  const channel = session.channel(signal);
  const notebook = openNotebook();
  let conclusion: Conclusion | null = versionConclusion(check, session);
  let attempts = 0;
  while (attempts === 0 || (conclusion?.lost && attempts < attemptsAtMost && !signal.aborted)) {
    if (attempts === 0 && conclusion) break;
    if (attempts > 0) notebook.notes.push(`attempt ${attempts} was lost: ${conclusion?.reason}`);
    attempts++;
    conclusion = await attempt(check, session, channel, notebook, signal);
    await cleanUp(notebook, signal);
  }
  if (signal.aborted && conclusion?.verdict !== 'fail') conclusion = { verdict: 'inconclusive', reason: 'interrupted' };
  const { redact } = session;
  const texts = conclusion ? textsOf(conclusion, redact) : { reason: null, expected: null, observed: null };
  return {
    target: session.target.name,
    requirement: check.requirement,
    leftovers: notebook.leftovers.map((each) => phrase(each, redact, longestNote)),
    record: {
      id: checkId(check),
      title: check.title,
      verdict: conclusion?.verdict ?? 'pass',
      ...texts,
      exchange: conclusion?.exchange ?? null,
      paired: channel.pairs.length > 0,
      attempts: Math.max(attempts, 1),
      durationMs: Math.round(performance.now() - startedAt),
      notes: notebook.notes.map((each) => phrase(each, redact, longestNote)),
      ...(notebook.lent.length > 0 && { lent: notebook.lent.map((ids) => ids.map(redact)) }),
      exchanges: channel.exchanges,
    },
  };
}

async function attempt(
  check: Check,
  session: Session,
  channel: Channel,
  notebook: Notebook,
  signal: AbortSignal,
): Promise<Conclusion | null> {
  const { target, room, pause } = session;
  try {
    if (check.api === 'omise' && target.api === 'omise') {
      await check.body(openOmise({ target, channel, notebook, signal, pause, marker: session.marker }));
    } else if (check.api === 'kwik' && target.api === 'kwik') {
      await check.body(openKwik({ target, channel, notebook, signal, room, pause }));
    } else throw new Error(`a check on ${check.api} met the target ${target.name} of ${target.api}`);
    if (channel.exchanges.length === 0) return { verdict: 'error', reason: 'the check sent no request' };
    if (refusals.has(check.requirement) && channel.pairs.length === 0)
      return { verdict: 'error', reason: 'the requirement demands a refusal, and the check saw none beside its twin' };
    return null;
  } catch (cause) {
    if (cause instanceof Concluded) return cause.conclusion;
    return { verdict: 'error', reason: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

/** A requirement of certain API versions says nothing about a target that speaks another. */
function versionConclusion(check: Check, { target }: Session): Conclusion | null {
  if (holdsForVersion(check.requirement, target.apiVersion)) return null;
  const versions = versionsOf.get(check.requirement) ?? [];
  const asked = target.apiVersion ? `this run asks for ${target.apiVersion}` : 'this run names none (--api-version)';
  return { verdict: 'inapplicable', reason: `holds for API version ${versions.join(', ')}; ${asked}` };
}

/** Whether a requirement binds a target that is asked for this version; null asks for none. */
export function holdsForVersion(requirement: string, apiVersion: string | null): boolean {
  const versions = versionsOf.get(requirement);
  return versions === undefined || (apiVersion !== null && versions.some((version) => version === apiVersion));
}

const refusals = new Set<string>(requirements.filter(({ refusal }) => refusal).map(({ id }) => id));

const versionsOf = new Map(requirements.map(({ id, versions }) => [id as string, versions]));
