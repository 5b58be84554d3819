#!/usr/bin/env node
// Plain JavaScript, so that a Node that cannot read the rest can still say so.
import { existsSync } from 'node:fs';
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `cardproof: this is Node ${process.versions.node}, and cardproof needs 22.19 or newer; run it with "npx cardproof" where it is installed.\n`,
  );
  process.exitCode = 2;
} else {
  // In the system's folder for temporary files: a run starts in two thirds of the time. Threads read the variable.
  module.enableCompileCache();
  process.env.NODE_COMPILE_CACHE ??= module.getCompileCacheDir();
  // The repository has the sources, which Node reads as they are; the package has what was built from them.
  const isRepository = existsSync(new URL('main.ts', import.meta.url));
  const { main } = await (isRepository ? import('./main.ts') : import('../dist/cli/main.js'));
  process.exitCode = await main(process.argv);
}
