/** What is not judged, and stands in a recording all the same. */
export type LeftAside =
  | { readonly kind: 'elsewhere'; readonly host: string }
  | { readonly kind: Exclude<keyof typeof sentences, 'elsewhere'> };

/** Each in the singular and in the plural. */
const sentences = {
  elsewhere: ['entry of another host', 'entries of other hosts'],
  'no HTTP': ['entry that is no HTTP', 'entries that are no HTTP'],
  preflight: ['preflight of a browser (OPTIONS)', 'preflights of a browser (OPTIONS)'],
  tunnel: [
    'tunnel (CONNECT) that the recording tool did not look into',
    'tunnels (CONNECT) that the recording tool did not look into',
  ],
  'web socket': ['WebSocket', 'WebSockets'],
  unanswered: [
    'request without an answer, which was aborted or never sent,',
    'requests without an answer, which were aborted or never sent,',
  ],
  'not sent': [
    'entry that a cache, a service worker or the recording tool answered instead of the API',
    'entries that a cache, a service worker or the recording tool answered instead of the API',
  ],
  'on purpose': [
    'request that a check sent against the specification on purpose',
    'requests that a check sent against the specification on purpose',
  ],
  'not well-formed': ['request that was no HTTP', 'requests that were no HTTP'],
  kwik: [
    'exchange with a Kwik target, whose clients are not judged yet,',
    'exchanges with a Kwik target, whose clients are not judged yet,',
  ],
} as const satisfies Record<string, readonly [string, string]>;

/** Hosts that are told by their names. */
const hostsAtMost = 5;

/** What was left aside, in a sentence for each kind. */
export function notesOn(aside: readonly LeftAside[]): string[] {
  return [...Map.groupBy(aside, ({ kind }) => kind)].map(([kind, all]) => {
    const [one, several] = sentences[kind];
    const hosts = all.flatMap((each) => (each.kind === 'elsewhere' ? [each.host] : []));
    const which = hosts.length > 0 ? `: ${hostsInWords(hosts)}` : '';
    return `${all.length === 1 ? `1 ${one} is` : `${all.length} ${several} are`} left aside${which}.`;
  });
}

/** The hosts with the number of their entries, most frequent first. */
export function hostsInWords(hosts: readonly string[]): string {
  const counts = [...Map.groupBy(hosts, (host) => host)].sort(([, a], [, b]) => b.length - a.length);
  const named = counts.slice(0, hostsAtMost).map(([host, { length }]) => `${shownHost(host)} (${length})`);
  const more = counts.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

/** A file may hold anything in the place of a host, a secret too. */
function shownHost(host: string): string {
  const isUsual = /^(?:[a-z\d.-]{1,80}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/.test(host) && !/\d{8}/.test(host);
  return isUsual ? host : 'a host without a usual name';
}
