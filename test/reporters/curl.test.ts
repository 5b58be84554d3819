import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { curlCommand, curlLine } from '../../reporters/curl.ts';
import type { Exchange } from '../../reporters/model.ts';

type Sent = Exchange['request'];

const sent = (changes: Partial<Sent>): { readonly request: Sent } => ({
  request: { method: 'GET', url: 'http://a/cards', headers: [], body: null, ...changes },
});

it.each<[string, Partial<Sent>, string]>([
  ['nothing but its URL', {}, "curl -i -X GET 'http://a/cards'"],
  ['brackets in the URL', { url: 'http://a/?card[id]=1' }, "curl -i -g -X GET 'http://a/?card[id]=1'"],
  [
    'a header with a secret value',
    { headers: [['X-Token', '[x-token]']] },
    `curl -i -X GET 'http://a/cards' -H 'X-Token: '"$X_TOKEN"`,
  ],
  [
    'a body without a content type',
    { method: 'PUT', body: '{}' },
    `curl -i -X PUT 'http://a/cards' -H 'content-type:' --data-raw '{}'`,
  ],
  [
    'a body with one',
    { method: 'PUT', headers: [['Content-Type', 'application/json']], body: '{}' },
    `curl -i -X PUT 'http://a/cards' -H 'Content-Type: application/json' --data-raw '{}'`,
  ],
])('a request with %s', (_, changes, line) => {
  expect(curlLine(sent(changes))).toBe(line);
});

it('says what has to be set, and what it lacks', () => {
  const { variables, lacks } = curlCommand(
    sent({
      headers: [
        ['authorization', 'Basic [KWIK_API_KEY:KWIK_API_SECRET]'],
        ['x-token', '[x-token]'],
      ],
      body: '{"number":"[card number ending 4242]","security_code":[security code],"a":"[base64 of a secret]"}\n[cut: 90 characters in all]',
    }),
  );
  expect(variables).toEqual([
    { variable: 'KWIK_API_KEY', what: 'a test key' },
    { variable: 'KWIK_API_SECRET', what: 'a test key' },
    { variable: 'X_TOKEN', what: 'the value of the header x-token' },
    { variable: 'CARD_NUMBER', what: 'the test card number ending 4242' },
    { variable: 'SECURITY_CODE', what: 'its security code' },
  ]);
  expect(lacks).toEqual(['a value that held a secret', 'the end of the body']);
  expect(curlCommand(sent({ headers: [['authorization', 'Bearer [credential]']] })).lacks).toEqual(['the credential']);
  expect(curlCommand(sent({}))).toMatchObject({ variables: [], lacks: [] });
});

it('a shell puts the variables where they belong', () => {
  const line = curlLine(sent({ url: "http://a/it's", headers: [['x-token', '[x-token]']] })).replace(
    /^curl/,
    'printf "%s\\n"',
  );
  const printed = execFileSync('sh', ['-c', line], {
    env: { X_TOKEN: '$HOME "x"', PATH: process.env.PATH ?? '' },
    encoding: 'utf8',
  });
  expect(printed.split('\n')).toEqual(['-i', '-X', 'GET', "http://a/it's", '-H', 'x-token: $HOME "x"', '']);
});
