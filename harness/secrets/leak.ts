import { cardNumberLike, digitsOf, passesLuhn } from './card-number.ts';
import { cardNumberMarker, type Secret, secretsIn } from './redact.ts';
import { remembered } from './remembered.ts';

/** A secret, or the inside of the server, standing in an answer. */
export interface Leak {
  /** The requirement it breaks. */
  readonly requirement: string;
  readonly part: string;
  readonly expected: string;
  /** Says what kind of thing was found, never the thing. */
  readonly observed: string;
}

/** The requirements of one API that its answers break by leaking. */
export interface LeakRequirements {
  readonly cardNumber: string;
  readonly securityCode: string;
  readonly credential: string;
  readonly stackTrace: string;
}

export interface LeakSources {
  readonly cardNumbers: readonly Secret[];
  readonly credentials: readonly Secret[];
  /** Security codes that the harness sends; three or four digits. */
  readonly securityCodes: readonly string[];
}

interface Response {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * Looks through answers, headers included, for what the harness has sent and nobody may send back: known card numbers
 * and credentials in any encoding, security codes as a value of their own; and for stack traces and paths of files.
 */
export function leakDetector(requirements: LeakRequirements, sources: LeakSources): (response: Response) => Leak[] {
  const numbers = secretsIn(sources.cardNumbers);
  const grouped = sources.cardNumbers.map(({ value }) => new RegExp(`(?<!\\d)${[...value].join('[ .-]?')}(?!\\d)`));
  const credentials = secretsIn(sources.credentials);
  const codes = sources.securityCodes.map(
    (code) => new RegExp(`(?:^|["':=\\s]|\\\\[nrt])${code}(?:$|[\\\\"',}\\]\\s&;])`),
  );
  const leaksOf = (content: string, isBody: boolean): readonly Omit<Leak, 'part'>[] => {
    const leaks: Omit<Leak, 'part'>[] = [];
    const say = (requirement: string, expected: string, observed: string) =>
      leaks.push({ requirement, expected, observed });
    const isGrouped = grouped.some((pattern) => pattern.test(content));
    const number = [...numbers(content)][0] ?? (isGrouped ? 'a grouped card number' : numberOfListedCard(content));
    if (number) say(requirements.cardNumber, 'no full card number', number);
    if (isBody && [...codes, securityCodeField].some((pattern) => pattern.test(content)))
      say(requirements.securityCode, 'no security code', '[security code]');
    const [credential] = credentials(content);
    if (credential) say(requirements.credential, 'no credential', credential);
    if (stackTrace.test(content)) say(requirements.stackTrace, 'no stack trace', 'a stack trace');
    // Headers may name paths that look alike: where to go next, or where a cookie is for.
    else if (isBody && filePath.test(content))
      say(requirements.stackTrace, 'no path of the server', 'the path of a file');
    return leaks;
  };
  const inHeader = remembered((value) => leaksOf(value, false));
  const inBody = remembered((text) => leaksOf(text, true));
  return ({ headers, text }) => [
    ...Object.entries(headers).flatMap(([name, value]) =>
      inHeader(value).map((leak) => ({ ...leak, part: `header ${name}` })),
    ),
    ...inBody(text).map((leak) => ({ ...leak, part: 'body' })),
  ];
}

/**
 * A card number that the harness did not send: Luhn-valid, of card-number length, and ending like a card that the same
 * text describes. Other Luhn-valid numbers prove nothing: times in milliseconds begin with 1, which no card number
 * does, and fractions have a point.
 */
function numberOfListedCard(text: string): string | undefined {
  const endings = new Set([...text.matchAll(/"card_ending"\s*:\s*"(\d{4})"/g)].map((match) => match[1]));
  if (endings.size === 0) return undefined;
  const found = [...text.matchAll(cardNumberLike)]
    .filter(({ index, 0: run }) => text[index - 1] !== '.' && text[index + run.length] !== '.')
    .map(([run]) => digitsOf(run))
    .find((digits) => /^[2-6]/.test(digits) && endings.has(digits.slice(-4)) && passesLuhn(digits));
  return found && cardNumberMarker(found);
}

/** A field that is named after the security code, of the card for instance, and holds digits; also in JSON as text. */
const securityCodeField =
  /"(?:\w+_|card)?(?:security_?code|cvv2?|cvc2?|csc)(?:_(?:code|value|number))?\\?"\s*:\s*\\?"?\d{3,4}\b/i;

/**
 * Frames as V8, Python, Ruby, PHP, the JVM and .NET print them; in JSON their breaks and tabs are escaped. Bodies are the
 * target's and may be long: each part is bounded by what cannot stand in it, or by a number, so that no body takes long.
 */
const stackTrace = new RegExp(
  [
    String.raw`(?:\\n|\n|^)(?:[ \t]|\\t)+at (?:(?:async|new) )?(?:\S+ )?\S+:\d`,
    String.raw`Traceback \(most recent call last\)`,
    String.raw`\.rb:\d+:in [\x60']`,
    String.raw`#\d+ \S+\.php\(\d+\)`,
    String.raw`(?:\b|\\[nrt])at [\w.$]+\(\w+\.java:\d+\)`,
    String.raw`(?:\b|\\[nrt])at [\w.]+\([^()\n]{0,500}\) in (?:[A-Za-z]:)?[^:\n]{1,300}:line \d`,
  ].join('|'),
);

const fileEnding = '(?:[cm]?[jt]s|cs|db|go|java|php|py|rb|sqlite3?)';

/**
 * A file of a server: below a directory where programs and their data are kept, with the ending of a source file or a
 * database. Neither a path within a URL nor the link of a page.
 */
const filePath = new RegExp(
  [
    String.raw`(?<=^|[\s"'(\[,]|\\[nrt]|file:\\?/\\?/)(?<!=\\?["'])`,
    String.raw`\\?/(?:app|home|opt|root|srv|tmp|Users|usr|var)(?:\\?/[\w.@+-]+)+\.${fileEnding}\b`,
    String.raw`|\b[A-Z]:(?:\\{1,2}[\w. -]+)+\.${fileEnding}\b`,
  ].join(''),
);
