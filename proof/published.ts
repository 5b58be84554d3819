import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Proof } from './proof.ts';

/** Where the outcome is published. */
export const publishedFolder = new URL('../docs/proof/', import.meta.url);

/** Where readers find the published proof. */
export const publishedPage = fileURLToPath(new URL('index.html', publishedFolder));

/** The proof as published with this version of the suites; null where it was left out. */
export function publishedProof(): Proof | null {
  const file = new URL('proof.json', publishedFolder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Proof) : null;
}
