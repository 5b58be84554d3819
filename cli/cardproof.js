#!/usr/bin/env node
// Plain JavaScript, so that a Node that cannot read the rest can still say so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `cardproof: this is Node ${process.versions.node}, and cardproof needs 22.19 or newer; run it with "npx cardproof" where it is installed.\n`,
  );
  process.exitCode = 2;
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv);
}
