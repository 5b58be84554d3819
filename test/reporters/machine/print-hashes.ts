/** Prints the hash of every format of a few reports, a line each: what must be the same on every machine. */
import { createHash } from 'node:crypto';
import { formats } from '../../../reporters/formats.ts';
import { clientSample } from '../client-sample.ts';
import { sampleReport } from '../sample.ts';
import { tortureReport } from './torture.ts';

const reports = { torture: tortureReport(440), client: clientSample(), sample: sampleReport() };
for (const [title, report] of Object.entries(reports)) {
  for (const [name, format] of Object.entries(formats)) {
    const files = 'file' in format ? [{ path: format.file, text: format.render(report) }] : format.renderFiles(report);
    const hash = createHash('sha256');
    for (const { path, text } of files) hash.update(`${path}\n${text}\n`);
    console.log(`${title} ${name} ${hash.digest('hex')}`);
  }
}
// What the process goes by, so that a test sees that it went by something else.
console.log(`# ${new Date('2026-01-01T00:00:00Z').getHours()} ${new Intl.NumberFormat().resolvedOptions().locale}`);
