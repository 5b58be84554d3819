import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { without } from '../programs.ts';

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Packets that would have gone to another host; look-ups of names count. */
  readonly strays: number;
}

const isRoot = process.getuid?.() === 0;
const [unshare, ...flags] = ['unshare', ...(isRoot ? [] : ['--map-root-user']), '--net', '--mount'] as const;

/** Whether the tests that count packets are left out: where this user may not make namespaces. */
export const withoutNamespaces = without(unshare, ...flags, 'true') || without('ip', '-Version');

/**
 * Runs a program in a network of its own that has the loopback interface and no way out. The kernel counts what has
 * none: whatever the program sends to another host.
 */
export async function runUnconnected(words: readonly string[]): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
  const [resolver, counters] = [join(folder, 'resolv.conf'), join(folder, 'counters')];
  try {
    // Names are looked up on this machine itself here and there; nothing has this address (RFC 5737).
    await writeFile(resolver, 'nameserver 192.0.2.1\n');
    const script = `
      resolver=$1 counters=$2
      shift 2
      mount --bind "$resolver" /etc/resolv.conf && ip link set lo up || exit 125
      "$@"
      code=$?
      cat /proc/net/snmp /proc/net/snmp6 >"$counters"
      exit $code`;
    const args = [...flags, 'sh', '-c', script, 'sh', resolver, counters, ...words];
    const child = spawn(unshare, args, {
      env: { PATH: process.env.PATH ?? '', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const [exitCode, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    return { exitCode, stdout, stderr, strays: straysOf(await readFile(counters, 'utf8')) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Packets without a route, of IPv4 (a line of names, a line of values) and of IPv6 (one of each a line). */
function straysOf(counters: string): number {
  const [names = [], values = []] = counters
    .split('\n')
    .filter((line) => line.startsWith('Ip:'))
    .map((line) => line.split(' '));
  const four = values[names.indexOf('OutNoRoutes')];
  const six = /^Ip6OutNoRoutes\s+(\d+)$/m.exec(counters)?.[1] ?? '0';
  if (four === undefined) throw new Error(`no OutNoRoutes in ${counters}`);
  return Number(four) + Number(six);
}
