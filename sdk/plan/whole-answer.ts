import { decompress } from '../../harness/wire/decompress.ts';
import { parsed } from '../../reference/wire.ts';

/** An answer that has arrived, with the pieces in which its body came. */
export interface WholeAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly pieces: readonly Uint8Array[];
}

export async function wholeAnswer(response: Response): Promise<WholeAnswer> {
  const pieces: Uint8Array[] = [];
  if (response.body) for await (const piece of response.body) pieces.push(piece);
  return { status: response.status, headers: new Headers(response.headers), pieces };
}

/** The answer as it came, in one piece where it was one. */
export function responseOf({ status, headers, pieces }: WholeAnswer): Response {
  const [only] = pieces;
  if (pieces.length < 2) return new Response(only ? new Uint8Array(only) : null, { status, headers });
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  return new Response(body, { status, headers });
}

/**
 * The answer without compression, and its JSON as we would write it: so that it tells what a deviation has changed from
 * what was only written anew. Null where it is compressed in a way that we cannot read.
 */
export async function plainAnswer({ status, headers, pieces }: WholeAnswer): Promise<WholeAnswer | null> {
  const read = await decompress(Buffer.concat(pieces), headers.get('content-encoding') ?? undefined);
  if ('problem' in read) return null;
  const value = parsed(read.bytes.toString());
  const bytes = value === undefined ? read.bytes : Buffer.from(JSON.stringify(value));
  const plain = new Headers(headers);
  plain.delete('content-encoding');
  plain.delete('content-length');
  return { status, headers: plain, pieces: bytes.length === 0 ? [] : [bytes] };
}

export function jsonOf({ pieces }: WholeAnswer): unknown {
  return parsed(Buffer.concat(pieces).toString());
}

/** Whether a client would be answered the same: in status, headers, bytes, and in one piece or several. */
export function isSame(one: WholeAnswer, other: WholeAnswer): boolean {
  return (
    one.status === other.status &&
    one.pieces.length > 1 === other.pieces.length > 1 &&
    Buffer.concat(one.pieces).equals(Buffer.concat(other.pieces)) &&
    headLines(one.headers) === headLines(other.headers)
  );
}

/** Of each exchange its own, whatever else is the same. */
const passing = new Set(['date', 'x-request-id']);

function headLines(headers: Headers): string {
  return [...headers]
    .filter(([name]) => !passing.has(name))
    .map((header) => header.join(': '))
    .join('\n');
}
