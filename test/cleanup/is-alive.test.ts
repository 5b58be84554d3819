import { hostname } from 'node:os';
import { expect, it } from 'vitest';
import { isAlive } from '../../cli/cleanup/is-alive.ts';
import { headerOf } from './journal-of.ts';

const here = hostname();

it.each<[what: string, pid: number, host: string, writtenLately: boolean, alive: boolean]>([
  ['a process that is there', process.ppid, here, false, true],
  ['a process that is gone', 2 ** 30, here, true, false],
  ['the number of this very process', process.pid, here, true, false],
  ['another machine, and a journal that still grows', process.ppid, 'elsewhere', true, true],
  ['another machine, and a journal of long ago', process.ppid, 'elsewhere', false, false],
])('of %s a run is taken to be alive or not', (_, pid, host, writtenLately, alive) => {
  expect(isAlive({ ...headerOf(), pid, host }, writtenLately)).toBe(alive);
});
