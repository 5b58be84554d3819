import { requirementLines } from '../../spec/generated/requirement-lines.ts';
import type { RequirementResult } from '../model.ts';

/** Where a requirement stands in the specification: file from the root of the package, line from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The place of a requirement; the beginning of a file of its API where this version does not know it. */
export function placeOf({ id }: Pick<RequirementResult, 'id'>): Place {
  for (const [file, lines] of Object.entries(requirementLines)) {
    const line = lines[id];
    if (line !== undefined) return { file, line };
  }
  const files = Object.keys(requirementLines);
  const file = files.find((each) => each.startsWith(`spec/${id.split('.')[0]}/`)) ?? files[0] ?? 'spec';
  return { file, line: 1 };
}
