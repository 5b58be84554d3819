import type { Contract } from '../spec/contract.ts';
import { kwikContract } from '../spec/generated/kwik.contract.ts';
import { omiseContract } from '../spec/generated/omise.contract.ts';
import { type Channel, type ChannelOptions, openChannel } from './channel.ts';
import type { Journal } from './journal.ts';
import { judgeResponse } from './judge/judge-response.ts';
import { remembering } from './judge/remember.ts';
import { openLoans, unwrittenLoans } from './kwik/loans.ts';
import { readKwik } from './kwik/read.ts';
import { type CardRoom, openRoom } from './kwik/room.ts';
import { journalling } from './omise/journalling.ts';
import { markerOf } from './omise/marker.ts';
import { readOmise } from './omise/read.ts';
import { securityCode, sentCardNumbers } from './omise/test-cards.ts';
import { type Pause, pause } from './pause.ts';
import { openRecorder } from './recorder.ts';
import { type LeakRequirements, leakDetector } from './secrets/leak.ts';
import { type Redact, redactor, type Secret } from './secrets/redact.ts';
import type { Target } from './target.ts';
import { withBreaker } from './wire/breaker.ts';
import { openTransport, type Transport } from './wire/transport.ts';

/** What all checks on one target share during a run. */
export interface Session {
  readonly target: Target;
  readonly redact: Redact;
  /** Lends the target's cards, where checks cannot create their own. */
  readonly room: CardRoom;
  readonly pause: Pause;
  /** What everything that this run creates is marked with. */
  readonly marker: string;
  /**
   * Opens the channel of one check.
   * @param adapted what the channel is made of, instead of the usual
   */
  channel(signal: AbortSignal, adapted?: (usual: ChannelOptions) => ChannelOptions): Channel;
  close(): Promise<void>;
}

/** How a session reaches its target and lets time pass. */
export interface SessionParts {
  /** Is told of what is made and changed, before it happens; nothing is written by default. */
  readonly journal?: Journal;
  /** Name of the run, part of the marker of whatever it creates. */
  readonly run?: string;
  readonly transport?: Transport;
  readonly pause?: Pause;
}

/** Opens the connections to a target; `parts` replaces the network and the clock. */
export function openSession(target: Target, runStartedAt: number, parts: SessionParts = {}): Session {
  const transport = parts.transport ?? withBreaker(openTransport(target));
  const redact = redactor([...secretsOf(target), ...sentCardNumbers]);
  const recorder = openRecorder(redact);
  const leaks = leakDetector(leakRequirements[target.api], {
    cardNumbers: sentCardNumbers,
    // A gateway may well send back what it was sent: only the keys of the API are the API's to keep.
    credentials: keysOf(target).filter(({ marker }) => marker !== publicKeyMarker),
    securityCodes: [securityCode],
  });
  const { contract, read } = apis[target.api];
  const judge = remembering((operation, raw) => judgeResponse(contract, operation, raw, redact));
  const { journal } = parts;
  const written = journal ? journalling(journal, target.name, redact) : (channel: Channel) => channel;
  return {
    target,
    redact,
    room: openRoom(journal ? openLoans(journal, target.name, redact) : unwrittenLoans),
    pause: parts.pause ?? pause,
    marker: markerOf(parts.run),
    channel(signal, adapted = (usual) => usual) {
      const usual = { contract, transport, redact, recorder, judge, leaks, read, signal, runStartedAt };
      return written(openChannel(adapted(usual)));
    },
    close: () => transport.close(),
  };
}

const apis = {
  omise: { contract: omiseContract as Contract, read: readOmise },
  kwik: { contract: kwikContract as Contract, read: readKwik },
};

const publicKeyMarker = '[OMISE_PUBLIC_KEY]';

/** The credentials of a target, each with the name of its variable as marker. */
export function secretsOf(target: Target): Secret[] {
  return [...keysOf(target), ...networkSecrets(target)];
}

/** Values of secret headers, passwords of proxies, and the private key of a client certificate. */
function networkSecrets({ network: { headers, secretHeaders, proxy, tls } }: Target): Secret[] {
  const passwords = [proxy.http, proxy.https].map((url) =>
    url === null ? '' : decodeURIComponent(new URL(url).password),
  );
  return [
    ...secretHeaders.map((name) => ({ value: headers[name] ?? '', marker: `[${name}]` })),
    ...passwords.map((value) => ({ value, marker: '[proxy password]' })),
    { value: tls.key ?? '', marker: '[private key]' },
  ].filter(({ value }) => value !== '');
}

function keysOf(target: Target): Secret[] {
  if (target.api === 'omise') {
    return [
      { value: target.secretKey, marker: '[OMISE_SECRET_KEY]' },
      { value: target.publicKey, marker: publicKeyMarker },
    ];
  }
  return [
    { value: target.apiKey, marker: '[KWIK_API_KEY]' },
    { value: target.apiSecret, marker: '[KWIK_API_SECRET]' },
  ];
}

const leakRequirements = {
  omise: {
    cardNumber: 'omise.safety.no-card-number',
    securityCode: 'omise.safety.no-security-code',
    credential: 'omise.safety.no-credentials',
    stackTrace: 'omise.safety.no-stack-trace',
  },
  kwik: {
    cardNumber: 'kwik.safety.no-card-number',
    securityCode: 'kwik.safety.no-security-code',
    credential: 'kwik.safety.no-credentials',
    stackTrace: 'kwik.safety.no-stack-trace',
  },
} as const satisfies Record<Target['api'], LeakRequirements>;
