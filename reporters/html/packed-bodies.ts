import type { Report, RequirementResult } from '../model.ts';
import { packText } from './packed-text.ts';
import { requirementBody } from './requirement-body.ts';
import { isPlainPass, type RowBody } from './requirement-row.ts';

/** A chunk is closed once it is so long; characters before packing. It is unpacked as a whole, when first needed. */
const chunkLength = 4_000_000;

/** The insides of all rows, and the packed ones as base64 of gzip, chunk by chunk. */
export interface PackedBodies {
  readonly bodies: ReadonlyMap<RequirementResult, RowBody>;
  readonly chunks: readonly string[];
}

/**
 * The inside of each row. Those in which nothing went wrong are packed, class by class, since most are never opened;
 * all others stand on the page as they are, for readers whose viewer runs no script.
 * @param unpackedAtMost characters; failures beyond are packed too, since nobody opens a page of 100 MB
 */
export function packBodies(
  classes: Iterable<readonly RequirementResult[]>,
  report: Report,
  unpackedAtMost = 12_000_000,
): PackedBodies {
  const bodies = new Map<RequirementResult, RowBody>();
  const chunks: string[] = [];
  let unpacked = 0;
  let open: string[] = [];
  let length = 0;
  const close = () => {
    if (open.length > 0) chunks.push(packText(open));
    open = [];
    length = 0;
  };
  for (const rows of classes) {
    for (const row of rows) {
      const html = requirementBody(row, report);
      if (!isPlainPass(row) && unpacked + html.length <= unpackedAtMost) {
        unpacked += html.length;
        bodies.set(row, { html });
        continue;
      }
      bodies.set(row, { chunk: chunks.length, place: open.length });
      open.push(html);
      length += html.length;
      if (length >= chunkLength) close();
    }
    close();
  }
  return { bodies, chunks };
}
