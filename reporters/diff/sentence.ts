import { counted } from '../text.ts';
import type { Change, ChangeKind, TargetDiff } from './model.ts';

/** Whether something got worse: what decides the exit code first, then what does not, then what got better. */
export function diffSentence(targets: readonly TargetDiff[]): string {
  const changes = targets.flatMap((target) => target.changes);
  const count = (kinds: readonly ChangeKind[], fits: (change: Change) => boolean = () => true) =>
    changes.filter((change) => kinds.includes(change.kind) && fits(change)).length;
  const counts = (change: Change) => change.counts;
  const regressions = count(['regression'], counts);
  const unshown = count(['no longer observed', 'no longer tested', 'removed'], counts);
  const mild = count(['regression'], (change) => !change.counts);
  const failing = count(['newly failing', 'newly tested', 'added'], ({ new: after }) => after?.standing === 'fail');
  const red = count(['other standing'], ({ new: after }) => after?.standing === 'fail');
  const better = [
    [count(['fixed']), 'fixed'],
    [
      count(['newly observed', 'newly tested', 'added'], ({ new: after }) => after?.verdict === 'pass'),
      'newly shown to pass',
    ],
  ] as const;
  const worse = [
    regressions > 0
      ? `${counted(regressions, 'requirement')} passed and now ${regressions === 1 ? 'fails' : 'fail'}`
      : '',
    unshown > 0 ? `${counted(unshown, 'requirement')} passed and ${unshown === 1 ? 'is' : 'are'} no longer shown` : '',
  ].filter(Boolean);
  const rest = [
    mild > 0 ? `${mild} ${mild === 1 ? 'fails' : 'fail'} without counting` : '',
    failing > 0 ? `${failing} ${failing === 1 ? 'fails' : 'fail'} that had not been judged before` : '',
    red > 0 ? `${red} failed before and now ${red === 1 ? 'counts' : 'count'}` : '',
    ...better.map(([number, words]) => (number > 0 ? `${number} ${words}` : '')),
  ].filter(Boolean);
  if (worse.length > 0) return `${[worse.join(', '), ...rest].join('; ')}.`;
  if (rest.length > 0) return `Nothing that counted got worse; ${rest.join('; ')}.`;
  return changes.length > 0 ? 'Nothing that counted got worse.' : 'Every requirement stands as before.';
}
