import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenOf } from '../../build/pictures/terminal-screen.ts';
import { terminalSvg } from '../../build/pictures/terminal-svg.ts';
import { repository } from './guides.ts';

/** The lines of a screen as text, without their styles. */
function textOf(screen: ReturnType<typeof screenOf>): string[] {
  return screen.map((runs) => runs.map(({ text }) => text).join(''));
}

describe('the screen after a recording', () => {
  it.each<[string, string, string[]]>([
    ['lines', 'one\r\ntwo\r\n\r\n', ['one', 'two']],
    ['a line that is written over', '1 of 9\r2', ['2 of 9']],
    ['a line that is erased first', '10 of 10\r\x1b[Kdone', ['done']],
    ['what is erased to the left', 'abcdef\x1b[3D\x1b[1Kx', ['   xef']],
    ['a whole line that is erased', 'abc\x1b[2K\rd', ['d']],
    ['a block that is drawn again', 'a\r\nb\r\nc\x1b[2A\r\x1b[JA\r\nB', ['A', 'B']],
    ['moves to a column and down', 'abc\x1b[2Gx\x1b[By', ['axc', '  y']],
    ['moves by whole lines', 'a\r\nb\x1b[Fx\x1b[E\x1b[Cz', ['x', 'bz']],
    ['no way beyond the edges', '\x1b[9A\x1b[9Dab\x1b[99Cz\b\x1b[99Dy', ['yb     z']],
    ['a line that is too long', '123456789', ['12345678', '9']],
    ['one line where lines do not go on', '\x1b[?7l123456789\x1b[?7h\r\nnext', ['12345679', 'next']],
    ['a full line before its end', '12345678\r\nnext', ['12345678', 'next']],
    ['what a terminal does not show', '\x1b]0;title\x07a\x1b[?25l\x1b(Bb\x07\x7f', ['ab']],
  ])('holds %s', (_, sent, expected) => {
    expect(textOf(screenOf(sent, 8))).toEqual(expected);
  });

  it.each<[string, object]>([
    ['\x1b[31m', { ink: 1 }],
    ['\x1b[94;40m', { ink: 12, paper: 0 }],
    ['\x1b[1;2;4;7m', { bold: true, dim: true, underline: true, inverse: true }],
    ['\x1b[1;2;4;7m\x1b[22;24;27m', {}],
    ['\x1b[31;42m\x1b[39;49m', {}],
    ['\x1b[31m\x1b[m', {}],
    ['\x1b[38;5;9m', { ink: 9 }],
    ['\x1b[38;5;196;1m', { ink: '#ff0000', bold: true }],
    ['\x1b[48;5;244m', { paper: '#808080' }],
    ['\x1b[38;2;1;2;255m', { ink: '#0102ff' }],
    ['\x1b[101m', { paper: 9 }],
  ])('has the style of %j', (sequence, expected) => {
    const plain = { ink: null, paper: null, bold: false, dim: false, underline: false, inverse: false };
    expect(screenOf(`${sequence}x`, 8)[0]?.[0]?.style).toEqual({ ...plain, ...expected });
  });
});

describe('the picture of a screen', () => {
  it('is a document whose text can be selected, whatever the text is', () => {
    const sent = '\x1b[1;31mfail\x1b[0m  <b>&"\x1b[7mx\x1b[0m\r\n\r\nlast ✓';
    const svg = terminalSvg(screenOf(sent, 40), { columns: 40, title: 'a < b' });
    expect(XMLValidator.validate(svg)).toBe(true);
    const { svg: root } = new XMLParser({ trimValues: false, isArray: (name) => name === 'tspan' }).parse(svg);
    expect(root.title).toBe('a < b');
    const rows = root.text
      .slice(1)
      .map(({ tspan }: { tspan: { '#text'?: string }[] | string[] }) =>
        tspan.map((each) => (typeof each === 'string' ? each : each['#text'])).join(''),
      );
    expect(rows).toEqual(['fail  <b>&"x', 'last ✓']);
  });
});

const published = join(repository, 'docs/pictures');

/** What is wrong with the pictures in a folder. */
function faultsIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    const { size } = statSync(join(folder, name));
    if (name.endsWith('.png')) {
      const width = bytes.readUInt32BE(16);
      return [
        ...(size < 300_000 ? [] : [`${name} has ${size} bytes`]),
        ...(width === 1280 ? [] : [`${name}: ${width}`]),
      ];
    }
    const text = bytes.toString('utf8');
    const places = [repository, tmpdir()].filter((place) => text.includes(place));
    return [
      ...(XMLValidator.validate(text) === true ? [] : [`${name} is no XML`]),
      ...places.map((place) => `${name} names ${place}`),
    ];
  });
}

const names = ['architecture.svg', 'failure.png', 'progress.svg', 'report-dark.png', 'report.png', 'terminal.svg'];

describe('the published pictures', () => {
  it('are there, small enough, and name no folder of a machine', () => {
    expect(readdirSync(published).toSorted()).toEqual(names);
    expect(faultsIn(published)).toEqual([]);
  });
});

const hasChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some((path) =>
  existsSync(path),
);
const hasScript = existsSync('/usr/bin/script');

describe.skipIf(!process.env.CI && !(hasChromium && hasScript))(
  'new pictures (skipped without Chromium, or "script" of util-linux)',
  () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'cardproof-pictures-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it('are made as these were, of a run that fails', () => {
      const { status, stderr } = spawnSync(process.execPath, [join(repository, 'build/pictures.ts'), folder], {
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(readdirSync(folder).toSorted()).toEqual(names);
      expect(faultsIn(folder).filter((fault) => !fault.includes(tmpdir()))).toEqual([]);
      const [terminal, now] = [published, folder].map((each) => readFileSync(join(each, 'terminal.svg'), 'utf8'));
      expect(terminal).toContain('npx cardproof run omise --url http://127.0.0.1:4010');
      for (const picture of [terminal, now]) expect(picture).toContain('does not conform');
    });
  },
);
