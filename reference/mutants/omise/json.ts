import { isRecord } from '../../../spec/record.ts';
import { type Json, parsed, withText } from '../../wire.ts';

/** The JSON object of an answer, which stays readable; empty where there is none. */
export async function jsonOf(answer: Response): Promise<Json> {
  const body = parsed(await answer.clone().text());
  return isRecord(body) ? body : {};
}

/** The accepted answer with some of its members replaced; a refusal passes as it is. */
export async function amended(answer: Response, members: Json): Promise<Response> {
  return answer.ok ? withText(answer, JSON.stringify({ ...(await jsonOf(answer)), ...members })) : answer;
}

/** The object in a member; empty where there is none. */
export function recordAt(body: Json, name: string): Json {
  const value = body[name];
  return isRecord(value) ? value : {};
}

/** The objects in an array that is a member. */
export function recordsAt(body: Json, name: string): readonly Json[] {
  const value = body[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** An answer made from nothing. */
export function jsonAnswer(body: unknown, status = 200): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return new Response(JSON.stringify(body), { status, headers });
}
