import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../cli/usage-error.ts';
import { readWaivers, waiversIn } from '../../cli/waivers/read-waivers.ts';

const id = 'omise.cards.list.limit-default';
const file = 'w.yaml';

/** A file with one entry; a member that is null is left out. */
function entry(changes: Readonly<Record<string, string | null>> = {}): string {
  const members = {
    requirement: id,
    reason: 'known, TICKET-1',
    owner: 'cards team',
    expires: '2027-01-31',
    ...changes,
  };
  const lines = Object.entries(members).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `waivers:\n  - ${lines.join('\n    ')}\n`;
}

/** The sentence that refuses a text. */
function refusal(text: string): string {
  try {
    waiversIn(text, file);
  } catch (cause) {
    expect(cause).toBeInstanceOf(UsageError);
    const { message } = cause as UsageError;
    expect(message.split('\n')).toHaveLength(1);
    return message;
  }
  throw new Error('it was not refused');
}

describe('a file of waivers', () => {
  it('is read in its order, for all targets unless one is named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
    try {
      const path = join(folder, file);
      await writeFile(path, `${entry()}  - ${entry({ target: 'staging' }).split('- ')[1]}`);
      const one = { requirement: id, reason: 'known, TICKET-1', owner: 'cards team', expires: '2027-01-31' };
      expect(await readWaivers(path)).toEqual([
        { ...one, target: null },
        { ...one, target: 'staging' },
      ]);
      await expect(readWaivers(join(folder, 'none.yaml'))).rejects.toThrow(/none\.yaml cannot be read \(ENOENT\)/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.each(['waivers: []\n', 'waivers:\n'])('may hold none: %j', (text) => {
    expect(waiversIn(text, file)).toEqual([]);
  });

  it('may waive an id that nothing knows: the run calls it stale', () => {
    expect(waiversIn(entry({ requirement: 'omise.cards.list.unheard-of' }), file)).toHaveLength(1);
  });

  it.each<[string, string, RegExp]>([
    [
      'an unknown member, with the right name',
      entry({ reasn: 'x' }),
      /^w\.yaml, entry 1 \(line 2\): "reasn" .* "reason"\?/,
    ],
    [
      'an unknown member far from any',
      entry({ severity: 'low' }),
      /"severity" is no member of a waiver; a waiver has req/,
    ],
    ['a missing requirement', entry({ requirement: null }), /"requirement" is missing/],
    ['a missing reason', entry({ reason: null }), /"reason" is missing; say why/],
    ['a missing owner', entry({ owner: null }), /"owner" is missing; say who/],
    ['a missing end', entry({ expires: null }), /"expires" is missing; .* without an end/],
    ['an empty reason', entry({ reason: '" "' }), /"reason" is empty/],
    ['an empty owner', entry({ owner: "''" }), /"owner" is empty/],
    ['an owner that is no text', entry({ owner: '7' }), /"owner" is not a text/],
    ['an empty target', entry({ target: '""' }), /"target" is empty/],
    ['a date that is none', entry({ expires: '2027-02-30' }), /"expires" is "2027-02-30", which is no date/],
    ['a date in another form', entry({ expires: '31.01.2027' }), /"31\.01\.2027", which is no date/],
    ['a draft without a reason', entry({ reason: 'TODO say why' }), /"reason" still says TODO; fill it in/],
    ['a draft without an owner', entry({ owner: 'todo' }), /"owner" still says TODO; fill it in/],
    ['a class', entry({ requirement: 'omise.cards.list' }), /stands for many requirements/],
    ['the beginning of a class', entry({ requirement: 'omise.cards' }), /stands for many requirements/],
    ['a pattern', entry({ requirement: '"omise.*"' }), /stands for many requirements/],
    ['the same twice', `${entry()}  - ${entry().split('- ')[1]}`, /entry 2 \(line 6\): .* is waived in entry 1 too/],
    ['a member twice', entry().replace('owner', 'reason'), /line 4: this is not YAML/],
    ['text that is no YAML', 'waivers: [', /this is not YAML/],
    ['another top', 'waiver: []', /"waiver" is no member here/],
    ['a list alone', '- requirement: x', /begin it with "waivers:"/],
    ['no list', 'waivers: none', /"waivers" is not a list/],
    ['an entry that is a text', `waivers: [${id}]`, /entry 1 \(line 1\): this is no waiver/],
    ['nothing', '', /begin it with "waivers:"/],
  ])('is refused with %s', (_, text, sentence) => {
    expect(refusal(text)).toMatch(sentence);
  });
});
