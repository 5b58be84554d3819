import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openRecorder } from '../harness/recorder.ts';
import { buildClientReport } from '../reporters/build-client-report.ts';
import type { Observation } from '../sdk/observation.ts';
import { readHar } from '../sdk/recordings/har.ts';
import type { Recording } from '../sdk/recordings/recording.ts';
import { readReport } from '../sdk/recordings/report.ts';
import { shownBy, whyNotShown } from '../sdk/recordings/shown-by.ts';
import { openSecrets } from '../sdk/secrets.ts';
import { judgeRequests } from '../sdk/verdicts/requests.ts';
import { whyUntested } from '../sdk/verdicts/untested.ts';
import { commonFacts } from './client/client-facts.ts';
import { observerOf } from './client/client-observer.ts';
import { clientWaivers } from './client/client-waivers.ts';
import { loadConfig } from './config/load-config.ts';
import { runDefaults, settle } from './config/settings.ts';
import type { Given } from './config/target-options.ts';
import { publicationOf, publishReport } from './publish-report.ts';
import { httpUrl } from './targets.ts';
import { UsageError } from './usage-error.ts';
import { prepareFolder } from './write-reports.ts';

export interface CheckOptions {
  readonly given: Given;
  readonly file: string;
  /** Where the traffic went, if not to the documented hosts. */
  readonly url: string | null;
}

/** `cardproof check`: judges recorded traffic, without a target. */
export async function check({ given, file, url }: CheckOptions): Promise<number> {
  const startedAt = performance.now();
  const loaded = await loadConfig(given.config, process.cwd());
  const settings = settle(runDefaults, given.run, { values: loaded.config, name: loaded.file ?? '' });
  const waivers = await clientWaivers(settings.waivers.value);
  const base = url === null ? null : httpUrl(url, '--url');
  const out = settings.out.value;
  // It is never lost: what is read is not what is written.
  if (resolve(file) === resolve(out, 'report.json'))
    throw new UsageError(`the reports would replace ${file}, which is to be judged; name another folder with --out`);
  const recording = await read(file, base);
  await prepareFolder(out);
  const observations = await observe(recording, base ?? documented);
  const report = buildClientReport({
    ...commonFacts(
      { name: 'omise', url: base ?? documented, vaultUrl: base ?? vault, embedded: false, apiVersion: null },
      startedAt,
    ),
    strict: settings.strict.value,
    interrupted: false,
    only: [],
    client: { seen: 'recording', subject: [file], runs: [], refusedHosts: [], obstacles: recording.notes },
    observations: observations.map(({ exchange, planned }) => ({ isPlain: true, planned, exchange })),
    records: judgeRequests(observations),
    untested: (requirement) =>
      whyNotShown(requirement, recording) ??
      whyUntested(requirement, {
        seen: 'recording',
        varies: false,
        hasFaults: false,
        isSelected: () => true,
        hasBaseline: false,
      }),
    waivers,
    suiteErrors: [],
    plans: 0,
  });
  await publishReport(report, publicationOf(settings));
  return report.exitCode;
}

const documented = 'https://api.omise.co';
const vault = 'https://vault.omise.co';

/** @throws {UsageError} where the file cannot be read, or is no recording */
async function read(file: string, base: string | null): Promise<Recording> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read (${cause.code}); give a HAR file or a report.json`);
  });
  const isReport = /"schemaVersion"\s*:/.test(text.slice(0, 500));
  const recording = isReport ? readReport(text) : readHar(text, { base });
  if ('problem' in recording) throw new UsageError(`${file}: ${recording.problem}`);
  return recording;
}

/** Judges each entry as it would have been judged live, as far as a recording can show it. */
async function observe(recording: Recording, base: string): Promise<Observation[]> {
  const secrets = openSecrets([]);
  const observer = observerOf(secrets, openRecorder(secrets.redact), { isLive: false, base });
  const observations: Observation[] = [];
  for (const entry of recording.entries) {
    const { received, answered, failure, startedAtMs, durationMs, isAnswerWhole } = entry;
    const outcome = { answered, failure, startedAtMs, durationMs, planned: false, isOfTarget: isAnswerWhole };
    observations.push(shownBy(entry, recording, await observer.observe(received, outcome)));
  }
  return observations;
}
