import { answers, instead, remembering, textOf, withText } from '../../wire.ts';
import { ask } from './ask.ts';
import { isJson } from './form.ts';
import { jsonAnswer, jsonOf, recordAt } from './json.ts';
import { invalidCard } from './refusal.ts';
import { section } from './section.ts';

/** The answer to a creation, and the encodings of its request. */
export const tokenCreateMutants = section('token-create', {
  'status-201': {
    breaks: 'omise.tokens.create.answer',
    says: 'A token is created with status 201.',
    wire: answers('createToken', (body) => jsonAnswer(body, 201)),
  },
  'json-as-text': {
    breaks: 'omise.tokens.create.answer',
    says: 'A new token is answered as plain text.',
    wire: answers(
      'createToken',
      (body) => new Response(JSON.stringify(body), { headers: { 'content-type': 'text/plain' } }),
    ),
  },
  'answers-card': {
    breaks: 'omise.tokens.create.answers-token',
    says: 'The answer to a creation is the card only.',
    wire: answers('createToken', (body) => body.card),
  },
  'answers-unknown-id': {
    breaks: 'omise.tokens.create.answers-token',
    says: 'The id of a new token has a letter too many, so that nothing is found by it.',
    wire: answers('createToken', (body) => {
      body.id = `${body.id}x`;
    }),
  },
  'answers-another-card-id': {
    breaks: 'omise.tokens.create.answers-token',
    says: 'The card of a new token has another id than when the token is retrieved.',
    wire: answers('createToken', (body) => {
      const card = recordAt(body, 'card');
      card.id = String(card.id).replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    }),
  },
  'double-submit': {
    breaks: 'omise.tokens.create.new-each-time',
    says: 'The same request twice in a row answers the same token, as long as that is not used.',
    wire: remembering(() => {
      let last: { sent: string; id: unknown; text: string } | undefined;
      return instead('createToken', async (request, server) => {
        const sent = await textOf(request);
        if (last?.sent === sent) {
          const now = await ask(server, request, `/tokens/${last.id}`);
          if ((await jsonOf(now)).used === false) return withText(now, last.text);
        }
        const answer = await server(request);
        const text = await answer.clone().text();
        if (answer.ok) last = { sent, id: (await jsonOf(answer)).id, text };
        return answer;
      });
    }),
  },
  'card-id-per-number': {
    breaks: 'omise.tokens.create.new-each-time',
    says: 'New tokens of the same number show the same card id.',
    wire: remembering(() => {
      const first = new Map<unknown, unknown>();
      return answers('createToken', (body) => {
        const card = recordAt(body, 'card');
        if (!first.has(card.fingerprint)) first.set(card.fingerprint, card.id);
        card.id = first.get(card.fingerprint);
      });
    }),
  },
  'json-refused': {
    breaks: 'omise.tokens.create.json-body',
    says: 'JSON is refused at the vault.',
    wire: instead('createToken', async (request, server) =>
      isJson(request) ? invalidCard('send a form') : server(request),
    ),
  },
  'form-refused': {
    breaks: 'omise.tokens.create.form-body',
    says: 'Forms are refused at the vault.',
    wire: instead('createToken', async (request, server) =>
      isJson(request) ? server(request) : invalidCard('send JSON'),
    ),
  },
  'form-without-brackets': {
    breaks: 'omise.tokens.create.form-body',
    says: 'In a form the members of the card are only read without brackets.',
    wire: instead('createToken', async (request, server) => {
      if (isJson(request)) return server(request);
      const { url, method, headers } = request;
      return server(new Request(url, { method, headers, body: (await request.text()).replaceAll(/%5B|\[/gi, '(') }));
    }),
  },
  'form-brackets-plain-only': {
    breaks: 'omise.tokens.create.form-body',
    says: 'In a form brackets that are percent-encoded are not read.',
    wire: instead('createToken', async (request, server) => {
      if (isJson(request)) return server(request);
      const { url, method, headers } = request;
      return server(new Request(url, { method, headers, body: (await request.text()).replaceAll(/%5B/gi, '%255B') }));
    }),
  },
  'form-name-keeps-plus': {
    breaks: 'omise.tokens.create.name-kept',
    says: 'In a form plus signs in a name are not read as spaces.',
    wire: instead('createToken', async (request, server) => {
      if (isJson(request)) return server(request);
      const { url, method, headers } = request;
      return server(new Request(url, { method, headers, body: (await request.text()).replaceAll('+', '%2B') }));
    }),
  },
});
