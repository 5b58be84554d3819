import { isRecord } from '../../spec/record.ts';
import type { Answer } from '../answer.ts';

/**
 * Reads an answer of the Omise API: success is a 2xx (which one is judged apart) with an object that names
 * itself and is not an error; a refusal is a 4xx with the error object. A server error refuses nothing.
 */
export function readOmise(status: number, body: unknown): Pick<Answer, 'disposition' | 'code'> {
  const isError = isRecord(body) && body.object === 'error';
  const code = isError && typeof body.code === 'string' ? body.code : null;
  const namesItself = isRecord(body) && (typeof body.object === 'string' || typeof body.id === 'string');
  if (isError && status >= 400 && status < 500) return { disposition: 'refused', code };
  if (status >= 200 && status < 300 && isRecord(body) && namesItself && !isError)
    return { disposition: 'accepted', code: null };
  return { disposition: 'unclear', code };
}
