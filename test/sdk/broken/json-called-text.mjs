// Broken: sends JSON and calls it text, as fetch does for a text where nobody says what it is.
// Finding: omise.client.requests.content-type, at PATCH /customers/{customer_id}/cards/{card_id}, which is refused.
import { api, ask, makeCustomer, makeToken, tell } from './ask.mjs';

const token = await makeToken();
const customer = await makeCustomer(token);

const card = `${api}/customers/${customer.id}/cards/${token.card.id}`;
const body = JSON.stringify({ expiration_month: 5 });
const changed = await ask('PATCH', card, { body, type: 'text/plain;charset=UTF-8' }).catch(tell);
console.log(changed ? `the month is ${changed.expiration_month}` : 'the month stays');
