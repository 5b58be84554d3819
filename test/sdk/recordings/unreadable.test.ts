import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHar } from '../../../sdk/recordings/har.ts';
import type { Recording, Unreadable } from '../../../sdk/recordings/recording.ts';
import { readReport } from '../../../sdk/recordings/report.ts';
import { entry, formType, har } from './sample-har.ts';
import { creation, exchange, report, reportOnClient, row } from './sample-report.ts';

const readAsHar = (text: string) => readHar(text, { base: null });
const problemOf = (read: Recording | Unreadable) => ('problem' in read ? read.problem : 'none');
const elsewhere = (url: string) => entry({ request: { url } });
const wanted = 'give a HAR file (HAR 1.2) or a report.json of cardproof';

describe('a file that is no HAR is refused in one sentence', () => {
  it.each([
    ['nothing', '', `it is empty; ${wanted}`],
    ['only a byte order mark', '\uFEFF\n', `it is empty; ${wanted}`],
    ['no JSON', 'GET / HTTP/1.1', `it is not JSON; ${wanted}`],
    ['two values', `${har(entry())}\n${har(entry())}`, `it is not JSON; ${wanted}`],
    [
      'a HAR of which the end is missing',
      har(entry()).slice(0, -40),
      'it is JSON that ends in the middle; record or export it again',
    ],
    ['a ZIP archive', 'PK\u0003\u0004', /^it is a ZIP archive; record with the bodies embedded, and give a HAR file/],
    ['a compressed file', '\u001f\uFFFD\b', /^it is compressed; unpack it/],
    ['other JSON', '{"log":{}}', `it is no HAR: it has no list log.entries; ${wanted}`],
    ['a list', '[]', /^it is no HAR/],
    ['null', 'null', /^it is no HAR/],
    ['entries that are no list', '{"log":{"entries":{"0":{}}}}', /^it is no HAR/],
    ['JSON of enormous depth', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^it is no HAR/],
    ['no entries', har(), 'it has no entries; record while the client sends its requests'],
  ])('%s', (_, text, problem) => {
    if (typeof problem === 'string') expect(problemOf(readAsHar(text))).toBe(problem);
    else expect(problemOf(readAsHar(text))).toMatch(problem);
  });

  it.each([
    [
      'entries of other hosts only',
      [elsewhere('https://a.example/x'), elsewhere('http://127.0.0.1:4010/y')],
      'none of its 2 entries is a request to api.omise.co or vault.omise.co, but to a.example (1), 127.0.0.1:4010 (1); say with --url where the API was',
    ],
    [
      'one entry of another host',
      [elsewhere('https://a.example/x')],
      'its only entry is no request to api.omise.co or vault.omise.co, but to a.example (1); say with --url where the API was',
    ],
    [
      'nothing that was answered',
      [entry({ response: { status: 0 } }), elsewhere('https://a.example/x')],
      'none of its 2 entries is a request to api.omise.co or vault.omise.co that can be judged (1 request without an answer, which was aborted or never sent, is left aside; 1 entry of another host is left aside: a.example (1)); record again, or say with --url where the API was',
    ],
  ])('%s', (_, entries, problem) => {
    expect(problemOf(readAsHar(har(...entries)))).toBe(problem);
  });

  it('names the base among what was wanted', () => {
    const read = readHar(har(elsewhere('https://a.example/x')), { base: 'http://mock.test' });
    expect(problemOf(read)).toContain('to api.omise.co or vault.omise.co or http://mock.test, but to a.example (1)');
  });

  const request = (given: object) => entry({ request: given });
  const response = (given: object) => entry({ response: given });
  it.each([
    ['an entry that is no object', 5, 'log.entries[1] must be object'],
    ['an entry without a request', {}, "log.entries[1] must have required property 'request'"],
    ['a URL that is a number', request({ url: 5 }), 'log.entries[1].request.url must be string'],
    ['no method', request({ method: undefined }), "log.entries[1].request must have required property 'method'"],
    ['an empty method', request({ method: '' }), 'log.entries[1].request.method must NOT have fewer than 1 characters'],
    [
      'headers that are an object',
      request({ headers: { a: 'b' } }),
      'log.entries[1].request.headers must be array or null',
    ],
    ['a header that is a list', request({ headers: [['a', 'b']] }), 'log.entries[1].request.headers[0] must be object'],
    [
      'a value that is a number',
      request({ headers: [{ name: 'a', value: 5 }] }),
      'log.entries[1].request.headers[0].value must be string',
    ],
    ['a body that is text', request({ postData: 'a=1' }), 'log.entries[1].request.postData must be object or null'],
    [
      'a text that is an object',
      request({ postData: { text: {} } }),
      'log.entries[1].request.postData.text must be string or null',
    ],
    [
      'parameters that are text',
      request({ postData: { params: 'a=1' } }),
      'log.entries[1].request.postData.params must be array or null',
    ],
    [
      'a parameter without a name',
      request({ postData: { params: [{ value: 'x' }] } }),
      "log.entries[1].request.postData.params[0] must have required property 'name'",
    ],
    ['an answer that is text', { ...entry(), response: 'ok' }, 'log.entries[1].response must be object or null'],
    ['a status that is text', response({ status: '200' }), 'log.entries[1].response.status must be integer'],
    ['a status beyond measure', response({ status: 1e300 }), 'log.entries[1].response.status must be <= 999'],
    ['half a status', response({ status: 200.5 }), 'log.entries[1].response.status must be integer'],
    ['content that is a list', response({ content: [] }), 'log.entries[1].response.content must be object or null'],
  ])('%s', (_, value, told) => {
    expect(problemOf(readAsHar(har(entry(), value)))).toBe(
      `it is no HAR 1.2: ${told}; export it again, or leave this entry out`,
    );
  });

  it('unless what is wrong with it decides nothing', () => {
    const odd = { time: {}, startedDateTime: [], cache: 5, timings: null, _fromCache: '', _resourceType: 7 };
    const { postData, bodySize } = { postData: { mimeType: 5, text: 'a=1', encoding: {} }, bodySize: '3' };
    const read = readAsHar(har({ ...entry({ request: { method: 'POST', postData, bodySize } }), ...odd }));
    expect('entries' in read && read.entries.length).toBe(1);
  });

  it('unless it only begins with a byte order mark', () => {
    expect('entries' in readAsHar(`\uFEFF${har(entry())}`)).toBe(true);
  });
});

describe('a file that is no report is refused in one sentence', () => {
  const given = 'give the report.json of a run of cardproof';
  const one = row([exchange()]);

  it.each([
    ['nothing', '', `it is empty; ${given}`],
    ['no JSON', 'report', `it is not JSON; ${given}`],
    ['half of a report', report([one]).slice(0, -3), 'it is JSON that ends in the middle; record or export it again'],
    ['a list', '[]', `it is no report of cardproof: it has no schemaVersion; ${given}`],
    ['a HAR', har(entry()), /^it is no report of cardproof: it has no schemaVersion/],
    [
      'a report of another version',
      report([one], { schemaVersion: '3.0.0' }),
      'it is a report of another schema version than 2.0.0 or 2.1.0 or 2.2.0; use the cardproof that wrote it',
    ],
    ['a version that is no text', report([one], { schemaVersion: 2 }), /^it is a report of another schema version/],
    [
      'no targets',
      report([one], { targets: undefined }),
      `it is no report of cardproof: it must have required property 'targets'; ${given}`,
    ],
    [
      'rows that are text',
      report([one], { requirements: '' }),
      `it is no report of cardproof: requirements must be array; ${given}`,
    ],
    [
      'a row of a target that is not there',
      report([row([exchange()], { target: 'other' })]),
      'it is no report of cardproof: a requirement is of a target that it does not list',
    ],
    [
      'a client that is text',
      report([one], { client: 'curl' }),
      `it is no report of cardproof: client must be object or null; ${given}`,
    ],
    ['no exchanges', report([row([])]), 'it has no exchanges; give the report of a run that sent requests'],
    [
      'exchanges of Kwik only',
      report([row([exchange()], { target: 'kwik' })]),
      'its only exchange cannot be judged (1 exchange with a Kwik target, whose clients are not judged yet, is left aside); give the report of a run with the Omise API',
    ],
  ])('%s', (_, text, problem) => {
    if (typeof problem === 'string') expect(problemOf(readReport(text))).toBe(problem);
    else expect(problemOf(readReport(text))).toMatch(problem);
  });

  it.each([
    ['no request', { request: undefined }, "must have required property 'request'"],
    [
      'headers in pairs of three',
      { request: { ...exchange().request, headers: [['a', 'b', 'c']] } },
      '.request.headers[0] must NOT have more than 2 items',
    ],
    [
      'a body that is a number',
      { request: { ...exchange().request, body: 5 } },
      '.request.body must be string or null',
    ],
    ['a time that is text', { startedAtMs: 'now' }, '.startedAtMs must be number'],
    [
      'a status beyond measure',
      { response: { status: 1e9, headers: [], body: '' } },
      '.response.status must be <= 999',
    ],
    ['violations that are none', { violations: [null] }, '.violations[0] must be object'],
  ])('an exchange with %s', (_, wrong, told) => {
    const text = JSON.stringify({
      ...JSON.parse(report([one])),
      requirements: [{ ...one, checks: [{ exchanges: [{ ...exchange(), ...wrong }] }] }],
    });
    const place = `requirements[0].checks[0].exchanges[0]${told.startsWith('.') ? '' : ' '}`;
    expect(problemOf(readReport(text))).toBe(`it is no report of cardproof: ${place}${told}; ${given}`);
  });
});

describe('whatever a file holds', () => {
  /** Could be a secret wherever it stands. */
  const secret = 'skey_test_never_to_be_shown';
  const readers = [readAsHar, readReport, (text: string) => readHar(text, { base: 'http://mock.test/x' })];

  /** One sentence that quotes nothing, or exchanges that can be written into a report. */
  function assertUsable(read: Recording | Unreadable): void {
    if ('problem' in read) {
      expect(read.problem).toMatch(/^[^\n\r]{10,600}[^.\n\r]$/);
      expect(read.problem).not.toContain(secret);
      return;
    }
    expect(read.entries.length).toBeGreaterThan(0);
    for (const { startedAtMs, durationMs, received, answered } of read.entries) {
      for (const time of [startedAtMs, durationMs]) expect(time >= 0 && Number.isFinite(time)).toBe(true);
      expect(received.target.startsWith('/')).toBe(true);
      expect(answered === null || Number.isInteger(answered.status)).toBe(true);
    }
    expect(read.notes.join('\n')).not.toContain(secret);
  }

  it('any text is read, or refused', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"schemaVersion":"2.2.0","client":${json}}`),
    );
    fc.assert(
      fc.property(text, (given) => {
        for (const read of readers) assertUsable(read(given));
      }),
    );
  });

  const valid = [
    har(
      entry(),
      entry({
        request: {
          method: 'POST',
          url: 'https://vault.omise.co/tokens',
          headers: [formType, { name: 'Content-Length', value: '3' }],
          postData: { mimeType: formType.value, text: '', params: [{ name: 'card[name]', value: 'Somchai' }] },
        },
      }),
      elsewhere('https://shop.example/'),
    ),
    report([row([exchange(), creation('{"number":"[card number ending 4242]"}')])]),
    reportOnClient([row([exchange({ malformed: null })], { id: 'omise.client.requests.host', verdict: 'fail' })]),
  ];
  const strange = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      -1,
      0,
      1e308,
      '',
      secret,
      `https://${secret}/`,
      [],
      {},
      [[]],
      '\u0000',
      '9'.repeat(400),
    ),
    fc.jsonValue(),
  );

  it.each(valid)('anything may stand in any place of %.60s', (text) => {
    const places = placesIn(JSON.parse(text));
    fc.assert(
      fc.property(fc.constantFrom(...places), strange, (place, value) => {
        const changed = JSON.stringify(replaced(JSON.parse(text), place, value));
        for (const read of readers) assertUsable(read(changed));
      }),
      { numRuns: 500 },
    );
  });

  it.each(valid)('anything may be missing in any place of %.60s', (text) => {
    for (const place of placesIn(JSON.parse(text))) {
      const changed = JSON.stringify(replaced(JSON.parse(text), place, undefined)) ?? '';
      for (const read of readers) assertUsable(read(changed));
    }
  });

  it('a file may end anywhere', () => {
    for (const text of valid)
      for (let end = 0; end < text.length; end += 7) for (const read of readers) assertUsable(read(text.slice(0, end)));
  });
});

/** The way to every value within a value of JSON. */
function placesIn(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [way, ...members.flatMap(([name, member]) => placesIn(member, [...way, name]))];
}

function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  const members = Object.entries(value ?? {}).map(([name, member]) => [
    name,
    name === step ? replaced(member, rest, by) : member,
  ]);
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}
