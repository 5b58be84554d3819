import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkId } from '../../harness/check.ts';
import { readRequirements } from '../../spec/generate/requirements.ts';
import { classes, requirements } from '../../spec/generated/requirements.ts';
import { loadChecks } from '../../suites/load-checks.ts';

describe('the requirement rows', () => {
  it('keep every id that was ever published', () => {
    const frozen = readFileSync(new URL('./frozen-ids.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const ids = new Set<string>(requirements.map(({ id }) => id));
    expect(frozen.filter((id) => !ids.has(id))).toEqual([]);
    expect(
      [...ids].filter((id) => !frozen.includes(id)),
      'new ids: add them to frozen-ids.txt',
    ).toEqual([]);
  });

  it('each have checks or a reason why not, never both', async () => {
    const checked = new Set<string>((await loadChecks()).map((check) => check.requirement));
    expect(requirements.filter(({ id, untested }) => !untested && !checked.has(id)).map(({ id }) => id)).toEqual([]);
    expect(requirements.filter(({ id, untested }) => untested && checked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('leave no class empty', () => {
    expect(classes.filter(({ id }) => !requirements.some((row) => row.class === id))).toEqual([]);
  });
});

describe('the checks', () => {
  it('have ids of their own', async () => {
    const ids = (await loadChecks()).map(checkId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('reading requirements.yaml', () => {
  const row = { id: 'a.b.one', class: 'a.b', keyword: 'MUST', basis: 'documented', says: 'One.', source: 'page' };
  const ofClass = { id: 'a.b', title: 'B', says: 'b', matters: 'All of it matters.' };
  const file = (...rows: object[]) => JSON.stringify({ api: 'a', classes: [ofClass], requirements: rows });

  it('takes a good row', () => {
    expect(readRequirements(file(row), 'f').requirements).toMatchObject([{ id: 'a.b.one', api: 'a' }]);
  });

  it.each([
    ['its own sentence', { ...row, matters: ' This matters. ' }, 'This matters.'],
    ['that of its class where it has none', row, 'All of it matters.'],
  ])('says why a row matters with %s', (_, each, matters) => {
    expect(readRequirements(file(each), 'f').requirements).toMatchObject([{ matters }]);
  });

  it('refuses a class that does not say why it matters', () => {
    const { matters: _, ...without } = ofClass;
    const text = JSON.stringify({ api: 'a', classes: [without], requirements: [{ ...row, matters: 'This matters.' }] });
    expect(() => readRequirements(text, 'f.yaml')).toThrow('f.yaml, class a.b: "matters" is missing');
  });

  it.each([
    ['an id that is used twice', [row, row], /used twice/],
    ['an unknown class', [{ ...row, class: 'a.c' }], /unknown class/],
    ['an id outside its class', [{ ...row, id: 'a.c.one' }], /begins with its class/],
    ['a misspelt keyword', [{ ...row, keyword: 'MUSS' }], /keyword is one of/],
    ['a misspelt basis', [{ ...row, basis: 'document' }], /basis is one of/],
    ['an unknown column', [{ ...row, sourc: 'x' }], /unknown column "sourc"/],
    ['a missing statement', [{ ...row, says: undefined }], /"says" is missing/],
    ['an empty reason', [{ ...row, matters: ' ' }], /"matters" is a sentence/],
    ['a reason that is no text', [{ ...row, matters: true }], /"matters" is a sentence/],
  ])('refuses %s, and says where', (_, rows, message) => {
    expect(() => readRequirements(file(...rows), 'f.yaml')).toThrow(message);
    expect(() => readRequirements(file(...rows), 'f.yaml')).toThrow(/f\.yaml, row \d/);
  });
});
