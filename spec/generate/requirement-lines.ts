import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** The line, from 1, on which each row of a `requirements.yaml` begins, by the id of the row. */
export function requirementLines(text: string): Record<string, number> {
  const counter = new LineCounter();
  const rows = parseDocument(text, { lineCounter: counter }).get('requirements');
  if (!isSeq(rows)) return {};
  const lines = rows.items.flatMap((row): [string, number][] => {
    const id = isMap(row) ? row.get('id', true) : undefined;
    return isScalar(id) && id.range ? [[String(id.value), counter.linePos(id.range[0]).line]] : [];
  });
  return Object.fromEntries(lines);
}
