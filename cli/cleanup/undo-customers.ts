import { type Answer, summary } from '../../harness/answer.ts';
import { Concluded } from '../../harness/conclusion.ts';
import type { Unfinished } from '../../harness/journal-unfinished.ts';
import type { OmiseContext } from '../../harness/omise/context.ts';
import { markedCustomers } from '../../harness/omise/marked-customers.ts';
import type { Deed } from './deed.ts';

/** Where customers of a run can be recognised. */
export interface Marked {
  /** The description that they have. */
  readonly marker: string;
  /** When the run began. */
  readonly since: Date;
}

/**
 * Destroys the customers that a run has left: those whose ids are known, and, where a request for one had no answer,
 * those with the marker of the run.
 * @param settle waits until whatever was under way when the run died has been carried out; null where that is long ago
 */
export async function* undoCustomers(
  omise: OmiseContext,
  { customers, unanswered }: Unfinished,
  { marker, since }: Marked,
  settle: (() => Promise<void>) | null,
): AsyncGenerator<Deed> {
  const known = new Set(customers);
  for (const id of customers) yield await destroyed(omise, id, `customer ${id}`);
  for (let look = 1; unanswered > 0 && look <= 2; look++) {
    const found = await markedCustomers(omise, marker, since);
    if ('problem' in found) return yield unsearched(unanswered, marker, found.problem);
    const fresh = found.ids.filter((id) => !known.has(id));
    for (const id of fresh) {
      known.add(id);
      yield await destroyed(omise, id, `customer ${id}, found by its description,`);
    }
    const missing = unanswered - (known.size - customers.length);
    if (missing <= 0 || settle === null || look === 2) return;
    await settle();
  }
}

function unsearched(unanswered: number, marker: string, problem: string): Deed {
  const some = unanswered === 1 ? 'a customer' : `up to ${unanswered} customers`;
  const says = `${some} may be left, and ${problem}; destroy by hand what has the description "${marker}", and delete the journal`;
  return { says, left: true };
}

async function destroyed(omise: OmiseContext, id: string, customer: string): Promise<Deed> {
  const answer = await destroy(omise, id)
    .catch(() => destroy(omise, id))
    .catch(reasonOf);
  if (typeof answer === 'string') return { says: `${customer} is not destroyed: ${answer}`, left: true };
  if (answer.disposition === 'accepted') return { says: `${customer} is destroyed`, left: false };
  if (answer.status === 404) return { says: `${customer} is not there any more`, left: false };
  return { says: `${customer} is not destroyed: ${summary(answer)}`, left: true };
}

function destroy({ send }: OmiseContext, id: string): Promise<Answer> {
  return send('destroyCustomer', { path: { customer_id: id }, purpose: 'clean up' });
}

function reasonOf(cause: unknown): string {
  if (cause instanceof Concluded) return cause.conclusion.reason;
  throw cause;
}
