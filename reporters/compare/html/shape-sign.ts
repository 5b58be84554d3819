import { type CellStanding, shapes } from '../words.ts';

/** The shape of a standing, for the eye only: its word stands beside it. */
export function shapeSign(standing: CellStanding): string {
  return `<i aria-hidden="true">${shapes[standing]}</i>`;
}
