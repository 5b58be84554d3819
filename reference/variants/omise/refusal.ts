import { errorBody } from '../../omise/errors.ts';

/** An answer with the error object. */
export function refusal(status: number, code: string): Response {
  return Response.json(errorBody({ code, message: code.replaceAll('_', ' ') }), { status });
}
