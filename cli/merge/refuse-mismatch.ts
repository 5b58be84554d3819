import { endsOf } from '../../reporters/facts-of-reports.ts';
import type { Report, ReportTarget } from '../../reporters/model.ts';
import type { ReadReport } from '../read-report.ts';
import { UsageError } from '../usage-error.ts';

/** What this program would have made the reports with. */
export interface OwnVersions {
  readonly tool: string;
  /** Versions of the OpenAPI documents, by API. */
  readonly specs: Readonly<Record<string, string>>;
}

/**
 * Refuses reports that are not parts of one run, or runs of different targets made in the same way; those on clients, too.
 * @throws {UsageError} naming the files, what differs, and what to do
 */
export function refuseMismatch(reports: readonly ReadReport[], own: OwnVersions): void {
  for (const each of reports) refuseClient(each);
  for (const each of reports) refuseOtherVersion(each, own);
  const [first, ...others] = reports;
  for (const other of others) if (first) refuseOtherManner(first, other);
  for (const part of groupByTarget(reports)) refuseIncompleteShards(part);
  refuseOtherTarget(reports);
  refuseRepeatedChecks(reports);
}

/** What a client was seen to do is not kept whole, so that it cannot be judged again. */
function refuseClient({ file, report }: ReadReport): void {
  if (report.client === null) return;
  throw new UsageError(
    `${file} is the report on a client, and only those on servers are merged; give the report.json of cardproof run`,
  );
}

function refuseOtherVersion({ file, report }: ReadReport, own: OwnVersions): void {
  if (report.tool.version !== own.tool) {
    throw new UsageError(
      `${file} was written by cardproof ${report.tool.version}, and this is ${own.tool}; merge with the version that ran`,
    );
  }
  for (const { name, api, specVersion } of report.targets) {
    if (specVersion === own.specs[api]) continue;
    throw new UsageError(
      `${file}: target ${name} was judged by specification ${specVersion}, and this cardproof has ${own.specs[api]}; merge with the version that ran`,
    );
  }
}

function refuseOtherManner(a: ReadReport, b: ReadReport): void {
  const differ = (what: string, advice: string) =>
    new UsageError(`${a.file} and ${b.file} were made with different ${what}; ${advice}`);
  if (a.report.strict !== b.report.strict) throw differ('strictness', 'give --strict to all runs or to none');
  if (!isSame(a.report.selection.only, b.report.selection.only))
    throw differ('selections', 'give all runs the same --only');
  if (!isSame(a.report.waivers.map(withoutState), b.report.waivers.map(withoutState)))
    throw differ('waivers', 'give all runs the same file of waivers');
}

function withoutState({ state: _, why: __, ...waiver }: Report['waivers'][number]): object {
  return waiver;
}

/** Reports of the same targets, as shards are. */
function groupByTarget(reports: readonly ReadReport[]): ReadReport[][] {
  return [...Map.groupBy(reports, ({ report }) => report.targets.map(({ name }) => name).join('\n')).values()];
}

function refuseIncompleteShards(part: readonly ReadReport[]): void {
  const [first] = part;
  const whole = part.find(({ report }) => report.selection.shard === null);
  const shards = part.flatMap(({ file, report }) => {
    const { shard } = report.selection;
    return shard ? [{ file, ...shard }] : [];
  });
  const [shard] = shards;
  if (!first || !shard) return;
  if (whole)
    throw new UsageError(`${whole.file} is a whole run, and ${shard.file} a shard of one; merge one or the other`);
  const other = shards.find(({ count }) => count !== shard.count);
  if (other) {
    throw new UsageError(
      `${shard.file} is one of ${shard.count} shards, and ${other.file} one of ${other.count}; give the shards of one run`,
    );
  }
  for (let index = 1; index <= shard.count; index++) {
    const [own, again] = shards.filter((each) => each.index === index);
    if (own && again)
      throw new UsageError(
        `shard ${index} of ${shard.count} is given twice: ${own.file} and ${again.file}; give it once`,
      );
    if (own) continue;
    const names = first.report.targets.map(({ name }) => name).join(', ');
    throw new UsageError(`shard ${index} of ${shard.count} is missing for ${names}; give the reports of all shards`);
  }
}

function refuseOtherTarget(reports: readonly ReadReport[]): void {
  const known = new Map<string, { readonly file: string; readonly target: ReportTarget }>();
  for (const { file, report } of reports) {
    for (const target of report.targets) {
      const before = known.get(target.name);
      if (!before) known.set(target.name, { file, target });
      else if (!isSame(identityOf(before.target), identityOf(target))) {
        throw new UsageError(
          `target ${target.name} is not the same in ${before.file} and ${file} (${before.target.url} and ${target.url}); give different targets different names`,
        );
      }
    }
  }
}

/** What makes a target the same in another process: a server that each run starts itself has another address in each. */
function identityOf({ operations: _, container, url, vaultUrl, ...target }: ReportTarget): object {
  const place = target.embedded || container ? { image: container?.image ?? null } : { url, vaultUrl };
  return { ...target, ...place };
}

function refuseRepeatedChecks(reports: readonly ReadReport[]): void {
  const files = new Map<string, string>();
  for (const { file, report } of reports) {
    for (const { target, record } of endsOf(report, 0)) {
      const check = `${target} ${record.id}`;
      const before = files.get(check);
      if (before !== undefined) {
        throw new UsageError(
          `check ${record.id} on target ${target} is in ${before} and again in ${file}; give each report once`,
        );
      }
      files.set(check, file);
    }
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
