import '@hyperjump/json-schema/formats';
import { readFileSync } from 'node:fs';
import { registerSchema, setShouldValidateFormat, validate } from '@hyperjump/json-schema/draft-2020-12';
import { addFormat, setFormatHandler } from '@hyperjump/json-schema/experimental';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { freezeClock } from '../../proof/frozen-clock.ts';
import { runSubject } from '../../proof/run-subject.ts';
import { deviate, deviationsOf } from '../../reference/mutants/deviate-schema.ts';
import type { Subject } from '../../reference/subject.ts';
import { operationOf, parsed } from '../../reference/wire.ts';
import type { Contract } from '../../spec/contract.ts';
import { isKwikDateTime } from '../../spec/formats/kwik-date-time.ts';
import { readOperations } from '../../spec/generate/operations.ts';
import { kwikContract } from '../../spec/generated/kwik.contract.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';
import { isRecord } from '../../spec/record.ts';
import { loadChecks } from '../../suites/load-checks.ts';

/** The only format of ours that no other library knows. */
const kwikDateTime = 'https://cardproof.example/kwik-date-time';
addFormat({ id: kwikDateTime, handler: (value: unknown) => typeof value !== 'string' || isKwikDateTime(value) });
setFormatHandler('https://json-schema.org/keyword/draft-2020-12/format', 'kwik-date-time', kwikDateTime);
setShouldValidateFormat(true);

const contracts: Readonly<Record<'omise' | 'kwik', Contract>> = { omise: omiseContract, kwik: kwikContract };
const subjects: readonly Subject[] = [
  { id: 'omise', api: 'omise', says: '' },
  { id: 'omise of 2014', api: 'omise', says: '', apiVersion: '2014-07-27' },
  { id: 'omise of 2017', api: 'omise', says: '', apiVersion: '2017-11-02' },
  { id: 'kwik', api: 'kwik', says: '' },
];

interface Recorded {
  readonly api: 'omise' | 'kwik';
  /** Names of the validators that judge it. */
  readonly open: string;
  readonly closed: string;
  readonly body: unknown;
}

const uri = (api: string, name: string) => `https://cardproof.example/${api}/${name}`;
const schemasOf = (api: 'omise' | 'kwik') =>
  readOperations(api, parse(readFileSync(new URL(`../../spec/${api}/openapi.yaml`, import.meta.url), 'utf8'))).schemas;
const schemas = { omise: schemasOf('omise'), kwik: schemasOf('kwik') };
for (const api of ['omise', 'kwik'] as const) {
  for (const [name, schema] of Object.entries(schemas[api])) {
    registerSchema(schema as never, uri(api, name), 'https://json-schema.org/draft/2020-12/schema');
  }
}

/** What both validators say of a value; equal where they agree. */
async function opinions(api: 'omise' | 'kwik', name: string, value: unknown) {
  const ours = contracts[api].validators[name]?.(value);
  return { ours, theirs: (await validate(uri(api, name), value as never)).valid };
}

/** Every JSON body that a full run gets from the reference servers, once. */
async function record(): Promise<Recorded[]> {
  const clock = freezeClock(new Date('2026-06-17T10:20:30Z'));
  const found = new Map<string, Recorded>();
  try {
    const checks = await loadChecks();
    for (const subject of subjects) {
      const wire: Subject['wire'] = (server) => async (request) => {
        const operation = operationOf(request)?.name ?? '';
        const answer = await server(request);
        const text = await answer.clone().text();
        const responses = contracts[subject.api].operations[operation]?.responses;
        const response = responses?.[String(answer.status)] ?? responses?.[`${String(answer.status)[0]}XX`];
        const [names] = Object.values(response?.content ?? {});
        if (names) found.set(`${names.open} ${text}`, { api: subject.api, ...names, body: parsed(text) });
        return answer;
      };
      for await (const _ of runSubject({ ...subject, wire }, checks, clock));
    }
  } finally {
    clock.release();
  }
  return [...found.values()];
}

let recorded: readonly Recorded[] = [];
beforeAll(async () => {
  recorded = await record();
}, 120_000);

describe('a second validator', () => {
  it.each(['__proto__', 'constructor'])(
    'differs in one point that weighs nothing: ours takes %s, which every object inherits, for documented',
    async (name) => {
      const sample = recorded.find(({ api }) => api === 'kwik');
      if (!sample) throw new Error('nothing was recorded');
      const body = JSON.parse(`{"${name}":1,${JSON.stringify(sample.body).slice(1)}`);
      expect(await opinions('kwik', sample.open, body)).toEqual({ ours: true, theirs: true });
      expect(await opinions('kwik', sample.closed, body)).toEqual({ ours: true, theirs: false });
    },
  );

  it('agrees with ours on every body of a full run', { timeout: 240_000 }, async () => {
    expect(recorded.length).toBeGreaterThan(500);
    for (const { api, open, closed, body } of recorded) {
      for (const name of [open, closed]) {
        const { ours, theirs } = await opinions(api, name, body);
        if (ours !== theirs) expect.fail(`${api} ${name}: ours ${ours}, theirs ${theirs}: ${JSON.stringify(body)}`);
      }
      expect((await opinions(api, open, body)).ours).toBe(true);
    }
  });

  it('agrees with ours on every deviation that the documents suggest', { timeout: 240_000 }, async () => {
    let refused = 0;
    for (const api of ['omise', 'kwik'] as const) {
      for (const name of new Set(recorded.filter((each) => each.api === api).map(({ open }) => open))) {
        const samples = recorded.filter((each) => each.api === api && each.open === name).slice(-3);
        for (const deviation of deviationsOf(schemas[api][name] ?? {})) {
          for (const { body } of samples) {
            const { ours, theirs } = await opinions(api, name, deviate(body, deviation));
            if (ours !== theirs)
              expect.fail(
                `${api} ${name} ${deviation.path.join('/')} ${deviation.kind}: ours ${ours}, theirs ${theirs}`,
              );
            if (!ours) refused++;
          }
        }
      }
    }
    expect(refused).toBeGreaterThan(500);
  });

  it('agrees with ours on near-misses made at random', { timeout: 240_000 }, async () => {
    const said = { true: 0, false: 0 };
    const miss = fc.tuple(fc.nat(), fc.array(fc.tuple(fc.nat(), fault), { minLength: 1, maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(miss, async ([which, faults]) => {
        const sample = recorded[which % recorded.length];
        if (!sample) throw new Error('nothing was recorded');
        const body = faults.reduce<unknown>((value, [place, change]) => changed(value, place, change), sample.body);
        for (const name of [sample.open, sample.closed]) {
          const { ours, theirs } = await opinions(sample.api, name, body);
          expect({ name, body, ours }).toEqual({ name, body, ours: theirs });
          said[`${theirs}`]++;
        }
      }),
      { numRuns: 5_000, seed: 20_261_121 },
    );
    expect(Math.min(said.true, said.false)).toBeGreaterThan(500);
  });
});

const fault = fc.oneof(
  fc.constant('delete' as const),
  fc.record({
    put: fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        [],
        {},
        '',
        'card',
        '2024-05-20T07:30:15Z',
        '2024-02-30T07:30:15Z',
        '2024-05-20 07:30:15',
        '/a b',
        '007',
      ),
    ),
  }),
  fc.record({ add: fc.constantFrom('extra', 'deleted', 'error_code', 'created', 'Object') }),
);
type Fault = typeof fault extends fc.Arbitrary<infer Value> ? Value : never;

/** The value with the fault at one of its places, counted in depth-first order. */
function changed(value: unknown, place: number, change: Fault): unknown {
  const places = placesIn(value);
  const path = places[place % places.length] ?? [];
  return at(value, path, change);
}

function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const inner = isRecord(value) || Array.isArray(value) ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([name, item]) => placesIn(item, [...path, name]))];
}

function at(value: unknown, [step, ...rest]: readonly string[], change: Fault): unknown {
  if (step === undefined) {
    if (change === 'delete') return null;
    if ('put' in change) return change.put;
    return isRecord(value)
      ? JSON.parse(`{${JSON.stringify(change.add)}:1,${JSON.stringify(value).slice(1)}`.replace(',}', '}'))
      : value;
  }
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === step ? at(item, rest, change) : item));
  if (!isRecord(value)) return value;
  if (rest.length === 0 && change === 'delete')
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== step));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === step ? at(item, rest, change) : item]),
  );
}
