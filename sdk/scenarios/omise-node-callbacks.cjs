// The scenario of omise-node.cjs, which says what a scenario is, in the other style of the package `omise`: each call
// gets a function, and calls it with an error or with the answer.
const { appendFileSync } = require('node:fs');
const omise = require('omise')({ secretKey: process.env.OMISE_SECRET_KEY, publicKey: process.env.OMISE_PUBLIC_KEY });

/** What later steps need from the answers to earlier ones. */
let customerId;
let chargeId;
const tokens = [];

/** What is asked for, and what is made of the answer. */
const steps = [
  [
    (answered) => omise.tokens.create({ card: testCard('4242424242424242') }, answered),
    (token) => {
      tokens.push(token);
      understood('card of the token ends in 4242', token.card.last_digits === '4242');
    },
  ],
  [
    (answered) => omise.tokens.retrieve(tokens[0].id, answered),
    (token) => understood('the token is found again and is unused', token.id === tokens[0].id && token.used === false),
  ],
  [
    (answered) => omise.customers.create({ description: 'made by a scenario', card: tokens[0].id }, answered),
    (customer) => {
      customerId = customer.id;
    },
  ],
  [
    (answered) => omise.customers.listCards(customerId, answered),
    (list) => understood('the cards come as a list', list.object === 'list' && Array.isArray(list.data)),
  ],
  [
    (answered) => findOn(pageOfCards, tokens[0].card.id, answered),
    (found) => understood('the list has the card', found),
  ],
  [
    (answered) => omise.customers.retrieveCard(customerId, tokens[0].card.id, answered),
    (card) =>
      understood(
        'the card is found and has the name it was given',
        card.id === tokens[0].card.id && card.name === 'Somchai Prasert',
      ),
  ],
  [
    (answered) => {
      const changes = { name: 'Somchai P. Prasert', expiration_month: 5, city: 'Chiang Mai', postal_code: '50000' };
      omise.customers.updateCard(customerId, tokens[0].card.id, changes, answered);
    },
    (card) => {
      understood('name changed to Somchai P. Prasert', card.name === 'Somchai P. Prasert');
      understood('month changed to 5', card.expiration_month === 5);
    },
  ],
  [(answered) => omise.tokens.create({ card: testCard('5555555555554444') }, answered), (token) => tokens.push(token)],
  [
    (answered) => omise.customers.update(customerId, { card: tokens[1].id }, answered),
    (customer) => understood('the customer is changed', customer.id === customerId),
  ],
  [
    (answered) => omise.customers.destroyCard(customerId, tokens[0].card.id, answered),
    (card) => understood('the first card is destroyed', card.id === tokens[0].card.id && card.deleted === true),
  ],
  [
    (answered) => omise.customers.destroyCard(customerId, tokens[1].card.id, answered),
    (card) => understood('the second card is destroyed', card.id === tokens[1].card.id && card.deleted === true),
  ],
  [
    (answered) => findOn(pageOfCards, tokens[0].card.id, answered),
    (found) => understood('the list has the first card no more', !found),
  ],
  [(answered) => omise.tokens.create({ card: testCard('3530111333300000') }, answered), (token) => tokens.push(token)],
  [
    (answered) => omise.charges.create({ amount: 100_000, currency: 'thb', card: tokens[2].id }, answered),
    (charge) => {
      chargeId = charge.id;
      understood('1000.00 THB are charged', charge.amount === 100_000 && charge.currency.toLowerCase() === 'thb');
    },
  ],
  [
    (answered) => omise.charges.retrieve(chargeId, answered),
    (charge) => understood('the charge is found again', charge.id === chargeId && charge.amount === 100_000),
  ],
  [
    (answered) => omise.account.retrieve(answered),
    (account) => understood('the account is found', account.object === 'account'),
  ],
  [
    (answered) => omise.customers.retrieve(customerId, answered),
    (customer) => understood('the customer is found', customer.id === customerId),
  ],
  [
    (answered) => findOn(pageOfCustomers, customerId, answered),
    (found) => understood('the list has the customer', found),
  ],
  [
    (answered) => {
      const unlessNotFound = (error, customer) => answered(error?.code === 'not_found' ? null : error, customer);
      omise.customers.retrieve('cust_test_0nobody', unlessNotFound);
    },
    (nobody) => understood('nobody else is found', nobody === null),
  ],
  [
    (answered) => omise.customers.destroy(customerId, answered),
    (customer) => understood('the customer is destroyed', customer.id === customerId && customer.deleted === true),
  ],
];

function take([step, ...later]) {
  if (!step) return;
  const [ask, understand] = step;
  ask((error, answer) => {
    if (error !== null) return fail(error);
    try {
      understand(answer);
    } catch (wrong) {
      // Not thrown on: the SDK would call this function a second time, with what was thrown.
      return fail(wrong);
    }
    take(later);
  });
}

const pageOfCards = (page, answered) =>
  omise.customers.listCards(customerId, { ...page, order: 'chronological' }, answered);
const pageOfCustomers = (page, answered) => omise.customers.list({ ...page, order: 'reverse_chronological' }, answered);

/** Whether some page of a list has something with this id; a list may have more pages than one. */
function findOn(ask, id, answered, offset = 0) {
  ask({ limit: 100, offset }, (error, list) => {
    if (error !== null) return answered(error, null);
    const next = offset + list.data.length;
    if (list.data.some((each) => each.id === id)) answered(null, true);
    else if (list.data.length === 0 || next >= list.total) answered(null, false);
    else findOn(ask, id, answered, next);
  });
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

function understood(what, holds) {
  if (!holds) throw new Error(`not so: ${what}`);
  if (process.env.CARDPROOF_RESULT) appendFileSync(process.env.CARDPROOF_RESULT, `${what}\n`);
  else console.log(what);
}

function fail(error) {
  console.error(error?.code ?? error);
  process.exitCode = 1;
}

take(steps);
