import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRequestJudge } from '../../../sdk/judge/judge-request.ts';
import { matchOperation } from '../../../sdk/judge/match-operation.ts';
import type { Header, Received } from '../../../sdk/received.ts';
import { openSecrets } from '../../../sdk/secrets.ts';
import { clientRequirements } from '../../../spec/generated/client-requirements.ts';
import { basic, card, cards, oneCard, token } from './requests.ts';

const number = '4242424242424241';
const code = '8476';
const keys = { secret: 'skey_test_7q9w+2e/rT=zu4i', bearer: 'b3arer/T0ken+of=some~gateway' };

const text = fc.string({ unit: 'binary', maxLength: 40 });
const secret = fc.constantFrom(keys.secret, encodeURIComponent(keys.secret), keys.bearer, number, btoa(keys.secret));
const word = fc.oneof(
  text,
  secret,
  fc.constantFrom('cards', 'tokens', 'customers', '', '%', '..', token, '{id}', '?', '#'),
);
const name = fc.oneof(
  fc.constantFrom(
    'card',
    'number',
    'name',
    'expiration_month',
    'limit',
    'from',
    'order',
    'card[number]',
    'metadata',
    '__proto__',
    'constructor',
  ),
  word,
);
const value = fc.oneof(
  word,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(12.5, Number.MAX_VALUE, number),
);

const path = fc.oneof(
  fc.constantFrom('/tokens', '/customers', '/charges', cards, oneCard, `/tokens/${token}`, '*', ''),
  fc.array(word, { maxLength: 5 }).map((steps) => `/${steps.join('/')}`),
);
const query = fc
  .array(fc.tuple(name, word), { maxLength: 4 })
  .map((pairs) => pairs.map(([a, b]) => `${a}=${b}`).join('&'));
const target = fc.oneof(
  path,
  fc.tuple(path, query).map(([a, b]) => `${a}?${b}`),
);

const headers: fc.Arbitrary<Header[]> = fc.array(
  fc.oneof(
    fc.constant(basic(keys.secret)),
    fc.constant<Header>(['authorization', `Bearer ${keys.bearer}`]),
    fc.constantFrom<Header[]>(
      ['Content-Type', 'application/json'],
      ['content-type', 'application/x-www-form-urlencoded'],
      ['Content-Encoding', 'gzip'],
    ),
    fc.tuple(fc.constantFrom('Authorization', 'Omise-Version', 'Content-Type', 'X-Other'), word),
    fc.tuple(word, word),
  ),
  { maxLength: 5 },
);

const nested = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    value,
    fc.dictionary(name, tie('any'), { maxKeys: 4 }),
    fc.array(tie('any'), { maxLength: 3 }),
  ),
})).any;
const body = fc.oneof(
  fc.constant(new Uint8Array()),
  fc.uint8Array({ maxLength: 60 }),
  nested.map((each) => Buffer.from(JSON.stringify(each) ?? '')),
  fc
    .dictionary(name, nested)
    .map((changes) => Buffer.from(JSON.stringify({ card: { ...card, number, security_code: code, ...changes } }))),
  fc
    .array(fc.tuple(name, word), { maxLength: 6 })
    .map((pairs) => Buffer.from(pairs.map(([a, b]) => `${a}=${b}`).join('&'))),
);

const received: fc.Arbitrary<Received> = fc.record({
  method: fc.oneof(fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'), word),
  target,
  origin: fc.oneof(fc.constantFrom(null, 'https://api.omise.co', 'http://vault.omise.co'), word),
  headers,
  body,
});

/** Shown beforehand, so that all of it is known. */
const shown: Received = {
  method: 'POST',
  target: '/tokens',
  origin: null,
  headers: [basic(keys.secret), ['authorization', `Bearer ${keys.bearer}`]],
  body: Buffer.from(JSON.stringify({ card: { ...card, number } })),
};

const ids = new Set<string>(clientRequirements.map(({ id }) => id));

describe('whatever a client sends', () => {
  it('is judged without throwing, in the documented form, and never shows a secret', () => {
    fc.assert(
      fc.property(
        fc.array(received, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 100, max: 599 }),
        value,
        (all, status, json) => {
          const secrets = openSecrets([]);
          secrets.learn(shown);
          const judge = openRequestJudge({ redact: secrets.redact });
          for (const each of all) {
            secrets.learn(each);
            const { operation, examined, violations, findings } = judge.judge(each);
            judge.answered(each, status, json);

            expect(operation === null || matchOperation(each.method, each.target).kind === 'operation').toBe(true);
            for (const { requirement } of violations) expect(examined).toContain(requirement);
            for (const id of examined) expect(ids).toContain(id);
            for (const { requirement } of findings) expect(requirement).toBe(null);
            for (const { part, observed, expected, pointer } of [...violations, ...findings]) {
              expect(part).toMatch(/^request/);
              expect(expected.length * observed.length).toBeGreaterThan(0);
              expect(`${part}${expected}${observed}${pointer}`.length).toBeLessThan(1_000);
            }
            const told = JSON.stringify([violations, findings]).toLowerCase();
            for (const each of [...Object.values(keys), number]) expect(told).not.toContain(each.toLowerCase());
            expect(told).not.toMatch(new RegExp(`(?<!\\d)${code}(?!\\d)`));
          }
        },
      ),
      { numRuns: 300_000 },
    );
  });

  it.each([
    ['brackets without end', 'application/x-www-form-urlencoded', `card${'[a]'.repeat(100_000)}=1`],
    ['arrays without end', 'application/json', '['.repeat(100_000)],
    ['arrays that end', 'application/json', `${'['.repeat(400)}${']'.repeat(400)}`],
    ['a number without end', 'application/json', `{"card":{"expiration_month":${'9'.repeat(100_000)}}}`],
    ['parameters without end', 'application/x-www-form-urlencoded', 'a&'.repeat(100_000)],
    ['a text without end', 'application/json', JSON.stringify({ card: { name: 12, number: '4'.repeat(500_000) } })],
  ])('is judged in no time: %s', (_, type, sent) => {
    const { redact } = openSecrets([]);
    const judge = openRequestJudge({ redact });
    const each = {
      ...shown,
      headers: [basic(keys.secret), ['content-type', type]] as Header[],
      body: Buffer.from(sent),
    };

    const { violations } = judge.judge(each);

    expect(violations.length).toBeGreaterThan(0);
    expect(JSON.stringify(violations).length).toBeLessThan(10_000);
  });
});
