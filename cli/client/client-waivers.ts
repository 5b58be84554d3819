import type { Waiver } from '../../reporters/model.ts';
import { waiversFile } from '../waivers/waivers-file.ts';

/** Beginning of the ids of all requirements of clients. */
const prefix = 'omise.client.';

/** Whether a waiver is of a requirement of clients; the file may hold those of servers too. */
export function isOfClient({ requirement }: Pick<Waiver, 'requirement'>): boolean {
  return requirement.startsWith(prefix);
}

/** The waivers of the named file, or of the usual one, that concern clients. */
export async function clientWaivers(named: string | null): Promise<readonly Waiver[]> {
  const { waivers } = await waiversFile(named, false);
  return waivers.filter(isOfClient);
}
