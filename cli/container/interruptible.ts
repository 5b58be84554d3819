import { Agent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import type { Docker } from './engine.ts';
import { unlessAborted } from './unless-aborted.ts';

/**
 * Runs a step that talks to the engine for long, such as a pull, and cuts off its connections when the signal is
 * aborted: testcontainers offers no way to interrupt it, and it would keep this process alive to its end.
 * @param step whatever it sends it sends before it has ended
 */
export async function interruptible<Value>(
  docker: Docker,
  signal: AbortSignal,
  step: () => Promise<Value>,
): Promise<Value> {
  const modem = docker.modem as { agent?: unknown; protocol?: unknown };
  // Over ssh the connection is not ours to make.
  const agent = modem.protocol === 'http' ? new Agent() : modem.protocol === 'https' ? new TlsAgent() : null;
  const { agent: before } = modem;
  if (agent) modem.agent = agent;
  try {
    return await unlessAborted(signal, step());
  } finally {
    modem.agent = before;
    if (signal.aborted) agent?.destroy();
  }
}
