/** What the programs of this folder share: the hosts, the keys, a card, and one careful way to ask. */
export const api = 'https://api.omise.co';
export const vault = 'https://vault.omise.co';
export const secretKey = process.env.OMISE_SECRET_KEY;
export const publicKey = process.env.OMISE_PUBLIC_KEY;

export const card = {
  name: 'Malee Srisai',
  number: '4242424242424242',
  expiration_month: 11,
  expiration_year: new Date().getUTCFullYear() + 4,
  security_code: '847',
};

/** The answer. Throws an error with its code where it is one; `type` says what the body is. */
export async function ask(method, url, { key = secretKey, body, type = 'application/json' } = {}) {
  const headers = { authorization: `Basic ${btoa(`${key}:`)}`, ...(body !== undefined && { 'content-type': type }) };
  const response = await fetch(url, { method, headers, body });
  const answer = await response.json();
  if (answer.object === 'error') throw Object.assign(new Error(answer.message), { code: answer.code });
  return answer;
}

export function makeToken() {
  return ask('POST', `${vault}/tokens`, { key: publicKey, body: JSON.stringify({ card }) });
}

/** A customer, with the card of the token. */
export function makeCustomer(token) {
  return ask('POST', `${api}/customers`, { body: JSON.stringify({ card: token.id }) });
}

export function tell(refusal) {
  console.log(`refused: ${refusal.code}`);
}
