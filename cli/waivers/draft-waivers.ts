import { isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Report } from '../../reporters/model.ts';
import { isOnOtherTarget, standing } from '../../reporters/text.ts';
import { waiversIn } from './read-waivers.ts';

/** How long a drafted waiver holds. */
const days = 30;

/**
 * The YAML of a file of waivers for everything that makes the run red. Whoever wants them has to write reason and owner:
 * a drafted waiver is refused until then. A failure that the existing file names is left alone, expired or not.
 * @param today YYYY-MM-DD
 * @param existing text of the file of waivers as it is; its entries and comments are kept
 */
export function draftWaivers(report: Report, today: string, existing: string | null = null): string {
  const document = parseDocument(existing ?? 'waivers: []\n');
  const known = existing === null ? [] : waiversIn(existing, 'the file of waivers');
  const list = listIn(document);
  const rows = report.requirements.filter(
    (row) =>
      standing(row) === 'fail' &&
      !known.some(({ requirement, target }) => requirement === row.id && (target ?? row.target) === row.target),
  );
  for (const row of rows) {
    const entry = document.createNode({
      requirement: row.id,
      ...(isOnOtherTarget(row.id, row.target, report) && { target: row.target }),
      reason: 'TODO say why the failure is accepted',
      owner: 'TODO',
      expires: dayAfter(today, days),
    });
    entry.commentBefore = ` ${row.says}`;
    list.add(entry);
  }
  list.flow = list.items.length === 0;
  return document.toString({ lineWidth: 0 });
}

function listIn(document: ReturnType<typeof parseDocument>): YAMLSeq {
  const list: unknown = document.get('waivers');
  if (isSeq(list)) return list;
  const empty = document.createNode([]);
  document.set('waivers', empty);
  return empty;
}

function dayAfter(date: string, count: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + count);
  return day.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
