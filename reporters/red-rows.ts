import { keywords } from '../spec/requirement.ts';
import type { Report, RequirementResult } from './model.ts';
import { isRed } from './text.ts';

/** The requirements that make a run red, worst first: a failure before our own error, a MUST before a SHOULD. */
export function redRows({ requirements }: Pick<Report, 'requirements'>): RequirementResult[] {
  return requirements.filter(isRed).toSorted((a, b) => weightOf(a) - weightOf(b));
}

/** Less is worse. */
function weightOf({ verdict, keyword }: RequirementResult): number {
  return (verdict === 'fail' ? 0 : keywords.length) + keywords.indexOf(keyword);
}
