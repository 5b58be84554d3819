// Broken: names the members of the card with dots in a form, where the page has brackets.
// Finding: omise.client.requests.form-brackets, at POST /tokens, which is refused.
import { ask, card, publicKey, tell, vault } from './ask.mjs';

const form = new URLSearchParams();
for (const [name, value] of Object.entries(card)) form.set(`card.${name}`, value);

const type = 'application/x-www-form-urlencoded';
const token = await ask('POST', `${vault}/tokens`, { key: publicKey, body: form.toString(), type }).catch(tell);
if (token) console.log(`the card ends in ${token.card.last_digits}`);
