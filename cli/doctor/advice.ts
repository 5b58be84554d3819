import { meansCutOff, meansNobodyThere } from '../../harness/wire/reason.ts';

/** Why a request to a URL got no answer, and what to do about it, by the sentence that says why. */
export function adviceOn(failure: string, url: string): { readonly says: string; readonly remedy: string } {
  if (meansNobodyThere(failure)) return { says: failure, remedy: 'Start the server, or correct the URL.' };
  if (meansCutOff(failure)) {
    const remedy = url.startsWith('https:')
      ? 'Look into the log of the server; one that demands a client certificate gets it by --cert and --key.'
      : 'Look into the log of the server; where the port speaks TLS the URL has to begin with https.';
    return { says: failure, remedy };
  }
  const { says, wish } = splitWish(failure);
  return { says, remedy: wish ?? 'Try the URL with another client, such as curl -v.' };
}

/**
 * A message without the wish that it ends with, and that wish as a sentence of its own. A wish stands behind a full stop,
 * a semicolon, or the word "expected"; a code in brackets behind it stays with the message.
 */
export function splitWish(message: string): { readonly says: string; readonly wish: string | null } {
  const [, says, joint, wish, code = ''] =
    /^(.+?)(; |\. |: expected )([^;(]+?)\.?( \([A-Z0-9_/]+\))?$/.exec(message) ?? [];
  if (says === undefined || wish === undefined) return { says: message, wish: null };
  const asked = joint === ': expected ' ? `Give ${wish}` : `${wish.charAt(0).toUpperCase()}${wish.slice(1)}`;
  return { says: `${says}${code}`, wish: `${asked}.` };
}
