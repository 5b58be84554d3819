import { type Answer, at } from '../answer.ts';
import type { Channel } from '../channel.ts';
import { Concluded } from '../conclusion.ts';
import type { Journal } from '../journal.ts';
import type { Redact } from '../secrets/redact.ts';

/**
 * Writes into the journal what becomes of customers: before a request for one goes out, when its answer has come, and
 * when one is gone. The returned function gives a channel that does; the requests of all of them are numbered together.
 */
export function journalling(journal: Journal, target: string, redact: Redact): (channel: Channel) => Channel {
  let requests = 0;
  /** A customer whose id may not be written down stays a request without an answer, and is found by its marker. */
  const mayWrite = (id: unknown): id is string => typeof id === 'string' && id !== '' && redact(id) === id;

  const creating = async (channel: Channel, send: () => Promise<Answer>): Promise<Answer> => {
    const request = ++requests;
    journal.write({ entry: 'creating customer', target, request });
    const answer = await send().catch((cause: unknown) => {
      if (wasRefused(cause, channel)) journal.write({ entry: 'customer not created', target, request });
      throw cause;
    });
    const id = at(answer, '/id');
    if (answer.disposition === 'refused') journal.write({ entry: 'customer not created', target, request });
    else if (answer.disposition === 'accepted' && mayWrite(id))
      journal.write({ entry: 'created customer', target, request, id });
    return answer;
  };

  const destroying = async (id: unknown, send: () => Promise<Answer>): Promise<Answer> => {
    const answer = await send();
    const isGone = answer.disposition === 'accepted' || answer.status === 404;
    if (isGone && mayWrite(id)) journal.write({ entry: 'destroyed customer', target, id });
    return answer;
  };

  return (channel) => ({
    exchanges: channel.exchanges,
    pairs: channel.pairs,
    send(operation, baseUrl, call, credential, signal) {
      const send = () => channel.send(operation, baseUrl, call, credential, signal);
      if (operation === 'createCustomer') return creating(channel, send);
      return operation === 'destroyCustomer' ? destroying(call.path?.customer_id, send) : send();
    },
  });
}

/** Whether a check ended at a request that was never sent, or was throttled: nothing came of either. */
function wasRefused(cause: unknown, { exchanges }: Channel): boolean {
  if (!(cause instanceof Concluded)) return false;
  const { exchange } = cause.conclusion;
  return exchange === undefined || exchanges.find(({ index }) => index === exchange)?.response?.status === 429;
}
