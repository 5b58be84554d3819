import { requirements } from '../spec/generated/requirements.ts';
import { weighs } from '../spec/requirement.ts';
import { loadChecks } from './load-checks.ts';
import { UsageError } from './usage-error.ts';

/** `cardproof explain`: what one requirement says, where it comes from, and how it is checked. */
export async function explain(id: string): Promise<number> {
  const requirement = requirements.find((each) => each.id === id);
  if (!requirement) throw new UsageError(`"${id}" is not a requirement${nearest(id)}; "cardproof list" shows them all`);
  const checks = (await loadChecks()).filter((check) => check.requirement === id);
  const counts = weighs(requirement, false)
    ? 'A failure makes the target non-conforming.'
    : 'A failure is reported and makes the target non-conforming only with --strict.';
  const lines = [
    requirement.id,
    '',
    `  ${requirement.keyword} (${requirement.basis}): ${requirement.says}`,
    `  Source: ${requirement.source}`,
    ...(requirement.versions ? [`  API versions: ${requirement.versions.join(', ')}`] : []),
    `  ${counts}`,
    '',
    ...(requirement.untested
      ? [`  Untested: ${requirement.untested}`]
      : ['  Checks:', ...checks.map(({ title }) => `    - ${title}`)]),
    ...(checks.length > 0 ? ['', `  Run them: npx cardproof run ${requirement.api} --only ${requirement.id}`] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** The requirement that shares most of the words, as a suggestion; empty where none shares any. */
function nearest(id: string): string {
  const words = new Set(id.split(/[.-]/));
  const shared = (other: string) => other.split(/[.-]/).filter((word) => words.has(word)).length;
  const [best] = [...requirements].sort((a, b) => shared(b.id) - shared(a.id));
  return best && shared(best.id) > 0 ? `; did you mean ${best.id}?` : '';
}
