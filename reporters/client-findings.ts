import type { Exchange, Violation } from '../harness/transcript.ts';
import { kindOf, mergeFindings, messageOf, type Noticed } from './findings.ts';
import type { Finding } from './model.ts';

/** One exchange of a client. */
export interface ClientObservation {
  readonly exchange: Exchange;
  /** Whether nothing was different in its run. */
  readonly isPlain: boolean;
  /** Whether its answer is one that the plan of the run made or changed. */
  readonly planned: boolean;
}

/**
 * What was noticed of the requests and answers of a client and does not weigh on it: where the server contradicts the
 * documentation, what is asked of it that is not under test, and what nobody has specified.
 * @param isOfClient whether a requirement binds clients, so that its violation is judged elsewhere
 */
export function clientFindings(
  observations: readonly ClientObservation[],
  isOfClient: (requirement: string) => boolean,
): Finding[] {
  return mergeFindings(observations.flatMap((observation) => noticedIn(observation, isOfClient)));
}

function noticedIn({ exchange, planned }: ClientObservation, isOfClient: (requirement: string) => boolean): Noticed[] {
  const { operation } = exchange;
  // An answer that a plan has changed says nothing of the server.
  const isTelling = ({ part }: Violation) => !planned || part.startsWith('request');
  const ofServer = exchange.violations
    .filter(({ requirement }) => requirement === null || !isOfClient(requirement))
    .filter(isTelling)
    .map((violation) => {
      const broken = violation.requirement === null ? '' : `${violation.requirement}, `;
      const message = `${broken}${operation}: ${messageOf(violation)}, got ${violation.observed}`;
      return { kind: 'violation of the server' as const, message };
    });
  const findings = exchange.findings.filter(isTelling);
  if (operation !== null)
    return [
      ...ofServer,
      ...findings.map((each) => ({ kind: kindOf(each), message: `${operation}: ${messageOf(each)}` })),
    ];
  return findings.length > 0 ? [...ofServer, { kind: 'not under test', message: placeOf(exchange) }] : ofServer;
}

/** Method and path of a request, ids left out, such as `GET /charges/{id}/refunds`. */
function placeOf({ request: { method, url } }: Exchange): string {
  const [path = ''] = url.replace(/^https?:\/\/[^/]*/, '').split('?');
  return `${method} ${path.replaceAll(/\/[a-z]{2,8}_(?:test_)?[0-9a-z]{6,}(?=\/|$)/g, '/{id}')}`;
}
