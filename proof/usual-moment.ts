/** When the checks of a proof begin: far from the end of any day, month or year, so that the usual case is proved. */
export const usualMoment = new Date('2026-06-17T10:20:30Z');
