import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entry, formType, read, readOne, textOf } from './sample-har.ts';

const length = (value: string) => ({ name: 'Content-Length', value });
const json = { name: 'Content-Type', value: 'application/json' };
const sent = (request: object) => readOne(entry({ request: { method: 'POST', ...request } }));
const came = (response: object, method = 'GET') => readOne(entry({ request: { method }, response }));

describe('the body of a recorded request', () => {
  it.each([
    ['its text', { postData: { text: '{"a":"ö"}' } }, '{"a":"ö"}'],
    ['its text, though the size is said to be 0', { postData: { text: '{}' }, bodySize: 0 }, '{}'],
    ['its text, rather than its parameters', { postData: { text: 'a=1', params: [{ name: 'b', value: '2' }] } }, 'a=1'],
    ['its text of the length that the header says', { headers: [length('4')], postData: { text: 'a=ö' } }, 'a=ö'],
    ['base64', { postData: { text: 'e30=', encoding: 'base64' } }, '{}'],
  ])('is %s', (_, request, text) => {
    const { received, isWhole } = sent(request);
    expect({ text: textOf(received.body), isWhole }).toEqual({ text, isWhole: true });
  });

  const card = [
    { name: 'card[name]', value: 'Somchai & Co' },
    { name: 'card[city]', value: '100%' },
  ];
  const encoded = [
    { name: 'card%5Bname%5D', value: 'Somchai+%26%20Co' },
    { name: 'card%5Bcity%5D', value: '100%25' },
  ];
  it.each([
    ['decoded', card, 'card%5Bname%5D=Somchai+%26+Co&card%5Bcity%5D=100%25'],
    ['as they stood on the wire', encoded, 'card%5Bname%5D=Somchai+%26%20Co&card%5Bcity%5D=100%25'],
    ['without a value', [{ name: 'a' }, { name: 'b', value: null }], 'a=&b='],
    ['with a space', [{ name: 'phone', value: '+66 1' }], 'phone=%2B66+1'],
    ['with a sign that forms use', [{ name: 'phone', value: '+661' }], 'phone=%2B661'],
  ])('is a form of its parameters, which are %s', (_, params, text) => {
    const { received, isWhole } = sent({ headers: [formType, length('999')], postData: { text: '', params } });
    expect({ text: textOf(received.body), isWhole }).toEqual({ text, isWhole: true });
  });

  it('is a form by what the tool says where no header says so', () => {
    const postData = {
      mimeType: 'application/x-www-form-urlencoded; charset=utf-8',
      params: [{ name: 'a', value: '1' }],
    };
    expect(textOf(sent({ headers: [], postData }).received.body)).toBe('a=1');
  });

  it.each([
    ['no text and no length', { method: 'GET', bodySize: -1 }],
    ['a length of 0', { headers: [json, length('0')], bodySize: -1 }],
    ['a size of 0 and no type', { headers: [], bodySize: 0 }],
    ['a type only, on a method without a body', { method: 'DELETE', headers: [json], bodySize: 0 }],
    ['an empty text and a length of 0', { headers: [json, length('0')], postData: { text: '', params: [] } }],
    ['null in its place', { headers: [], postData: null, bodySize: 0 }],
  ])('is known to be empty with %s', (_, request) => {
    const { received, isWhole } = sent(request);
    expect({ size: received.body.length, isWhole }).toEqual({ size: 0, isWhole: true });
  });

  it.each([
    ['a length, and no text', { headers: [length('17')], bodySize: 0 }],
    ['a size, and no text', { method: 'DELETE', headers: [], bodySize: 17 }],
    ['chunks, and no text', { method: 'GET', headers: [{ name: 'Transfer-Encoding', value: 'chunked' }] }],
    ['a size that nobody knows', { headers: [], bodySize: -1 }],
    ['no size', { method: 'PATCH', headers: [], bodySize: undefined }],
    ['a type, and a size of 0 for what is not known', { headers: [json], bodySize: 0 }],
    ['its bytes in another file', { headers: [length('17')], postData: { text: '', params: [], _file: 'x.json' } }],
    [
      'the parts of a form with files',
      {
        headers: [{ name: 'Content-Type', value: 'multipart/form-data' }],
        postData: { params: [{ name: 'a', value: '1' }] },
      },
    ],
    ['half of its text', { headers: [length('17')], postData: { text: '{"a":' } }],
    ['a text whose signs were not understood', { headers: [length('3')], postData: { text: 'a=\uFFFD' } }],
  ])('is not whole with %s', (_, request) => {
    expect(sent(request).isWhole).toBe(false);
  });

  it('may be encoded, though its text is not', () => {
    const headers = [json, length('40'), { name: 'Content-Encoding', value: 'gzip' }];
    const { received, isWhole } = sent({ headers, postData: { text: '{}' } });
    expect(isWhole).toBe(true);
    expect(received.headers).toContainEqual(['Content-Encoding', 'gzip']);
  });

  it('is told of where it is missing', () => {
    const lacking = entry({ request: { method: 'POST', headers: [length('17')] } });
    expect(read([entry(), lacking]).notes).toContain(
      'The recording lacks bodies of 1 of 2 requests, or parts of them: nothing is said about these.',
    );
  });
});

describe('the body of a recorded answer', () => {
  const encoding = { name: 'content-encoding', value: 'gzip' };

  it.each([
    ['its text', { content: { text: '{"a":"ö"}' } }, '{"a":"ö"}'],
    ['base64', { content: { text: 'e30=', encoding: 'base64' } }, '{}'],
    ['shorter than its compressed form', { headers: [encoding, length('22')], content: { text: '{}' } }, '{}'],
    ['indented by a tool', { headers: [length('2')], content: { text: '{ }' } }, '{ }'],
  ])('is %s', (_, response, text) => {
    const { answered, isAnswerWhole } = came(response);
    expect({ text: textOf(answered?.body ?? Buffer.of()), isAnswerWhole }).toEqual({ text, isAnswerWhole: true });
  });

  it('is decoded, whatever the headers say', () => {
    const { answered } = came({ headers: [json, encoding], content: { size: 2, text: '{}' } });
    expect(answered?.headers).toEqual([['Content-Type', 'application/json']]);
  });

  it('stays encoded where a tool recorded it so', () => {
    const text = gzipSync('{}').toString('base64');
    const { answered } = came({ headers: [encoding], content: { text, encoding: 'base64' } });
    expect(answered?.headers).toEqual([['content-encoding', 'gzip']]);
  });

  it.each([
    ['a size of 0', 'GET', { content: { size: 0 } }],
    ['an empty text and no size', 'GET', { content: { text: '' } }],
    ['a length of 0', 'GET', { headers: [length('0')], content: { size: -1 } }],
    ['no content, as it has none', 'GET', { status: 204, content: { size: -1 } }],
    ['a redirect, whose body no tool keeps', 'GET', { status: 302, content: { size: -1 } }],
    ['no body, as none was asked for', 'HEAD', { headers: [length('17')], content: null }],
  ])('is known to be empty with %s', (_, method, response) => {
    const { answered, isAnswerWhole } = came(response, method);
    expect({ size: answered?.body.length, isAnswerWhole }).toEqual({ size: 0, isAnswerWhole: true });
  });

  it.each([
    ['a size, and no text', { content: { size: 17 } }],
    ['a size, and an empty text', { content: { size: 17, text: '' } }],
    ['a size that nobody knows', { content: { size: -1 } }],
    ['no content at all', { content: null }],
    ['its bytes in another file', { content: { size: 17, _file: 'x.json' } }],
    ['half of its text', { headers: [length('17')], content: { text: '{"a":' } }],
  ])('is not whole with %s, and its status stays', (_, response) => {
    expect(came(response)).toMatchObject({ isAnswerWhole: false, answered: { status: 200 }, failure: null });
  });

  it('is told of where it is missing', () => {
    expect(read([entry(), entry({ response: { content: {} } })]).notes).toEqual([
      'The recording lacks bodies of 1 of 2 answers, or parts of them: the server is not judged by these.',
    ]);
  });
});
