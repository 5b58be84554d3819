import type { Call } from './channel.ts';

/**
 * The calls of one operation, typed by the specification: either as the specification wants it, or with any content
 * and `malformed` saying how it departs.
 */
export type CallOf<Operation> = WellFormed<Operation> | Malformed;

export type WellFormed<Operation> = PathOf<Operation> &
  QueryOf<Operation> &
  BodyOf<Operation> &
  Pick<Call, 'headers' | 'encoding' | 'purpose'> & { readonly malformed?: never };

export type Malformed = Call & { readonly malformed: string };

type PathOf<Operation> = Operation extends { parameters: { path: infer Path } }
  ? { readonly path: Readonly<Path> }
  : { readonly path?: never };

type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? { readonly query?: Readonly<NonNullable<Query>> }
  : { readonly query?: never };

type BodyOf<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? { readonly body: Readonly<Body> }
  : Operation extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? { readonly body?: Readonly<Body> }
    : { readonly body?: never };
