import type { ClientAspect } from './model.ts';

/** A value for each aspect. */
export function byAspect<Value>(of: (aspect: ClientAspect) => Value): Record<ClientAspect, Value> {
  return {
    request: of('request'),
    answer: of('answer'),
    freedoms: of('freedoms'),
    faults: of('faults'),
  };
}
