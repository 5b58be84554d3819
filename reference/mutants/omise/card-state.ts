import { answers } from '../../wire.ts';
import { cards, cardViews, createdAt, createdName, timestamp } from './cards-in.ts';
import { overriding } from './overriding.ts';
import { section } from './section.ts';

const day = 86_400_000;

/** What a card says of its creation, its deletion and its security code check. */
export const cardStateMutants = section('card', {
  'check-passed-as-text': {
    breaks: 'omise.cards.object.security-code-check',
    says: 'The result of the security code check is the text passed.',
    wire: cards('retrieveCard', (card) => {
      card.security_code_check = 'passed';
    }),
  },
  'check-says-failed': {
    breaks: 'omise.cards.object.security-code-check-passed',
    says: 'The security code check counts failures: false says that it passed.',
    wire: cards('all', (card) => {
      card.security_code_check = false;
    }),
  },
  'check-forgotten-after-update': {
    breaks: 'omise.cards.object.security-code-check-passed',
    says: 'The answer to an update says that the security code check failed.',
    wire: answers('updateCard', (body) => {
      body.security_code_check = false;
    }),
  },
  'deleted-text-in-list': {
    breaks: 'omise.cards.object.deleted',
    says: 'Cards in a list say deleted with the text false.',
    wire: cards('listCards', (card) => {
      card.deleted = 'false';
    }),
  },
  'deleted-after-update': {
    breaks: 'omise.cards.object.deleted-false',
    says: 'A card that was updated says from then on that it is deleted.',
    wire: overriding((note) => answers('updateCard', (body) => note(body.id, { deleted: true }))),
  },
  'deleted-missing-in-list-2019': {
    breaks: 'omise.cards.object.deleted-since-2019',
    says: 'In lists of version 2019-05-29 cards do not say whether they are deleted.',
    apiVersion: '2019-05-29',
    wire: cards('listCards', (card) => {
      delete card.deleted;
    }),
  },
  'deleted-missing-after-update-2019': {
    breaks: 'omise.cards.object.deleted-since-2019',
    says: 'An update in version 2019-05-29 answers a card that does not say whether it is deleted.',
    apiVersion: '2019-05-29',
    wire: answers('updateCard', (body) => {
      delete body.deleted;
    }),
  },
  'created-in-seconds': {
    breaks: 'omise.cards.object.created',
    says: 'Lists show creation times in seconds since 1970.',
    wire: cards('listCards', (card) => {
      card[createdName(card)] = createdAt(card) / 1000;
    }),
  },
  'created-with-blank': {
    breaks: 'omise.cards.object.created',
    says: 'A blank stands between date and time of the creation.',
    wire: cards('retrieveCard', (card) => {
      card[createdName(card)] = String(card[createdName(card)]).replace('T', ' ');
    }),
  },
  'created-without-zone': {
    breaks: 'omise.cards.object.created',
    says: 'The creation time has no time zone.',
    wire: cards('all', (card) => {
      card[createdName(card)] = String(card[createdName(card)]).replace('Z', '');
    }),
  },
  'created-twice': {
    breaks: 'omise.cards.object.created-name',
    says: 'The creation time stands under both names in lists.',
    wire: cards('listCards', (card) => {
      card.created = card.created_at = card[createdName(card)];
    }),
  },
  'created-under-a-third-name': {
    breaks: 'omise.cards.object.created-name',
    says: 'A retrieved card calls its creation time date.',
    wire: cards('retrieveCard', (card) => {
      card.date = card[createdName(card)];
      delete card[createdName(card)];
    }),
  },
  'created-at-in-lists-of-2017': {
    breaks: 'omise.cards.object.created-before-2019',
    says: 'In lists of version 2017-11-02 the creation time is called created_at already.',
    apiVersion: '2017-11-02',
    wire: cards('listCards', (card) => {
      card.created_at = card.created;
      delete card.created;
    }),
  },
  'created-at-in-updates-of-2017': {
    breaks: 'omise.cards.object.created-before-2019',
    says: 'Updates in version 2017-11-02 call the creation time created_at already.',
    apiVersion: '2017-11-02',
    wire: cards('updateCard', (card) => {
      card.created_at = card.created;
      delete card.created;
    }),
  },
  'created-in-lists-of-2019': {
    breaks: 'omise.cards.object.created-at-since-2019',
    says: 'In lists of version 2019-05-29 the creation time is still called created.',
    apiVersion: '2019-05-29',
    wire: cards('listCards', (card) => {
      card.created = card.created_at;
      delete card.created_at;
    }),
  },
  'created-in-retrievals-of-2019': {
    breaks: 'omise.cards.object.created-at-since-2019',
    says: 'A card that is retrieved in version 2019-05-29 still calls its creation time created.',
    apiVersion: '2019-05-29',
    wire: cards('retrieveCard', (card) => {
      card.created = card.created_at;
      delete card.created_at;
    }),
  },
  'created-1970': {
    breaks: 'omise.cards.object.created-of-now',
    says: 'Every card was created in 1970.',
    wire: cards(cardViews, (card) => {
      card[createdName(card)] = '1970-01-01T00:00:00Z';
    }),
  },
  'created-tomorrow': {
    breaks: 'omise.cards.object.created-of-now',
    says: 'Creation times are a day ahead.',
    wire: cards('all', (card) => {
      card[createdName(card)] = timestamp(createdAt(card) + day);
    }),
  },
  'created-at-midnight': {
    breaks: 'omise.cards.object.created-of-now',
    says: 'Of the creation time only the date is kept.',
    wire: cards('all', (card) => {
      card[createdName(card)] = timestamp(createdAt(card) - (createdAt(card) % day));
    }),
  },
});
