import { answers, remembering } from '../../wire.ts';
import { createdName } from './cards-in.ts';
import { recordAt } from './json.ts';
import { section } from './section.ts';

const tokens = ['createToken', 'retrieveToken'] as const;

/** What a token says of itself. */
export const tokenObjectMutants = section('token-object', {
  'object-card': {
    breaks: 'omise.tokens.object.object',
    says: 'A token calls itself card.',
    wire: answers(tokens, (body) => {
      body.object = 'card';
    }),
  },
  'object-capital': {
    breaks: 'omise.tokens.object.object',
    says: 'A new token calls itself Token.',
    wire: answers('createToken', (body) => {
      body.object = 'Token';
    }),
  },
  'id-other-prefix': {
    breaks: 'omise.tokens.object.id',
    says: 'Ids of tokens begin with tok_.',
    wire: answers(tokens, (body) => {
      body.id = String(body.id).replace('tokn_', 'tok_');
    }),
  },
  'id-with-dash': {
    breaks: 'omise.tokens.object.id',
    says: 'A dash stands in the id of a token.',
    wire: answers(tokens, (body) => {
      body.id = String(body.id).replace(/.$/, '-$&');
    }),
  },
  'id-repeats': {
    breaks: 'omise.tokens.object.id-unique',
    says: 'Every fifth token has the id of the one before it.',
    wire: remembering(() => {
      let count = 0;
      let last: unknown;
      return answers('createToken', (body) => {
        count++;
        if (count % 5 === 0) body.id = last;
        last = body.id;
      });
    }),
  },
  'id-by-second': {
    breaks: 'omise.tokens.object.id-unique',
    says: 'Tokens of the same second share an id.',
    wire: remembering(() => {
      const ids = new Map<unknown, unknown>();
      return answers('createToken', (body) => {
        const created = body[createdName(body)];
        if (!ids.has(created)) ids.set(created, body.id);
        body.id = ids.get(created);
      });
    }),
  },
  live: {
    breaks: 'omise.tokens.object.livemode',
    says: 'Tokens say that they are live.',
    wire: answers(tokens, (body) => {
      body.livemode = true;
    }),
  },
  'livemode-as-text': {
    breaks: 'omise.tokens.object.livemode',
    says: 'Tokens say livemode with the text test.',
    wire: answers(tokens, (body) => {
      body.livemode = 'test';
    }),
  },
  'location-null': {
    breaks: 'omise.tokens.object.location',
    says: 'The location of a token is null.',
    wire: answers(tokens, (body) => {
      body.location = null;
    }),
  },
  'location-without-slash': {
    breaks: 'omise.tokens.object.location',
    says: 'The location of a token is a path without its first slash.',
    wire: answers(tokens, (body) => {
      body.location = `tokens/${body.id}`;
    }),
  },
  'location-of-card': {
    breaks: 'omise.tokens.object.location-names-token',
    says: 'The location of a token ends with the id of its card.',
    wire: answers(tokens, (body) => {
      body.location = `/tokens/${recordAt(body, 'card').id}`;
    }),
  },
  'location-of-used-token': {
    breaks: 'omise.tokens.object.location-names-token',
    says: 'The location of a used token ends at /tokens.',
    wire: answers('retrieveToken', (body) => {
      if (body.used === true) body.location = String(body.location).replace(/\/[^/]*$/, '');
    }),
  },
  'card-null': {
    breaks: 'omise.tokens.object.card',
    says: 'The card of a token is null when it is retrieved.',
    wire: answers('retrieveToken', (body) => {
      body.card = null;
    }),
  },
  'card-id-only': {
    breaks: 'omise.tokens.object.card',
    says: 'A token shows only the id of its card.',
    wire: answers(tokens, (body) => {
      body.card = recordAt(body, 'card').id;
    }),
  },
  'card-in-short': {
    breaks: 'omise.tokens.object.card-of-token',
    says: 'The card of a new token shows neither name nor expiry.',
    wire: answers('createToken', (body) => {
      const { object, id, brand, last_digits } = recordAt(body, 'card');
      body.card = { object, id, brand, last_digits };
    }),
  },
  'card-shows-usual-number': {
    breaks: 'omise.tokens.object.card-of-token',
    says: 'Every card that is not a Visa card shows 4242 in its token.',
    wire: answers('createToken', (body) => {
      const card = recordAt(body, 'card');
      if (card.brand !== 'Visa') card.last_digits = '4242';
    }),
  },
  'card-shows-usual-visa': {
    breaks: 'omise.tokens.object.card-of-token',
    says: 'Every Visa card shows 4242 in its new token.',
    wire: answers('createToken', (body) => {
      const card = recordAt(body, 'card');
      if (card.brand === 'Visa') card.last_digits = '4242';
    }),
  },
  'charge-status-paid': {
    breaks: 'omise.tokens.object.charge-status',
    says: 'After a charge that succeeded charge_status is paid.',
    wire: answers(tokens, (body) => {
      if (body.charge_status === 'successful') body.charge_status = 'paid';
    }),
  },
  'charge-status-null': {
    breaks: 'omise.tokens.object.charge-status',
    says: 'Where nothing was charged, charge_status is null.',
    wire: answers(tokens, (body) => {
      if (body.charge_status === 'unknown') body.charge_status = null;
    }),
  },
  'charge-status-pending': {
    breaks: 'omise.tokens.object.charge-status-unknown',
    says: 'A fresh token says charge_status pending.',
    wire: answers(tokens, (body) => {
      if (body.charge_status === 'unknown') body.charge_status = 'pending';
    }),
  },
  'charge-status-of-attached': {
    breaks: 'omise.tokens.object.charge-status-unknown',
    says: 'A token that was attached says charge_status successful though nothing was charged.',
    wire: answers('retrieveToken', (body) => {
      if (body.used === true && body.charge_status === 'unknown') body.charge_status = 'successful';
    }),
  },
  'charge-status-missing-2019': {
    breaks: 'omise.tokens.object.charge-status-since-2019',
    says: 'In version 2019-05-29 new tokens have no charge_status.',
    apiVersion: '2019-05-29',
    wire: answers('createToken', (body) => {
      delete body.charge_status;
    }),
  },
  'charge-status-stays-unknown-2019': {
    breaks: 'omise.tokens.object.charge-status-of-charge',
    says: 'In version 2019-05-29 charge_status stays unknown after a charge.',
    apiVersion: '2019-05-29',
    wire: answers('retrieveToken', (body) => {
      body.charge_status = 'unknown';
    }),
  },
  'charge-status-always-pending-2019': {
    breaks: 'omise.tokens.object.charge-status-of-charge',
    says: 'In version 2019-05-29 charge_status is pending after any charge.',
    apiVersion: '2019-05-29',
    wire: answers('retrieveToken', (body) => {
      if (body.charge_status !== 'unknown') body.charge_status = 'pending';
    }),
  },
  'charge-status-of-failure-2019': {
    breaks: 'omise.tokens.object.charge-status-of-charge',
    says: 'In version 2019-05-29 charge_status is successful although the charge failed.',
    apiVersion: '2019-05-29',
    wire: answers('retrieveToken', (body) => {
      if (body.charge_status === 'failed') body.charge_status = 'successful';
    }),
  },
  'created-without-time': {
    breaks: 'omise.tokens.object.created-at',
    says: 'Tokens say the date of their creation without a time.',
    wire: answers(tokens, (body) => {
      body[createdName(body)] = String(body[createdName(body)]).slice(0, 10);
    }),
  },
  'created-missing': {
    breaks: 'omise.tokens.object.created-at',
    says: 'New tokens do not say when they were created.',
    wire: answers('createToken', (body) => {
      delete body[createdName(body)];
    }),
  },
  'created-twice': {
    breaks: 'omise.tokens.object.created-name',
    says: 'The creation time of a token stands under both names.',
    wire: answers(tokens, (body) => {
      body.created = body.created_at = body[createdName(body)];
    }),
  },
  'created-in-2019': {
    breaks: 'omise.tokens.object.created-at-since-2019',
    says: 'In version 2019-05-29 the creation time of a token is still called created.',
    apiVersion: '2019-05-29',
    wire: answers(tokens, (body) => {
      body.created = body.created_at;
      delete body.created_at;
    }),
  },
  'used-as-number': {
    breaks: 'omise.tokens.object.used',
    says: 'Tokens count their uses: used is 0 or 1.',
    wire: answers(tokens, (body) => {
      body.used = Number(body.used);
    }),
  },
  'used-as-time': {
    breaks: 'omise.tokens.object.used',
    says: 'A used token says when it was used instead of true.',
    wire: answers('retrieveToken', (body) => {
      if (body.used === true) body.used = body[createdName(body)];
    }),
  },
  'used-from-the-start': {
    breaks: 'omise.tokens.object.used-false',
    says: 'A new token says that it was used.',
    wire: answers('createToken', (body) => {
      body.used = true;
    }),
  },
  'used-absent': {
    breaks: 'omise.tokens.object.used-false',
    says: 'Unused tokens do not have the member used.',
    wire: answers(tokens, (body) => {
      if (body.used === false) delete body.used;
    }),
  },
});
