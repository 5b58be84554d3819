import type { Exchange } from '../harness/transcript.ts';

/** The recorded credential, and what stands for it on a command line. */
const credentials: Readonly<Record<string, string>> = {
  'Basic [OMISE_SECRET_KEY]': '"$OMISE_SECRET_KEY:"',
  'Basic [OMISE_PUBLIC_KEY]': '"$OMISE_PUBLIC_KEY:"',
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
  const parts = [`curl -i -X ${request.method} ${quoted(request.url)}`];
  for (const [name, value] of request.headers) {
    if (name === 'authorization') parts.push(`-u ${credentials[value] ?? quoted(value)}`);
    else if (name !== 'user-agent' && name !== 'accept') parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  }
  if (request.body !== null) parts.push(`--data-raw ${quoted(request.body)}`);
  return parts.join(' ');
}

const masks: readonly (readonly [mask: RegExp, variable: string])[] = [
  [/\[card number ending \d{4}\]/g, '$CARD_NUMBER'],
  [/\[security code\]/g, '$SECURITY_CODE'],
];

/** Single quotes for a POSIX shell; masked values step out of them to become variables. */
function quoted(text: string): string {
  const escaped = `'${text.replaceAll("'", `'\\''`)}'`;
  return masks.reduce((line, [mask, variable]) => line.replaceAll(mask, `'"${variable}"'`), escaped);
}
