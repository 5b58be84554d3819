// The twin of all programs in this folder, with every fault repaired: nothing is to be found.
import { api, ask, card, makeCustomer, makeToken, publicKey, vault } from './ask.mjs';

// The year is there, and the key is the public one.
const token = await makeToken();
const customer = await makeCustomer(token);
const cards = `${api}/customers/${customer.id}/cards`;

// In a form, with brackets.
const form = new URLSearchParams();
for (const [name, value] of Object.entries(card)) form.set(`card[${name}]`, value);
const type = 'application/x-www-form-urlencoded';
const second = await ask('POST', `${vault}/tokens`, { key: publicKey, body: form.toString(), type });

// With the secret key, and no more than a page may have.
const list = await ask('GET', `${cards}?limit=100`);
console.log(`${list.data.length} of ${list.total} cards`);

// With PATCH, a whole month, and JSON that is called JSON.
const expires = new Date().getUTCFullYear() + 4.875;
const whole = { expiration_year: Math.floor(expires), expiration_month: Math.ceil((expires % 1) * 12) };
const changed = await ask('PATCH', `${cards}/${token.card.id}`, { body: JSON.stringify(whole) });
console.log(`the month is ${changed.expiration_month}`);

// With what somebody typed encoded. Nobody has that card: the one refusal that is not passed on.
const seen = await ask('GET', `${cards}/${token.card.id}`);
console.log(`the card ends in ${seen.last_digits}`);
await ask('GET', `${cards}/${encodeURIComponent('card|of|malee')}`).catch((refusal) => {
  if (refusal.code !== 'not_found') throw refusal;
  console.log('nobody has that card');
});

// Without a body.
const destroyed = await ask('DELETE', `${cards}/${token.card.id}`);
console.log(destroyed.deleted ? 'the card is gone' : 'the card stays');

// Each token once.
const body = JSON.stringify({ amount: 20_000, currency: 'thb', card: second.id });
const charge = await ask('POST', `${api}/charges`, { body });
console.log(`charged ${charge.amount}`);
