import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Check, checkId } from '../harness/check.ts';
import { placesOf } from '../proof/places.ts';
import type { Proof, ProvedMutant } from '../proof/proof.ts';
import { publishedPage, publishedProof } from '../proof/published.ts';
import { clientRequirements } from '../spec/generated/client-requirements.ts';
import { requirements } from '../spec/generated/requirements.ts';
import { type Requirement, weighs } from '../spec/requirement.ts';
import { loadChecks } from '../suites/load-checks.ts';
import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './usage-error.ts';

/**
 * `cardproof explain`: what one requirement says, why it matters, where it comes from, how it is checked, and what
 * proves its checks.
 */
export async function explain(id: string): Promise<number> {
  const ofClient = clientRequirements.find((each) => each.id === id);
  if (ofClient) {
    process.stdout.write(`${linesOfClient(ofClient).join('\n')}\n`);
    return 0;
  }
  const requirement = requirements.find((each) => each.id === id);
  if (!requirement) {
    throw new UsageError(
      `"${id}" is not a requirement${didYouMean(id, [...requirements, ...clientRequirements])}; "cardproof list" shows them all`,
    );
  }
  const checks = (await loadChecks()).filter((check) => check.requirement === id);
  const counts = weighs(requirement, false)
    ? 'A failure makes the target non-conforming.'
    : 'A failure is reported and makes the target non-conforming only with --strict.';
  const lines = [
    requirement.id,
    '',
    `  ${requirement.keyword} (${requirement.basis}): ${requirement.says}`,
    `  Why it matters: ${requirement.matters}`,
    `  Source: ${requirement.source}`,
    ...(requirement.versions ? [`  API versions: ${requirement.versions.join(', ')}`] : []),
    `  ${counts}`,
    '',
    ...(requirement.untested
      ? [`  Untested: ${requirement.untested}`]
      : [...checksAndMutants(requirement.api, id, checks, publishedProof())]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** A requirement of clients, and how it comes to be judged. */
function linesOfClient({ id, keyword, basis, says, matters, source, class: name }: Requirement): string[] {
  const counts = weighs({ keyword, basis }, false)
    ? 'A failure makes the client non-conforming.'
    : 'A failure is reported and makes the client non-conforming only with --strict.';
  const how: Readonly<Record<string, string>> = {
    'omise.client.freedoms': 'cardproof sdk omise --vary --only',
    'omise.client.faults': 'cardproof sdk omise --faults --only',
  };
  const judged = how[name]
    ? `Try it: npx ${how[name]} ${id} -- <command>`
    : 'Judged on each request that has what it speaks of: npx cardproof sdk omise -- <command>';
  return [
    id,
    '',
    `  ${keyword} (${basis}): ${says}`,
    `  Why it matters: ${matters}`,
    `  Source: ${source}`,
    `  ${counts}`,
    '',
    `  ${judged}`,
  ];
}

/** At most so many mutants are named for a check, and for the requirement; the page has them all. */
const shownAtMost = 5;

function checksAndMutants(api: string, id: string, checks: readonly Check[], proof: Proof | null): string[] {
  const mutants = proof?.mutants.filter((mutant) => mutant.breaks === id && mutant.equivalent === undefined) ?? [];
  const written = mutants.toSorted((a, b) => Number(a.origin !== 'hand') - Number(b.origin !== 'hand'));
  return [
    '  Checks:',
    ...checks.map((check) => `    - ${check.title}${killsOf(check, proof)}`),
    '',
    `  Run them: npx cardproof run ${api} --only ${id}`,
    ...(proof ? ['', ...proofLines(api, id, written)] : []),
  ];
}

function killsOf(check: Check, proof: Proof | null): string {
  const proved = proof?.checks.find(({ id }) => id === checkId(check));
  if (!proved) return '';
  const count = placesOf(proved.kills).length;
  return ` (fails ${count} ${count === 1 ? 'mutant' : 'mutants'})`;
}

function proofLines(api: string, id: string, mutants: readonly ProvedMutant[]): string[] {
  const page = relative(process.cwd(), publishedPage);
  const [first] = mutants;
  const more = mutants.length > shownAtMost ? [`    and ${mutants.length - shownAtMost} more`] : [];
  return [
    ...(first
      ? [
          '  Mutants that prove it, each a server with one fault:',
          ...mutants.slice(0, shownAtMost).map((mutant) => `    - ${mutant.id}: ${mutant.says}`),
          ...more,
          '',
          `  Try one:  npx cardproof serve ${api} --mutant ${first.id}`,
          `            npx cardproof run ${api} --url http://127.0.0.1:4010${first.apiVersion ? ` --api-version ${first.apiVersion}` : ''} --only ${id}`,
        ]
      : ['  No mutant was made for it alone; its checks are proved by mutants of other requirements.']),
    `  All of it: ${page.startsWith('..') ? pathToFileURL(publishedPage).href : page}#${id}`,
  ];
}
