import type { Check } from '../../harness/check.ts';
import { Concluded } from '../../harness/conclusion.ts';
import { holdsForVersion } from '../../harness/run-check.ts';
import { checksOfRun } from '../../harness/selection.ts';
import { openSession } from '../../harness/session.ts';
import type { Target } from '../../harness/target.ts';
import { openTransport } from '../../harness/wire/transport.ts';
import { printable } from '../../reporters/text.ts';
import { diagnoseAddress, diagnoseSilence } from './address.ts';
import { clockSkew, diagnoseClock } from './clock.ts';
import { originOf } from './credentials.ts';
import { type Diagnosis, exitCodeOf } from './diagnosis.ts';
import { examineKwik } from './examine-kwik.ts';
import { examineOmise } from './examine-omise.ts';
import { type Arrival, measuring, medianLatency } from './measuring.ts';
import { diagnoseRateLimits } from './rate-limits.ts';
import { diagnoseRun } from './run-estimate.ts';

export interface ExamineOptions {
  readonly allowLive: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Those of the suites. */
  readonly checks: readonly Check[];
  readonly signal: AbortSignal;
}

/** Looks at everything that a run on this target needs. Nothing is changed there, and no secret stands in what is said. */
export async function examine(target: Target, options: ExamineOptions): Promise<readonly Diagnosis[]> {
  const arrivals: Arrival[] = [];
  const found: Diagnosis[] = [];
  // With a journal the cards that it may not keep are known; this one keeps none.
  const parts = { transport: measuring(openTransport(target), arrivals), journal: { write() {} } };
  const session = openSession(target, performance.now(), parts);
  const channel = session.channel(options.signal);
  const origin = (...variables: readonly string[]) => originOf(variables, target.embedded, options.environment);
  const tell = (diagnosis: Diagnosis) => void found.push(diagnosis);
  const common = { channel, signal: options.signal, origin, tell };
  let customers = 0;
  let lost: Diagnosis | null = null;
  try {
    if (target.api === 'omise') await examineOmise({ ...common, target, allowLive: options.allowLive });
    else customers = await examineKwik({ ...common, target, room: session.room });
  } catch (cause) {
    if (!(cause instanceof Concluded)) throw cause;
    lost = diagnoseSilence(target.url, channel.exchanges.at(-1), cause.conclusion.reason);
  } finally {
    await session.close();
  }
  const latency = medianLatency(arrivals);
  const diagnoses: readonly Diagnosis[] = [
    ...(latency === null ? [] : [diagnoseAddress(urlsOf(target), latency, arrivals.length)]),
    ...found,
    ...(lost ? [lost] : []),
    ...(latency === null ? [] : clocks(arrivals)),
    ...(latency === null ? [] : [diagnoseRateLimits(arrivals, target.network)]),
    ...(latency === null || lost || exitCodeOf(found) !== 0
      ? []
      : [diagnoseRun(shapeOf(target, options.checks, latency, customers))]),
  ];
  return diagnoses.map((each) => withoutSecrets(each, session.redact));
}

function urlsOf(target: Target): readonly string[] {
  return target.api === 'omise' ? [target.url, target.vaultUrl] : [target.url];
}

/** One clock, or with a vault elsewhere that of each host. */
function clocks(arrivals: readonly Arrival[]): Diagnosis[] {
  const hosts = Map.groupBy(arrivals, ({ url }) => new URL(url).host);
  return [...hosts].map(([host, own]) => {
    const diagnosis = diagnoseClock(clockSkew(own));
    return hosts.size > 1 ? { ...diagnosis, says: `${host}: ${diagnosis.says}` } : diagnosis;
  });
}

/** Checks that change Kwik cards hold whole customers, so no more go on at once than there are customers. */
function shapeOf(target: Target, checks: ExamineOptions['checks'], latency: number, customers: number) {
  const own = checksOfRun(checks, { only: [], targets: [target], shard: null });
  return {
    checks: own.filter(({ requirement }) => holdsForVersion(requirement, target.apiVersion)).length,
    latency,
    atOnce: Math.min(
      target.concurrency,
      target.network.requestsAtOnce ?? Number.POSITIVE_INFINITY,
      customers || Number.POSITIVE_INFINITY,
    ),
    requestsPerSecond: target.network.requestsPerSecond,
  };
}

/** Texts of the target stand among ours, and it may say anything. */
function withoutSecrets(diagnosis: Diagnosis, redact: (text: string) => string): Diagnosis {
  const clean = (text: string) => printable(redact(text));
  const says = clean(diagnosis.says);
  return 'remedy' in diagnosis && diagnosis.remedy !== undefined
    ? { ...diagnosis, says, remedy: clean(diagnosis.remedy) }
    : { ...diagnosis, says };
}
