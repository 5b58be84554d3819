// Broken: asks for 101 cards in one page, where the page allows 100.
// Finding: omise.client.requests.query-values, at GET /customers/{customer_id}/cards?limit=101.
import { api, ask, makeCustomer, makeToken, tell } from './ask.mjs';

const most = 100;
const customer = await makeCustomer(await makeToken());

// One more than are shown, to see whether there are more.
const list = await ask('GET', `${api}/customers/${customer.id}/cards?limit=${most + 1}`).catch(tell);
for (const card of list?.data.slice(0, most) ?? []) console.log(`a card ends in ${card.last_digits}`);
if (list?.data.length > most) console.log('there are more');
