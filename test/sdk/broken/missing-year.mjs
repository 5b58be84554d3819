// Broken: creates a token without the year of the expiry, which is required.
// Finding: omise.client.requests.required-members, at POST /tokens, which is refused.
import { ask, card, publicKey, tell, vault } from './ask.mjs';

const { name, number, expiration_month, security_code } = card;
const body = JSON.stringify({ card: { name, number, expiration_month, security_code } });

const token = await ask('POST', `${vault}/tokens`, { key: publicKey, body }).catch(tell);
if (token) console.log(`the card ends in ${token.card.last_digits}`);
