import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeReports } from '../../cli/merge.ts';
import { readReport } from '../../cli/read-report.ts';
import { UsageError } from '../../cli/usage-error.ts';
import { clientSample } from '../reporters/client-sample.ts';
import { sampleReport } from '../reporters/sample.ts';

describe('reports that were made before those on clients, and reports on clients', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const written = async (name: string, report: object) => {
    const file = join(folder, name);
    await writeFile(file, JSON.stringify(report));
    return readReport(file);
  };

  it('are read where they are of 2.0.0, as reports on servers', async () => {
    const { client: _, ...older } = sampleReport();
    const { report } = await written('older.json', { ...older, schemaVersion: '2.0.0' });
    const requirements = older.requirements.map((row) => ({ ...row, matters: null }));
    expect(report).toEqual({ ...sampleReport(), requirements });
    expect(report).toMatchObject({ schemaVersion: '2.2.0', client: null });
  });

  it('are refused where one of this version says nothing of a client', async () => {
    const { client: _, ...lacking } = sampleReport();
    await expect(written('lacking.json', lacking)).rejects.toThrow(/lacking\.json is no report of cardproof: .*client/);
  });

  it('are not merged where they are on a client', async () => {
    const reports = [await written('client.json', clientSample()), await written('again.json', clientSample())];
    const refused = mergeReports(reports);
    await expect(refused).rejects.toThrow(
      /client\.json is the report on a client, and only those on servers are merged; give the report\.json of cardproof run$/,
    );
    await expect(refused).rejects.toBeInstanceOf(UsageError);
  });
});
