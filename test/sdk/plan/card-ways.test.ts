import { describe, expect, it } from 'vitest';
import { referenceCredentials } from '../../../reference/credentials.ts';
import type { Fetch } from '../../../reference/subject.ts';
import { omiseFreedoms } from '../../../sdk/plan/freedoms.ts';
import { vary } from '../../../sdk/plan/vary.ts';
import { isRecord } from '../../../spec/record.ts';
import { sameServer, walk } from './walk.ts';

/** Every object of a kind in the answers to a walk under a freedom, with the operation that answered it. */
async function objectsUnder(name: string, object: string, server: Fetch = sameServer()) {
  const freedom = omiseFreedoms(referenceCredentials).find((each) => each.name === name);
  if (!freedom) throw new Error(`no freedom ${name}`);
  const steps = await walk(vary(freedom, null, server, () => {}));
  return steps.flatMap(({ operation, json }) => within(json, object).map((body) => ({ operation, body })));
}

function within(value: unknown, object: string): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((item) => within(item, object));
  if (!isRecord(value)) return [];
  const inner = Object.values(value).flatMap((member) => within(member, object));
  return value.object === object ? [value, ...inner] : inner;
}

describe('cards whose optional members are null', () => {
  const nullable = ['first_digits', 'phone_number', 'state', 'street1', 'street2', 'tokenization_method'];

  it('have null in all of them, also where the token was given an address', async () => {
    const cards = await objectsUnder('members-null', 'card');
    expect(cards.length).toBeGreaterThan(10);
    for (const { body } of cards) for (const name of nullable) expect(body[name]).toBeNull();
    const mastercards = cards.filter(({ body }) => body.brand === 'MasterCard');
    expect(mastercards.length).toBeGreaterThan(2);
    for (const { body } of mastercards) expect([body.city, body.postal_code]).toEqual([null, null]);
  });

  it('keep what an update has set, in its answer and afterwards', async () => {
    const cards = await objectsUnder('members-null', 'card');
    const at = cards.findIndex(({ operation }) => operation === 'updateCard');
    const id = cards[at]?.body.id;
    const cities = (some: typeof cards) => some.filter(({ body }) => body.id === id).map(({ body }) => body.city);
    expect(new Set(cities(cards.slice(0, at)))).toEqual(new Set([null]));
    expect(cities(cards.slice(at)).length).toBeGreaterThan(2);
    expect(new Set(cities(cards.slice(at)))).toEqual(new Set(['Chiang Mai']));
    expect(cards[at]?.body.postal_code).toBeNull();
  });
});

describe('a destruction that is answered with four members', () => {
  it.each(['members-null', 'brand-unknown', 'financing-unknown'])('has no more under %s', async (name) => {
    const server = sameServer();
    const short: Fetch = async (request) => {
      request.headers.set('omise-version', '2017-11-02');
      return server(request);
    };
    const cards = await objectsUnder(name, 'card', short);
    const destroyed = cards.filter(({ operation }) => operation === 'destroyCard').map(({ body }) => body);
    expect(destroyed.map((body) => Object.keys(body))).toEqual([['object', 'id', 'livemode', 'deleted']]);
  });
});

describe('members that nobody knows', () => {
  const cases = ['card', 'token', 'list', 'customer', 'error'].map((object) => ({ object }));

  it.each(cases)('are in every $object, of each type of JSON', async ({ object }) => {
    const usual = new Set((await objectsUnder('financing-blank', object)).flatMap(({ body }) => Object.keys(body)));
    const bodies = await objectsUnder('members-unknown', object);
    expect(bodies.length).toBeGreaterThan(0);
    for (const { body } of bodies) {
      const values = Object.entries(body).flatMap(([name, value]) => (usual.has(name) ? [] : [value]));
      const types = values.map((value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value));
      expect(new Set(types)).toEqual(new Set(['string', 'number', 'boolean', 'null', 'array', 'object']));
      expect(Object.keys(body)).toEqual(expect.arrayContaining(['class', 'default']));
    }
  });
});

describe('words that nobody knows', () => {
  it.each([
    ['brand-unknown', 'brand', 'Elo'],
    ['financing-unknown', 'financing', 'deferred_debit'],
  ])('%s: are in every card', async (name, member, word) => {
    const cards = await objectsUnder(name, 'card');
    expect(cards.length).toBeGreaterThan(10);
    for (const { body } of cards) expect(body[member]).toBe(word);
  });
});
