import type { Deviation } from '../subject.ts';

/** Changes the headers of every answer and leaves its body alone. */
export function headers(change: (headers: Headers, request: Request) => void): Deviation {
  return (server) => async (request) => {
    const answer = await server(request);
    const changed = new Headers(answer.headers);
    change(changed, request);
    return new Response(answer.body, { status: answer.status, headers: changed });
  };
}
