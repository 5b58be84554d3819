import type { RequirementId } from '../spec/generated/requirements.ts';
import { type KwikOptions, type KwikRules, kwik } from './kwik/server.ts';
import { type OmiseOptions, type OmiseRules, type OmiseVersion, omise } from './omise/server.ts';

/** Answers a request: a server without its network. */
export type Fetch = (request: Request) => Promise<Response>;

/** Stands between the client and the reference server and may change what passes. State is its own, from opening on. */
export interface Deviation {
  (server: Fetch): Fetch;
  /**
   * The only exchanges in which it acts, such as `listCards accepted`: an operation, and how the reference answers.
   * Where none of them occurs it cannot be told from the reference. Absent where that is not known.
   */
  readonly touches?: readonly string[];
}

/** The reference server of one API, deviating in one point: by other rules inside, or on the wire. */
export type Subject = OmiseSubject | KwikSubject;

interface CommonSubject {
  /** Unique among all subjects. */
  readonly id: string;
  /** What it does differently, in one sentence. */
  readonly says: string;
  readonly wire?: Deviation;
}

export interface OmiseSubject extends CommonSubject {
  readonly api: 'omise';
  readonly rules?: Partial<OmiseRules>;
  /** The version that clients ask it for; they name none where this is absent. */
  readonly apiVersion?: OmiseVersion;
}

export interface KwikSubject extends CommonSubject {
  readonly api: 'kwik';
  readonly rules?: Partial<KwikRules>;
}

/** A subject that breaks one requirement. */
export type Mutant = Subject & {
  readonly breaks: RequirementId;
  /** Written by hand, or derived from the OpenAPI document. */
  readonly origin: 'hand' | 'derived';
  /** Why nobody could tell it from a correct server: then it proves nothing, and nothing is expected of it. */
  readonly equivalent?: string;
};

export interface SubjectOptions {
  readonly omise?: OmiseOptions;
  readonly kwik?: KwikOptions;
}

/** Opens a server of its own, with nothing in it but what the reference begins with. */
export function openSubject(subject: Subject, options: SubjectOptions): Fetch {
  const server =
    subject.api === 'omise'
      ? omise({ ...options.omise, rules: { ...options.omise?.rules, ...subject.rules } })
      : kwik({ ...options.kwik, rules: { ...options.kwik?.rules, ...subject.rules } });
  return subject.wire ? subject.wire(server.fetch) : server.fetch;
}
