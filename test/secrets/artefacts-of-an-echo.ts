import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../../cli/apis.ts';
import { journalTarget } from '../../cli/cleanup/journal-target.ts';
import { printConfig } from '../../cli/config/print-config.ts';
import { settle, type TargetSettings, targetDefaults } from '../../cli/config/settings.ts';
import { reportOfRun, startOfRun } from '../../cli/report-of-run.ts';
import { targetAt } from '../../cli/targets.ts';
import type { Check } from '../../harness/check.ts';
import type { CheckEnd } from '../../harness/check-record.ts';
import { beginJournal } from '../../harness/journal-file.ts';
import { runCheck } from '../../harness/run-check.ts';
import { openSession } from '../../harness/session.ts';
import { kwik } from '../../reference/kwik/server.ts';
import { listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';
import { eventLine, type RunEvent, runEnded } from '../../reporters/events/event.ts';
import { formats } from '../../reporters/formats.ts';
import { renderHtml } from '../../reporters/html/page.ts';
import { renderTerminal } from '../../reporters/terminal.ts';
import { loadChecks } from '../../suites/load-checks.ts';
import { canaries, canaryEnvironment } from '../canaries.ts';
import { unpackPage } from '../reporters/unpack-page.ts';

type Handler = (request: Request) => Promise<Response>;

/** A server that sends back whatever it was sent, in many forms, in headers and bodies. */
function echoing(inner: Handler): Handler {
  return async (request) => {
    const seen = request.method === 'GET' ? '' : await request.clone().text();
    const answer = await inner(request);
    const secrets = [request.headers.get('authorization') ?? '', request.headers.get('x-gateway') ?? '', seen];
    const decoded = secrets.map((text) => Buffer.from(text.replace(/^Basic /, ''), 'base64').toString('latin1'));
    const debug = {
      plain: secrets,
      decoded,
      base64: secrets.map((text) => Buffer.from(`..${text}`).toString('base64')),
      percent: secrets.map((text) => encodeURIComponent(text)),
      escaped: JSON.stringify(JSON.stringify(secrets)),
    };
    const body: unknown = await answer.json().catch(() => ({}));
    const headers = new Headers(answer.headers);
    headers.delete('content-length');
    headers.set('x-debug', encodeURIComponent(secrets.join(' ')).slice(0, 2_000));
    return new Response(JSON.stringify({ ...(body as object), debug }), { status: answer.status, headers });
  };
}

/** Enough of the suites to send every kind of secret. */
const some = /^(?:omise\.(?:tokens\.create|authentication|safety)|kwik\.(?:authentication|safety))/;

/** A check that breaks down with a secret in its stack trace. */
function brokenCheck(api: Api): Check {
  const body = async (): Promise<never> => {
    throw new Error(`could not use ${canaries[api === 'omise' ? 'secretKey' : 'apiSecret']}`);
  };
  const requirement = api === 'omise' ? 'omise.cards.list.limit' : 'kwik.cards.list.envelope';
  return { api, requirement, title: 'a broken check', body } as unknown as Check;
}

/** Everything that may be written in a run against such servers, by its name. */
export async function artefactsOfAnEcho(): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-secrets-'));
  const { secretKey, publicKey, apiKey, apiSecret } = canaries;
  const servers = {
    omise: await listen(echoing(omise({ secretKey, publicKey }).fetch), {}),
    kwik: await listen(echoing(kwik({ apiKey, apiSecret }).fetch), {}),
  };
  const environment = { ...canaryEnvironment, GATEWAY_TOKEN: `Bearer ${canaries.bearer}` };
  try {
    const chosen = (['omise', 'kwik'] as const).map((api): TargetSettings => {
      const values = { url: servers[api].url, headers: { 'X-Gateway': { env: 'GATEWAY_TOKEN' } } };
      return { name: api, api, settings: settle(targetDefaults, {}, { values, name: 'a test' }) };
    });
    const opened = chosen.map((settings) => ({
      settings,
      target: targetAt({ url: servers[settings.api].url, kind: 'url' }, settings, environment),
    }));
    const targets = opened.map(({ target }) => target);
    const path = join(folder, 'run.ndjson');
    const journal = beginJournal(
      path,
      'secrets',
      opened.map(({ target, settings }) => journalTarget(target, settings)),
    );
    const all = await loadChecks();
    const ends: CheckEnd[] = [];
    const startedAt = performance.now();
    for (const target of targets) {
      const session = openSession(target, startedAt, { journal, run: 'secrets' });
      const own = all.filter(({ api, requirement }) => api === target.api && some.test(requirement));
      for (const check of [...own, brokenCheck(target.api)])
        ends.push(await runCheck(check, session, new AbortController().signal));
      await session.close();
    }
    journal.close();
    const run = {
      strict: false,
      selection: { only: [], concurrency: 1, shuffle: null },
      targets,
      waivers: [],
      ends,
      errors: [`a stack trace with ${secretKey}`],
      interrupted: false,
      startedAt,
    };
    const report = await reportOfRun(run);
    const events: readonly RunEvent[] = [
      await startOfRun(run),
      ...ends.map((end): RunEvent => ({ event: 'check.end', atMs: 0, ...end })),
      runEnded(report),
    ];
    return new Map([
      ...Object.values(formats).map((format): [string, string] =>
        'file' in format
          ? [format.file, format.render(report)]
          : [
              format.folder,
              format
                .renderFiles(report)
                .map(({ text }) => text)
                .join(''),
            ],
      ),
      ['report.html, unpacked', unpackPage(renderHtml(report)).join('\n')],
      ['terminal', renderTerminal(report, { width: 200, colour: true, detail: 'verbose' })],
      ['events', events.map(eventLine).join('')],
      ['--print-config', printConfig(null, {}, chosen, environment)],
      ['journal', await readFile(path, 'utf8')],
      ['standard error', report.suiteErrors.join('\n')],
    ]);
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.close()));
    await rm(folder, { recursive: true });
  }
}
