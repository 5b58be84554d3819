import { referenceCredentials } from '../../../reference/credentials.ts';
import { readHar } from '../../../sdk/recordings/har.ts';
import type { Recorded, Recording } from '../../../sdk/recordings/recording.ts';

/** Basic with the secret key of the reference servers. */
export const withSecretKey = {
  name: 'Authorization',
  value: `Basic ${btoa(`${referenceCredentials.secretKey}:`)}`,
};

export const formType = { name: 'Content-Type', value: 'application/x-www-form-urlencoded' };

/** An entry as tools write it: a list of cards, asked for and answered, unless told otherwise. */
export function entry({
  request = {},
  response = {},
  ...others
}: { readonly request?: object; readonly response?: object | null } & Readonly<Record<string, unknown>> = {}): object {
  return {
    startedDateTime: '2026-06-17T10:20:30.000Z',
    time: 12.5,
    request: {
      method: 'GET',
      url: 'https://api.omise.co/customers/cust_test_1/cards?limit=5',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [{ name: 'Host', value: 'api.omise.co' }, withSecretKey],
      queryString: [{ name: 'limit', value: '5' }],
      headersSize: -1,
      bodySize: 0,
      ...request,
    },
    response: response && {
      status: 200,
      statusText: 'OK',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      content: { size: 2, mimeType: 'application/json', text: '{}' },
      redirectURL: '',
      headersSize: -1,
      bodySize: 2,
      ...response,
    },
    cache: {},
    timings: { send: 0, wait: 12.5, receive: 0 },
    ...others,
  };
}

export function har(...entries: readonly unknown[]): string {
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'a tool', version: '1' }, entries } });
}

/** What is read of a HAR of these entries, which has something to judge. */
export function read(entries: readonly unknown[], base: string | null = null): Recording {
  const recording = readHar(har(...entries), { base });
  if ('problem' in recording) throw new Error(recording.problem);
  return recording;
}

/** What is read of a HAR of this entry alone. */
export function readOne(only: unknown, base: string | null = null): Recorded {
  const [recorded] = read([only], base).entries;
  if (!recorded) throw new Error('a recording has at least one entry');
  return recorded;
}

export function textOf(body: Uint8Array): string {
  return Buffer.from(body).toString();
}
