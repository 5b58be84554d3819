import { AsyncLocalStorage } from 'node:async_hooks';
import type { Fetch } from '../../reference/subject.ts';
import { vary } from '../plan/vary.ts';
import type { Plan } from '../plan.ts';
import type { Answered, Delivery, Header, Received } from '../received.ts';
import { withoutHopByHop } from '../wire/hop-by-hop.ts';
import type { BackendRun } from './backend.ts';

/** Answers from a server that is a function, changed as the plan says. */
export function answerByFetch(server: Fetch, plan: Plan): BackendRun {
  const touched = new Set<string>();
  const current = new AsyncLocalStorage<{ isVaried: boolean }>();
  const fetch =
    plan.kind === 'freedom'
      ? vary(plan.freedom, plan.only, server, (operation) => {
          touched.add(operation);
          const exchange = current.getStore();
          if (exchange) exchange.isVaried = true;
        })
      : server;
  return {
    touched,
    async answer(received) {
      const request = requestOf(received);
      if (!request) return { failed: 'its target is no path that a URL can have' };
      const exchange = { isVaried: false };
      try {
        const { answered, delivery } = await answeredOf(await current.run(exchange, () => fetch(request)));
        return { answered, delivery, isVaried: exchange.isVaried };
      } catch (cause) {
        return { failed: cause instanceof Error ? cause.message : String(cause) };
      }
    },
  };
}

/** The request as the standard has it; null where its target or its headers do not fit into one. */
function requestOf({ method, target, origin, headers, body }: Received): Request | null {
  const carriesBody = method !== 'GET' && method !== 'HEAD';
  try {
    const request = new Request(`${origin ?? 'http://127.0.0.1'}${target}`, {
      method,
      headers: withoutHopByHop(headers).map(([name, value]) => [name, value]),
      ...(carriesBody && body.length > 0 && { body: new Uint8Array(body) }),
    });
    // A Request cannot carry the body of a GET by its standard, and some SDKs send one.
    if (!carriesBody && body.length > 0)
      Object.defineProperty(request, 'text', { value: async () => Buffer.from(body).toString() });
    return request;
  } catch {
    return null;
  }
}

/** What came, and whether it came in pieces. */
async function answeredOf(response: Response): Promise<{ answered: Answered; delivery: Delivery }> {
  const pieces: Uint8Array[] = [];
  if (response.body) for await (const piece of response.body) pieces.push(piece);
  const headers: Header[] = [...response.headers];
  return {
    answered: { status: response.status, headers, body: Buffer.concat(pieces) },
    delivery: pieces.length > 1 ? 'in chunks' : 'whole',
  };
}
