import { type Answer, accepted, type Item } from '../answer.ts';
import { recordsOf } from './context.ts';

/** The cards that an answer lists; none where it is the documented failure for "nothing found". */
export function found(answer: Answer): readonly Item[] {
  return answer.code === '007' ? [] : recordsOf(accepted(answer));
}
