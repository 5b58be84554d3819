// Broken: sends an empty JSON object with every request, also with DELETE.
// Finding: omise.client.requests.no-body, at DELETE /customers/{customer_id}/cards/{card_id}.
import { api, ask, makeCustomer, makeToken, tell } from './ask.mjs';

const token = await makeToken();
const customer = await makeCustomer(token);

const card = `${api}/customers/${customer.id}/cards/${token.card.id}`;
const destroyed = await ask('DELETE', card, { body: JSON.stringify({}) }).catch(tell);
console.log(destroyed?.deleted ? 'the card is gone' : 'the card stays');
