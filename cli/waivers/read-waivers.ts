import { readFile } from 'node:fs/promises';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Waiver } from '../../reporters/model.ts';
import { clientRequirements } from '../../spec/generated/client-requirements.ts';
import { requirements } from '../../spec/generated/requirements.ts';
import { nearestName } from '../nearest-name.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The waivers in a file, in its order. Whether they are still needed, only a run can tell; here each has to be complete.
 * @throws {UsageError} on the first thing that is wrong, with file, entry and line
 */
export async function readWaivers(path: string): Promise<Waiver[]> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be read (${cause.code}); give a file of waivers`);
  });
  return waiversIn(text, path);
}

/**
 * The waivers in a text.
 * @param path names it in messages
 * @throws {UsageError} as `readWaivers`
 */
export function waiversIn(text: string, path: string): Waiver[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: Node | null) => lines.linePos(node?.range?.[0] ?? 0).line;
  const [fault] = document.errors;
  if (fault) {
    const [problem] = fault.message.split(/ at line |\n/);
    throw new UsageError(`${path}, line ${lines.linePos(fault.pos[0]).line}: this is not YAML: ${problem}`);
  }
  const root: unknown = document.contents;
  if (!isMap(root)) throw new UsageError(`${path}: it has no list of waivers; begin it with "waivers:"`);
  const unknown = keysOf(root).find((key) => key !== 'waivers');
  if (unknown !== undefined) throw new UsageError(`${path}: "${unknown}" is no member here; the only one is "waivers"`);
  const list = root.get('waivers', true) as unknown;
  if (isScalar(list) && list.value === null) return [];
  if (!isSeq(list)) throw new UsageError(`${path}: "waivers" is not a list; begin each waiver with a dash`);

  const waivers: Waiver[] = [];
  for (const [index, entry] of list.items.entries()) {
    const place = `${path}, entry ${index + 1} (line ${lineOf(entry as Node | null)})`;
    const waiver = waiverOf(entry, place);
    const twin = waivers.findIndex(
      ({ requirement, target }) => requirement === waiver.requirement && target === waiver.target,
    );
    if (twin >= 0) throw new UsageError(`${place}: ${waiver.requirement} is waived in entry ${twin + 1} too; keep one`);
    waivers.push(waiver);
  }
  return waivers;
}

const required = ['requirement', 'reason', 'owner', 'expires'] as const;
const members = [...required, 'target'] as const;

function waiverOf(entry: unknown, place: string): Waiver {
  if (!isMap(entry)) throw new UsageError(`${place}: this is no waiver; give ${required.join(', ')}`);
  const unknown = keysOf(entry).find((key) => !members.some((member) => member === key));
  if (unknown !== undefined) {
    const near = nearestName(unknown, members);
    const advice = near ? `did you mean "${near}"?` : `a waiver has ${members.join(', ')}`;
    throw new UsageError(`${place}: "${unknown}" is no member of a waiver; ${advice}`);
  }
  const [requirement, reason, owner, expires] = required.map((member) => textOf(entry, member, place));
  if (requirement === undefined || reason === undefined || owner === undefined || expires === undefined)
    throw new Error('a member that is required was not read');
  refuseClass(requirement, place);
  refuseUnfinished({ reason, owner }, place);
  if (!isDate(expires)) {
    throw new UsageError(`${place}: "expires" is "${expires}", which is no date; give one such as 2027-01-31`);
  }
  return { requirement, target: entry.has('target') ? textOf(entry, 'target', place) : null, reason, owner, expires };
}

/** A member's text, without blanks around it. */
function textOf(entry: YAMLMap, member: (typeof members)[number], place: string): string {
  if (!entry.has(member)) throw new UsageError(`${place}: "${member}" is missing; ${adviceOn[member]}`);
  const value: unknown = entry.get(member);
  if (typeof value !== 'string') throw new UsageError(`${place}: "${member}" is not a text; ${adviceOn[member]}`);
  const text = value.trim();
  if (text === '') throw new UsageError(`${place}: "${member}" is empty; ${adviceOn[member]}`);
  return text;
}

const adviceOn: Readonly<Record<(typeof members)[number], string>> = {
  requirement: 'give the id of a requirement, as "cardproof list" shows it',
  reason: 'say why the failure is accepted',
  owner: 'say who answers for it',
  expires: 'give its last day, such as 2027-01-31: a waiver without an end would change the specification',
  target: 'give the name of a target, or leave it out for all of them',
};

/** A class would waive requirements that nobody has looked at. An id that nothing knows is left to the run: it is stale. */
function refuseClass(id: string, place: string): void {
  const below = [...requirements, ...clientRequirements].filter(
    (row) => row.id.startsWith(`${id}.`) || row.class === id,
  );
  if (below.length === 0 && !id.includes('*')) return;
  throw new UsageError(
    `${place}: "${id}" stands for many requirements, and a waiver covers one; give the id of each that fails`,
  );
}

/** A draft must not make a run green before somebody has answered for it. */
function refuseUnfinished(texts: Readonly<Record<'reason' | 'owner', string>>, place: string): void {
  for (const [member, text] of Object.entries(texts)) {
    if (!/^todo\b/i.test(text)) continue;
    const advice = adviceOn[member === 'reason' ? 'reason' : 'owner'];
    throw new UsageError(`${place}: "${member}" still says TODO; fill it in: ${advice}`);
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function keysOf(map: YAMLMap): string[] {
  return map.items.map(({ key }) => String(isScalar(key) ? key.value : key));
}
