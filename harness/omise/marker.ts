const marker = 'created by cardproof';

/**
 * What stands in the description of every customer that the suite creates, so that its owner, and the clean-up after a
 * crash, can recognise it.
 * @param run name of the run; without one the customers of all such runs are marked alike
 */
export function markerOf(run?: string): string {
  return run === undefined ? marker : `${marker}, run ${run}`;
}
