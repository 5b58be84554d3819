/** `npm run bench -- <name>`: measures one thing; without a name what a whole run costs. */
const benches = ['run', 'latency', 'proxy', 'render'] as const;

const [name = 'run'] = process.argv.slice(2);
const known = benches.find((bench) => bench === name);
if (known) await import(`./${known}.ts`);
else {
  process.stderr.write(`bench: "${name}" measures nothing; use one of ${benches.join(', ')}\n`);
  process.exitCode = 2;
}
