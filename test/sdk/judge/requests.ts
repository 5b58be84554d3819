import { securityCode, testCards } from '../../../harness/omise/test-cards.ts';
import { referenceCredentials } from '../../../reference/credentials.ts';
import { openRequestJudge } from '../../../sdk/judge/judge-request.ts';
import type { RequestJudgement } from '../../../sdk/observation.ts';
import type { Header, Received } from '../../../sdk/received.ts';
import { openSecrets } from '../../../sdk/secrets.ts';

export const { secretKey, publicKey } = referenceCredentials;
export const api = 'https://api.omise.co';
export const vault = 'https://vault.omise.co';
export const token = 'tokn_test_60vvlr0zk3n8u2c9fqk';
export const cards = '/customers/cust_test_60vvlsy3kqa5gsmplsd/cards';
export const oneCard = `${cards}/card_test_60vvlt2gh5c7w1mcd0p`;
export const card = {
  name: 'Cardproof Check',
  number: testCards.visa,
  expiration_month: 11,
  expiration_year: 2029,
  security_code: securityCode,
};

export function basic(user: string, password: string = ''): Header {
  return ['Authorization', `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`];
}

const json: Header = ['Content-Type', 'application/json'];
const form: Header = ['Content-Type', 'application/x-www-form-urlencoded'];

type Change = Partial<Omit<Received, 'body'>> & {
  readonly body?: string | Uint8Array;
  readonly more?: readonly Header[];
};

/** A request that nothing is wrong with, but for what is changed. `more` are headers beside its own. */
export function request(method: string, target: string, change: Change = {}): Received {
  const { body = '', more = [], ...others } = change;
  const isOfVault = target.startsWith('/tokens');
  return {
    method,
    target,
    origin: isOfVault ? vault : api,
    ...others,
    headers: [...(others.headers ?? [basic(isOfVault ? publicKey : secretKey)]), ...more],
    body: typeof body === 'string' ? Buffer.from(body) : body,
  };
}

/** A request with a body of JSON; a text is sent as it is. */
export function withJson(method: string, target: string, body: unknown, change: Change = {}): Received {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return request(method, target, { ...change, body: text, more: [json, ...(change.more ?? [])] });
}

export function withForm(method: string, target: string, body: string, change: Change = {}): Received {
  return request(method, target, { ...change, body, more: [form, ...(change.more ?? [])] });
}

/** What a judge that has seen nothing before says of a request. */
export function judged(received: Received): RequestJudgement {
  const secrets = openSecrets([]);
  secrets.learn(received);
  return openRequestJudge({ redact: secrets.redact }).judge(received);
}

/** Each violation as its row without the prefix, its part, and its pointer. */
export function told({ violations }: Pick<RequestJudgement, 'violations'>): string[] {
  return violations.map(({ requirement, part, pointer }) =>
    `${requirement?.replace('omise.client.', '')} | ${part} ${pointer}`.trimEnd(),
  );
}
