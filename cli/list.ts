import { clientClasses, clientRequirements } from '../spec/generated/client-requirements.ts';
import { classes, requirements } from '../spec/generated/requirements.ts';
import { loadChecks } from '../suites/load-checks.ts';

export interface ListOptions {
  readonly json: boolean;
  /** The requirements of clients in place of those of servers. */
  readonly clients: boolean;
}

/** `cardproof list`: every class and requirement with the number of its checks. */
export async function list({ json, clients }: ListOptions): Promise<number> {
  if (clients) return listClients(json);
  const checks = await loadChecks();
  const rows = requirements.map((requirement) => ({
    ...requirement,
    checks: checks.filter((check) => check.requirement === requirement.id).map(({ title }) => title),
  }));
  if (json) {
    process.stdout.write(`${JSON.stringify({ classes, requirements: rows }, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...rows.map(({ id }) => id.length));
  for (const each of classes) {
    const own = rows.filter((row) => row.class === each.id);
    process.stdout.write(`\n${each.id}  ${each.title} (${own.length} requirements)\n`);
    for (const { id, keyword, basis, checks: titles, untested } of own) {
      const tested =
        titles.length > 0
          ? `${titles.length} check${titles.length === 1 ? '' : 's'}`
          : `untested: ${untested ?? 'no check yet'}`;
      process.stdout.write(`  ${id.padEnd(width)}  ${keyword.padEnd(6)}  ${basis.padEnd(10)}  ${tested}\n`);
    }
  }
  const tested = rows.filter((row) => row.checks.length > 0).length;
  process.stdout.write(
    `\n${rows.length} requirements, ${tested} with checks, ${rows.length - tested} untested with a reason; ${checks.length} checks\n`,
  );
  return 0;
}

/** What clients owe has no checks that could be counted: each request and each run is one. */
function listClients(json: boolean): number {
  if (json) {
    process.stdout.write(`${JSON.stringify({ classes: clientClasses, requirements: clientRequirements }, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...clientRequirements.map(({ id }) => id.length));
  for (const each of clientClasses) {
    const own = clientRequirements.filter((row) => row.class === each.id);
    process.stdout.write(`\n${each.id}  ${each.title} (${own.length} requirements)\n`);
    for (const { id, keyword, basis } of own)
      process.stdout.write(`  ${id.padEnd(width)}  ${keyword.padEnd(6)}  ${basis}\n`);
  }
  process.stdout.write(`\n${clientRequirements.length} requirements of clients\n`);
  return 0;
}
