import type { OmiseOperation } from '../../spec/generated/omise.contract.ts';
import type { operations } from '../../spec/generated/omise.types.ts';
import { type Accepted, type Answer, at, listAt, prerequisite, textAt } from '../answer.ts';
import type { Channel, Credential } from '../channel.ts';
import { inconclusive } from '../conclusion.ts';
import type { Notebook } from '../notebook.ts';
import type { Pause } from '../pause.ts';
import type { OmiseTarget } from '../target.ts';
import type { CallOf } from '../typed-call.ts';
import { credentials, type OmiseKey } from './keys.ts';
import { markerOf } from './marker.ts';
import { securityCode, testCards } from './test-cards.ts';

/** What a check on the Omise API works with. */
export interface OmiseContext {
  /**
   * Sends one request and returns its answer, accepted or not.
   * @param key whose credential to use; by default the kind of key that the operation documents
   */
  send<Op extends OmiseOperation>(operation: Op, call: CallOf<operations[Op]>, key?: OmiseKey): Promise<Answer>;
  /** Creates a fresh token; what `card` names replaces the defaults, and undefined leaves a member out. */
  token(card?: Partial<CardDetails>): Promise<Token>;
  /** Creates a customer with the given number of cards, attached one after another; destroyed when the check ends. */
  customer(options?: { readonly cards?: number }): Promise<Customer>;
  /** Creates a customer whose cards were created at least so many seconds apart, by the target's clock; oldest first. */
  customerOverTime(cards: number, secondsApart?: number): Promise<Customer>;
  /** Creates a customer with one card; what `card` names replaces the defaults. */
  attachedCard(card?: Partial<CardDetails>): Promise<AttachedCard>;
  /** The description of every customer, also of those that the check creates itself: whose they are. */
  readonly marker: string;
  /** Destroys the customer when the check ends, for customers that the check creates itself. */
  willDestroy(customerId: string): void;
  /**
   * Sends so many requests at once, each through the context that it is given. Inconclusive where the target takes only
   * one at a time.
   */
  race(count: number, send: (racing: OmiseContext, index: number) => Promise<Answer>): Promise<Race>;
  /** Records an observation that does not weigh. */
  note(observation: string): void;
  /** Resolves after so many milliseconds; ends the check when the run is stopped. */
  pause(milliseconds: number): Promise<void>;
}

export interface CardDetails {
  readonly number: string | undefined;
  readonly name: string | undefined;
  readonly expiration_month: number | undefined;
  readonly expiration_year: number | undefined;
  readonly security_code: string | undefined;
  readonly city: string | undefined;
  readonly postal_code: string | undefined;
}

export interface Race {
  readonly answers: readonly Answer[];
  readonly last: Answer;
}

export interface Token {
  readonly id: string;
  /** Id of the card inside it, which stays the card's id for good. */
  readonly cardId: string;
  /** What was sent. */
  readonly card: SentCard;
  readonly answer: Accepted;
}

export interface Customer {
  readonly id: string;
  /** In the order in which they were attached. */
  readonly cards: readonly Token[];
  /** The last answer that showed the customer. */
  readonly answer: Accepted;
}

export interface AttachedCard {
  /** Where the card is: parameters of its path. */
  readonly path: { readonly customer_id: string; readonly card_id: string };
  readonly customerId: string;
  readonly cardId: string;
  readonly token: Token;
}

/** A card as a request carries it: members that were left out are absent. */
export type SentCard = { [Name in keyof CardDetails]?: Exclude<CardDetails[Name], undefined> } & CardToken;
type CardToken = NonNullable<operations['createToken']['requestBody']>['content']['application/json']['card'];

/** The card that every fixture uses unless a check says otherwise: valid for years, with every field it may need. */
export function cardDetails(changes: Partial<CardDetails> = {}): SentCard {
  const details: CardDetails = {
    number: testCards.visa,
    name: 'Cardproof Check',
    expiration_month: 11,
    expiration_year: new Date().getUTCFullYear() + 4,
    security_code: securityCode,
    city: 'Bangkok',
    postal_code: '10320',
    ...changes,
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as SentCard;
}

export interface OmiseContextOptions {
  readonly target: OmiseTarget;
  readonly channel: Channel;
  readonly notebook: Notebook;
  readonly signal: AbortSignal;
  readonly pause: Pause;
  /** That of the session; by default that of no run in particular. */
  readonly marker?: string;
}

/** Opens what one check works with. */
export function openOmise(options: OmiseContextOptions): OmiseContext {
  const { target, channel, notebook, signal, pause, marker = markerOf() } = options;
  const send = <Op extends OmiseOperation>(
    operation: Op,
    call: CallOf<operations[Op]>,
    key?: OmiseKey,
    { signal: ownSignal, races = false }: { readonly signal?: AbortSignal; readonly races?: boolean } = {},
  ): Promise<Answer> => {
    const vault = operation === 'createToken' || operation === 'retrieveToken';
    const version = target.apiVersion ? { 'Omise-Version': target.apiVersion } : {};
    const credential: Credential | null = credentials(target, key ?? (vault ? 'public' : 'secret'));
    const withVersion = { ...call, headers: { ...version, ...call.headers }, races };
    return channel.send(operation, vault ? target.vaultUrl : target.url, withVersion, credential, ownSignal);
  };

  const willDestroy = (customerId: string): void => {
    notebook.cleanups.push(async (cleanupSignal) => {
      const call = { path: { customer_id: customerId }, purpose: 'clean up' };
      const answer = await send('destroyCustomer', call, 'secret', { signal: cleanupSignal }).catch(() => null);
      if (answer?.disposition !== 'accepted' && answer?.status !== 404)
        throw new Error(`customer ${customerId} was not destroyed`);
    });
  };

  /** A target that gives the same id twice creates nothing, and what its fixtures show would prove nothing. */
  const created = new Set<string>();
  const fresh = (answer: Accepted, pointer: string): string => {
    const id = textAt(answer, pointer);
    if (created.has(id)) return inconclusive(`${answer.what} gave an id for the second time: ${id}`, answer.exchange);
    created.add(id);
    return id;
  };

  const token = async (changes?: Partial<CardDetails>): Promise<Token> => {
    const card = cardDetails(changes);
    const answer = prerequisite(await send('createToken', { body: { card }, purpose: 'a fresh token' }));
    return { id: fresh(answer, '/id'), cardId: fresh(answer, '/card/id'), card, answer };
  };

  const customerWith = async (cards: readonly Token[]): Promise<Customer> => {
    const [first, ...others] = cards;
    const body = { description: marker, ...(first && { card: first.id }) };
    let answer = prerequisite(await send('createCustomer', { body, purpose: 'a customer for the check' }));
    const id = fresh(answer, '/id');
    willDestroy(id);
    for (const other of others) {
      const call = { path: { customer_id: id }, body: { card: other.id }, purpose: 'attach a card' };
      answer = prerequisite(await send('updateCustomer', call));
    }
    return { id, cards, answer };
  };

  const context: OmiseContext = {
    send: (operation, call, key) => send(operation, call, key),
    token,
    marker,
    willDestroy,
    pause: (milliseconds) => pause(milliseconds, signal),
    note: (observation) => notebook.notes.push(observation),
    async attachedCard(card) {
      const fresh = await token(card);
      const { id } = await customerWith([fresh]);
      return { path: { customer_id: id, card_id: fresh.cardId }, customerId: id, cardId: fresh.cardId, token: fresh };
    },
    async customer({ cards = 0 } = {}) {
      const tokens: Token[] = [];
      while (tokens.length < cards) tokens.push(await token());
      return customerWith(tokens);
    },
    async customerOverTime(cards, secondsApart = 1) {
      const tokens: Token[] = [];
      // Waits until the target's own clock has moved on, however fast or slow it runs.
      for (let tries = 0; tokens.length < cards && tries < cards * 4; tries++) {
        if (tokens.length > 0) await pause(secondsApart * 1_000 + 50, signal);
        const next = await token();
        const last = tokens.at(-1);
        if (!last || createdAt(next.answer.body) - createdAt(last.answer.body) >= secondsApart * 1_000)
          tokens.push(next);
      }
      if (tokens.length < cards) return inconclusive(`the target does not show cards created ${secondsApart} s apart`);
      return customerWith(tokens);
    },
    async race(count, start) {
      if (target.network.requestsAtOnce === 1)
        return inconclusive('one request at a time is allowed: there is no race');
      const racing: OmiseContext = {
        ...context,
        send: (operation, call, key) => send(operation, call, key, { races: true }),
      };
      const answers = await Promise.all(Array.from({ length: count }, (_, index) => start(racing, index)));
      const last = answers.at(-1);
      if (!last) throw new Error('a race needs at least one request');
      return { answers, last };
    },
  };
  return context;
}

/** When the card in a token's answer was created, under either name of the field; milliseconds, NaN where unknown. */
function createdAt(body: unknown): number {
  const card = (body as { card?: Record<string, unknown> } | undefined)?.card;
  return Date.parse(String(card?.created_at ?? card?.created));
}

/** The ids of a list answer, in its order. */
export function idsOf(answer: Accepted): readonly string[] {
  return cardsOf(answer).map((card) => card.id);
}

/** The id of a customer's default card, which may be expanded to the card. */
export function defaultOf(customer: Accepted): unknown {
  const value = at(customer, '/default_card');
  return typeof value === 'string' ? value : at(customer, '/default_card/id');
}

/** The cards of a list answer, each with its id. */
export function cardsOf(answer: Accepted): ReturnType<typeof listAt> {
  return listAt(answer, '/data');
}
