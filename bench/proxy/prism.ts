import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { copyFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Started, start } from './started.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Installs Prism, as its lock file among the container tests has it, into the folder, and returns its version. */
export async function installPrism(folder: string): Promise<string> {
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(join(repository, 'test/container/prism', file), join(folder, file));
  // Without scripts: a package among them reports its installation to others.
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  const { stdout } = await promisify(execFile)(process.execPath, [commandIn(folder), '--version']);
  return stdout.trim();
}

/**
 * Starts it as a validating proxy that passes everything on and tells of violations: in a header of the answer and in its
 * log. The log has nothing else, so that writing it is not what is measured.
 */
export async function startPrism(folder: string, upstream: string): Promise<Started> {
  const port = await freePort();
  const document = join(repository, 'spec/omise/openapi.yaml');
  const args = ['proxy', document, upstream, '--port', String(port), '--verboseLevel', 'warn'];
  // At this level it does not say where it listens.
  const started = await start([commandIn(folder), ...args], /(Starting Prism)/);
  const deadline = performance.now() + 30_000;
  while (!(await isTaken(port))) {
    if (performance.now() > deadline) throw new Error(`Prism does not listen:\n${started.output()}`);
    await setTimeout(50);
  }
  return { ...started, announced: `http://127.0.0.1:${port}` };
}

function commandIn(folder: string): string {
  return join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function isTaken(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
