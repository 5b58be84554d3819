// A scenario: a program that uses an SDK as its users do, once through every operation on cards and tokens and through
// those that they need. Cardproof runs it, judges what it sends, and answers it in every way that is documented.
//
// - The keys to use are in OMISE_SECRET_KEY and OMISE_PUBLIC_KEY.
// - What it understood goes into the file that CARDPROOF_RESULT names, one line each, and only what holds whatever
//   freedom the server takes: no ids, no totals, no member that may be missing.
// - It ends with 0 where every answer was what it asked for, otherwise with 1 and the code of the error.
//
// This one is for the package `omise` with promises: cardproof sdk omise -- node omise-node.cjs
const { appendFileSync } = require('node:fs');
const omise = require('omise')({ secretKey: process.env.OMISE_SECRET_KEY, publicKey: process.env.OMISE_PUBLIC_KEY });

async function main() {
  // A token stands for a card until it is used, once.
  const token = await omise.tokens.create({ card: testCard('4242424242424242') });
  understood('card of the token ends in 4242', token.card.last_digits === '4242');
  const seen = await omise.tokens.retrieve(token.id);
  understood('the token is found again and is unused', seen.id === token.id && seen.used === false);

  // Its card becomes a customer's, and keeps its id.
  const customer = await omise.customers.create({ description: 'made by a scenario', card: token.id });
  const cardId = token.card.id;
  const list = await omise.customers.listCards(customer.id);
  understood('the cards come as a list', list.object === 'list' && Array.isArray(list.data));
  const pageOfCards = (page) => omise.customers.listCards(customer.id, { ...page, order: 'chronological' });
  understood('the list has the card', await isOn(pageOfCards, cardId));

  const card = await omise.customers.retrieveCard(customer.id, cardId);
  understood('the card is found and has the name it was given', card.id === cardId && card.name === 'Somchai Prasert');
  const changes = { name: 'Somchai P. Prasert', expiration_month: 5, city: 'Chiang Mai', postal_code: '50000' };
  const changed = await omise.customers.updateCard(customer.id, cardId, changes);
  understood('name changed to Somchai P. Prasert', changed.name === 'Somchai P. Prasert');
  understood('month changed to 5', changed.expiration_month === 5);
  const kept = await omise.customers.retrieveCard(customer.id, cardId);
  understood('the change is kept', kept.name === 'Somchai P. Prasert' && kept.expiration_month === 5);

  // A second card; then the first one goes.
  const second = await omise.tokens.create({ card: testCard('5555555555554444') });
  const updated = await omise.customers.update(customer.id, { card: second.id });
  understood('the customer is changed', updated.id === customer.id);
  understood('the list has the second card', await isOn(pageOfCards, second.card.id));
  const destroyed = await omise.customers.destroyCard(customer.id, cardId);
  understood('the first card is destroyed', destroyed.id === cardId && destroyed.deleted === true);
  await omise.customers.destroyCard(customer.id, second.card.id);
  understood('the list has the first card no more', !(await isOn(pageOfCards, cardId)));
  understood('the list has the second card no more', !(await isOn(pageOfCards, second.card.id)));

  // What cards and tokens are for.
  const third = await omise.tokens.create({ card: testCard('3530111333300000') });
  const charge = await omise.charges.create({ amount: 100_000, currency: 'thb', card: third.id });
  understood('1000.00 THB are charged', charge.amount === 100_000 && charge.currency.toLowerCase() === 'thb');
  const charged = await omise.charges.retrieve(charge.id);
  understood('the charge is found again', charged.id === charge.id && charged.amount === 100_000);
  const account = await omise.account.retrieve();
  understood('the account is found', account.object === 'account');

  const found = await omise.customers.retrieve(customer.id);
  understood('the customer is found', found.id === customer.id);
  const pageOfCustomers = (page) => omise.customers.list({ ...page, order: 'reverse_chronological' });
  understood('the list has the customer', await isOn(pageOfCustomers, customer.id));
  const nobody = await omise.customers.retrieve('cust_test_0nobody').catch(unlessNotFound);
  understood('nobody else is found', nobody === null);
  const gone = await omise.customers.destroy(customer.id);
  understood('the customer is destroyed', gone.id === customer.id && gone.deleted === true);
}

function unlessNotFound(error) {
  if (error.code !== 'not_found') throw error;
  return null;
}

/** Documented test numbers only, with an expiry that stays ahead. */
function testCard(number) {
  return {
    name: 'Somchai Prasert',
    number,
    expiration_month: 11,
    expiration_year: new Date().getUTCFullYear() + 4,
    security_code: '847',
    city: 'Bangkok',
    postal_code: '10320',
  };
}

/** Whether some page of a list has something with this id; a list may have more pages than one. */
async function isOn(ask, id) {
  for (let offset = 0; ; ) {
    const { data, total } = await ask({ limit: 100, offset });
    if (data.some((each) => each.id === id)) return true;
    offset += data.length;
    if (data.length === 0 || offset >= total) return false;
  }
}

function understood(what, holds) {
  if (!holds) throw new Error(`not so: ${what}`);
  if (process.env.CARDPROOF_RESULT) appendFileSync(process.env.CARDPROOF_RESULT, `${what}\n`);
  else console.log(what);
}

main().catch((error) => {
  console.error(error?.code ?? error);
  process.exitCode = 1;
});
