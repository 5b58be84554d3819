import { describe, expect, it } from 'vitest';
import { matchOperation } from '../../../sdk/judge/match-operation.ts';

describe('matchOperation', () => {
  it.each([
    ['GET', '/customers/cust_1/cards', 'listCards', { customer_id: 'cust_1' }],
    ['GET', '/customers/cust_1/cards?limit=5&from=/tokens', 'listCards', { customer_id: 'cust_1' }],
    ['GET', '/customers/cust_1/cards/', 'listCards', { customer_id: 'cust_1' }],
    ['GET', '/customers/cust_1/cards/card_1', 'retrieveCard', { customer_id: 'cust_1', card_id: 'card_1' }],
    ['PATCH', '/customers/cust_1/cards/card_1', 'updateCard', { customer_id: 'cust_1', card_id: 'card_1' }],
    ['DELETE', '/customers/cust_1/cards/card_1/', 'destroyCard', { customer_id: 'cust_1', card_id: 'card_1' }],
    ['POST', '/tokens', 'createToken', {}],
    ['POST', '/tokens/', 'createToken', {}],
    ['GET', '/tokens/tokn_1', 'retrieveToken', { id: 'tokn_1' }],
    ['GET', '/%74okens/tokn_1', 'retrieveToken', { id: 'tokn_1' }],
    ['POST', '/customers/', 'createCustomer', {}],
    ['GET', '/customers', 'listCustomers', {}],
    ['PATCH', '/customers/cust_1', 'updateCustomer', { customer_id: 'cust_1' }],
    ['POST', '/charges', 'createCharge', {}],
    ['GET', '/charges/chrg_1', 'retrieveCharge', { id: 'chrg_1' }],
    ['GET', '/customers/token', 'retrieveCustomer', { customer_id: 'token' }],
    ['GET', '/account', 'retrieveAccount', {}],
  ])('%s %s is %s', (method, target, operation, ids) => {
    expect(matchOperation(method, target)).toMatchObject({ kind: 'operation', operation, ids });
  });

  it.each([
    ['an escaped slash', '/tokens/a%2Fb', { id: 'a/b' }],
    ['a letter beyond ASCII', '/tokens/%C3%A9', { id: 'é' }],
    ['a broken escape', '/tokens/%zz', { id: '%zz' }],
    ['an escape that is no UTF-8', '/tokens/%ff', { id: '%ff' }],
    ['a sign that ought to be escaped', '/tokens/a|b', { id: 'a|b' }],
  ])('decodes %s in an id, or leaves it as it stands', (_, target, ids) => {
    expect(matchOperation('GET', target)).toMatchObject({ operation: 'retrieveToken', ids });
  });

  it.each([
    ['GET', '/customers//cards', 'listCards', 'customer_id'],
    ['GET', '/customers//cards/card_1', 'retrieveCard', 'customer_id'],
    ['DELETE', '/customers/cust_1/cards/', 'destroyCard', 'card_id'],
    ['PATCH', '/customers/cust_1/cards/', 'updateCard', 'card_id'],
    ['GET', '/tokens/', 'retrieveToken', 'id'],
    ['GET', '/customers//', 'retrieveCustomer', 'customer_id'],
  ])('%s %s is %s with an empty %s', (method, target, operation, name) => {
    expect(matchOperation(method, target)).toMatchObject({ operation, ids: { [name]: '' } });
  });

  it.each([
    ['PUT', '/customers/cust_1/cards/card_1', ['GET', 'PATCH', 'DELETE']],
    ['POST', '/customers/cust_1/cards', ['GET']],
    ['get', '/customers/cust_1/cards', ['GET']],
    ['HEAD', '/customers/cust_1/cards', ['GET']],
    ['GET', '/tokens', ['POST']],
    ['PUT', '/tokens/', ['POST']],
    ['DELETE', '/tokens/tokn_1', ['GET']],
  ])('%s %s is a path under test with a wrong method', (method, target, methods) => {
    const match = matchOperation(method, target);
    expect(match.kind).toBe('wrong method');
    if (match.kind === 'wrong method') expect([...match.methods].sort()).toEqual([...methods].sort());
  });

  it.each([
    ['GET', '//tokens/tokn_1'],
    ['GET', '/tokens//tokn_1'],
    ['GET', '/tokens/tokn_1/card'],
    ['POST', '/tokens/tokn_1//'],
    ['POST', '/Tokens'],
    ['POST', '/token'],
    ['POST', '/v1/tokens'],
    ['GET', '/customers/cust/1/cards'],
    ['GET', '/customers/cust_1//cards'],
    ['GET', '/customers/cust_1/cards//card_1'],
    ['GET', '/customers/cust_1/cards/card/1'],
    ['GET', '/customers/cust_1/cards/card_1/extra'],
    ['GET', '/customers/cust_1/card/card_1'],
    ['GET', '/customers/cards'],
    ['PATCH', '/customers/cards/'],
    ['GET', '/customers%2Fcust_1%2Fcards'],
    ['GET', '/v1/customers/cust_1/cards'],
  ])('%s %s means to be a path under test, and is none', (method, target) => {
    expect(matchOperation(method, target)).toEqual({ kind: 'broken path' });
  });

  it.each([
    ['GET', '/charges'],
    ['GET', '/charges/'],
    ['POST', '/charges/chrg_1/refunds'],
    ['PUT', '/customers/cust_1'],
    ['PATCH', '/account'],
    ['GET', '/customers/cust_1/schedules'],
    ['DELETE', '/customers/'],
    ['GET', '/'],
    ['GET', ''],
    ['GET', 'tokens'],
    ['OPTIONS', '*'],
    // Browsers ask so before they send what has a header of ours.
    ['OPTIONS', '/tokens'],
    ['POST', '/sources'],
    ['GET', '/search?scope=customer&query=/tokens'],
    ['GET', '/customerscards'],
    ['GET', '/tokensmith'],
  ])('%s %s is nothing that is described', (method, target) => {
    expect(matchOperation(method, target)).toEqual({ kind: 'outside' });
  });
});
