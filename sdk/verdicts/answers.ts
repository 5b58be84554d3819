import type { CommandRun } from '../command-run.ts';
import type { Observation } from '../observation.ts';
import { endedWell, endOf } from '../result.ts';
import { type ClientRecord, clientRecord, dashed } from './client-record.ts';

const requirement = 'omise.client.answers.understood';

/**
 * What a plain run shows of each operation that was answered as documented: that the client went on after it, or ended
 * well. Where the command did not end well, the last answer is the one that it did not understand, unless it was a
 * refusal, or was itself against the documentation.
 */
export function judgeAnswers(run: CommandRun): ClientRecord[] {
  const accepted = run.observations.filter(isAccepted);
  const last = run.observations.findLast(({ exchange }) => exchange.response !== null);
  const groups = Map.groupBy(accepted, ({ exchange }) => exchange.operation ?? '');
  return [...groups].map(([operation, all]) => {
    const common = { requirement, operation, aspect: 'answer', name: dashed(operation) } as const;
    const isLast = last?.exchange.operation === operation && !endedWell(run);
    const wrong = all.find(({ exchange }) => exchange.violations.some(isOfServer));
    if (!isLast) {
      if (wrong) return againstDocumentation(common, wrong);
      const title = `the client went on after ${operation}`;
      return clientRecord({ ...common, title, verdict: 'pass', reason: null, shows: all.slice(-1) });
    }
    if (wrong) return againstDocumentation(common, wrong);
    const title = `the client ends well after ${operation}`;
    const how = run.timedOut
      ? `did not end within ${Math.round(run.durationMs / 1_000)} s`
      : `ended with ${endOf(run)}`;
    const told = tailOf(run.output);
    if (!isAccepted(last)) {
      const reason = `After a refusal (status ${last.exchange.response?.status}) the command ${how}: whether it understood cannot be told${told}`;
      return clientRecord({ ...common, title, verdict: 'inconclusive', reason, shows: [last] });
    }
    return clientRecord({
      ...common,
      title,
      verdict: 'fail',
      reason: `After this answer the command ${how}${told}`,
      expected: 'the command goes on, and ends with exit code 0',
      observed: `it ${how}${told}`,
      shows: [last],
    });
  });
}

type Common = { requirement: typeof requirement; operation: string; aspect: 'answer'; name: string };

function againstDocumentation(common: Common, shows: Observation): ClientRecord {
  return clientRecord({
    ...common,
    title: `answers to ${common.operation} are understood`,
    verdict: 'inconclusive',
    reason: 'The server answered against the documentation, so nothing can be asked of the client',
    shows: [shows],
  });
}

function isAccepted({ exchange }: Observation): boolean {
  const status = exchange.response?.status ?? 0;
  return exchange.operation !== null && status >= 200 && status < 300;
}

function isOfServer({ part }: Observation['exchange']['violations'][number]): boolean {
  return !part.startsWith('request');
}

/** The last line of what it wrote, which mostly says why. */
function tailOf(output: string): string {
  const line = output.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return line === '' ? '' : `; its last line: ${line.slice(0, 200)}`;
}
