/**
 * The bytes of a body; null where it is longer than so many. Leaving the loop ends the connection: nothing is drained.
 * @param most bytes
 */
export async function readBounded(body: AsyncIterable<Buffer>, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
