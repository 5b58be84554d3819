import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecorder } from '../../harness/recorder.ts';
import { secretsOf } from '../../harness/session.ts';
import type { OmiseTarget } from '../../harness/target.ts';
import type { Attendance } from '../../sdk/attend.ts';
import { clientEnvironment } from '../../sdk/command/environment.ts';
import { prepareTrust } from '../../sdk/command/trust-files.ts';
import type { Fault } from '../../sdk/plan.ts';
import type { Reply } from '../../sdk/received.ts';
import type { DoorNotes, Stage } from '../../sdk/run-once.ts';
import { openSecrets } from '../../sdk/secrets.ts';
import { documentedHosts } from '../../sdk/under-test.ts';
import { createAuthority } from '../../sdk/wire/authority.ts';
import { openDoor } from '../../sdk/wire/door.ts';
import { plain } from '../../sdk/wire/plain-answer.ts';
import { backendOf } from './client-backend.ts';
import { observerOf } from './client-observer.ts';

export interface OpenStage {
  readonly stage: Stage;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly words: readonly [string, ...string[]];
  readonly target: OmiseTarget;
  readonly allowLive: boolean;
  readonly faults: readonly Fault[];
  /** Bound on one run; milliseconds. */
  readonly timeLimitMs: number;
  readonly startedAt: number;
}

/** Sets up what the runs of a command share: the server, the proxy before it, and the files that clients trust. */
export async function openStage(options: StageOptions): Promise<OpenStage> {
  const { target, words, faults, allowLive, timeLimitMs, startedAt } = options;
  const secrets = openSecrets(secretsOf(target));
  const authority = await createAuthority(documentedHosts);
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-sdk-'));
  const backend = backendOf(target);

  let seated: Attendance | null = null;
  let notes = freshNotes();
  const door = await openDoor({
    intercepts: { hosts: documentedHosts, authority },
    respond: async (received, signal) => (seated ? seated.respond(received, signal) : nobodyAttends),
    events: {
      refused: (host) => void notes.refusedHosts.add(secrets.redact(host)),
      untrusted: (host, reason) => void notes.untrusted.add(secrets.redact(`${host}: ${reason}`)),
      malformed: (origin, head, reason) => seated?.malformed(origin, head, reason),
    },
  });
  const trust = await prepareTrust(folder, authority, door.url);
  const resultFile = join(folder, 'result.txt');
  const keys = { secretKey: target.secretKey, publicKey: target.publicKey };
  const environment = clientEnvironment(trust, door.url, keys, resultFile, process.env);
  const recorder = openRecorder(secrets.redact);
  return {
    stage: {
      command: { words, environment, timeLimitMs },
      resultFile,
      redact: secrets.redact,
      codes: faults.flatMap(({ code }) => (code === null ? [] : [code])),
      attendance: { backend, faults, allowLive, startedAt },
      observerOfRun: () => observerOf(secrets, recorder, { isLive: true, base: backend.url }),
      seat: (attendance): DoorNotes => {
        seated = attendance;
        notes = freshNotes();
        return notes;
      },
    },
    async close() {
      await door.close();
      await backend.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freshNotes(): DoorNotes {
  return { refusedHosts: new Set(), untrusted: new Set() };
}

/** Between two runs: whoever asks then was left behind by the one before. */
const nobodyAttends: Reply = {
  answer: plain(503, 'cardproof: no run is under way'),
  delivery: 'whole',
};
