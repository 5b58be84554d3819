// Broken: puts what somebody typed into a path as it is.
// Finding: omise.client.requests.target-encoded, at GET /customers/{customer_id}/cards/card|of|malee, which is refused.
import { request } from 'node:https';
import { makeCustomer, makeToken, secretKey, tell } from './ask.mjs';

const customer = await makeCustomer(await makeToken());
const typed = 'card|of|malee';

const found = await new Promise((resolve, reject) => {
  const options = { host: 'api.omise.co', path: `/customers/${customer.id}/cards/${typed}`, auth: `${secretKey}:` };
  const asked = request(options, async (response) => {
    const answer = JSON.parse((await response.toArray()).join(''));
    if (answer.object === 'error') reject(answer);
    else resolve(answer);
  });
  asked.on('error', reject);
  asked.end();
}).catch(tell);
console.log(found ? `the card ends in ${found.last_digits}` : 'there is no such card');
