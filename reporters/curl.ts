import type { Exchange } from '../harness/transcript.ts';
import { inQuotes, shellWord } from './shell-word.ts';

/** A shell command that repeats a request, and what its user has to add. */
export interface CurlCommand {
  /** Parts that belong on one line each where there is room for several. */
  readonly parts: readonly string[];
  /** Variables that it takes from the environment. */
  readonly variables: readonly Variable[];
  /** What it has a mask for, or lacks, because it was never recorded; a few words each. */
  readonly lacks: readonly string[];
}

interface Variable {
  readonly variable: string;
  /** What it stands for, in a few words. */
  readonly what: string;
}

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

/** The command on one line; see `curlCommand`. */
export function curlLine(exchange: Pick<Exchange, 'request'>): string {
  return curlCommand(exchange).parts.join(' ');
}

/**
 * A shell command that repeats the request, credentials as variables. Masked values become variables too, since the
 * transcript does not have them: `$CARD_NUMBER` (its last digits are in the transcript), `$SECURITY_CODE`, and one for
 * each header with a secret value.
 */
export function curlCommand({ request }: Pick<Exchange, 'request'>): CurlCommand {
  // Without it, brackets in a URL are patterns to curl.
  const literally = /[[\]{}]/.test(request.url) ? ' -g' : '';
  const parts = [`curl -i${literally} -X ${shellWord(request.method)} ${quoted(request.url)}`];
  const variables = variablesOf(request.url);
  const lacks = lackingIn(request.url);
  for (const [name, value] of request.headers) {
    const isCredential = name.toLowerCase() === 'authorization';
    const user = isCredential ? credentials[value] : undefined;
    if (ownHeaders.has(name.toLowerCase())) continue;
    if (user) {
      parts.push(`-u ${user}`);
      variables.push(...[...user.matchAll(/\$(\w+)/g)].map(([, variable = '']) => ({ variable, what: 'a test key' })));
    } else if (value.toLowerCase() === `[${name.toLowerCase()}]`) {
      const variable = name.toUpperCase().replaceAll(/\W/g, '_');
      parts.push(`-H ${inQuotes(`${name}: `)}"$${variable}"`);
      variables.push({ variable, what: `the value of the header ${name}` });
    } else {
      parts.push(`-H ${quoted(`${name}: ${value}`)}`);
      variables.push(...variablesOf(value));
      lacks.push(...(isCredential ? ['the credential'] : lackingIn(value)));
    }
  }
  if (request.body !== null) {
    // curl would say that it is a form.
    if (!request.headers.some(([name]) => name.toLowerCase() === 'content-type')) parts.push("-H 'content-type:'");
    parts.push(`--data-raw ${quoted(request.body)}`);
    variables.push(...variablesOf(request.body));
    lacks.push(...lackingIn(request.body));
  }
  return {
    parts,
    variables: [...new Map(variables.map((each) => [each.variable, each])).values()],
    lacks: [...new Set(lacks)],
  };
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

/** What was masked and can be given: the variable, and what it stands for. */
const masks: readonly (readonly [mask: RegExp, variable: string, what: (found: string) => string])[] = [
  [/\[card number ending \d{0,4}\]/g, 'CARD_NUMBER', (found) => `the test ${found.slice(1, -1)}`],
  [/\[security code\]/g, 'SECURITY_CODE', () => 'its security code'],
];

/** What was masked, or left out, and cannot be given. */
const losses: readonly (readonly [mark: RegExp, what: string])[] = [
  [/\[base64 of a secret\]/, 'a value that held a secret'],
  [/\[(?:(?:OMISE|KWIK)_[A-Z_]+|(?:secret|public) key|credential)\]/, 'a key'],
  [/\[(?:cut: \d+ characters in all|not recorded[^\]]*)\]$/, 'the end of the body'],
];

function variablesOf(text: string): Variable[] {
  return masks.flatMap(([mask, variable, what]) => {
    const found = text.match(mask)?.[0];
    return found === undefined ? [] : [{ variable, what: what(found) }];
  });
}

function lackingIn(text: string): string[] {
  return losses.filter(([mark]) => mark.test(text)).map(([, what]) => what);
}

/** Single quotes for a POSIX shell; masked values step out of them to become variables. */
function quoted(text: string): string {
  return masks.reduce((line, [mask, variable]) => line.replaceAll(mask, () => `'"$${variable}"'`), inQuotes(text));
}
