import type { Redact } from '../../harness/secrets/redact.ts';
import type { OperationContract } from '../../spec/contract.ts';
import { isRecord } from '../../spec/record.ts';
import type { RequestJudgement } from '../observation.ts';
import type { Received } from '../received.ts';
import { underTest } from '../under-test.ts';
import { type Aspect, nothingSeen, together } from './aspect.ts';
import { type Credential, judgeCredential, judgeKeyKind, readCredential } from './authorization.ts';
import { judgeBody } from './body.ts';
import { cardNumbersIn, judgeCardData, strayCardData } from './card-data.ts';
import { isMeantForTokens, type Match, matchOperation, splitTarget } from './match-operation.ts';
import { placesOf } from './places.ts';
import { judgeQuery } from './query.ts';
import { judgeSecretKey, straySecretKeys } from './secret-key.ts';
import type { Stray } from './strays.ts';
import { judgeHost, judgeOperation, judgeTarget, judgeTls } from './target.ts';
import { openUsedTokens } from './used-tokens.ts';
import { judgeVersion } from './version.ts';

/** Judges what a client sends by the documentation. Knows what the same client has sent before. */
export interface RequestJudge {
  judge(received: Received): RequestJudgement;
  /** Takes note of the answer to a request; `json` is its body, undefined where it is no JSON. */
  answered(received: Received, status: number, json: unknown): void;
}

/** One judge for one run: which tokens are used, and which secrets the client has, it learns as they come. */
export function openRequestJudge({ redact }: { readonly redact: Redact }): RequestJudge {
  const tokens = openUsedTokens();
  const cardNumbers = new Set<string>();
  let hasSecretKey = false;
  return {
    judge(received) {
      const match = matchOperation(received.method, received.target);
      const isUnderTest = match.kind === 'operation' && underTest.has(match.operation);
      const credential = readCredential(received.headers, redact);
      if (credential.kind === 'key' && credential.key === 'secret key') hasSecretKey = true;

      const places = placesOf(received);
      // The body of a token's creation is where a card belongs; also of one that is broken otherwise.
      const isForVault =
        match.kind === 'operation' ? match.operation === 'createToken' : isMeantForVault(match, received);
      const [body] = places.filter(({ kind }) => kind === 'body');
      if (isForVault && body) for (const number of cardNumbersIn(body.leaves)) cardNumbers.add(number);
      const cards = strayCardData(
        places.filter((place) => !isForVault || place !== body),
        cardNumbers,
      );
      const keys = straySecretKeys(places);

      const aspects: Aspect[] = [
        judgeOperation(match, received, isUnderTest, redact),
        ...(match.kind === 'operation'
          ? judgeAsOperation(match, received, { credential, isUnderTest, cards, keys, redact })
          : []),
        tokens.judge(match, received),
        judgeTls(received.origin),
        judgeSecretKey(keys, { match, credential, origin: received.origin, isKnown: hasSecretKey }, redact),
        judgeCardData(cards, cardNumbers.size > 0, redact),
      ];
      return { operation: match.kind === 'operation' ? match.operation : null, ...together(aspects) };
    },
    answered(received, status, json) {
      tokens.answered(matchOperation(received.method, received.target), received, status, json);
    },
  };
}

function isMeantForVault(match: Match, { target }: Received): boolean {
  return match.kind !== 'outside' && isMeantForTokens(target);
}

interface Known {
  readonly credential: Credential;
  readonly isUnderTest: boolean;
  readonly cards: readonly Stray[];
  readonly keys: readonly Stray[];
  readonly redact: Redact;
}

function judgeAsOperation(
  match: Extract<Match, { kind: 'operation' }>,
  received: Received,
  { credential, isUnderTest, cards, keys, redact }: Known,
): Aspect[] {
  const { documented } = match;
  const { query } = splitTarget(received.target);
  const strays = [...cards, ...keys];
  const toldOf = (kind: 'query' | 'body') =>
    strays.flatMap(({ place, leaf }) => (place.kind === kind ? [leaf.at] : []));
  const toldInQuery = new Set(toldOf('query'));
  const members = received.body.length === 0 ? membersOf(documented) : new Set<string>();
  const sent = new URLSearchParams(query ?? '');
  return [
    judgeTarget(match, received.target, redact),
    judgeHost(match, received.origin, redact),
    // A key that stands elsewhere instead is told of there.
    credential.kind === 'absent' && keys.length > 0 ? nothingSeen : judgeCredential(credential),
    judgeKeyKind(credential, documented),
    judgeVersion(documented, received.headers, redact),
    judgeQuery(documented, query ?? '', {
      // Members of the body that stand here are missing there.
      told: (name) => toldInQuery.has(name) || members.has(outerName(name)),
      isUnderTest,
      redact,
    }),
    judgeBody(documented, received, {
      isUnderTest,
      told: toldOf('body'),
      isElsewhere: [...sent.keys()].some((name) => toldInQuery.has(name) && members.has(outerName(name))),
      redact,
    }),
  ];
}

/** Names of the documented members of an operation's body. */
function membersOf({ request }: OperationContract): Set<string> {
  const properties = Object.values(request?.content ?? {}).map(({ schema }) => schema.properties);
  return new Set(properties.flatMap((each) => (isRecord(each) ? Object.keys(each) : [])));
}

function outerName(name: string): string {
  return name.split('[')[0] ?? '';
}
