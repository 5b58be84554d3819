import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

/** The log of a container, followed from its start on. */
export interface ContainerLog {
  /** Its end, at most 64 kB, also after the container has gone. */
  text(): string;
  /** Whether the wanted text has been there since the start. */
  hasWanted(): boolean;
  /** Resolves when no more will come, and after two seconds in any case. */
  ended(): Promise<void>;
}

const kept = 64 * 1024;

/**
 * Collects a log.
 * @param wanted the text or regular expression to look out for; null for none
 */
export function collectLog(stream: Readable, wanted: string | null): ContainerLog {
  let text = '';
  let seen = false;
  const pattern = wanted === null ? null : patternOf(wanted);
  stream.on('data', (chunk: Buffer | string) => {
    text += chunk;
    // Before anything is cut off: a talkative server may say more than is kept between two looks.
    seen ||= wanted !== null && (text.includes(wanted) || pattern?.test(text) === true);
    text = text.slice(-kept);
  });
  const end = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) stream.once(event, () => resolve());
  });
  return {
    text: () => text,
    hasWanted: () => seen,
    ended: () => Promise.race([end, delay(2_000, undefined, { ref: false })]),
  };
}

/** Null where the text is no regular expression: then it is only a text. */
function patternOf(wanted: string): RegExp | null {
  try {
    return new RegExp(wanted, 'm');
  } catch {
    return null;
  }
}
