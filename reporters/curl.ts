import type { Exchange } from '../harness/transcript.ts';
import { inQuotes, shellWord } from './shell-word.ts';

/** The recorded credential, and what stands for it on a command line. */
const credentials: Readonly<Record<string, string>> = {
  'Basic [OMISE_SECRET_KEY]': '"$OMISE_SECRET_KEY:"',
  'Basic [OMISE_PUBLIC_KEY]': '"$OMISE_PUBLIC_KEY:"',
  'Basic [secret key]': '"$OMISE_SECRET_KEY:"',
  'Basic [public key]': '"$OMISE_PUBLIC_KEY:"',
  'Basic [KWIK_API_KEY:KWIK_API_SECRET]': '"$KWIK_API_KEY:$KWIK_API_SECRET"',
  'Basic [unknown secret key]': "'skey_test_0000000000000000000:'",
  'Basic [unknown public key]': "'pkey_test_0000000000000000000:'",
  'Basic [unknown key:KWIK_API_SECRET]': '"cardproof-unknown-key:$KWIK_API_SECRET"',
  'Basic [KWIK_API_KEY:unknown secret]': '"$KWIK_API_KEY:cardproof-unknown-secret"',
};

/**
 * A shell command that repeats the request, credentials as variables. Masked values become variables too, since the
 * transcript does not have them: `$CARD_NUMBER` (its last digits are in the transcript) and `$SECURITY_CODE`.
 */
export function curlLine({ request }: Pick<Exchange, 'request'>): string {
  const parts = [`curl -i -X ${shellWord(request.method)} ${quoted(request.url)}`];
  for (const [name, value] of request.headers) {
    const user = name.toLowerCase() === 'authorization' ? credentials[value] : undefined;
    if (user) parts.push(`-u ${user}`);
    else if (!ownHeaders.has(name.toLowerCase())) parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  }
  if (request.body !== null) parts.push(`--data-raw ${quoted(request.body)}`);
  return parts.join(' ');
}

/** Headers that are of no account, or that curl writes itself. */
const ownHeaders: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
  'user-agent',
]);

const masks: readonly (readonly [mask: RegExp, variable: string])[] = [
  [/\[card number ending \d{4}\]/g, '$CARD_NUMBER'],
  [/\[security code\]/g, '$SECURITY_CODE'],
];

/** Single quotes for a POSIX shell; masked values step out of them to become variables. */
function quoted(text: string): string {
  return masks.reduce((line, [mask, variable]) => line.replaceAll(mask, `'"${variable}"'`), inQuotes(text));
}
