import type { CommandRun } from '../command-run.ts';
import type { Observation } from '../observation.ts';
import { endedWell, endOf } from '../result.ts';
import { type ClientRecord, clientRecord, dashed } from './client-record.ts';

const requirement = 'omise.client.answers.understood';

/**
 * What a plain run shows of each operation that was answered as documented: that the client went on after it, or ended
 * well. Where the command did not end well, its last exchange tells: an answer as documented is the one that it did not
 * understand; after anything else, such as a refusal, nobody can tell, and that is never green.
 */
export function judgeAnswers(run: CommandRun): ClientRecord[] {
  const last = endedWell(run) ? undefined : run.observations.at(-1);
  const ending = last?.exchange.operation ?? null;
  const groups = Map.groupBy(run.observations.filter(isAccepted), ({ exchange }) => exchange.operation ?? '');
  const passed = [...groups]
    .filter(([operation]) => last === undefined || operation !== ending)
    .map(([operation, all]) => {
      const wrong = all.find(isWrong);
      if (wrong) return againstDocumentation(operation, wrong);
      const title = `the client went on after ${operation}`;
      return clientRecord({ ...common(operation), title, verdict: 'pass', reason: null, shows: all.slice(-1) });
    });
  if (!last) return passed;
  const wrong = ending === null ? undefined : groups.get(ending)?.find(isWrong);
  return [...passed, wrong ? againstDocumentation(ending, wrong) : atTheEnd(run, last)];
}

/** What the last exchange of a command that did not end well shows. */
function atTheEnd(run: CommandRun, last: Observation): ClientRecord {
  const { operation, response } = last.exchange;
  const title = `the client ends well after ${operation ?? 'its last request'}`;
  const how = run.timedOut ? `did not end within ${Math.round(run.durationMs / 1_000)} s` : `ended with ${endOf(run)}`;
  const told = tailOf(run.output);
  if (!isAccepted(last)) {
    const after = response ? `a refusal (status ${response.status})` : 'a request that was not answered';
    const reason = `After ${after} the command ${how}: whether it understood cannot be told${told}`;
    return clientRecord({ ...common(operation), title, verdict: 'inconclusive', reason, shows: [last] });
  }
  return clientRecord({
    ...common(operation),
    title,
    verdict: 'fail',
    reason: `After this answer the command ${how}${told}`,
    expected: 'the command goes on, and ends with exit code 0',
    observed: `it ${how}${told}`,
    shows: [last],
  });
}

function common(operation: string | null) {
  return { requirement, operation, aspect: 'answer', name: operation === null ? 'other' : dashed(operation) } as const;
}

function againstDocumentation(operation: string | null, shows: Observation): ClientRecord {
  return clientRecord({
    ...common(operation),
    title: `answers to ${operation} are understood`,
    verdict: 'inconclusive',
    reason: 'The server answered against the documentation, so nothing can be asked of the client',
    shows: [shows],
  });
}

function isAccepted({ exchange }: Observation): boolean {
  const status = exchange.response?.status ?? 0;
  return exchange.operation !== null && status >= 200 && status < 300;
}

/** Whether the answer contradicts the documentation. */
function isWrong({ exchange }: Observation): boolean {
  return exchange.violations.some(({ part }) => !part.startsWith('request'));
}

/** The last line of what it wrote, which mostly says why. */
function tailOf(output: string): string {
  const line = output.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return line === '' ? '' : `; its last line: ${line.slice(0, 200)}`;
}
