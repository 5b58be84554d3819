import { type Redact, redactor, type Secret } from '../harness/secrets/redact.ts';

/** A redactor that learns. */
export interface GrowingRedact {
  /** Masks all that is known by now. */
  readonly redact: Redact;
  /** Masks the secret from now on; one that is known keeps its marker. */
  add(secret: Secret): void;
}

/** So many secrets share a redactor, which is made anew for each: a new secret must not cost the more, the more there are. */
const inOneBlock = 16;

/**
 * So many blocks are kept; of a client that shows thousands of secrets the first ones are forgotten. One that it shows
 * again is learned again, before anything of it is recorded.
 */
const mostBlocks = 64;

interface Block {
  readonly secrets: Secret[];
  redact: Redact | null;
}

/** Knows the given secrets from the beginning. */
export function growingRedact(known: readonly Secret[]): GrowingRedact {
  const values = new Set<string>();
  // What is part of a longer secret may only be masked after that one, or the rest of it would stay.
  const parts: Block = { secrets: [], redact: null };
  let blocks: readonly Block[] = [{ secrets: [], redact: null }];
  const lasting = new Set(known.map(({ value }) => value));
  const forgetOldest = () => {
    if (blocks.length <= mostBlocks) return;
    const oldest = blocks.findLast(({ secrets }) => secrets.every(({ value }) => !lasting.has(value)));
    for (const { value } of oldest?.secrets ?? []) values.delete(value);
    blocks = blocks.filter((block) => block !== oldest);
  };
  const add = (secret: Secret) => {
    const { value } = secret;
    if (values.has(value)) return;
    const isPart = [...values].some((other) => includes(other, value));
    values.add(value);
    if (!isPart && (blocks[0]?.secrets.length ?? inOneBlock) >= inOneBlock)
      blocks = [{ secrets: [], redact: null }, ...blocks];
    forgetOldest();
    const block = isPart ? parts : (blocks[0] ?? parts);
    block.secrets.push(secret);
    block.redact = null;
  };
  for (const secret of known) add(secret);
  return {
    // The newest first: what is part of it is older.
    redact: (text) =>
      [...blocks, parts].reduce((masked, block) => {
        block.redact ??= redactor(block.secrets);
        return block.redact(masked);
      }, text),
    add,
  };
}

/** Redaction has no regard to case. */
function includes(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
