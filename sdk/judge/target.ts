import type { Redact } from '../../harness/secrets/redact.ts';
import type { Received } from '../received.ts';
import { type Aspect, departure, examined, nothingSeen, together } from './aspect.ts';
import { type Match, placeIn, splitTarget, stepsOf } from './match-operation.ts';
import { shown, shownPlain } from './shown.ts';

type Matched = Extract<Match, { kind: 'operation' }>;

/** Whether an operation under test is asked for as it is documented. `isUnderTest` is of the operation that it is. */
export function judgeOperation(
  match: Match,
  { method, target }: Received,
  isUnderTest: boolean,
  redact: Redact,
): Aspect {
  const requirement = 'omise.client.requests.operation';
  switch (match.kind) {
    case 'operation':
      return isUnderTest ? examined(requirement, []) : nothingSeen;
    case 'wrong method': {
      const methods = match.methods.join(' or ');
      return examined(requirement, [departure(requirement, 'request method', methods, shownPlain(method, redact))]);
    }
    case 'broken path': {
      const { path } = splitTarget(target);
      const expected = 'the path of an operation';
      return examined(requirement, [departure(requirement, 'request path', expected, shownPlain(path, redact))]);
    }
    case 'outside': {
      const asked = `${shownPlain(method, redact)} ${shownPlain(splitTarget(target).path, redact)}`;
      return { ...nothingSeen, findings: [departure(null, 'request', 'an operation that is described', asked)] };
    }
  }
}

/** Whether ids stand in the places of ids, and everything else is encoded. */
export function judgeTarget(match: Matched, target: string, redact: Redact): Aspect {
  const names = Object.keys(match.ids);
  const missing = names.filter((name) => isTextOfNothing(match.ids[name] ?? ''));
  const ids = missing.map((name) =>
    departure('omise.client.requests.ids', 'request path', `an id as ${name}`, shown(match.ids[name] ?? '', redact)),
  );
  return together([
    names.length > 0 ? examined('omise.client.requests.ids', ids) : nothingSeen,
    judgeEncoding(match, target, missing),
  ]);
}

/** Whether the text stands for no value in some language, or for a place that was never filled. */
function isTextOfNothing(text: string): boolean {
  return textOfNothing.test(text.trim()) || /^\.{0,2}$/.test(text.trim()) || /^\{.*\}$|^\$\{.*\}$|^<.*>$/.test(text);
}

const textOfNothing = /^(?:undefined|null|none|nil|nan|\(null\)|\[object \w+\]|:[a-z]\w*)$/i;

/** What a path holds as it is. @see RFC 3986, section 3.3 */
const ofPath = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*/;
/** The same for a query, and brackets, which forms write. @see RFC 3986, section 3.4 */
const ofQuery = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?[\]]|%[0-9A-Fa-f]{2})*/;

/** @param missing names of ids that are none: what stands in their places is charged to that alone */
function judgeEncoding({ documented }: Matched, target: string, missing: readonly string[]): Aspect {
  const requirement = 'omise.client.requests.target-encoded';
  const { path, query } = splitTarget(target);
  const template = stepsOf(documented.path);
  const judged = stepsOf(path).filter((_, index) => !missing.includes(placeIn(template[index] ?? '') ?? ''));
  const raw = firstBeyond(ofPath, judged.join('/'), 'path') ?? firstBeyond(ofQuery, query ?? '', 'query');
  return examined(
    requirement,
    raw === null ? [] : [departure(requirement, 'request target', 'percent-encoded throughout', raw)],
  );
}

/** The first character that is not allowed, in words. */
function firstBeyond(allowed: RegExp, text: string, where: string): string | null {
  const sign = text.charAt(allowed.exec(text)?.[0].length ?? 0);
  if (sign === '') return null;
  if (sign === '%') return `a % without two hexadecimal digits in the ${where}`;
  if (sign < ' ' || sign === '\u007f') return `a control character in the ${where}`;
  return sign > '~' ? `a character beyond ASCII in the ${where}` : `${JSON.stringify(sign)} in the ${where}`;
}

/** Whether the host is the one that the operation is documented with. */
export function judgeHost({ documented }: Matched, origin: string | null, redact: Redact): Aspect {
  const requirement = 'omise.client.requests.host';
  const host = hostOf(origin);
  if (host === null) return nothingSeen;
  const expected = hostOf(documented.server) ?? '';
  const isOther = host !== expected;
  return examined(
    requirement,
    isOther ? [departure(requirement, 'request host', expected, shownPlain(host, redact))] : [],
  );
}

/** Whether the request came over TLS. */
export function judgeTls(origin: string | null): Aspect {
  const requirement = 'omise.client.safety.tls';
  if (origin === null) return nothingSeen;
  const isOpen = /^http:/i.test(origin);
  return examined(requirement, isOpen ? [departure(requirement, 'request', 'sent over https', 'http')] : []);
}

/** Name of the host of a URL, in small letters; null where there is none. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/\.$/, '');
}
