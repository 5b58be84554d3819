import { expect, it } from 'vitest';
import { checkId } from '../../harness/check.ts';
import { judgeRequest } from '../../harness/judge/judge-request.ts';
import { runCheck } from '../../harness/run-check.ts';
import { openSession } from '../../harness/session.ts';
import { decodeForm } from '../../harness/wire/form.ts';
import type { WireRequest } from '../../harness/wire/transport.ts';
import { freezeClock } from '../../proof/frozen-clock.ts';
import { inProcess } from '../../proof/in-process.ts';
import { targetOf } from '../../proof/target-of.ts';
import { usualMoment } from '../../proof/usual-moment.ts';
import { openSubject, type Subject } from '../../reference/subject.ts';
import { operationOf, parsed } from '../../reference/wire.ts';
import type { Contract } from '../../spec/contract.ts';
import { kwikContract } from '../../spec/generated/kwik.contract.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';
import { loadChecks } from '../../suites/load-checks.ts';

const contracts: Readonly<Record<string, Contract>> = { omise: omiseContract, kwik: kwikContract };

/** What a request on the wire departs from the specification in, read from the wire alone. */
function faultsOf(api: string, wire: WireRequest): string[] {
  const contract = contracts[api];
  const named = operationOf(new Request(wire.url, { method: wire.method }));
  const operation = named && contract?.operations[named.name];
  if (!contract || !named || !operation) return [`no operation is ${wire.method} ${wire.url}`];
  const type = wire.headers['content-type'];
  const body =
    wire.body === null || !type
      ? null
      : { type, value: type.includes('json') ? parsed(wire.body) : decodeForm(wire.body) };
  const version = wire.headers['Omise-Version'];
  return judgeRequest(contract, operation, {
    path: named.path,
    query: Object.fromEntries(new URL(wire.url).searchParams),
    headers: version === undefined ? {} : { 'Omise-Version': version },
    body,
  }).map(({ part, pointer, expected }) => `${named.name}: ${part}${pointer} must be ${expected}`);
}

it.each<Subject>([
  { id: 'omise', api: 'omise', says: '' },
  { id: 'kwik', api: 'kwik', says: '' },
])('no request of a full run on $api breaks the specification without saying so', async (subject) => {
  const checks = (await loadChecks()).filter(({ api }) => api === subject.api);
  const clock = freezeClock(usualMoment);
  const undeclared: string[] = [];
  let sent = 0;
  let declared = 0;
  try {
    for (const check of checks) {
      const wires: WireRequest[] = [];
      const server = inProcess(openSubject(subject, {}));
      const transport = {
        ...server,
        send: (wire: WireRequest, signal: AbortSignal) => {
          wires.push(wire);
          return server.send(wire, signal);
        },
      };
      const session = openSession(targetOf(subject), 0, { transport, pause: async (ms) => clock.advance(ms) });
      const { record } = await runCheck(check, session, new AbortController().signal);
      clock.reset();
      const key = ({ method, url, body }: { method: string; url: string; body: string | null }) =>
        session.redact(`${method} ${url} ${body}`);
      const allowed = new Set(
        record.exchanges.filter(({ malformed }) => malformed !== null).map(({ request }) => key(request)),
      );
      declared += allowed.size;
      sent += wires.length;
      for (const wire of wires) {
        if (!allowed.has(key(wire)))
          undeclared.push(...faultsOf(subject.api, wire).map((fault) => `${checkId(check)}: ${fault}`));
      }
    }
  } finally {
    clock.release();
  }
  expect(undeclared).toEqual([]);
  expect(sent).toBeGreaterThan(1_000);
  expect(declared).toBeGreaterThan(20);
});
