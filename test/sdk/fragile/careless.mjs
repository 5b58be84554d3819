// Careless: repeats what went wrong at once, whatever it was, and takes what came of an answer for all of it.
// Findings with --faults: omise.client.faults.throttled, no-blind-repeat and answer-cut.
import { appendFileSync } from 'node:fs';
import { request } from 'node:https';

const { OMISE_SECRET_KEY, OMISE_PUBLIC_KEY, CARDPROOF_RESULT } = process.env;

function send(key, method, host, path, body) {
  return new Promise((resolve, reject) => {
    const headers = body ? { 'content-type': 'application/json' } : {};
    const asked = request({ host, method, path, headers, auth: `${key}:` }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      // At the end of the connection, whether that is the end of the answer or not.
      response.on('error', () => {});
      response.on('close', () => resolve({ status: response.statusCode, text }));
    });
    asked.on('error', reject);
    asked.end(body && JSON.stringify(body));
  });
}

async function ask(key, method, host, path, body) {
  let answer = await send(key, method, host, path, body).catch(() => ({ status: 0 }));
  // At once, a POST too.
  if (answer.status === 0 || answer.status === 429 || answer.status >= 500)
    answer = await send(key, method, host, path, body);
  if (answer.status !== 200) throw new Error(/"code":"\w+"/.exec(answer.text)?.[0] ?? answer.text);
  return answer.text;
}

/** All that it wants to know. */
const id = (text, kind) => new RegExp(`"(${kind}_test_\\w+)"`).exec(text)?.[1];

const card = {
  name: 'Suda Chaiyo',
  number: '3530111333300000',
  expiration_month: 11,
  expiration_year: new Date().getUTCFullYear() + 4,
  security_code: '847',
};
const [api, vault] = ['api.omise.co', 'vault.omise.co'];
const token = await ask(OMISE_PUBLIC_KEY, 'POST', vault, '/tokens', { card });
const customer = id(await ask(OMISE_SECRET_KEY, 'POST', api, '/customers', { card: id(token, 'tokn') }), 'cust');
await ask(OMISE_SECRET_KEY, 'GET', api, `/customers/${customer}/cards`);
await ask(OMISE_SECRET_KEY, 'DELETE', api, `/customers/${customer}`);
appendFileSync(CARDPROOF_RESULT, 'a customer was made, seen and destroyed\n');
