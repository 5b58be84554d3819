// Broken: reckons the month of an expiry from a fraction of a year and does not round it.
// Finding: omise.client.requests.member-values, at PATCH /customers/{customer_id}/cards/{card_id}, which is refused.
import { api, ask, makeCustomer, makeToken, tell } from './ask.mjs';

const token = await makeToken();
const customer = await makeCustomer(token);

const expires = new Date().getUTCFullYear() + 4.875;
const body = JSON.stringify({ expiration_year: Math.floor(expires), expiration_month: (expires % 1) * 12 });
const changed = await ask('PATCH', `${api}/customers/${customer.id}/cards/${token.card.id}`, { body }).catch(tell);
console.log(changed ? `the month is ${changed.expiration_month}` : 'the month stays');
