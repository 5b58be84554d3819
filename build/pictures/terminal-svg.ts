import { escapeHtml } from '../../reporters/html/escape-html.ts';
import type { Run, Style } from './terminal-screen.ts';

const cellWidth = 8.4;
const lineHeight = 20;
const margin = 20;
/** Height of the bar above the lines. */
const bar = 34;

const paper = '#101418';
const ink = '#d7dde3';
/** The sixteen colours of a terminal; each but black is read well on the paper. */
const palette = [
  '#3b444d',
  '#ff7b72',
  '#56d364',
  '#e3b341',
  '#79b8ff',
  '#d2a8ff',
  '#56d4dd',
  '#d7dde3',
  '#8b949e',
  '#ffa198',
  '#7ee787',
  '#f2cc60',
  '#a5d6ff',
  '#e2c5ff',
  '#b3f0ff',
  '#ffffff',
];

/**
 * The lines of a terminal as a picture whose text can be selected, as wide as so many columns.
 * @param title what stands in its bar, and what it is called for those who do not see it
 */
export function terminalSvg(lines: readonly (readonly Run[])[], { columns, title }: TerminalFrame): string {
  const width = Math.ceil(columns * cellWidth + 2 * margin);
  const height = bar + lines.length * lineHeight + 2 * margin - 8;
  const rows = lines.flatMap((runs, index) => (runs.length === 0 ? [] : [row(runs, index)]));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${escapeHtml(title)}</title>
<style>text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: ${ink}; white-space: pre; } .b { font-weight: 700; } .d { opacity: 0.7; } .u { text-decoration: underline; }</style>
<rect width="${width}" height="${height}" rx="10" fill="${paper}"/>
<path d="M0 ${bar}H${width}" stroke="#2a3138"/>
<g fill="#4a545e"><circle cx="20" cy="17" r="5"/><circle cx="38" cy="17" r="5"/><circle cx="56" cy="17" r="5"/></g>
<text x="${width / 2}" y="22" text-anchor="middle" class="d">${escapeHtml(title)}</text>
${rows.join('\n')}
</svg>
`;
}

export interface TerminalFrame {
  readonly columns: number;
  readonly title: string;
}

function row(runs: readonly Run[], index: number): string {
  const top = bar + margin - 4 + index * lineHeight;
  const grounds = runs.flatMap((run) => ground(run, top));
  const pieces = runs.map((run) => piece(run)).join('');
  return `${grounds.join('')}<text y="${top + 14}" xml:space="preserve">${pieces}</text>`;
}

function ground({ column, text, style }: Run, top: number): string[] {
  const colour = style.inverse ? colourOf(style.ink, ink) : style.paper === null ? null : colourOf(style.paper, paper);
  if (colour === null) return [];
  return [`<rect x="${left(column)}" y="${top}" width="${widthOf(text)}" height="${lineHeight}" fill="${colour}"/>`];
}

/** Its width is said, so that the columns stand under each other in every font. */
function piece({ column, text, style }: Run): string {
  const names = [style.bold && 'b', style.dim && 'd', style.underline && 'u'].filter(Boolean).join(' ');
  const colour = inkOf(style);
  const attributes = [
    `x="${left(column)}"`,
    `textLength="${widthOf(text)}"`,
    'lengthAdjust="spacingAndGlyphs"',
    ...(names === '' ? [] : [`class="${names}"`]),
    ...(colour === ink ? [] : [`fill="${colour}"`]),
  ];
  return `<tspan ${attributes.join(' ')}>${escapeHtml(text)}</tspan>`;
}

function inkOf({ ink: own, paper: ownPaper, inverse }: Style): string {
  return inverse ? colourOf(ownPaper, paper) : colourOf(own, ink);
}

function colourOf(colour: Style['ink'], otherwise: string): string {
  if (colour === null) return otherwise;
  return typeof colour === 'string' ? colour : (palette[colour] ?? otherwise);
}

function left(column: number): string {
  return (margin + column * cellWidth).toFixed(1);
}

function widthOf(text: string): string {
  return ([...text].length * cellWidth).toFixed(1);
}
