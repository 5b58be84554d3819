import { answers, instead, type Json, refusals, remembering, together } from '../../wire.ts';
import { ask } from './ask.ts';
import { cards, createdAt, createdName, timestamp } from './cards-in.ts';
import { forms } from './form.ts';
import { jsonAnswer, jsonOf, recordAt } from './json.ts';
import { refusal, usedToken } from './refusal.ts';
import { section } from './section.ts';
import { tokenUses } from './used-tokens.ts';

/** One token by its id. */
export const tokenRetrieveMutants = section('token-retrieve', {
  'status-206': {
    breaks: 'omise.tokens.retrieve.answer',
    says: 'A token is answered with status 206.',
    wire: answers('retrieveToken', (body) => jsonAnswer(body, 206)),
  },
  'last-token-always': {
    breaks: 'omise.tokens.retrieve.by-id',
    says: 'Whichever token is asked for, the one that was created last is answered.',
    wire: remembering(() => {
      let last: unknown;
      return together(
        answers('createToken', (body) => {
          last = body.id;
        }),
        instead('retrieveToken', async (request, server) => {
          const answer = await server(request);
          return answer.ok && last !== undefined ? ask(server, request, `/tokens/${last}`) : answer;
        }),
      );
    }),
  },
  'card-of-last-token': {
    breaks: 'omise.tokens.retrieve.by-id',
    says: 'A retrieved token shows the card of the token that was created last.',
    wire: remembering(() => {
      let last: unknown;
      return together(
        answers('createToken', (body) => {
          last = structuredClone(body.card);
        }),
        answers('retrieveToken', (body) => {
          if (body.card !== null) body.card = last;
        }),
      );
    }),
  },
  'answers-card': {
    breaks: 'omise.tokens.retrieve.by-id',
    says: 'The retrieval of a token answers its card.',
    wire: answers('retrieveToken', (body) => body.card ?? body),
  },
  'name-in-capitals': {
    breaks: 'omise.tokens.retrieve.unchanged',
    says: 'A retrieved token shows the name of its card in capitals.',
    wire: cards('retrieveToken', (card) => {
      card.name = String(card.name).toUpperCase();
    }),
  },
  'created-at-each-look': {
    breaks: 'omise.tokens.retrieve.unchanged',
    says: 'A retrieved token was created a second later than when it was new.',
    wire: answers('retrieveToken', (body) => {
      body[createdName(body)] = timestamp(createdAt(body) + 1000);
    }),
  },
  'loses-address': {
    breaks: 'omise.tokens.retrieve.unchanged',
    says: 'The card of a retrieved token has neither city nor postal code.',
    wire: cards('retrieveToken', (card) => {
      card.city = card.postal_code = null;
    }),
  },
  'unknown-is-empty': {
    breaks: 'omise.tokens.retrieve.unknown',
    says: 'For an id that no token has, an empty object is answered.',
    wire: refusals('retrieveToken', (body) => (body.code === 'not_found' ? jsonAnswer({}) : body)),
  },
  'unknown-is-used': {
    breaks: 'omise.tokens.retrieve.unknown',
    says: 'An id that no token has is answered as a used token without a card.',
    wire: refusals('retrieveToken', (body, { path }) =>
      body.code === 'not_found' ? jsonAnswer({ object: 'token', id: path.id, used: true, card: null }) : body,
    ),
  },
  'unknown-server-error': {
    breaks: 'omise.tokens.retrieve.unknown',
    says: 'An id that no token has ends in a server error.',
    wire: refusals('retrieveToken', (body) =>
      body.code === 'not_found' ? refusal(500, 'internal_error', 'the server failed') : body,
    ),
  },
  'cached-before-use': {
    breaks: 'omise.tokens.single-use.used-true',
    says: 'A token that was retrieved before its use is answered unused for ever.',
    wire: remembering(() => {
      const kept = new Map<unknown, Json>();
      return answers('retrieveToken', (body) => {
        const first = kept.get(body.id) ?? structuredClone(body);
        kept.set(body.id, first);
        return structuredClone(first);
      });
    }),
  },
  'second-look-uses': {
    breaks: 'omise.tokens.retrieve.does-not-use',
    says: 'A token that was retrieved twice counts as used.',
    wire: remembering(() => {
      const looks = new Map<string, number>();
      return together(
        answers('retrieveToken', (body, { path: { id = '' } }) => {
          looks.set(id, (looks.get(id) ?? 0) + 1);
          if ((looks.get(id) ?? 0) > 2) body.used = true;
        }),
        forms(tokenUses, (form) => ((looks.get(form.get('card') ?? '') ?? 0) >= 2 ? usedToken() : undefined)),
      );
    }),
  },
  'look-uses': {
    breaks: 'omise.tokens.retrieve.does-not-use',
    says: 'A token that was retrieved is refused from then on, though it says unused.',
    wire: remembering(() => {
      const seen = new Set<unknown>();
      return together(
        answers('retrieveToken', (body) => {
          seen.add(body.id);
        }),
        forms(tokenUses, (form) => (seen.has(form.get('card')) ? usedToken() : undefined)),
      );
    }),
  },
  'look-hides-card': {
    breaks: 'omise.tokens.retrieve.does-not-use',
    says: 'Only the first retrieval of a token shows its card; from then on the token says that it was used.',
    wire: remembering(() => {
      const seen = new Set<unknown>();
      return instead('retrieveToken', async (request, server, { id }) => {
        const answer = await server(request);
        const isAgain = seen.has(id);
        if (answer.ok) seen.add(id);
        const body = await jsonOf(answer);
        return isAgain && recordAt(body, 'card').id ? jsonAnswer({ ...body, used: true, card: null }) : answer;
      });
    }),
  },
});
