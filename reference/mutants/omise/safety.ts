import { referenceCredentials } from '../../credentials.ts';
import type { Deviation } from '../../subject.ts';
import { answers, instead, type Json, refusals, remembering, together } from '../../wire.ts';
import { formOf, sentIn } from './form.ts';
import { amended, jsonOf, recordAt, recordsAt } from './json.ts';
import { keyOf } from './keys.ts';
import { section } from './section.ts';

const grouped = (number: string, by: string): string => number.replaceAll(/(\d{4})(?=\d)/g, `$1${by}`);

/** Puts something of the number that a token is made from into its answer. */
const leaks = (put: (body: Json, number: string) => void): Deviation =>
  answers('createToken', (body, seen) => put(body, sentIn(seen).get('card.number') ?? ''));

/** Remembers the member of a card that a token was made from, and puts it into later answers. */
function keeps(member: 'number' | 'security_code', show: (of: (cardId: unknown) => string | undefined) => Deviation) {
  return remembering(() => {
    const kept = new Map<unknown, string>();
    const learn = answers('createToken', (body, seen) => {
      const value = sentIn(seen).get(`card.${member}`);
      if (value !== undefined) kept.set(recordAt(body, 'card').id, value);
    });
    return together(
      learn,
      show((cardId) => kept.get(cardId)),
    );
  });
}

/** Refusals of a card that say more than they should. */
const refusesWith = (say: (number: string, code: string) => Json): Deviation =>
  instead('createToken', async (request, server) => {
    const form = await formOf(request);
    const answer = await server(request);
    if (answer.ok) return answer;
    const more = say(form.get('card.number') ?? '', form.get('card.security_code') ?? '');
    return new Response(JSON.stringify({ ...(await jsonOf(answer)), ...more }), {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
    });
  });

const withHeader = (answer: Response, name: string, value: string): Response => {
  const headers = new Headers(answer.headers);
  headers.set(name, value);
  return new Response(answer.body, { status: answer.status, headers });
};

const frame = 'Error: boom\n    at createToken (/srv/app/tokens.js:42:13)\n    at handle (/srv/app/server.js:7:5)';

/** What no answer may give away. */
export const safetyMutants = section('safety', {
  'number-in-token': {
    breaks: 'omise.safety.no-card-number',
    says: 'The card of a new token shows its number.',
    wire: leaks((body, number) => {
      recordAt(body, 'card').number = number;
    }),
  },
  'number-grouped': {
    breaks: 'omise.safety.no-card-number',
    says: 'A new token shows the number in groups of four.',
    wire: leaks((body, number) => {
      body.masked = grouped(number, ' ');
    }),
  },
  'number-dashed': {
    breaks: 'omise.safety.no-card-number',
    says: 'A new token shows the number with dashes.',
    wire: leaks((body, number) => {
      body.display = grouped(number, '-');
    }),
  },
  'number-as-json-number': {
    breaks: 'omise.safety.no-card-number',
    says: 'The card of a new token shows its number as a JSON number.',
    wire: leaks((body, number) => {
      recordAt(body, 'card').pan = Number(number);
    }),
  },
  'number-in-base64': {
    breaks: 'omise.safety.no-card-number',
    says: 'A new token has a trace that holds the number in Base64.',
    wire: leaks((body, number) => {
      body.trace = btoa(`pan=${number};`);
    }),
  },
  'number-in-hexadecimal': {
    breaks: 'omise.safety.no-card-number',
    says: 'The fingerprint of a new token is the number in hexadecimal.',
    wire: leaks((body, number) => {
      recordAt(body, 'card').fingerprint = Buffer.from(number).toString('hex');
    }),
  },
  'number-in-location': {
    breaks: 'omise.safety.no-card-number',
    says: 'The location of a new token has the number in its query.',
    wire: leaks((body, number) => {
      body.location = `/tokens/${body.id}?pan=${number}`;
    }),
  },
  'number-in-header': {
    breaks: 'omise.safety.no-card-number',
    says: 'A header of a new token holds the number.',
    wire: instead('createToken', async (request, server) => {
      const number = (await formOf(request)).get('card.number') ?? '';
      return withHeader(await server(request), 'x-card', encodeURIComponent(number));
    }),
  },
  'number-in-message': {
    breaks: 'omise.safety.no-card-number',
    says: 'The refusal of a card names its number.',
    wire: refusesWith((number) => ({ message: `number ${number} is invalid` })),
  },
  'number-in-message-of-past': {
    breaks: 'omise.safety.no-card-number',
    says: 'The refusal of an expired card names its number.',
    wire: instead('createToken', async (request, server) => {
      const number = (await formOf(request)).get('card.number');
      const answer = await server(request);
      const body = await jsonOf(answer);
      if (!/past/.test(String(body.message))) return answer;
      const told = { ...body, message: `${body.message} (card ${number})` };
      return new Response(JSON.stringify(told), { status: answer.status, headers: answer.headers });
    }),
  },
  'number-in-malformed': {
    breaks: 'omise.safety.no-card-number',
    says: 'The refusal of a body that is no JSON quotes the body.',
    wire: refusals('createToken', (body, { sent }) => {
      if (/JSON/.test(String(body.message))) body.message = `${body.message}: ${sent}`;
    }),
  },
  'number-in-customer': {
    breaks: 'omise.safety.no-card-number',
    says: 'The metadata of a new customer hold the number of its card.',
    wire: keeps('number', (numberOf) =>
      answers('createCustomer', (body) => {
        const [card] = recordsAt(recordAt(body, 'cards'), 'data');
        const number = numberOf(card?.id);
        if (number !== undefined) body.metadata = { source: { card: [{ number }] } };
      }),
    ),
  },
  'number-in-list': {
    breaks: 'omise.safety.no-card-number',
    says: 'Cards in a list show their number as first digits.',
    wire: keeps('number', (numberOf) =>
      answers('listCards', (body) => {
        for (const card of recordsAt(body, 'data')) card.first_digits = numberOf(card.id) ?? null;
      }),
    ),
  },
  'number-in-charge': {
    breaks: 'omise.safety.no-card-number',
    says: 'A charge shows the number of the card in its description where none was given.',
    wire: keeps('number', (numberOf) =>
      answers('createCharge', (body) => {
        const number = numberOf(recordAt(body, 'card').id);
        if (number !== undefined) body.description ??= `Charge of ${number}`;
      }),
    ),
  },
  'number-in-destroyed-card': {
    breaks: 'omise.safety.no-card-number',
    says: 'The answer to a destruction shows the number once more.',
    wire: keeps('number', (numberOf) =>
      answers('destroyCard', (body) => {
        body.number = numberOf(body.id);
      }),
    ),
  },
  'code-in-token': {
    breaks: 'omise.safety.no-security-code',
    says: 'The card of a new token shows its security code.',
    wire: answers('createToken', (body, seen) => {
      recordAt(body, 'card').security_code = sentIn(seen).get('card.security_code');
    }),
  },
  'code-under-another-name': {
    breaks: 'omise.safety.no-security-code',
    says: 'The card of a new token shows its security code as a number called check_value.',
    wire: answers('createToken', (body, seen) => {
      const code = sentIn(seen).get('card.security_code');
      if (code !== undefined) recordAt(body, 'card').check_value = Number(code);
    }),
  },
  'code-in-retrieved-token': {
    breaks: 'omise.safety.no-security-code',
    says: 'The card of a retrieved token shows its security code.',
    wire: keeps('security_code', (codeOf) =>
      answers('retrieveToken', (body) => {
        const card = recordAt(body, 'card');
        card.cvv = codeOf(card.id);
      }),
    ),
  },
  'code-in-card': {
    breaks: 'omise.safety.no-security-code',
    says: 'A retrieved card of a customer shows its security code.',
    wire: keeps('security_code', (codeOf) =>
      answers('retrieveCard', (body) => {
        body.security_code = codeOf(body.id);
      }),
    ),
  },
  'code-in-update': {
    breaks: 'omise.safety.no-security-code',
    says: 'A security code that is sent with an update comes back in the answer.',
    wire: answers('updateCard', (body, seen) => {
      body.security_code = sentIn(seen).get('security_code');
    }),
  },
  'code-in-message': {
    breaks: 'omise.safety.no-security-code',
    says: 'The refusal of a card names its security code.',
    wire: refusesWith((_, code) => ({ message: `number is invalid, security code ${code} was not checked` })),
  },
  'code-quoted-in-message': {
    breaks: 'omise.safety.no-security-code',
    says: 'The refusal of a card names its security code in quotation marks.',
    wire: refusesWith((_, code) => ({ message: `number is invalid, security code "${code}" was not checked` })),
  },
  'secret-key-in-list': {
    breaks: 'omise.safety.no-credentials',
    says: 'A list holds the key that it was asked for with.',
    wire: instead('listCards', async (request, server) =>
      amended(await server(request), { requested_by: keyOf(request) }),
    ),
  },
  'secret-key-in-token': {
    breaks: 'omise.safety.no-credentials',
    says: 'A new token names the secret key of its account.',
    wire: answers('createToken', (body) => {
      body.account = referenceCredentials.secretKey;
    }),
  },
  'secret-key-in-charge': {
    breaks: 'omise.safety.no-credentials',
    says: 'A charge holds the authorization header of its request.',
    wire: answers('createCharge', (body, { headers }) => {
      body.debug = headers.get('authorization');
    }),
  },
  'secret-key-in-refusal': {
    breaks: 'omise.safety.no-credentials',
    says: 'The refusal of a wrong key quotes the key.',
    wire: instead('retrieveToken', async (request, server) => {
      const key = keyOf(request);
      const answer = await server(request);
      if (answer.status !== 401) return answer;
      const told = { ...(await jsonOf(answer)), message: `authentication failed for ${key}` };
      return new Response(JSON.stringify(told), { status: 401, headers: answer.headers });
    }),
  },
  'secret-key-in-header': {
    breaks: 'omise.safety.no-credentials',
    says: 'A retrieved card comes with the key in a header.',
    wire: instead('retrieveCard', async (request, server) => {
      const key = keyOf(request) ?? '';
      return withHeader(await server(request), 'x-authenticated-as', key);
    }),
  },
  'stack-in-refused-card': {
    breaks: 'omise.safety.no-stack-trace',
    says: 'The refusal of a card shows where in the server it was refused.',
    wire: refusesWith(() => ({ message: frame })),
  },
  'stack-in-token': {
    breaks: 'omise.safety.no-stack-trace',
    says: 'A new token shows a warning with the lines of the server that it comes from.',
    wire: answers('createToken', (body) => {
      body.warnings = [frame];
    }),
  },
  'stack-in-malformed': {
    breaks: 'omise.safety.no-stack-trace',
    says: 'The refusal of a body that is no JSON shows a stack trace.',
    wire: refusals('createToken', (body) => {
      if (/JSON/.test(String(body.message))) body.message = frame;
    }),
  },
  'stack-in-header': {
    breaks: 'omise.safety.no-stack-trace',
    says: 'A header of refused keys shows a line of the server.',
    wire: instead('retrieveToken', async (request, server) => {
      const answer = await server(request);
      return answer.ok ? answer : withHeader(answer, 'x-debug', "app/tokens.rb:42:in `authenticate'");
    }),
  },
});
