import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { formatNames } from '../../../reporters/format-names.ts';

const script = fileURLToPath(new URL('./print-hashes.ts', import.meta.url));

async function hashesIn(zone: string, language: string): Promise<{ hashes: string[]; surroundings: string }> {
  const env = { PATH: process.env.PATH, TZ: zone, LANG: language, LC_ALL: language };
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
  const lines = stdout.trimEnd().split('\n');
  return { hashes: lines.slice(0, -1), surroundings: lines.at(-1) ?? '' };
}

it('every format has the same bytes in every time zone and language', async () => {
  const [first, kiritimati, newfoundland] = await Promise.all([
    hashesIn('UTC', 'C'),
    hashesIn('Pacific/Kiritimati', 'tr_TR.UTF-8'),
    hashesIn('America/St_Johns', 'ar_EG.UTF-8'),
  ]);
  expect([first, kiritimati, newfoundland].map(({ surroundings }) => surroundings)).toEqual([
    '# 0 en-US',
    '# 14 tr-TR',
    '# 20 ar-EG',
  ]);
  expect(first.hashes).toHaveLength(3 * formatNames.length);
  expect(kiritimati.hashes).toEqual(first.hashes);
  expect(newfoundland.hashes).toEqual(first.hashes);
});
