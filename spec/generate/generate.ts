/**
 * Writes `spec/generated` from the OpenAPI documents and the requirement rows; with `--check` compares instead and
 * exits 1 when a file is stale.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { readOperations } from './operations.ts';
import { requirementLines } from './requirement-lines.ts';
import { type RequirementsFile, readRequirements } from './requirements.ts';
import { writeValidators } from './validators.ts';

const specFolder = new URL('../', import.meta.url);
const target = new URL('generated/', specFolder);
const apis = ['omise', 'kwik'] as const;
/** Those with requirements of clients. */
const clientApis = ['omise'] as const;

const files = new Map<string, string>();
const rows: RequirementsFile[] = [];
const clientRows: RequirementsFile[] = [];
const lines: Record<string, Record<string, number>> = {};
for (const api of apis) {
  const document = new URL(`${api}/openapi.yaml`, specFolder);
  const { operations, schemas, version } = readOperations(api, parse(await readFile(document, 'utf8')));
  files.set(
    `${api}.types.ts`,
    banner(`${api}/openapi.yaml`) + astToString(await openapiTS(document, { defaultNonNullable: false })),
  );
  files.set(`${api}.validators.ts`, `${banner(`${api}/openapi.yaml`)}// @ts-nocheck\n${writeValidators(schemas)}\n`);
  files.set(`${api}.contract.ts`, banner(`${api}/openapi.yaml`) + contract(api, version, operations));
  const requirements = new URL(`${api}/requirements.yaml`, specFolder);
  rows.push(await readRows(requirements, `spec/${api}/requirements.yaml`));
}
for (const api of clientApis) {
  const requirements = new URL(`${api}/client-requirements.yaml`, specFolder);
  clientRows.push(await readRows(requirements, `spec/${api}/client-requirements.yaml`));
}
files.set('requirements.ts', banner('*/requirements.yaml') + requirements(rows));
files.set('client-requirements.ts', banner('*/client-requirements.yaml') + clientRequirements(clientRows));
files.set('requirement-lines.ts', banner('*/*requirements.yaml') + linesOfRequirements(lines));

if (process.argv.includes('--check')) {
  const stale = await staleFiles();
  for (const file of stale) console.error(`spec/generated/${file} is stale; run "npm run generate"`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  await rm(target, { recursive: true, force: true });
  await mkdir(target);
  for (const [name, text] of files) await writeFile(new URL(name, target), text);
  console.log(`wrote ${files.size} files to spec/generated`);
}

async function readRows(place: URL, file: string): Promise<RequirementsFile> {
  const text = await readFile(place, 'utf8');
  lines[file] = requirementLines(text);
  return readRequirements(text, file);
}

function banner(source: string): string {
  return `// Generated from spec/${source} by "npm run generate". Do not edit.\n`;
}

function contract(api: string, version: string, operations: object): string {
  const names = Object.keys(operations).map((name) => `'${name}'`);
  const type = `${api[0]?.toUpperCase()}${api.slice(1)}Operation`;
  return `import type { Contract, Validator } from '../contract.ts';
import * as validators from './${api}.validators.ts';

export type ${type} = ${names.join(' | ')};

export const ${api}Contract: Contract<${type}> = {
  api: '${api}',
  version: '${version}',
  validators: validators as Readonly<Record<string, Validator>>,
  operations: ${JSON.stringify(operations, null, 2)},
};
`;
}

function requirements(all: readonly RequirementsFile[]): string {
  const list = all.flatMap((file) => file.requirements);
  return `import type { ConformanceClass, Requirement } from '../requirement.ts';

export type RequirementId =
${unionOf(list)};

export const classes: readonly ConformanceClass[] = ${JSON.stringify(
    all.flatMap((file) => file.classes),
    null,
    2,
  )};

/** Requirements that demand a refusal. */
export type RefusalId =
${unionOf(list.filter(({ refusal }) => refusal))};

export const requirements: readonly Requirement<RequirementId>[] = ${JSON.stringify(list, null, 2)};
`;
}

function clientRequirements(all: readonly RequirementsFile[]): string {
  const list = all.flatMap((file) => file.requirements);
  return `import type { ConformanceClass, Requirement } from '../requirement.ts';

export type ClientRequirementId =
${unionOf(list)};

export const clientClasses: readonly ConformanceClass[] = ${JSON.stringify(
    all.flatMap((file) => file.classes),
    null,
    2,
  )};

export const clientRequirements: readonly Requirement<ClientRequirementId>[] = ${JSON.stringify(list, null, 2)};
`;
}

function linesOfRequirements(all: Readonly<Record<string, Readonly<Record<string, number>>>>): string {
  return `/** The line, from 1, on which each requirement stands, by its file and its id. */
export const requirementLines: Readonly<Record<string, Readonly<Record<string, number>>>> = ${JSON.stringify(all, null, 2)};
`;
}

function unionOf(rows: readonly { readonly id: string }[]): string {
  return rows.map(({ id }) => `  | '${id}'`).join('\n');
}

async function staleFiles(): Promise<string[]> {
  const present = await readdir(target).catch(() => []);
  const stale = present.filter((name) => !files.has(name));
  for (const [name, text] of files) {
    const found = await readFile(new URL(name, target), 'utf8').catch(() => undefined);
    if (found !== text) stale.push(name);
  }
  return stale.sort();
}
