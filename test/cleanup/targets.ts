import { settle, type TargetSettings, targetDefaults } from '../../cli/config/settings.ts';
import { targetAt } from '../../cli/targets.ts';
import type { Target } from '../../harness/target.ts';

/** A target on this machine and its settings, as a run without any option has them. */
export function localTarget(api: 'omise' | 'kwik', url: string): { target: Target; settings: TargetSettings } {
  const settings: TargetSettings = { name: api, api, settings: settle(targetDefaults, {}, { values: {}, name: '' }) };
  return { target: targetAt({ url, kind: 'url' }, settings, {}), settings };
}
