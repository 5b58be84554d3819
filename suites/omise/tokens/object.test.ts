import { accepted, at, prerequisite, textAt } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectThat, needs } from '../../../harness/expect.ts';
import { cardDetails } from '../../../harness/omise/context.ts';
import { decliningCards, testCards } from '../../../harness/omise/test-cards.ts';

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const statuses = ['expired', 'failed', 'pending', 'reversed', 'successful', 'unknown'];

check('omise.tokens.object.object', 'object is token', async ({ token }) => {
  expectAt((await token()).answer, '/object', 'token');
});

check('omise.tokens.object.id', 'the id has its documented form', async ({ token }) => {
  const { id, answer } = await token();
  expectThat(/^tokn(_test)?_[0-9a-z]+$/.test(id), answer, 'an id such as tokn_test_… at /id', id);
});

check('omise.tokens.object.id-unique', 'ten tokens have ten ids', async ({ send }) => {
  const create = () => send('createToken', { body: { card: cardDetails() } });
  const answers = (await Promise.all(Array.from({ length: 10 }, create))).map(accepted);
  const [first] = answers;
  if (!first) throw new Error('ten tokens were created');
  expectEqual(first, 'different ids', new Set(answers.map((answer) => textAt(answer, '/id'))).size, 10);
});

check('omise.tokens.object.livemode', 'a token made with a test key is not live', async ({ token }) => {
  expectAt((await token()).answer, '/livemode', false);
});

check('omise.tokens.object.location', 'the location is a path or a URL', async ({ token }) => {
  const { answer } = await token();
  const location = at(answer, '/location');
  const good = typeof location === 'string' && /^(\/|https?:\/\/)\S+$/.test(location);
  expectThat(good, answer, 'a path or URL at /location', location);
});

check(
  'omise.tokens.object.location-names-token',
  'the location ends with the token, before and after use',
  async ({ send, token }) => {
    const { id, answer } = await token();
    prerequisite(await send('createCharge', { body: { amount: 100_00, currency: 'thb', card: id } }));
    const after = accepted(await send('retrieveToken', { path: { id } }));
    for (const seen of [answer, after]) {
      const location = at(seen, '/location');
      expectThat(String(location).endsWith(`/tokens/${id}`), seen, `…/tokens/${id} at /location`, location);
    }
  },
);

check('omise.tokens.object.card', 'an unused token has its card', async ({ send, token }) => {
  const { id, answer } = await token();
  expectAt(answer, '/card/object', 'card');
  expectAt(accepted(await send('retrieveToken', { path: { id } })), '/card/object', 'card');
});

check('omise.tokens.object.card-of-token', 'the card has the values that were sent', async ({ token }) => {
  const { card, answer } = await token({
    name: 'Somebody Else',
    expiration_month: 7,
    city: 'Chiang Mai',
    postal_code: '50000',
  });
  for (const name of ['name', 'expiration_month', 'expiration_year', 'city', 'postal_code'] as const) {
    expectAt(answer, `/card/${name}`, card[name]);
  }
  expectAt(answer, '/card/last_digits', card.number.slice(-4));
});

for (const [brand, number] of Object.entries(testCards)) {
  check(
    'omise.tokens.object.card-of-token',
    `the card has the last digits that were sent (${brand})`,
    async ({ token }) => {
      expectAt((await token({ number })).answer, '/card/last_digits', number.slice(-4));
    },
  );
}

check(
  'omise.tokens.object.charge-status',
  'charge_status is a documented value, before and after a charge',
  async ({ send, token }) => {
    const { id, answer } = await token();
    prerequisite(await send('createCharge', { body: { amount: 100_00, currency: 'thb', card: id } }));
    const after = accepted(await send('retrieveToken', { path: { id } }));
    for (const seen of [answer, after]) {
      const status = at(seen, '/charge_status');
      expectThat(
        status === undefined || statuses.includes(String(status)),
        seen,
        `one of ${statuses.join(', ')} at /charge_status`,
        status,
      );
    }
  },
);

check(
  'omise.tokens.object.charge-status-unknown',
  'charge_status is unknown without a charge',
  async ({ send, token, note }) => {
    const { id, answer } = await token();
    const again = accepted(await send('retrieveToken', { path: { id } }));
    for (const seen of [answer, again]) {
      const status = at(seen, '/charge_status');
      expectThat(status === undefined || status === 'unknown', seen, '"unknown" at /charge_status', status);
      if (status === undefined) note('tokens have no charge_status');
    }
  },
);

check(
  'omise.tokens.object.charge-status-unknown',
  'charge_status is unknown when the token became a card of a customer',
  async ({ send, attachedCard }) => {
    const { token } = await attachedCard();

    const answer = accepted(await send('retrieveToken', { path: { id: token.id } }));

    const status = at(answer, '/charge_status');
    expectThat(status === undefined || status === 'unknown', answer, '"unknown" at /charge_status', status);
  },
);

check('omise.tokens.object.charge-status-since-2019', 'every token has a charge_status', async ({ token }) => {
  expectAt((await token()).answer, '/charge_status', 'unknown');
});

check('omise.tokens.object.charge-status-of-charge', 'charge_status is that of the charge', async ({ send, token }) => {
  const { id } = await token();
  const charge = prerequisite(await send('createCharge', { body: { amount: 100_00, currency: 'thb', card: id } }));
  const status = at(charge, '/status');
  needs(typeof status === 'string', charge, 'the charge has a status');
  expectAt(accepted(await send('retrieveToken', { path: { id } })), '/charge_status', status);
});

check(
  'omise.tokens.object.charge-status-of-charge',
  'charge_status is that of the charge also when the charge fails',
  async ({ send, token }) => {
    const { id } = await token({ number: decliningCards.visa });

    const charge = await send('createCharge', { body: { amount: 100_00, currency: 'thb', card: id } });

    // A failure may be answered as a charge or as an error, and nothing says whether it uses the token up.
    const status = charge.disposition === 'refused' ? 'failed' : at(prerequisite(charge), '/status');
    needs(typeof status === 'string', charge, 'the charge has a status');
    const answer = accepted(await send('retrieveToken', { path: { id } }));
    const shown = at(answer, '/charge_status');
    const isCharged = charge.disposition === 'accepted' && at(answer, '/used') === true;
    const isFree = shown === 'unknown' && !isCharged;
    expectThat(shown === status || isFree, answer, `"${status}" at /charge_status`, shown);
  },
);

check('omise.tokens.object.created-at', 'the creation time is a date-time', async ({ token }) => {
  const { answer } = await token();
  const created = at(answer, '/created_at') ?? at(answer, '/created');
  expectThat(typeof created === 'string' && dateTime.test(created), answer, 'an ISO 8601 creation time', created);
});

check('omise.tokens.object.created-name', 'the creation time has one name', async ({ token }) => {
  const { answer } = await token();
  const names = ['created', 'created_at'].filter((name) => at(answer, `/${name}`) !== undefined);
  expectEqual(answer, 'names of the creation time', names.length, 1);
});

check('omise.tokens.object.created-at-since-2019', 'the creation time is called created_at', async ({ token }) => {
  const { answer } = await token();
  expectThat(
    typeof at(answer, '/created_at') === 'string',
    answer,
    'a date-time at /created_at',
    at(answer, '/created_at'),
  );
});

check('omise.tokens.object.used', 'used is a boolean, before and after use', async ({ send, token }) => {
  const { id, answer } = await token();
  prerequisite(await send('createCharge', { body: { amount: 100_00, currency: 'thb', card: id } }));
  const after = accepted(await send('retrieveToken', { path: { id } }));
  for (const seen of [answer, after])
    expectThat(typeof at(seen, '/used') === 'boolean', seen, 'a boolean at /used', at(seen, '/used'));
});

check('omise.tokens.object.used-false', 'a fresh token is not used', async ({ send, token }) => {
  const { id, answer } = await token();
  expectAt(answer, '/used', false);
  prerequisite(await send('createCharge', { body: { amount: 100_00, currency: 'thb', card: id } }));
  const after = prerequisite(await send('retrieveToken', { path: { id } }));
  needs(at(after, '/used') === true, after, 'a token that was charged says that it was used');
});
