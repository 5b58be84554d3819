import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A Markdown file of the repository. */
export interface Guide {
  /** Below the repository. */
  readonly path: string;
  readonly text: string;
}

export interface Block {
  /** The first word behind the fence, such as `sh`; empty where there is none. */
  readonly language: string;
  /** What stands behind that word: the file that the block quotes. */
  readonly info: string;
  readonly text: string;
  /** Line of the fence, from 1. */
  readonly line: number;
}

/** Every Markdown file that is read on its own; those that a test or a command writes are not. */
export async function readGuides(): Promise<readonly Guide[]> {
  const found: string[] = [];
  for await (const path of glob('{*.md,{docs,sdk,bench}/**/*.md,.changeset/README.md}', { cwd: repository }))
    found.push(path);
  return Promise.all(
    found.toSorted().map(async (path) => ({ path, text: await readFile(join(repository, path), 'utf8') })),
  );
}

/** The fenced blocks of a guide. */
export function blocksOf({ text }: Guide): readonly Block[] {
  return [...text.matchAll(fenced)].map(({ 1: indent = '', 2: words = '', 3: body = '', index }) => {
    const [language = '', ...info] = words.trim().split(' ');
    const lines = body.split('\n').map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    return { language, info: info.join(' '), text: lines.join('\n'), line: text.slice(0, index).split('\n').length };
  });
}

const fenced = /^( *)```([^\n]*)\n(.*?)^\1```$/gms;

/** The text without fenced blocks, with its code in backticks. */
export function proseOf({ text }: Guide): string {
  return text.replaceAll(fenced, '');
}

/** What stands in backticks in the prose. */
export function spansOf(guide: Guide): readonly string[] {
  return [...proseOf(guide).matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replaceAll(/\s+/g, ' '));
}

/** Targets of links and of pictures, in Markdown or in HTML. */
export function linksOf(guide: Guide): readonly string[] {
  const prose = proseOf(guide).replaceAll(/`[^`]*`/g, '');
  const patterns = [/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g, /\b(?:href|src|srcset)="([^"]+)"/g];
  return patterns.flatMap((pattern) => [...prose.matchAll(pattern)].map(([, target = '']) => target));
}

/** The anchors of its headings, as GitHub makes them. */
export function anchorsOf(guide: Guide): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = [...proseOf(guide).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
  return new Set(anchors);
}
