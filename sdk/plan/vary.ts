import { AsyncLocalStorage } from 'node:async_hooks';
import type { Fetch } from '../../reference/subject.ts';
import { operationOf } from '../../reference/wire.ts';
import type { Freedom } from '../plan.ts';
import { isSame, jsonOf, plainAnswer, responseOf, type WholeAnswer, wholeAnswer } from './whole-answer.ts';

/** A request on its way through the deviation. */
interface Passage {
  /** As the client sent them. */
  readonly headers: string;
  /** Of a GET, which no Request can carry; empty for any other method. */
  readonly bodyOfGet: string;
  /** The first request that reached the server. Any further one is of the deviation's own. */
  below: Promise<Below> | null;
}

interface Below {
  /** As they reached the server. */
  readonly headers: string;
  readonly answered: WholeAnswer;
  /** Null where nobody can read it: then it goes out as it came. */
  readonly plain: WholeAnswer | null;
}

/**
 * The server, whose answers use a freedom. What the deviation does not change goes out as the server wrote it.
 * @param only the operation whose answers may change; null for all of them
 * @param onTouched is told the operation of each answer that was changed, before the answer goes out
 */
export function vary(
  freedom: Freedom,
  only: string | null,
  server: Fetch,
  onTouched: (operation: string) => void,
): Fetch {
  // Requests may be under way together; what a deviation asks for belongs to the one that it was given.
  const current = new AsyncLocalStorage<Passage>();
  const deviated = freedom.deviation(async (request) => {
    const passage = current.getStore();
    if (!passage) throw new Error(`the deviation ${freedom.name} asked the server for nobody`);
    const below = askBelow(server, request, passage.bodyOfGet);
    passage.below ??= below;
    const { plain, answered } = await below;
    return responseOf(plain ?? answered);
  });

  return async (request) => {
    const operation = operationOf(request)?.name ?? null;
    if (!isMeant(freedom, only, operation) || freedom.applies?.(request.headers) === false) return server(request);
    const bodyOfGet = request.method === 'GET' ? await request.text() : '';
    const passage: Passage = { headers: linesOf(request.headers), bodyOfGet, below: null };
    const out = await wholeAnswer(await current.run(passage, () => deviated(request)));
    const below = await passage.below;
    if (below?.plain === null) return responseOf(below.answered);
    const isUnchanged = below?.plain !== undefined && isSame(out, below.plain);
    // Who asks by other headers, as for another version, is answered otherwise; but refusals are all alike.
    const isOther = isUnchanged && out.status < 300 && below.headers !== passage.headers;
    if (operation !== null && (!isUnchanged || isOther || freedom.isSeenIn?.(jsonOf(out)))) onTouched(operation);
    return responseOf(isUnchanged ? below.answered : out);
  };
}

/** What is no operation of the API has no documented freedoms; but what has to hold everywhere holds there, too. */
function isMeant({ isWhole }: Freedom, only: string | null, operation: string | null): boolean {
  return isWhole === true || (operation !== null && (only === null || operation === only));
}

async function askBelow(server: Fetch, request: Request, bodyOfGet: string): Promise<Below> {
  const complete = request.method === 'GET' && bodyOfGet !== '' ? withBody(request, bodyOfGet) : request;
  const answered = await wholeAnswer(await server(complete));
  return { headers: linesOf(request.headers), answered, plain: await plainAnswer(answered) };
}

/** A GET whose `text()` gives a body: deviations make their own requests, which have none. */
function withBody(request: Request, body: string): Request {
  return Object.defineProperty(new Request(request), 'text', { value: async () => body });
}

function linesOf(headers: Headers): string {
  return [...headers].map((header) => header.join(': ')).join('\n');
}
