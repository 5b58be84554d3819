import type { HostileCase } from './case.ts';
import type { EndedRun } from './run-against.ts';

/** What came of the runs, one line for each: for people who want to know what a hostile target costs. */
interface Table {
  add(hostile: HostileCase, run: EndedRun): void;
  render(): string;
}

const columns = ['api', 'case', 'form', 'outcome', 'exit', 'seconds', 'peak MB', 'report kB'] as const;

export function openTable(): Table {
  const rows: (readonly string[])[] = [];
  return {
    add({ api, name, form }, { exitCode, signal, report, seconds, peakMb, files }) {
      const outcome = report?.outcome ?? (exitCode === 3 ? 'not started' : 'no report');
      const kilobytes = Math.round((files['report.json'] ?? 0) / 1024);
      rows.push([
        api,
        name,
        form,
        outcome,
        String(exitCode ?? signal),
        seconds.toFixed(1),
        String(peakMb ?? '?'),
        report ? String(kilobytes) : '',
      ]);
    },
    render() {
      const all = [columns, ...[...rows].sort((a, b) => (a.join() < b.join() ? -1 : 1))];
      const widths = columns.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
      const lines = all.map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
      return `${lines.join('\n')}\n`;
    },
  };
}
