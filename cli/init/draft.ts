import { omiseVersions } from '../apis.ts';
import type { KwikTargetConfig, TargetConfig } from '../config/config.ts';

/** One setting of a target as it will stand in the file. */
export interface Entry {
  readonly name: string;
  readonly value: unknown;
  /** Told above it. */
  readonly comment?: string;
  /** False writes it as a comment: an example to be filled in. */
  readonly isSet: boolean;
}

/** A target of the file, with its settings in their order. */
export interface TargetDraft {
  readonly name: string;
  /** Told above it. */
  readonly comment: string | null;
  readonly entries: readonly Entry[];
}

/** Where a target is, or what starts it. */
export type Place =
  | { readonly url: string }
  | { readonly container: { readonly image: string; readonly port: number } };

interface CommonWishes {
  readonly name: string;
  readonly place: Place;
  /** Something that a reader of the file has to know. */
  readonly comment: string | null;
}

export interface OmiseWishes extends CommonWishes {
  readonly vaultUrl: string | null;
  readonly apiVersion: string | null;
  /** What the target was seen to have; null where it was not asked. */
  readonly seen: { readonly cards: boolean; readonly tokens: boolean; readonly version: string | null } | null;
}

export interface KwikWishes extends CommonWishes {
  readonly cards: KwikTargetConfig['cards'] | null;
  readonly seen: { readonly updates: boolean } | null;
}

/** An Omise target with what a newcomer changes next, explained. */
export function draftOmise({ name, place, comment, vaultUrl, apiVersion, seen }: OmiseWishes): TargetDraft {
  const withoutTokens = seen !== null && !seen.tokens && vaultUrl === null;
  const withoutCards = seen !== null && !seen.cards;
  const versionSeen = seen?.version ? `The target answers with ${seen.version}. ` : '';
  const entries: (Entry | false)[] = [
    set('api', 'omise'),
    ...placed(place),
    vaultUrl !== null && set('vaultUrl', vaultUrl),
    withoutTokens &&
      example(
        'vaultUrl',
        'https://vault.example',
        'No tokens answered at this URL, and no card can be made without: say where they are.',
      ),
    withoutCards &&
      set('classes', withoutOmiseCards, 'Only tokens answered at this URL. Without this line every class is tested.'),
    apiVersion !== null
      ? set('apiVersion', apiVersion, 'The Omise-Version to ask for.')
      : example(
          'apiVersion',
          omiseVersions.find((version) => version === seen?.version) ?? omiseVersions.at(-1),
          `${versionSeen}Requirements of certain versions are tested only where one is asked for.`,
        ),
    example(
      'credentials',
      { secretKey: 'OMISE_SECRET_KEY', publicKey: 'OMISE_PUBLIC_KEY' },
      'Names of the environment variables that hold the test keys; these by default. Never write a key here.',
    ),
    pace,
  ];
  return { name, comment, entries: entries.filter((each) => each !== false) };
}

/** A Kwik target with what a newcomer changes next, explained. */
export function draftKwik({ name, place, comment, cards, seen }: KwikWishes): TargetDraft {
  const why =
    'Cards that checks may change and put back: ids (every card of a customer), all, or none. By default all on this machine and in a container, none elsewhere.';
  const entries: (Entry | false)[] = [
    set('api', 'kwik'),
    ...placed(place),
    seen !== null &&
      !seen.updates &&
      set(
        'classes',
        withoutKwikUpdates,
        'Updates did not answer at this URL. Without this line every class is tested.',
      ),
    cards !== null ? set('cards', cards, why) : example('cards', ['crd_…', 'crd_…'], why),
    example(
      'credentials',
      { apiKey: 'KWIK_API_KEY', apiSecret: 'KWIK_API_SECRET' },
      'Names of the environment variables that hold key and secret; these by default. Never write a secret here.',
    ),
    pace,
  ];
  return { name, comment, entries: entries.filter((each) => each !== false) };
}

/** The settings that are set, as the file gives them when it is read. */
export function configOf(drafts: readonly TargetDraft[]): { readonly targets: Readonly<Record<string, TargetConfig>> } {
  const targets = drafts.map(({ name, entries }) => {
    const values = entries.filter(({ isSet }) => isSet).map((entry) => [entry.name, entry.value]);
    return [name, Object.fromEntries(values)];
  });
  return { targets: Object.fromEntries(targets) };
}

const withoutOmiseCards = [
  'omise.tokens.object',
  'omise.tokens.create',
  'omise.tokens.retrieve',
  'omise.authentication',
  'omise.errors',
];
const withoutKwikUpdates = ['kwik.cards.object', 'kwik.cards.list', 'kwik.authentication', 'kwik.errors'];

const pace = example('requestsPerSecond', 10, 'At most so many requests per second; no limit by default.');

function placed(place: Place): Entry[] {
  return 'url' in place
    ? [set('url', place.url)]
    : [set('container', place.container, 'Each run starts one, and stops it afterwards.')];
}

function set(name: string, value: unknown, comment?: string): Entry {
  return { name, value, isSet: true, ...(comment !== undefined && { comment }) };
}

function example(name: string, value: unknown, comment: string): Entry {
  return { name, value, comment, isSet: false };
}
