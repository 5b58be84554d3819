import { describe, expect, it } from 'vitest';
import { unknownKeys } from '../../../harness/omise/keys.ts';
import { securityCode, testCards } from '../../../harness/omise/test-cards.ts';
import { referenceCredentials } from '../../../reference/credentials.ts';
import {
  base,
  creation,
  exchange,
  readOne,
  readText,
  report,
  reportOnClient,
  row,
  violation,
} from './sample-report.ts';

const { secretKey, publicKey } = referenceCredentials;
const basic = (user: string) => `Basic ${Buffer.from(user).toString('base64')}`;
const bodyOf = (text: string) => {
  const { received, isWhole } = readOne(creation(text));
  return { text: Buffer.from(received.body).toString(), isWhole };
};
/** Of a report on a client: there any credential is the client's own. */
const authorizationOf = (value: string) => {
  const sent = exchange({ request: { headers: [['Authorization', value]] } });
  return readText(reportOnClient([row([sent])])).entries[0]?.received.headers[0]?.[1];
};

describe('an exchange of a report', () => {
  it('is the request as it was sent, and its answer', () => {
    expect(readOne(exchange())).toMatchObject({
      received: {
        method: 'GET',
        origin: null,
        target: '/customers/cust_test_1/cards',
        headers: [['authorization', basic(`${secretKey}:`)]],
      },
      answered: { status: 200, headers: [['content-type', 'application/json']] },
      startedAtMs: 0,
      durationMs: 12,
      isWhole: true,
      isAnswerWhole: true,
      told: null,
    });
  });

  it('has the reason why there is no answer', () => {
    const recorded = readOne(exchange({ response: null, failure: 'the connection was reset' }));
    expect(recorded).toMatchObject({ answered: null, failure: 'the connection was reset' });
  });

  it('has an origin where it went to a documented host', () => {
    const there = exchange({ request: { url: 'https://api.omise.co/account?x=[secret key]' } });
    const [recorded] = readText(reportOnClient([row([there])])).entries;
    expect(recorded?.received).toMatchObject({ origin: 'https://api.omise.co', target: `/account?x=${secretKey}` });
  });

  it('has none where the client was pointed at a proxy, whatever stood behind it', () => {
    const there = exchange({ request: { url: 'https://api.omise.co/account' } });
    const [recorded] = readText(reportOnClient([row([there])], 'proxy')).entries;
    expect(recorded?.received.origin).toBeNull();
  });

  it('is found below the URL of the vault too', () => {
    const targets = [{ name: 'omise', api: 'omise', url: `${base}/api`, vaultUrl: `${base}/vault` }];
    const urls = ['api/account', 'vault/tokens', 'other'].map((path) =>
      exchange({ request: { url: `${base}/${path}` } }),
    );
    const { entries, notes } = readText(report([row(urls)], { targets, client: { seen: 'proxy' } }));
    expect(entries.map(({ received }) => received.target)).toEqual(['/account', '/tokens']);
    expect(notes).toContain('1 entry of another host is left aside: 127.0.0.1:4010 (1).');
  });

  it('may be of a report of the version before, which knew no clients', () => {
    const text = report([row([exchange()])], { schemaVersion: '2.0.0', client: undefined });
    expect(readText(text).entries).toHaveLength(1);
  });
});

describe('in the place of a masked secret of a report', () => {
  it.each([
    ['Basic [OMISE_SECRET_KEY]', basic(`${secretKey}:`)],
    ['Basic [secret key]', basic(`${secretKey}:`)],
    ['basic [public key]', `basic ${Buffer.from(`${publicKey}:`).toString('base64')}`],
    ['Basic [OMISE_PUBLIC_KEY]', basic(`${publicKey}:`)],
    ['Basic [unknown secret key]', basic(`${unknownKeys['unknown secret']}:`)],
    ['Basic [unknown public key]', basic(`${unknownKeys['unknown public']}:`)],
    ['Basic [credential]', basic('nobody:')],
    ['Bearer [credential]', 'Bearer nobody'],
    ['[credential]', 'nobody'],
    ['nonsense', 'nonsense'],
  ])('%s stands a header that is as well-formed', (masked, value) => {
    expect(authorizationOf(masked)).toBe(value);
  });

  it.each([
    [
      'JSON',
      '{"card":{"number":"[card number ending 4242]","security_code":"[security code]"}}',
      `{"card":{"number":"${testCards.visa}","security_code":"${securityCode}"}}`,
    ],
    [
      'numbers of JSON',
      '{"number":[card number ending 5454],"cvv":[security code]}',
      `{"number":${testCards.mastercardToo},"cvv":${securityCode}}`,
    ],
    [
      'a form',
      'card%5Bnumber%5D=[card number ending 1111]&card%5Bcvv%5D=[security code]',
      `card%5Bnumber%5D=${testCards.visaToo}&card%5Bcvv%5D=${securityCode}`,
    ],
    [
      'a form with percents',
      'a=%5Bcard%20number%20ending%204444%5D&b=%5bsecurity+code%5d',
      `a=${testCards.mastercard}&b=${securityCode}`,
    ],
    ['a key', '{"key":"[secret key]","other":"[OMISE_PUBLIC_KEY]"}', `{"key":"${secretKey}","other":"${publicKey}"}`],
    [
      'the digits of an id, which are no card',
      '{"card":"card_test_[card number ending 0000]"}',
      '{"card":"card_test_0000000000000000000"}',
    ],
    ['nothing at all', '{"name":"[Somchai]"}', '{"name":"[Somchai]"}'],
  ])('within %s stands one that is as well-formed', (_, masked, text) => {
    expect(bodyOf(masked)).toEqual({ text, isWhole: true });
  });

  it.each([
    '{"number":"[card number ending 4243]"}',
    'number=%5Bcard+number+ending+4243%5D',
    '{"note":"[base64 of a secret]"}',
    '{"key":"[credential]"}',
  ])('nothing can stand in %s', (masked) => {
    expect(bodyOf(masked)).toEqual({ text: masked, isWhole: false });
  });
});

describe('a body of a report that was cut', () => {
  it.each(['{"card":\n[cut: 70000 characters in all]', '[cut: 5 characters in all]'])('is not whole: %j', (text) => {
    expect(readOne(creation(text)).isWhole).toBe(false);
  });

  it('is whole where it only speaks of it', () => {
    expect(readOne(creation('{"name":"[cut: 5 characters in all]"}')).isWhole).toBe(true);
  });

  it.each([
    ['cut', { body: '{"data":\n[cut: 70000 characters in all]' }],
    ['left out', { body: '[not recorded: 70000 characters; this run has recorded enough]' }],
    ['masked where nothing can stand', { body: '{"at":[card number ending 4243]}' }],
    ['without some of its headers', { headers: [['[not recorded]', '3 more headers']] as const }],
  ])('of an answer is not judged: it is %s', (_, response) => {
    const whole = { status: 200, headers: [], body: '{}', ...response };
    const recorded = readOne(exchange({ response: whole }));
    expect(recorded).toMatchObject({ isAnswerWhole: false, isWhole: true });
    expect(recorded.answered?.headers).toEqual([]);
  });

  it('of an answer is decoded, whatever its headers say', () => {
    const response = { status: 200, headers: [['Content-Encoding', 'br']] as const, body: '{}' };
    expect(readOne(exchange({ response })).answered?.headers).toEqual([]);
  });
});

describe('the exchanges of a report', () => {
  const at = (startedAtMs: number, id: string) => exchange({ startedAtMs, request: { url: `${base}/charges/${id}` } });

  it('stand in the order of time, from the first', () => {
    const { entries } = readText(report([row([at(300, 'c'), at(100, 'a')]), row([at(200, 'b')])]));
    expect(entries.map(({ received, startedAtMs }) => `${received.target} ${startedAtMs}`)).toEqual([
      '/charges/a 0',
      '/charges/b 100',
      '/charges/c 200',
    ]);
  });

  it('are each judged once, in however many rows and at whatever place they stand', () => {
    const again = { ...at(100, 'a'), index: 3 };
    const other = { id: 'omise.cards.list.json' };
    expect(readText(report([row([at(100, 'a'), at(101, 'a')]), row([again], other)])).entries).toHaveLength(2);
  });

  it.each([
    ['of Kwik', row([exchange()], { target: 'kwik' }), /^1 exchange with a Kwik target, whose clients/],
    [
      'against the specification on purpose',
      row([exchange({ malformed: 'no number' })]),
      /^1 request that a check sent/,
    ],
    ['without a key', row([exchange({ request: { headers: [] } })]), /^1 request that a check sent/],
    ['with the wrong key', row([exchange({ operation: 'createToken' })]), /^1 request that a check sent/],
    [
      'no HTTP',
      row([exchange({ violations: [violation('omise.client.requests.http')] })]),
      /^1 request that was no HTTP is/,
    ],
  ])('are left aside where they are %s', (_, other, note) => {
    const { entries, notes } = readText(report([row([exchange({ startedAtMs: 5 })]), other]));
    expect(entries).toHaveLength(1);
    expect(notes).toContainEqual(expect.stringMatching(note));
  });

  it.each(['command', 'proxy', 'recording'])('of a client (%s) are its own, whatever their key', (seen) => {
    const keyless = exchange({ request: { headers: [] } });
    expect(readText(reportOnClient([row([keyless])], seen)).entries).toHaveLength(1);
  });

  it('never leave credentials out, and are not all that there were', () => {
    const keyless = exchange({ request: { headers: [] } });
    const recording = readText(reportOnClient([row([keyless])]));
    expect(recording).toMatchObject({ leavesCredentialsOut: false, isPart: true });
    expect(recording.notes).toEqual([expect.stringContaining('not hold every exchange of one run')]);
  });
});

describe('what a report on a client has told', () => {
  const once = 'omise.client.requests.token-once';
  const twice = exchange({ violations: [violation(once), violation('omise.client.requests.basic')] });

  it('stays told of an exchange that failed a row, in that respect', () => {
    const { entries } = readText(reportOnClient([row([twice], { id: once, verdict: 'fail' })]));
    expect(entries[0]?.told).toEqual([violation(once)]);
  });

  it.each([
    ['of one that stands in a row that passed', row([twice], { id: once })],
    ['of one that stands in another row', row([twice], { id: 'omise.client.requests.host', verdict: 'fail' })],
    [
      'of what servers owe',
      row([exchange({ violations: [violation('omise.x')] })], { id: 'omise.x', verdict: 'fail' }),
    ],
  ])('is nothing %s', (_, only) => {
    expect(readText(reportOnClient([only])).entries[0]?.told).toEqual([]);
  });
});
