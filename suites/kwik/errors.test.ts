import { type Accepted, type Answer, at, prerequisite } from '../../harness/answer.ts';
import { check } from '../../harness/check.ts';
import { inapplicable } from '../../harness/conclusion.ts';
import { expectAt, expectEqual, expectRefused, expectThat } from '../../harness/expect.ts';
import type { KwikContext } from '../../harness/kwik/context.ts';
import { mediaType } from '../../harness/wire/media-type.ts';
import { isRecord } from '../../spec/record.ts';

interface Provoked {
  readonly answer: Answer;
  readonly twin: Accepted;
  /** The record that was sent; null where the body held none. */
  readonly record: Record<string, unknown> | null;
}

const nickname = 'Provoked by cardproof';

/** Sends a bad body and, as its twin, a good record of the same card. */
function update(
  bad: (id: string) => { body: unknown } | { rawBody: string },
  record: (id: string) => Record<string, unknown> | null = () => null,
) {
  return ({ changing, send }: KwikContext): Promise<Provoked> =>
    changing({ cards: 1 }, async ([card]) => {
      const id = card?.id ?? '';
      const answer = await send('updateCards', { ...bad(id), malformed: 'a body that must not pass' });
      const twin = prerequisite(await send('updateCards', { body: { records: [{ id, card_nickname: nickname }] } }));
      return { answer, twin, record: record(id) };
    });
}

/** Sends a bad record behind a good one of another card and, as its twin, the good one alone. */
function behindGood(bad: (id: string) => Record<string, unknown>) {
  return ({ changing, send }: KwikContext): Promise<Provoked> =>
    changing({ cards: 2 }, async ([first, second]) => {
      const good = { id: first?.id ?? '', card_nickname: 'Good beside a bad one' };
      const record = bad(second?.id ?? '');
      const answer = await send('updateCards', { body: { records: [good, record] }, malformed: 'one bad record' });
      const twin = prerequisite(await send('updateCards', { body: { records: [good] } }));
      return { answer, twin, record };
    });
}

/** A filter that cannot be meant. A server may answer one with an empty list, so another is tried after it. */
async function unusableFilter({ send }: KwikContext): Promise<Provoked> {
  const twin = prerequisite(await send('listCards', {}));
  for (const query of [{ card_status: 'CARDPROOF' }, { expire_in_months: 'soon' }]) {
    const answer = await send('listCards', { query, malformed: 'a filter that cannot be meant' });
    if (answer.disposition !== 'accepted') return { answer, twin, record: null };
  }
  return inapplicable('an unusable filter is not refused');
}

const badStatus = (id: string) => ({ id, card_status: 'CARDPROOF' });
const noId = () => ({ card_nickname: nickname });

/** Failures of every kind that a caller meets. */
const failures = {
  'an unknown key': async ({ send }: KwikContext): Promise<Provoked> => {
    const twin = prerequisite(await send('listCards', {}));
    return { twin, answer: await send('listCards', {}, 'unknown key'), record: null };
  },
  'an unknown status': update((id) => ({ body: { records: [badStatus(id)] } }), badStatus),
  'a record without an id': update(() => ({ body: { records: [noId()] } }), noId),
  'no records': update(() => ({ body: {} })),
  'a body that is no JSON': update(() => ({ rawBody: '{"records": [' })),
  'an unknown id': update(() => ({
    body: { records: [{ id: 'crd_cardproof0nothing000000', card_nickname: nickname }] },
  })),
  'an unusable filter': unusableFilter,
} as const;

function expectNoSuccess(answer: Answer): void {
  expectThat(answer.disposition !== 'accepted', answer, `${answer.what} refused`, `status ${answer.status}`);
}

for (const [what, provoke] of Object.entries(failures)) {
  const on = (title: string) => `${what}: ${title}`;

  check('kwik.errors.envelope', on('the failure is one object'), async (context) => {
    const { answer } = await provoke(context);
    expectNoSuccess(answer);
    expectThat(isRecord(answer.body), answer, 'a JSON object', answer.body);
  });

  check('kwik.errors.json', on('the failure is JSON'), async (context) => {
    const { answer } = await provoke(context);
    expectNoSuccess(answer);
    const type = mediaType(answer.headers['content-type']);
    expectThat(type === 'application/json', answer, 'content type application/json', type ?? 'no content type');
  });

  check('kwik.errors.status-false', on('status is false'), async (context) => {
    expectAt((await provoke(context)).answer, '/status', false);
  });

  check('kwik.errors.code', on('error_code has three characters'), async (context) => {
    const { answer } = await provoke(context);
    const code = at(answer, '/error_code');
    expectThat(typeof code === 'string' && code.length === 3, answer, 'three characters at /error_code', code);
  });

  check('kwik.errors.code-known', on('the code is one of 001 to 007'), async (context) => {
    const { answer } = await provoke(context);
    expectThat(
      /^00[1-7]$/.test(String(at(answer, '/error_code'))),
      answer,
      '001 to 007 at /error_code',
      at(answer, '/error_code'),
    );
  });

  check('kwik.errors.message', on('there is a message'), async (context) => {
    const { answer } = await provoke(context);
    const message = at(answer, '/error_message') ?? at(answer, '/error_messages');
    expectThat(typeof message === 'string' && message !== '', answer, 'text at /error_message', message);
  });

  check('kwik.errors.message-name', on('the message is called error_message'), async (context) => {
    const { answer } = await provoke(context);
    expectThat(
      typeof at(answer, '/error_message') === 'string',
      answer,
      'text at /error_message',
      at(answer, '/error_message'),
    );
  });

  check('kwik.errors.message-length', on('the message has at most 32 characters'), async (context) => {
    const { answer } = await provoke(context);
    const message = at(answer, '/error_message') ?? at(answer, '/error_messages');
    expectThat(
      typeof message === 'string' && [...message].length <= 32,
      answer,
      'at most 32 characters at /error_message',
      message,
    );
  });

  check('kwik.errors.http-status-agrees', on('the status does not claim success'), async (context) => {
    const { answer } = await provoke(context);
    const claims = at(answer, '/status') === true;
    expectThat(!(answer.status >= 400 && claims), answer, 'no success', answer.status);
    expectNoSuccess(answer);
  });

  check('kwik.errors.no-server-error', on('it is no server error'), async (context) => {
    const { answer, twin } = await provoke(context);
    return expectRefused(answer, twin, { credentials: true });
  });
}

/** The entries of error_details; where a failure has none, what is required of them does not apply. */
function detailsOf(answer: Answer): readonly unknown[] {
  expectNoSuccess(answer);
  const details = at(answer, '/error_details');
  if (details === undefined || details === null)
    return inapplicable('the failure has no error_details, which are optional');
  expectThat(Array.isArray(details), answer, 'an array at /error_details', details);
  return details;
}

/** What is said about each field, of all entries. */
function fieldFindings(answer: Answer): readonly [field: string, finding: unknown][] {
  return detailsOf(answer).flatMap((entry) =>
    isRecord(entry) && isRecord(entry.errors) ? Object.entries(entry.errors) : [],
  );
}

for (const [kind, provoke, field] of [
  ['an unknown status', failures['an unknown status'], 'card_status'],
  ['an unknown status behind a good record', behindGood(badStatus), 'card_status'],
  ['a record without an id', failures['a record without an id'], 'id'],
  ['a record without an id behind a good record', behindGood(noId), 'id'],
] as const) {
  check('kwik.errors.details', `${kind}: the details are objects`, async (context) => {
    const { answer } = await provoke(context);
    for (const entry of detailsOf(answer)) expectThat(isRecord(entry), answer, 'an object in /error_details', entry);
  });

  check('kwik.errors.details-record', `${kind}: the details repeat the record`, async (context) => {
    const { answer, record } = await provoke(context);
    const details = detailsOf(answer);
    expectThat(details.length > 0, answer, 'an entry in /error_details', 'none');
    for (const entry of details) {
      const shown = isRecord(entry) ? entry.record : undefined;
      expectThat(isRecord(shown), answer, 'the record in /error_details', shown);
      for (const [name, value] of Object.entries(record ?? {}))
        expectEqual(answer, `${name} in the repeated record`, shown[name], value);
    }
  });

  check('kwik.errors.details-errors', `${kind}: the details map fields to findings`, async (context) => {
    const { answer } = await provoke(context);
    const details = detailsOf(answer);
    expectThat(details.length > 0, answer, 'an entry in /error_details', 'none');
    for (const entry of details) {
      const errors = isRecord(entry) ? entry.errors : undefined;
      expectThat(
        isRecord(errors) && Object.keys(errors).length > 0,
        answer,
        'fields in /error_details/*/errors',
        errors,
      );
    }
  });

  for (const [requirement, name] of [
    ['kwik.errors.details-message', 'message'],
    ['kwik.errors.details-rule', 'rule'],
  ] as const) {
    check(requirement, `${kind}: each finding has a ${name}`, async (context) => {
      const { answer } = await provoke(context);
      const findings = fieldFindings(answer);
      expectThat(findings.length > 0, answer, 'findings in /error_details', 'none');
      for (const [, finding] of findings) {
        const text = isRecord(finding) ? finding[name] : undefined;
        expectThat(typeof text === 'string' && text !== '', answer, `text at ${name}`, text);
      }
    });
  }

  check('kwik.errors.details-name-the-field', `${kind}: the details name ${field}`, async (context) => {
    const { answer } = await provoke(context);
    const named = fieldFindings(answer).map(([each]) => each);
    expectThat(named.includes(field), answer, `${field} in /error_details`, named);
  });

  check('kwik.errors.details-given', `${kind}: a code of bad values comes with details`, async (context) => {
    const { answer } = await provoke(context);
    expectNoSuccess(answer);
    if (!['003', '004', '005'].includes(answer.code ?? ''))
      return inapplicable(`the code is ${answer.code}, which needs no details`);
    expectThat(
      Array.isArray(at(answer, '/error_details')),
      answer,
      'an array at /error_details',
      at(answer, '/error_details'),
    );
  });
}

for (const [requirement, kinds, codes] of [
  ['kwik.errors.code-for-layout', ['no records', 'a body that is no JSON'], ['002', '003']],
  ['kwik.errors.code-for-values', ['an unknown status', 'a record without an id'], ['003', '004', '005']],
  ['kwik.errors.code-for-unknown-id', ['an unknown id'], ['007', '005', '003']],
  ['kwik.errors.code-for-filters', ['an unusable filter'], ['006', '003', '004', '005', '007']],
] as const) {
  for (const kind of kinds) {
    check(requirement, `the code for ${kind} is ${codes.join(' or ')}`, async (context) => {
      const { answer, twin } = await failures[kind](context);
      return expectRefused(answer, twin, { codes });
    });
  }
}
