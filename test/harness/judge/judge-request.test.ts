import { describe, expect, it } from 'vitest';
import { type IntendedRequest, judgeRequest } from '../../../harness/judge/judge-request.ts';
import { decodeForm, encodeForm } from '../../../harness/wire/form.ts';
import { contractOf, operationOf } from '../../contract-of.ts';

const body = {
  type: 'object',
  required: ['card', 'id'],
  properties: {
    id: { type: 'string', readOnly: true },
    card: {
      type: 'object',
      required: ['number'],
      properties: { number: { type: 'string' }, month: { type: 'integer', maximum: 12 } },
    },
  },
};
const contract = contractOf({
  paths: {
    '/things/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', minLength: 1 } }],
      post: {
        operationId: 'change',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } },
          { name: 'all', in: 'query', schema: { type: 'boolean' } },
          { name: 'X-Version', in: 'header', schema: { enum: ['1'] } },
          { name: 'Authorization', in: 'header', required: true, schema: { type: 'string' } },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: body },
            'application/x-www-form-urlencoded': {
              schema: body,
              encoding: { card: { style: 'deepObject', explode: true } },
            },
          },
        },
        responses: {},
      },
    },
  },
});

const json = (value: unknown): IntendedRequest['body'] => ({ type: 'application/json', value });
const form = (text: string): IntendedRequest['body'] => ({
  type: 'application/x-www-form-urlencoded',
  value: decodeForm(text),
});
const good: IntendedRequest = { path: { id: 'a' }, query: {}, headers: {}, body: json({ card: { number: '1' } }) };

function wrongWith(change: Partial<IntendedRequest>): string[] {
  return judgeRequest(contract, operationOf(contract, 'change'), { ...good, ...change }).map(
    ({ part, pointer }) => part + pointer,
  );
}

describe('judgeRequest', () => {
  it('waives a required readOnly property, and ignores a header parameter called Authorization', () => {
    expect(wrongWith({})).toEqual([]);
  });

  it.each<[string, Partial<IntendedRequest>]>([
    ['numbers in a query are text', { query: { limit: '100' } }],
    ['booleans in a query are text', { query: { all: 'true' } }],
    ['header names have no case', { headers: { 'x-version': '1' } }],
    ['brackets in a form are objects, its numbers text', { body: form('card[number]=1&card[month]=12') }],
    ['brackets may be percent-encoded', { body: form('card%5Bnumber%5D=1') }],
    ['a plus is a space', { body: form('card[number]=4242+4242') }],
  ])('accepts: %s', (_, change) => {
    expect(wrongWith(change)).toEqual([]);
  });

  it.each<[string, Partial<IntendedRequest>, string]>([
    ['a limit above its maximum', { query: { limit: '101' } }, 'query limit'],
    ['a limit that is no number', { query: { limit: 'null' } }, 'query limit'],
    ['a boolean that is 1', { query: { all: '1' } }, 'query all'],
    ['a parameter that is not documented', { query: { page: '1' } }, 'query page'],
    ['an empty path parameter', { path: { id: '' } }, 'path id'],
    ['a header outside its enum', { headers: { 'X-VERSION': '2' } }, 'header X-Version'],
    ['no body', { body: null }, 'body'],
    ['another content type', { body: { type: 'text/plain', value: 'x' } }, 'content type'],
    ['a number in quotes in JSON', { body: json({ card: { number: '1', month: '12' } }) }, 'body/card/month'],
    ['a number in JSON where text is documented', { body: json({ card: { number: 1 } }) }, 'body/card/number'],
    ['a form without brackets', { body: form('number=1') }, 'body/card'],
    ['a form number above its maximum', { body: form('card[number]=1&card[month]=13') }, 'body/card/month'],
    ['an empty form number, which is not null', { body: form('card[number]=1&card[month]=') }, 'body/card/month'],
  ])('refuses: %s', (_, change, where) => {
    expect(wrongWith(change)).toEqual([where]);
  });
});

describe('forms', () => {
  it('survive encoding and decoding, with unicode, empty values, lists and deeper brackets', () => {
    const value = {
      a: 'x y+z&=',
      'ü😀': 'ü😀',
      empty: '',
      list: ['1', '2'],
      card: { number: '1', inner: { deep: '2' } },
    };
    expect(JSON.parse(JSON.stringify(decodeForm(encodeForm(value))))).toEqual(value);
  });

  it('write objects in brackets, lists with [], null as nothing, and leave undefined out', () => {
    const text = decodeURIComponent(encodeForm({ card: { number: '1', name: undefined }, list: [1, 2], none: null }));
    expect(text).toBe('card[number]=1&list[]=1&list[]=2&none=');
  });

  it('keep the last of a repeated name, and never touch a prototype', () => {
    expect(decodeForm('a=1&a=2').a).toBe('2');
    decodeForm('__proto__[polluted]=1&constructor[prototype][polluted]=1');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
