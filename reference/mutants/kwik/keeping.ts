import type { Deviation } from '../../subject.ts';
import { together } from '../../wire.ts';
import { records } from './records.ts';
import { showing } from './showing.ts';

/** Accepts values of a field that the server would refuse, and keeps them as they were sent, or as `stored` makes them. */
export function keeping(
  name: 'card_status' | 'card_nickname' | 'is_default',
  isKept: (value: unknown) => boolean,
  stored: (value: unknown) => unknown = (value) => value,
): Deviation {
  return together(
    records((record) => {
      if (name in record && isKept(record[name])) delete record[name];
    }),
    showing(({ record }) => {
      if (!(name in record)) return undefined;
      return { [name]: isKept(record[name]) ? stored(record[name]) : undefined };
    }),
  );
}
