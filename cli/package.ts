import { createRequire } from 'node:module';

// By its own name, which leads to the same file from the sources and from what is built of them.
const manifest: unknown = createRequire(import.meta.url)('cardproof/package.json');

/** Version of this package. */
export const version = String((manifest as { version?: unknown }).version);
