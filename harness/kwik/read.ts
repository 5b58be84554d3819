import { isRecord } from '../../spec/record.ts';
import type { Answer } from '../answer.ts';

/**
 * Reads an answer of the Kwik API, where the body decides: `status` true is success, `status` false with an error code
 * is a refusal. No HTTP status is documented, so any but a server error may carry a refusal, and any 2xx a success.
 */
export function readKwik(status: number, body: unknown): Pick<Answer, 'disposition' | 'code'> {
  if (!isRecord(body)) return { disposition: 'unclear', code: null };
  const code = typeof body.error_code === 'string' ? body.error_code : null;
  if (body.status === true && status >= 200 && status < 300) return { disposition: 'accepted', code: null };
  if (body.status === false && status < 500) return { disposition: 'refused', code };
  return { disposition: 'unclear', code };
}
