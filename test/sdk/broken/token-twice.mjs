// Broken: charges a token that a customer was made with.
// Finding: omise.client.requests.token-once, at POST /charges, which is refused.
import { api, ask, makeCustomer, makeToken, tell } from './ask.mjs';

const token = await makeToken();
const customer = await makeCustomer(token);
console.log(`the card of ${customer.id} is kept`);

const body = JSON.stringify({ amount: 20_000, currency: 'thb', card: token.id });
const charge = await ask('POST', `${api}/charges`, { body }).catch(tell);
if (charge) console.log(`charged ${charge.amount}`);
