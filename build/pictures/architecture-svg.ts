import { arrows, outside, type Room, rooms } from './rooms.ts';

const [width, height] = [940, 600];
const lineHeight = 17;

/** The folders and the directions of their imports as a picture; boxes and arrows carry their names as data. */
export function architectureSvg(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title says">
<title id="title">Folders of Cardproof and the directions of their imports</title>
<desc id="says">${arrows.map(([from, to]) => `${from} imports ${to}`).join(', ')}. ${outside.map(({ folder }) => folder).join(', ')} import any of them, and nothing imports those.</desc>
<style>
svg { --ink: #1b2430; --soft: #55606d; --paper: #ffffff; --panel: #f3f5f8; --line: #8a95a3; }
@media (prefers-color-scheme: dark) { svg { --ink: #e6eaef; --soft: #a9b4c0; --paper: #14181d; --panel: #1f252c; --line: #7d8896; } }
text { font: 13px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: var(--soft); }
.name { font: 600 15px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: var(--ink); }
.room { fill: var(--panel); stroke: var(--line); }
.outside { fill: none; stroke: var(--line); stroke-dasharray: 4 4; }
.arrow { fill: none; stroke: var(--line); stroke-width: 1.5; }
marker path { fill: var(--line); }
</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
<rect width="${width}" height="${height}" fill="var(--paper)"/>
<text x="20" y="30">Imports run downwards only.</text>
${arrows.map(([from, to]) => arrow(from, to)).join('\n')}
${rooms.map((room) => box(room, 'room')).join('\n')}
<text x="740" y="30">Outside the house:</text>
<text x="740" y="${50 + outside.length * 100 + 10}">They import any folder,</text>
<text x="740" y="${50 + outside.length * 100 + 27}">and no folder imports them.</text>
${outside.map(({ folder, says }, index) => box({ folder, says, at: [740, 50 + index * 100, 180] }, 'outside')).join('\n')}
</svg>
`;
}

function heightOf({ says }: Pick<Room, 'says'>): number {
  return 38 + says.length * lineHeight;
}

function box(room: Room, kind: 'room' | 'outside'): string {
  const [x, y, boxWidth] = room.at;
  const middle = x + boxWidth / 2;
  const lines = room.says.map(
    (line, index) => `<text x="${middle}" y="${y + 44 + index * lineHeight}" text-anchor="middle">${line}</text>`,
  );
  return `<g data-folder="${room.folder}"><rect class="${kind}" x="${x}" y="${y}" width="${boxWidth}" height="${heightOf(room)}" rx="6"/><text class="name" x="${middle}" y="${y + 24}" text-anchor="middle">${room.folder}/</text>${lines.join('')}</g>`;
}

/** From the lower edge of one box to the upper edge of another, spread over both edges by where the others are. */
function arrow(from: string, to: string): string {
  const [above, below] = [roomOf(from), roomOf(to)];
  const x1 = placeOn(
    above,
    to,
    arrows.filter(([own]) => own === from).map(([, other]) => other),
  );
  const x2 = placeOn(
    below,
    from,
    arrows.filter(([, own]) => own === to).map(([other]) => other),
  );
  const [y1, y2] = [above.at[1] + heightOf(above), below.at[1] - 2];
  const bend = (y1 + y2) / 2;
  return `<path class="arrow" data-from="${from}" data-to="${to}" d="M${x1} ${y1}C${x1} ${bend} ${x2} ${bend} ${x2} ${y2}" marker-end="url(#head)"/>`;
}

function roomOf(folder: string): Room {
  const room = rooms.find((each) => each.folder === folder);
  if (!room) throw new Error(`an arrow names "${folder}", which is no room`);
  return room;
}

/** Straight below or above the other box where the edge reaches so far, and never two on one point. */
function placeOn(room: Room, other: string, others: readonly string[]): number {
  const [x, , boxWidth] = room.at;
  const ordered = others.toSorted((one, two) => middleOf(one) - middleOf(two));
  const share = (ordered.indexOf(other) + 1) / (ordered.length + 1);
  const middle = middleOf(other);
  const isWide = boxWidth > 600;
  return isWide ? Math.min(x + boxWidth - 20, Math.max(x + 20, middle)) : Math.round(x + boxWidth * share);
}

function middleOf(folder: string): number {
  const { at } = roomOf(folder);
  return at[0] + at[2] / 2;
}
