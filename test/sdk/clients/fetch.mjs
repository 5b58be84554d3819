// Through all operations on cards and tokens with the fetch of Node; bodies are forms.
import { appendFileSync } from 'node:fs';

const { OMISE_SECRET_KEY, OMISE_PUBLIC_KEY, CARDPROOF_RESULT } = process.env;

async function ask(key, method, url, form) {
  const answer = await fetch(url, {
    method,
    headers: { authorization: `Basic ${btoa(`${key}:`)}` },
    body: form && new URLSearchParams(form),
  });
  const object = await answer.json();
  if (!answer.ok) throw new Error(object.code);
  return object;
}

const api = (method, path, form) => ask(OMISE_SECRET_KEY, method, `https://api.omise.co${path}`, form);
const vault = (method, path, form) => ask(OMISE_PUBLIC_KEY, method, `https://vault.omise.co${path}`, form);
const understood = (what) => appendFileSync(CARDPROOF_RESULT, `${what}\n`);

const token = await vault('POST', '/tokens', {
  'card[name]': 'Somchai Prasert',
  'card[number]': '4242424242424242',
  'card[expiration_month]': 11,
  'card[expiration_year]': new Date().getUTCFullYear() + 4,
  'card[security_code]': '847',
});
understood(`a token for a card that ends in ${token.card.last_digits}`);
understood(`used: ${(await vault('GET', `/tokens/${token.id}`)).used}`);

const customer = await api('POST', '/customers', { description: 'a client of fetch', card: token.id });
const cards = `/customers/${customer.id}/cards`;
const page = await api('GET', `${cards}?limit=100&order=chronological`);
const has = ({ data }) => data.some(({ id }) => id === token.card.id);
understood(`on the list: ${has(page)}`);

const card = `${cards}/${token.card.id}`;
understood(`name: ${(await api('GET', card)).name}`);
const changed = await api('PATCH', card, { name: 'Somchai P. Prasert', expiration_month: 5 });
understood(`name: ${changed.name}`);
understood(`month: ${changed.expiration_month}`);
understood(`deleted: ${(await api('DELETE', card)).deleted}`);
understood(`on the list: ${has(await api('GET', cards))}`);
understood(`deleted: ${(await api('DELETE', `/customers/${customer.id}`)).deleted}`);
