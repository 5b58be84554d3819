import { execFileSync } from 'node:child_process';
import { cp, glob, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const packageFolder = new URL('../', import.meta.url);
const dist = new URL('dist/', packageFolder);

/** What the command reads while it runs, and the schemas of what it writes. Each keeps its place below `dist`. */
const notCompiled = [
  'cli/config/config.schema.json',
  'docs/proof/index.html',
  'docs/proof/proof.json',
  'reporters/**/*.schema.json',
  'spec/*/openapi.yaml',
];

// Node runs no TypeScript below node_modules, so the package holds JavaScript.
await rm(dist, { recursive: true, force: true });
for (const project of ['tsconfig.build.json', 'tsconfig.types.json'])
  execFileSync('tsc', ['--project', project], { cwd: packageFolder, stdio: 'inherit' });
for await (const file of glob(notCompiled, { cwd: fileURLToPath(packageFolder) }))
  await cp(new URL(file, packageFolder), new URL(file, dist));
