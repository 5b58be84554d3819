import type { Answer } from './answer.ts';

/** Whether an answer refuses the credentials, by its status or by its error code. */
export function refusesCredentials({ status, code }: Pick<Answer, 'status' | 'code'>): boolean {
  return status === 401 || status === 403 || code === 'authentication_failure' || code === '001';
}
