import type { OmiseTarget } from '../../harness/target.ts';
import type { Backend } from '../../sdk/backend/backend.ts';
import { embeddedBackend } from '../../sdk/backend/embedded.ts';
import { remoteBackend } from '../../sdk/backend/remote.ts';
import { omiseVersions } from '../apis.ts';

/** Whoever answers the client: a server of our own, of the version that was asked for, or the user's. */
export function backendOf(target: OmiseTarget): Backend {
  if (!target.embedded) return remoteBackend(target);
  return embeddedBackend(target.url, omiseVersions.find((each) => each === target.apiVersion) ?? null);
}
