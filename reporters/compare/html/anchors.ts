import type { ApiComparison } from '../model.ts';

/** Of a point that is left open, by its place in the list. */
export function pointAnchor({ api }: Pick<ApiComparison, 'api'>, place: number): string {
  return `${api}-left-open-${place + 1}`;
}

/** Of what tells why a cell is no pass. */
export function reasonAnchor(requirement: string, column: number): string {
  return `${requirement}/${column + 1}`;
}
