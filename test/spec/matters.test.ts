import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clientRequirements } from '../../spec/generated/client-requirements.ts';
import { requirements } from '../../spec/generated/requirements.ts';
import { weighs } from '../../spec/requirement.ts';

interface Row {
  readonly id: string;
  readonly says: string;
  readonly matters?: string;
}

const files = ['omise/requirements.yaml', 'kwik/requirements.yaml', 'omise/client-requirements.yaml'].map(
  (path): { readonly classes: readonly Row[]; readonly requirements: readonly Row[] } =>
    parse(readFileSync(new URL(`../../spec/${path}`, import.meta.url), 'utf8')),
);
const written = files.flatMap((file) => [...file.classes, ...file.requirements]).filter(({ matters }) => matters);
const resolved = [...requirements, ...clientRequirements];

describe('why requirements matter', () => {
  it('is said of every class and of every row', () => {
    expect(files.flatMap(({ classes }) => classes).filter(({ matters }) => !matters)).toEqual([]);
    expect(resolved.filter(({ matters }) => !matters)).toEqual([]);
  });

  it('is said by each row that can make a target non-conforming in words of its own', () => {
    const own = new Set(written.map(({ id }) => id));
    expect(resolved.filter((row) => weighs(row, false) && !own.has(row.id)).map(({ id }) => id)).toEqual([]);
  });

  it('is one sentence of 40 to 160 characters', () => {
    const odd = ({ matters = '' }: Row): boolean =>
      !/^[A-Z][^\n]{38,158}[^.\s]\.$/.test(matters) || /\.\s/.test(matters);
    expect(written.filter(odd).map(({ id, matters }) => [id, matters])).toEqual([]);
  });

  it('is neither what the row says nor what another row gives', () => {
    expect(written.filter(({ says, matters }) => says.trim() === matters?.trim())).toEqual([]);
    const sentences = written.map(({ matters }) => matters?.trim().toLowerCase());
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });
});
