// Broken: takes no notice of what goes wrong, and says that all is well.
// Finding: each row of omise.client.faults that tells of a refusal, with --faults only.
import { api, ask, makeCustomer, makeToken } from './ask.mjs';

try {
  const token = await makeToken();
  const customer = await makeCustomer(token);
  const card = `${api}/customers/${customer.id}/cards/${token.card.id}`;
  await ask('PATCH', card, { body: JSON.stringify({ name: 'Malee S.' }) });
  await ask('DELETE', card);
} catch {
  // It will be all right next time.
}
console.log('the card was kept, changed and destroyed');
