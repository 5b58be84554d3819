import { readFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { architectureSvg } from '../../build/pictures/architecture-svg.ts';
import { repository } from './guides.ts';

const picture = readFileSync(join(repository, 'docs/pictures/architecture.svg'), 'utf8');
const boxes = [...picture.matchAll(/data-folder="([^"]+)"><rect class="(room|outside)"/g)];
const rooms = boxes.filter(([, , kind]) => kind === 'room').map(([, folder = '']) => folder);
const outside = boxes.filter(([, , kind]) => kind === 'outside').map(([, folder = '']) => folder);
const arrows = [...picture.matchAll(/data-from="([^"]+)" data-to="([^"]+)"/g)].map(([, from = '', to = '']) => ({
  from,
  to,
}));

/** Each import from one folder into another, with the file that has it. */
const imports = await importsBetweenFolders();

async function importsBetweenFolders(): Promise<readonly { from: string; to: string; file: string }[]> {
  const found: { from: string; to: string; file: string }[] = [];
  for await (const file of glob('*/**/*.ts', { cwd: repository, exclude: ['node_modules', 'dist', 'reports'] })) {
    const text = await readFile(join(repository, file), 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:\bfrom |\bimport |\bimport\()'(\.[^']+)'/g)) {
      const [from = '', to = ''] = [file, normalize(join(file, '..', path))].map((each) => each.split('/')[0]);
      if (from !== to) found.push({ from, to, file });
    }
  }
  return found;
}

/** Whether arrows lead from one folder to the other, through others or at once. */
function leads(from: string, to: string): boolean {
  return arrows.some((arrow) => arrow.from === from && (arrow.to === to || leads(arrow.to, to)));
}

/** How far down a box stands. */
function topOf(folder: string): number {
  return Number(new RegExp(`data-folder="${folder}"><rect [^>]*? y="(\\d+)"`).exec(picture)?.[1]);
}

describe('the picture of the architecture', () => {
  it('is the one that its source draws', () => {
    expect(picture).toBe(architectureSvg());
  });

  it('has every folder that holds code, and no other', async () => {
    const folders = new Set<string>();
    for await (const file of glob('*/**/*.ts', { cwd: repository, exclude: ['node_modules', 'dist', 'reports'] }))
      folders.add(file.split('/')[0] ?? '');
    expect([...rooms, ...outside].toSorted()).toEqual([...folders].toSorted());
  });

  it('has arrows that run downwards, each along an import that is there', () => {
    expect(arrows.length).toBeGreaterThan(5);
    expect(arrows.filter(({ from, to }) => !(topOf(from) < topOf(to)))).toEqual([]);
    expect(arrows.filter(({ from, to }) => !imports.some((each) => each.from === from && each.to === to))).toEqual([]);
  });

  it('is kept to by every import', () => {
    expect(imports.length).toBeGreaterThan(300);
    const inside = imports.filter(({ from }) => !outside.includes(from));
    expect(inside.filter(({ from, to }) => !leads(from, to))).toEqual([]);
  });

  it('shows reference below nothing but spec, and shows no tests or measurements to be imported', () => {
    expect(arrows.filter(({ from }) => from === 'reference')).toEqual([{ from: 'reference', to: 'spec' }]);
    expect(imports.filter(({ to }) => outside.includes(to) && !outside.includes(to.split('/')[0] ?? ''))).toEqual([]);
    expect(imports.filter(({ from, to }) => outside.includes(to) && !outside.includes(from))).toEqual([]);
  });
});
