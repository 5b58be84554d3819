import type { Observation } from '../observation.ts';
import { type ClientRecord, clientRecord, dashed } from './client-record.ts';

/** At most so many of the requests that depart from a requirement are shown. */
const offendingAtMost = 3;

/** What the requests show, by requirement and operation: passed where each that was examined for it holds it. */
export function judgeRequests(observations: readonly Observation[]): ClientRecord[] {
  const examined = observations.flatMap((observation) =>
    observation.examined.map((requirement) => ({ requirement, observation })),
  );
  const groups = Map.groupBy(
    examined,
    ({ requirement, observation }) => `${requirement} ${observation.exchange.operation ?? ''}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { requirement, observation } = first;
    const { operation } = observation.exchange;
    const all = group.map((each) => each.observation);
    const offending = all.filter(({ exchange }) =>
      exchange.violations.some((each) => each.requirement === requirement),
    );
    const of = operation ?? 'requests that are no operation';
    const common = {
      requirement,
      operation,
      aspect: 'request',
      name: operation ? dashed(operation) : 'other',
    } as const;
    const [worst] = offending;
    const violation = worst?.exchange.violations.find((each) => each.requirement === requirement);
    if (!worst || !violation) {
      const title = `${counted(all.length)} of ${of}`;
      return [clientRecord({ ...common, title, verdict: 'pass', reason: null, shows: all.slice(-1) })];
    }
    const place = `${violation.part}${violation.pointer ? ` ${violation.pointer}` : ''}`;
    const distinct = [...new Set(offending.map(({ exchange }) => exchange.request.url))];
    return [
      clientRecord({
        ...common,
        title: `${offending.length} of ${counted(all.length)} of ${of}`,
        verdict: 'fail',
        reason: `${place} must be ${violation.expected}, got ${violation.observed}`,
        expected: `${place}: ${violation.expected}`,
        observed: violation.observed,
        notes: distinct.length > 1 ? distinct.slice(0, offendingAtMost).map((url) => `seen at ${url}`) : [],
        // The first is the one that the reason speaks of.
        shows: offending.slice(0, offendingAtMost).toReversed(),
      }),
    ];
  });
}

function counted(requests: number): string {
  return `${requests} request${requests === 1 ? '' : 's'}`;
}
