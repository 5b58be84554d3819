import { onTestFinished } from 'vitest';
import type { Answered, Delivery, Received, Reply } from '../../../sdk/received.ts';
import { type Authority, createAuthority } from '../../../sdk/wire/authority.ts';
import { type Door, type DoorOptions, openDoor } from '../../../sdk/wire/door.ts';

export const hosts = ['api.omise.co', 'vault.omise.co'];

let made: Promise<Authority> | undefined;

/** One for all tests of a file. */
export function authority(): Promise<Authority> {
  made ??= createAuthority(hosts);
  return made;
}

/** Each event in one line, in their order. */
export type Told = string[];

export interface OpenedDoor extends Door {
  readonly received: readonly Received[];
  readonly told: Told;
  /** What came that was no request. */
  readonly heads: readonly Buffer[];
}

/** A proxy for the hosts that answers "ok" to everything, until the test ends. */
export async function openedDoor(
  respond: DoorOptions['respond'] = async () => reply({}),
  { isProxy = true } = {},
): Promise<OpenedDoor> {
  const received: Received[] = [];
  const told: Told = [];
  const heads: Buffer[] = [];
  const door = await openDoor({
    intercepts: isProxy ? { hosts, authority: await authority() } : null,
    respond(each, signal) {
      received.push(each);
      return respond(each, signal);
    },
    events: {
      refused: (host) => told.push(`refused ${host}`),
      untrusted: (host, reason) => told.push(`untrusted ${host}: ${reason}`),
      malformed(origin, head, reason) {
        told.push(`malformed ${origin}: ${reason}`);
        heads.push(head);
      },
    },
  });
  onTestFinished(() => door.close());
  return { ...door, received, told, heads };
}

export function reply(
  answer: Partial<Omit<Answered, 'body'>> & { readonly body?: string | Uint8Array },
  delivery: Delivery = 'whole',
): Reply {
  const { status = 200, headers = [], body = 'ok' } = answer;
  return { answer: { status, headers, body: Buffer.from(body) }, delivery };
}
