import { brokenNumbers, decliningCards, securityCode, testCards } from '../harness/omise/test-cards.ts';
import { referenceCredentials } from '../reference/credentials.ts';

/**
 * Credentials that no server but a test's own takes. Whatever is written during a run must hold none of them, in any
 * form. Their characters change under every encoding: signs of base64, of percent-encoding, of forms.
 */
export const canaries = {
  secretKey: 'skey_test_canary+S3cr3t/of=the~Omise&API>1',
  publicKey: 'pkey_test_canary+Publ1c/of=the~Omise&API>2',
  apiKey: 'canary-api-key+K3y/of=the~Kwik&API>3',
  apiSecret: 'canary-api-secret+S3cr3t/of=the~Kwik&API>4',
  bearer: 'canary-bearer+T0ken/of=some~gateway&API>5',
} as const;

/** The variables that a run takes its credentials from, filled with canaries. */
export const canaryEnvironment: Readonly<Record<string, string>> = {
  OMISE_SECRET_KEY: canaries.secretKey,
  OMISE_PUBLIC_KEY: canaries.publicKey,
  KWIK_API_KEY: canaries.apiKey,
  KWIK_API_SECRET: canaries.apiSecret,
};

/**
 * Names what stands in an artefact and nobody may write: a canary, a card number that the harness sends (grouped, too),
 * or the security code as the value of a field that is named like one. Each is found plain, percent-encoded, escaped
 * as in JSON, XML or HTML, in hexadecimal, and in base64 at each alignment, also where several of these are mixed.
 * Shares no code with the redaction that it is to catch out.
 */
export function canariesIn(artefact: string | Buffer): string[] {
  const text = typeof artefact === 'string' ? artefact : artefact.toString('utf8');
  const decoded = decode(text);
  const readings = [...new Set([text, decoded, decoded.replaceAll(separator, '')])];
  const small = readings.map((reading) => reading.toLowerCase());
  const named = forbidden.filter(
    ({ forms, hex }) =>
      readings.some((reading) => forms.some((form) => reading.includes(form))) ||
      small.some((reading) => reading.includes(hex)),
  );
  return [...named.map(({ name }) => name), ...(codeField.test(decoded) ? ['security code'] : [])];
}

/** A character as a text format writes it: in percent-encoding, in an escape of JSON or JavaScript, or as an entity. */
const escaped =
  /%([\da-f]{2})|\\+u00([\da-f]{2})|\\+x([\da-f]{2})|&#x0*([\da-f]{2});|&#0*(\d{2,3});|&(amp|gt|lt|quot|apos|nbsp);|\\+(?=\/)/gi;

const entities: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'", nbsp: ' ' };

/** The text with every character in its plain form, also where formats stand within each other. */
function decode(text: string): string {
  let decoded = text;
  for (let level = 1; level <= 4; level++) {
    const deeper = decoded.replaceAll(escaped, (_, percent, json, script, hex, decimal, entity) => {
      if (entity !== undefined) return entities[entity.toLowerCase()] ?? '';
      if (decimal !== undefined) return String.fromCharCode(Number(decimal));
      const digits = percent ?? json ?? script ?? hex;
      return digits === undefined ? '' : String.fromCharCode(Number.parseInt(digits, 16));
    });
    if (deeper === decoded) break;
    decoded = deeper;
  }
  return decoded;
}

/** What may stand between the groups of a card number. */
const separator = /(?<=\d)[ .\u00a0+_-](?=\d)/g;

/** A field that is named after the security code, and the code as its value. */
const codeField = new RegExp(
  String.raw`(?:security[ _-]?code|cvv2?|cvc2?|csc|cvn)[\s"'\]>\\:=]{1,30}${securityCode}(?!\d)`,
  'i',
);

/** The part of the base64 of a value that is the same whatever surrounds it, for each of the three alignments. */
function base64Of(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    // The first and the last character belong to the value alone only where it fills them.
    const own = whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

const forbidden: readonly { readonly name: string; readonly forms: readonly string[]; readonly hex: string }[] = [
  ...Object.entries(canaries),
  // What tests use that name no credentials; only `serve` may show these.
  ...Object.entries(referenceCredentials).map(([name, value]) => [`reference ${name}`, value] as const),
  ...[testCards, decliningCards, brokenNumbers]
    .flatMap((numbers) => Object.values(numbers))
    .map((number) => [`card number ending ${number.slice(-4)}`, number] as const),
].map(([name, value]) => ({
  name,
  forms: [value, ...base64Of(value)],
  hex: Buffer.from(value, 'utf8').toString('hex'),
}));
