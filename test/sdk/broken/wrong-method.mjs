// Broken: changes a card with PUT, where the page has PATCH.
// Finding: omise.client.requests.operation, at PUT /customers/{customer_id}/cards/{card_id}, which is refused.
import { api, ask, makeCustomer, makeToken, tell } from './ask.mjs';

const token = await makeToken();
const customer = await makeCustomer(token);
const card = `${api}/customers/${customer.id}/cards/${token.card.id}`;

const changed = await ask('PUT', card, { body: JSON.stringify({ name: 'Malee S.' }) }).catch(tell);
console.log(changed ? `the name is ${changed.name}` : 'the name stays');
await ask('DELETE', card);
