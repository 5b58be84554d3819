// Broken: lists the cards of a customer with the public key, as a program in a browser might.
// Finding: omise.client.requests.secret-key, at GET /customers/{customer_id}/cards, which is refused.
import { api, ask, makeCustomer, makeToken, publicKey, tell } from './ask.mjs';

const customer = await makeCustomer(await makeToken());

const list = await ask('GET', `${api}/customers/${customer.id}/cards`, { key: publicKey }).catch(tell);
for (const card of list?.data ?? []) console.log(`a card ends in ${card.last_digits}`);
