import { isRecord } from '../../spec/record.ts';
import type { Answer } from '../answer.ts';

/**
 * Reads an answer of the Omise API: success is an object that is not an error (which 2xx it has is judged apart);
 * a refusal is a 4xx with the error object. A server error refuses nothing.
 */
export function readOmise(status: number, body: unknown): Pick<Answer, 'disposition' | 'code'> {
  const isError = isRecord(body) && body.object === 'error';
  const code = isError && typeof body.code === 'string' ? body.code : null;
  if (isError && status >= 400 && status < 500) return { disposition: 'refused', code };
  if (status >= 200 && status < 300 && isRecord(body) && !isError) return { disposition: 'accepted', code: null };
  return { disposition: 'unclear', code };
}
