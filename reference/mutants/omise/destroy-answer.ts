import { answers, instead } from '../../wire.ts';
import { ask } from './ask.ts';
import { amended, jsonAnswer, jsonOf } from './json.ts';
import { section } from './section.ts';

/** What a destruction answers, in one version and another. */
export const destroyAnswerMutants = section('destroy', {
  'no-content': {
    breaks: 'omise.cards.destroy.answer',
    says: 'A destruction is answered with status 204 and no body.',
    wire: answers('destroyCard', () => new Response(null, { status: 204 })),
  },
  'status-202': {
    breaks: 'omise.cards.destroy.answer',
    says: 'A destruction is answered with status 202.',
    wire: answers('destroyCard', (body) => jsonAnswer(body, 202)),
  },
  'answers-customer': {
    breaks: 'omise.cards.destroy.object',
    says: 'A destruction answers the customer.',
    wire: instead('destroyCard', async (request, server, { customer_id }) => {
      const answer = await server(request);
      return answer.ok ? ask(server, request, `/customers/${customer_id}`) : answer;
    }),
  },
  'answers-deleted-object': {
    breaks: 'omise.cards.destroy.object',
    says: 'A destruction answers an object that calls itself deleted_card.',
    wire: answers('destroyCard', (body) => {
      body.object = 'deleted_card';
    }),
  },
  'answers-id-of-customer': {
    breaks: 'omise.cards.destroy.id',
    says: 'The answer to a destruction has the id of the customer.',
    wire: answers('destroyCard', (body, { path }) => {
      body.id = path.customer_id;
    }),
  },
  'answers-id-without-prefix': {
    breaks: 'omise.cards.destroy.id',
    says: 'The answer to a destruction has the id without its prefix.',
    wire: answers('destroyCard', (body) => {
      body.id = String(body.id).replace('card_', '');
    }),
  },
  'answers-without-livemode': {
    breaks: 'omise.cards.destroy.livemode',
    says: 'The answer to a destruction has no livemode.',
    wire: answers('destroyCard', (body) => {
      delete body.livemode;
    }),
  },
  'answers-live': {
    breaks: 'omise.cards.destroy.livemode',
    says: 'The answer to a destruction says that the card was live.',
    wire: answers('destroyCard', (body) => {
      body.livemode = true;
    }),
  },
  'answers-before': {
    breaks: 'omise.cards.destroy.deleted-true',
    says: 'A destruction answers the card as it was before: deleted false.',
    wire: answers('destroyCard', (body) => {
      body.deleted = false;
    }),
  },
  'answers-before-for-others': {
    breaks: 'omise.cards.destroy.deleted-true',
    says: 'The destruction of a card that is not the default answers deleted false.',
    wire: instead('destroyCard', async (request, server, { customer_id, card_id }) => {
      const { default_card } = await jsonOf(await ask(server, request, `/customers/${customer_id}`));
      const answer = await server(request);
      return default_card === card_id ? answer : amended(answer, { deleted: false });
    }),
  },
  'deleted-as-text': {
    breaks: 'omise.cards.destroy.deleted-true',
    says: 'The answer to a destruction says deleted with the text true.',
    wire: answers('destroyCard', (body) => {
      body.deleted = 'true';
    }),
  },
  'with-location-2017': {
    breaks: 'omise.cards.destroy.short-before-2019',
    says: 'In version 2017-11-02 the answer to a destruction has a location too.',
    apiVersion: '2017-11-02',
    wire: answers('destroyCard', (body, { url }) => {
      body.location = url.pathname;
    }),
  },
  'in-full-2017': {
    breaks: 'omise.cards.destroy.short-before-2019',
    says: 'In version 2017-11-02 a destruction answers the whole card already.',
    apiVersion: '2017-11-02',
    wire: instead('destroyCard', async (request, server) => {
      const before = await jsonOf(await ask(server, request, new URL(request.url).pathname));
      return amended(await server(request), { ...before, deleted: true });
    }),
  },
  'without-livemode-2017': {
    breaks: 'omise.cards.destroy.short-before-2019',
    says: 'In version 2017-11-02 the answer to a destruction has no livemode.',
    apiVersion: '2017-11-02',
    wire: answers('destroyCard', (body) => {
      delete body.livemode;
    }),
  },
  'in-short-2019': {
    breaks: 'omise.cards.destroy.full-since-2019',
    says: 'In version 2019-05-29 a destruction still answers four members.',
    apiVersion: '2019-05-29',
    wire: answers('destroyCard', ({ object, id, livemode, deleted }) => ({ object, id, livemode, deleted })),
  },
  'without-name-2019': {
    breaks: 'omise.cards.destroy.full-since-2019',
    says: 'In version 2019-05-29 the answer to a destruction has no name.',
    apiVersion: '2019-05-29',
    wire: answers('destroyCard', (body) => {
      delete body.name;
    }),
  },
});
