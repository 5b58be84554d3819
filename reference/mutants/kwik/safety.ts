import { isRecord } from '../../../spec/record.ts';
import type { Deviation } from '../../subject.ts';
import { answers, instead, type Json, parsed, refusals, type Seen, withText } from '../../wire.ts';
import { bodyOf, objectsIn } from './bodies.ts';
import { everyCard } from './every-card.ts';
import { type Draft, mutantsOf } from './mutants-of.ts';
import { cardsFor } from './own-calls.ts';
import { refusalsOf } from './refused-kinds.ts';
import { knowingNumbers, numberEndingLike, numberOf } from './stored-number.ts';

const grouped = (number: string, by: string) => number.replaceAll(/\d{4}(?=\d)/g, `$&${by}`);

/** Adds headers to the answers of an operation. */
const headed = (operation: 'listCards' | 'updateCards', headersOf: (body: Json) => Record<string, string>): Deviation =>
  instead(operation, async (request, server) => {
    const answer = await server(request);
    for (const [name, value] of Object.entries(headersOf(await bodyOf(answer)))) answer.headers.set(name, value);
    return answer;
  });

/** Adds to refused updates what is known about the card that the first record names. */
const withCard = (add: (body: Json, card: Json) => void): Deviation =>
  instead('updateCards', async (request, server) => {
    const copy = request.clone();
    const answer = await server(request);
    if (answer.ok || answer.status === 401) return answer;
    const [record] = objectsIn(parsed(await copy.text()), 'records');
    const card = (await cardsFor(copy, server)).find(({ id }) => id === record?.id);
    if (!card) return answer;
    const body = await bodyOf(answer);
    add(body, card);
    return withText(answer, JSON.stringify(body));
  });

const numbers: readonly Draft[] = [
  {
    name: 'number-in-list',
    breaks: 'kwik.safety.no-card-number',
    says: 'Each listed card has its full number.',
    wire: knowingNumbers(
      everyCard((card) => {
        card.card_number = numberOf(card);
      }, 'listCards'),
    ),
  },
  {
    name: 'number-in-update',
    breaks: 'kwik.safety.no-card-number',
    says: 'Each result has the full number of its card.',
    wire: knowingNumbers(
      everyCard((card) => {
        card.pan = numberOf(card);
      }, 'updateCards'),
    ),
  },
  {
    name: 'number-that-nobody-sent',
    breaks: 'kwik.safety.no-card-number',
    says: 'Each listed card has a full number that only the server knows.',
    wire: everyCard((card) => {
      card.masked = numberEndingLike(card);
    }, 'listCards'),
  },
  {
    name: 'number-that-nobody-sent-grouped',
    breaks: 'kwik.safety.no-card-number',
    says: 'Each listed card has a full number that only the server knows, in groups of four.',
    wire: everyCard((card) => {
      card.masked = grouped(numberEndingLike(card), ' ');
    }, 'listCards'),
  },
  {
    name: 'number-as-ending',
    breaks: 'kwik.safety.no-card-number',
    says: 'card_ending is the full number.',
    wire: knowingNumbers(
      everyCard((card) => {
        card.card_ending = numberOf(card);
      }),
    ),
  },
  {
    name: 'number-as-nickname',
    breaks: 'kwik.safety.no-card-number',
    says: 'A card without a nickname shows its full number there.',
    wire: knowingNumbers(
      everyCard((card) => {
        card.card_nickname ??= numberOf(card);
      }),
    ),
  },
  {
    name: 'number-grouped',
    breaks: 'kwik.safety.no-card-number',
    says: 'Each listed card has its full number in groups of four.',
    wire: knowingNumbers(
      everyCard((card) => {
        card.display = grouped(numberOf(card), ' ');
      }, 'listCards'),
    ),
  },
  {
    name: 'number-with-dashes',
    breaks: 'kwik.safety.no-card-number',
    says: 'Each result has the full number of its card, with dashes.',
    wire: knowingNumbers(
      everyCard((card) => {
        card.display = grouped(numberOf(card), '-');
      }, 'updateCards'),
    ),
  },
  {
    name: 'number-base64',
    breaks: 'kwik.safety.no-card-number',
    says: 'Each listed card has its full number in base64.',
    wire: knowingNumbers(
      everyCard((card) => {
        card.reference = btoa(numberOf(card));
      }, 'listCards'),
    ),
  },
  {
    name: 'number-in-header',
    breaks: 'kwik.safety.no-card-number',
    says: 'The list has the full numbers in a header.',
    wire: knowingNumbers(
      headed('listCards', (body) => ({ 'x-cards': objectsIn(body, 'records').map(numberOf).join(',') })),
    ),
  },
  {
    name: 'number-in-etag',
    breaks: 'kwik.safety.no-card-number',
    says: 'The ETag of an update is made of the full numbers.',
    wire: knowingNumbers(
      headed('updateCards', (body) => ({ etag: `"${objectsIn(body, 'results').map(numberOf).join('-')}"` })),
    ),
  },
  {
    name: 'number-in-details',
    breaks: 'kwik.safety.no-card-number',
    says: 'error_details show the card with its full number.',
    wire: knowingNumbers(
      withCard((body, card) => {
        for (const entry of objectsIn(body, 'error_details')) entry.card = { ...card, number: numberOf(card) };
      }),
    ),
  },
  {
    name: 'number-in-message',
    breaks: 'kwik.safety.no-card-number',
    says: 'The message about a refused record names the card by its full number.',
    wire: withCard((body, card) => {
      body.error_message = `no such change: ${numberOf(card)}`;
    }),
  },
];

const securityCodes: readonly Draft[] = [
  {
    name: 'cvv-in-list',
    breaks: 'kwik.safety.no-security-code',
    says: 'Each listed card has its security code as cvv.',
    wire: everyCard((card) => {
      card.cvv = '123';
    }, 'listCards'),
  },
  {
    name: 'security-code-in-update',
    breaks: 'kwik.safety.no-security-code',
    says: 'Each result has the security code of its card, as a number.',
    wire: everyCard((card) => {
      card.security_code = 1234;
    }, 'updateCards'),
  },
  {
    name: 'cvc-nested',
    breaks: 'kwik.safety.no-security-code',
    says: 'Each listed card has an object with its security code.',
    wire: everyCard((card) => {
      card.verification = { cvc: '123', checked: true };
    }, 'listCards'),
  },
  {
    name: 'card-cvv-in-list',
    breaks: 'kwik.safety.no-security-code',
    says: 'Each listed card has its security code as card_cvv, named like its other members.',
    wire: everyCard((card) => {
      card.card_cvv = '123';
    }, 'listCards'),
  },
  {
    name: 'cvv-in-details',
    breaks: 'kwik.safety.no-security-code',
    says: 'error_details show the card with its security code.',
    wire: withCard((body, card) => {
      for (const entry of objectsIn(body, 'error_details')) entry.card = { ...card, cvv2: '123' };
    }),
  },
];

/** Key and secret as they were sent, decoded. */
function credentialsOf({ headers }: Seen): string {
  return Buffer.from((headers.get('authorization') ?? '').replace(/^Basic +/i, ''), 'base64').toString();
}

const secretOf = (seen: Seen) => credentialsOf(seen).split(':')[1] ?? '';

const credentials: readonly Draft[] = [
  {
    name: 'authorization-in-list',
    breaks: 'kwik.safety.no-credentials',
    says: 'The list repeats the headers of the request.',
    wire: answers('listCards', (body, { headers }) => ({ ...body, request: Object.fromEntries(headers) })),
  },
  {
    name: 'secret-in-list',
    breaks: 'kwik.safety.no-credentials',
    says: 'The list names the account with its secret.',
    wire: answers('listCards', (body, seen) => ({ ...body, account: { secret: secretOf(seen) } })),
  },
  {
    name: 'authorization-in-header',
    breaks: 'kwik.safety.no-credentials',
    says: 'An update repeats the Authorization header in its own headers.',
    wire: instead('updateCards', async (request, server) => {
      const authorization = request.headers.get('authorization');
      const answer = await server(request);
      if (authorization) answer.headers.set('x-authorization', authorization);
      return answer;
    }),
  },
  {
    name: 'credentials-in-message',
    breaks: 'kwik.safety.no-credentials',
    says: 'The message about an unknown key repeats the credentials.',
    wire: refusalsOf('unknown-key', (body, seen) => ({ ...body, error_message: `invalid ${credentialsOf(seen)}` })),
  },
  {
    name: 'secret-for-broken-json',
    breaks: 'kwik.safety.no-credentials',
    says: 'The refusal of a body that is no JSON shows the environment with the secret.',
    wire: refusalsOf('broken-json', (body, seen) => ({ ...body, environment: { API_SECRET: secretOf(seen) } })),
  },
  {
    name: 'secret-in-details',
    breaks: 'kwik.safety.no-credentials',
    says: 'error_details show who sent the record, by key and secret.',
    wire: refusals('updateCards', (body, seen) => {
      for (const entry of objectsIn(body, 'error_details')) entry.sender = credentialsOf(seen);
    }),
  },
];

const frame = '    at update (/srv/app/src/cards/update.js:41:19)';

const traces: readonly Draft[] = [
  {
    name: 'trace-on-null-record',
    breaks: 'kwik.safety.no-stack-trace',
    says: 'A record that is null is refused with the stack trace of the server.',
    wire: refusals('updateCards', (body, { sent }) => {
      const request = parsed(sent);
      if (!isRecord(request) || !Array.isArray(request.records) || !request.records.includes(null)) return;
      body.error_message = `TypeError: Cannot read properties of null (reading 'id')\n${frame}`;
    }),
  },
  {
    name: 'trace-on-broken-json',
    breaks: 'kwik.safety.no-stack-trace',
    says: 'A body that is no JSON is refused with the stack trace of the server.',
    wire: refusalsOf('broken-json', (body) => ({
      ...body,
      trace: `SyntaxError: Unexpected end of JSON input\n${frame}`,
    })),
  },
  {
    name: 'trace-on-unknown-key',
    breaks: 'kwik.safety.no-stack-trace',
    says: 'An unknown key is refused with a Java stack trace.',
    wire: refusalsOf('unknown-key', (body) => ({
      ...body,
      trace: 'AuthenticationException: invalid\n\tat za.example.Keys.check(Keys.java:88)',
    })),
  },
  {
    name: 'trace-on-unknown-status',
    breaks: 'kwik.safety.no-stack-trace',
    says: 'An unknown status is refused with a PHP stack trace.',
    wire: refusalsOf('unknown-status', (body) => ({
      ...body,
      trace: ['#0 /var/www/app/Cards.php(41): validate()', '#1 {main}'],
    })),
  },
  {
    name: 'trace-in-list',
    breaks: 'kwik.safety.no-stack-trace',
    says: 'The list has a warning with a Python traceback.',
    wire: answers('listCards', (body) => ({
      ...body,
      warning: 'Traceback (most recent call last):\n  File "/srv/app/cards.py", line 41, in list',
    })),
  },
  {
    name: 'path-on-broken-json',
    breaks: 'kwik.safety.no-stack-trace',
    says: 'A body that is no JSON is refused with the file and line that could not read it.',
    wire: refusalsOf('broken-json', (body) => ({ ...body, file: '/srv/app/src/cards/update.js', line: 41 })),
  },
  {
    name: 'path-in-update',
    breaks: 'kwik.safety.no-stack-trace',
    says: 'An update names the file where its cards are kept.',
    wire: answers('updateCards', (body) => ({ ...body, stored_in: '/var/lib/kwik/cards.sqlite' })),
  },
];

/** What no answer may give away, in places where nobody looks for it. */
export const safetyMutants = mutantsOf('safety', [...numbers, ...securityCodes, ...credentials, ...traces]);
