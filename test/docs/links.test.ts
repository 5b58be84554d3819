import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, blocksOf, type Guide, linksOf, readGuides, repository } from './guides.ts';

const guides = await readGuides();
const byPath = new Map(guides.map((guide) => [guide.path, guide]));

/** What is wrong with a link, or null. */
function faultOf(guide: Guide, target: string): string | null {
  if (/^(?:https?:|mailto:)/.test(target)) return null;
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? guide.path : normalize(join(dirname(guide.path), decodeURIComponent(file)));
  if (path.startsWith('..')) return `${target} leaves the repository`;
  if (!existsSync(join(repository, path))) return `${target}: there is no ${path}`;
  const other = byPath.get(path);
  if (anchor === undefined || !other) return null;
  return anchorsOf(other).has(anchor) ? null : `${target}: ${path} has no heading of that name`;
}

describe('every guide', () => {
  it.each(guides)('$path has links that lead somewhere', (guide) => {
    const faults = linksOf(guide).map((target) => faultOf(guide, target));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  it.each(guides)('$path quotes files as they are', async (guide) => {
    const quotes = blocksOf(guide).filter(({ info }) => info !== '');
    for (const { info, text, line } of quotes) {
      const file = await readFile(join(repository, info), 'utf8');
      expect(withoutIndent(file), `${guide.path}, line ${line}`).toContain(withoutIndent(text));
    }
  });

  it('is led to from another', () => {
    const led = new Set(
      guides.flatMap((guide) =>
        linksOf(guide).map((target) => normalize(join(dirname(guide.path), target.split('#')[0] ?? ''))),
      ),
    );
    const roots = ['README.md', 'CHANGELOG.md', '.changeset/README.md'];
    expect(guides.map(({ path }) => path).filter((path) => !led.has(path) && !roots.includes(path))).toEqual([]);
  });
});

/** Lines without what they begin with, so that a piece of a file can be quoted at the margin. */
function withoutIndent(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}
