import type { TargetSettings } from '../config/settings.ts';
import { isLoopback } from '../targets.ts';
import { splitWish } from './advice.ts';
import type { Diagnosis } from './diagnosis.ts';

/**
 * What is wrong with settings that cannot work, from the sentence that refuses them. Credentials that are missing beside
 * it are told too, so that nobody has to come once for each.
 */
export function diagnoseSettings(
  message: string,
  group: readonly TargetSettings[],
  environment: Readonly<Record<string, string | undefined>>,
): readonly Diagnosis[] {
  const about = 'settings';
  const { says, wish } = splitWish(message);
  const remedy = wish ?? 'Correct it; --print-config of "cardproof run" shows every setting.';
  const missing = group.flatMap((each) => missingCredentials(each, environment)).filter((each) => !says.includes(each));
  return [
    { about, state: 'problem', says, remedy, exitCode: 2 },
    ...missing.map((variable): Diagnosis => {
      const put = 'Put a test credential of the target into it.';
      return { about, state: 'problem', says: `${variable} is not set`, remedy: put, exitCode: 2 };
    }),
  ];
}

/** Variables that are not set, and that a target needs which is on another machine. */
function missingCredentials(
  { api, settings }: TargetSettings,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  const url = settings.url.value;
  if (url === null || !URL.canParse(url) || isLoopback(url)) return [];
  const variables = api === 'omise' ? [settings.secretKey, settings.publicKey] : [settings.apiKey, settings.apiSecret];
  return variables.map(({ value }) => value).filter((variable) => !environment[variable]);
}
