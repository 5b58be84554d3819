import { openRecorder } from '../harness/recorder.ts';
import { secretsOf } from '../harness/session.ts';
import { buildClientReport } from '../reporters/build-client-report.ts';
import { attend } from '../sdk/attend.ts';
import { type Keep, keepKinds } from '../sdk/keep.ts';
import type { Observation } from '../sdk/observation.ts';
import { openSecrets } from '../sdk/secrets.ts';
import { judgeRequests } from '../sdk/verdicts/requests.ts';
import { whyUntested } from '../sdk/verdicts/untested.ts';
import { openDoor } from '../sdk/wire/door.ts';
import { backendOf } from './client/client-backend.ts';
import { commonFacts } from './client/client-facts.ts';
import { observerOf } from './client/client-observer.ts';
import { openClientTarget } from './client/client-target.ts';
import { clientWaivers } from './client/client-waivers.ts';
import { loadConfig } from './config/load-config.ts';
import { runDefaults, settle } from './config/settings.ts';
import type { Given } from './config/target-options.ts';
import { publicationOf, publishReport } from './publish-report.ts';
import { UsageError } from './usage-error.ts';
import { prepareFolder } from './write-reports.ts';

export interface ProxyOptions {
  readonly given: Given;
  readonly port: number;
  readonly host: string;
}

/** `cardproof proxy`: sends on what comes, judges both sides, and reports when it is stopped. */
export async function proxy({ given, port, host }: ProxyOptions): Promise<number> {
  const startedAt = performance.now();
  const loaded = await loadConfig(given.config, process.cwd());
  const settings = settle(runDefaults, given.run, { values: loaded.config, name: loaded.file ?? '' });
  const waivers = await clientWaivers(settings.waivers.value);
  await prepareFolder(settings.out.value);
  const opened = await openClientTarget(loaded, given, startedAt, new AbortController().signal);
  if ('refused' in opened) return opened.refused;
  const { target, allowLive } = opened;
  const backend = backendOf(target);
  const secrets = openSecrets(secretsOf(target));
  const attendance = attend({
    backend,
    observer: observerOf(secrets, openRecorder(secrets.redact), { isLive: true, base: backend.url }),
    plan: { kind: 'plain' },
    faults: [],
    allowLive,
    startedAt,
    keep: telling(keepKinds()),
  });
  const refusedHosts = new Set<string>();
  let isLiveKeyTold = false;
  const respond: typeof attendance.respond = async (received, signal) => {
    const reply = await attendance.respond(received, signal);
    if (attendance.sawLiveKey && !isLiveKeyTold) process.stderr.write(`cardproof: ${liveKey}\n`);
    isLiveKeyTold = attendance.sawLiveKey;
    return reply;
  };
  try {
    const door = await openDoor({
      port,
      host,
      intercepts: null,
      respond,
      events: {
        refused: (name) => void refusedHosts.add(secrets.redact(name)),
        untrusted: () => {},
        malformed: attendance.malformed,
      },
    }).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE')
        throw new UsageError(`port ${port} is in use; choose another with --port, or 0 for a free one`);
      if (cause.code === 'EACCES' || cause.code === 'EADDRNOTAVAIL')
        throw new UsageError(`cannot listen on ${host}:${port} (${cause.code})`);
      throw cause;
    });
    // Listens before it says that it is there: whoever reads that may stop it at once.
    const stop = stopped();
    const whom = target.embedded ? 'a reference server of the Omise API' : target.url;
    process.stdout.write(
      `Judging what is sent to ${door.url}, before ${whom} (Ctrl-C stops, and reports)\n  Point the client at it, for the API and for the vault.\n`,
    );
    await stop;
    await door.close();
    const observations = await attendance.observations();
    const obstacles = attendance.sawLiveKey ? [liveKey] : [];
    const report = buildClientReport({
      ...commonFacts(target, startedAt),
      strict: settings.strict.value,
      interrupted: false,
      only: [],
      client: { seen: 'proxy', subject: [], runs: [], refusedHosts: [...refusedHosts].sort(), obstacles },
      observations: observations.map(({ exchange, planned }) => ({ isPlain: true, planned, exchange })),
      records: judgeRequests(observations),
      untested: (requirement) => whyUntested(requirement, { ...scope, seen: 'proxy' }),
      waivers,
      suiteErrors: [],
      plans: 0,
    });
    await publishReport(report, publicationOf(settings));
    return report.exitCode;
  } finally {
    await backend.close();
    await opened.close();
  }
}

const scope = { varies: false, hasFaults: false, isSelected: () => true, hasBaseline: false } as const;

const liveKey =
  'The client sent a live key: such requests are answered with 403 and not sent on; use a test key, or allow it with --allow-live';

/** Ended by Ctrl-C, or by whoever started it. */
async function stopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    process.once('SIGHUP', resolve);
  });
}

/** Tells of each kind of violation on standard error when it is first seen. */
function telling(keep: Keep): Keep {
  const told = new Set<string>();
  return {
    standIn: keep.standIn,
    add(observation) {
      for (const sentence of sentencesOf(observation)) {
        if (told.has(sentence)) continue;
        told.add(sentence);
        process.stderr.write(`${sentence}\n`);
      }
      keep.add(observation);
    },
    all: keep.all,
  };
}

function sentencesOf({ exchange }: Observation): string[] {
  return exchange.violations.map(({ requirement, part, pointer, expected, observed }) => {
    const who = part.startsWith('request') ? 'client' : 'server';
    return `${who}: ${exchange.operation ?? exchange.request.method}: ${part}${pointer ? ` ${pointer}` : ''} must be ${expected}, got ${observed} (${requirement ?? 'supporting'})`;
  });
}
