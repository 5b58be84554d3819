import { escapeHtml } from '../escape-html.ts';
import { type CodeLine, plainLine } from './code-block.ts';
import { foldedLines } from './folded-lines.ts';
import { type JsonLine, jsonLines, lineTexts } from './json-lines.ts';
import { type Place, placesOf } from './json-places.ts';
import { type JsonBody, jsonBody } from './json-tokens.ts';
import type { Remark } from './remarks.ts';

/** Longer text that is no JSON is hidden but for its beginning; characters. */
const longestText = 2_000;
const beginning = 400;

/**
 * A body in lines: JSON with line breaks and the places of its remarks marked, everything else as it came.
 * @param isBrief shows the beginning only of a long one that nothing is said about
 */
export function bodyLines(body: string, remarks: readonly Remark[], isBrief: boolean): CodeLine[] {
  const json = jsonBody(body);
  const lines = json && jsonLines(json);
  if (!json || !lines) return [...remarks.map(apart), ...textLines(body, isBrief)];
  const cut = json.cut === '' ? [] : [plainLine(json.cut.trim())];
  const shown = remarks.length > 0 ? marked(json, lines, remarks) : lines.map((line) => plain(json, line));
  return [...foldedLines(shown, isBrief), ...cut];
}

function textLines(body: string, isBrief: boolean): CodeLine[] {
  if (body === '') return [];
  if (body.length <= longestText) return [plainLine(body)];
  const head = plainLine(`${body.slice(0, beginning)}…`);
  if (isBrief) return [head, plainLine(`[${body.length} characters in report.json]`)];
  return [head, { ...plainLine(body), folded: () => `all ${body.length} characters` }];
}

/** A remark on nothing that can be shown. */
function apart(remark: Remark): CodeLine {
  return { ...plainLine(''), remarks: [remark] };
}

function plain(json: JsonBody, line: JsonLine): CodeLine {
  return plainLine(lineTexts(json, line).join(''), 2 * line.level);
}

function marked(json: JsonBody, lines: readonly JsonLine[], remarks: readonly Remark[]): CodeLine[] {
  const places = placesOf(
    json,
    remarks.map(({ pointer }) => pointer),
  );
  const placed = remarks.map((remark) => ({ remark, place: placeOf(remark, json, places) }));
  const unplaced = placed.flatMap(({ remark, place }) => (place === null && remark.tone !== 'claim' ? [remark] : []));
  const shown = lines.flatMap((line) => {
    const own = placed.filter(({ place }) => place && 'first' in place && isIn(place.first, line));
    const values = own.flatMap(({ place }) => (place && 'first' in place ? [place] : []));
    const html = values.length > 0 ? markedLine(json, line, values) : null;
    const whole = { ...plain(json, line), html, remarks: own.map(({ remark }) => remark) };
    const missing = placed.flatMap(({ remark, place }) =>
      place && 'missing' in place && isIn(place.before, line) ? [ghost(remark, place.missing, line)] : [],
    );
    // What an empty object lacks stands behind it.
    return json.tokens[line.from]?.kind === 'close' ? [...missing, whole] : [whole, ...missing];
  });
  return [...unplaced.map(apart), ...shown];
}

function isIn(token: number, { from, to }: JsonLine): boolean {
  return from <= token && token < to;
}

/** What is observed of a member that is not there. */
const absences: ReadonlySet<string> = new Set(['absent', 'nothing']);

/**
 * The place of a remark; of a masked secret, which has no pointer, where its mask stands first. Null where there is
 * none: a pointer into a name that was masked or cut leads nowhere, and its member is not missing.
 */
function placeOf(
  { pointer, observed }: Remark,
  { text, tokens }: JsonBody,
  places: ReadonlyMap<string, Place>,
): Place | null {
  const place = places.get(pointer) ?? null;
  if (place && 'missing' in place && !absences.has(observed)) return null;
  if (pointer !== '' || !/^\[[^\]]+\]$/.test(observed)) return place;
  const at = tokens.findIndex(({ start, end }) => text.slice(start, end).includes(observed));
  return at < 0 ? place : { first: at, last: at };
}

/** A line with its values marked; whole where one of them goes on in the next. */
function markedLine(
  json: JsonBody,
  line: JsonLine,
  values: readonly { readonly first: number; readonly last: number }[],
): string {
  const texts = lineTexts(json, line);
  if (values.some(({ last }) => last >= line.to)) return `<mark>${escapeHtml(texts.join(''))}</mark>`;
  const isMarked = (at: number) => values.some(({ first, last }) => first <= at && at <= last);
  return texts
    .map((text, place) => (isMarked(line.from + place) ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('');
}

/** A line that is not there: its sign stands in the indentation, its name below those beside it. */
function ghost(remark: Remark, missing: string, { level }: JsonLine): CodeLine {
  return { ...plainLine(`+ ${missing}: (missing)`, 2 * level), remarks: [remark], isGhost: true };
}
