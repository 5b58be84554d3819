import { classes, requirements } from '../spec/generated/requirements.ts';
import { loadChecks } from '../suites/load-checks.ts';

/** `cardproof list`: every class and requirement with the number of its checks. */
export async function list({ json }: { readonly json: boolean }): Promise<number> {
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
