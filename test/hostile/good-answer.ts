import type { RawRequest } from './raw-server.ts';

/** A complete answer, before it is put into bytes. */
export interface GoodAnswer {
  readonly status: number;
  /** Without those that say where the body ends. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

export type Reference = (request: Request) => Promise<Response>;

/** What a reference server answers to a request as it stood on the wire. */
export async function goodAnswer(reference: Reference, request: RawRequest): Promise<GoodAnswer> {
  const { method, target, headers, body } = request;
  const answer = await reference(
    new Request(`http://${headers.host}${target}`, { method, headers, ...(body.length > 0 && { body }) }),
  );
  return {
    status: answer.status,
    headers: [...answer.headers].filter(([name]) => name !== 'content-length'),
    body: Buffer.from(await answer.arrayBuffer()),
  };
}

/** Status line and headers, up to and including the empty line. */
export function head(
  status: number,
  headers: readonly (readonly [name: string, value: string])[],
  version: '1.0' | '1.1' = '1.1',
): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/${version} ${status} Whatever\r\n${lines.join('')}\r\n`;
}

/** The answer as a server should send it. */
export function messageOf({ status, headers, body }: GoodAnswer): Buffer {
  return Buffer.concat([Buffer.from(head(status, [...headers, ['content-length', String(body.length)]])), body]);
}
