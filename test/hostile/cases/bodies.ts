import { type Manner, misbehaving, unusual, wrongAnswers } from '../case.ts';
import { messageOf } from '../good-answer.ts';

/** The right answer with another body. */
function withBody(bodyOf: (text: string) => string | Buffer): Manner {
  return async (socket, right) => {
    const answer = await right();
    socket.write(messageOf({ ...answer, body: Buffer.from(bodyOf(answer.body.toString())) }));
  };
}

/** A member before those of the object that the text is. Errors are left alone: they should have no others. */
function withMember(member: string): (text: string) => string {
  return (text) => (text.startsWith('{"object":"error"') ? text : text.replace('{', () => `{${member},`));
}

const polluting = withMember(
  '"__proto__":{"object":"polluted","id":"polluted"},"constructor":{"prototype":{"data":[]}}',
);

/** A text as servers repeat it. */
function encodings(text: string): string[] {
  const bytes = Buffer.from(text);
  return [
    text,
    encodeURIComponent(text),
    JSON.stringify(text),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
  ];
}

const page: Manner = (socket) => {
  const body = Buffer.from('<!doctype html><title>Welcome</title><h1>It works</h1>');
  socket.write(messageOf({ status: 200, headers: [['content-type', 'text/html']], body }));
};
const noJsonType = /content type must be application\/json, got text\/html/;

/** Complete answers whose bodies are not what the API documents, or are but look strange. */
export const bodies = [
  ...misbehaving(
    'invalid UTF-8',
    withBody((text) => Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0x2c, 0x22, 0xff, 0xfe])])),
    wrongAnswers(/invalid UTF-8/),
    { forms: ['at once'] },
  ),
  ...misbehaving(
    'JSON 100,000 levels deep',
    withBody(() => '['.repeat(100_000) + ']'.repeat(100_000)),
    wrongAnswers(/got more than \d+ levels of nesting/),
    { forms: ['at once'] },
  ),
  // Shown with line breaks, each of these bodies would be of megabytes.
  ...misbehaving(
    'a member 2,000 levels deep',
    withBody(withMember(`"deep":${'['.repeat(2_000)}${']'.repeat(2_000)}`)),
    wrongAnswers(/got more than \d+ levels of nesting/),
    { forms: ['after preflight'], rightAtTimes: true },
  ),
  ...misbehaving(
    'a list of 100,000 empty objects',
    withBody(() => `{"object":"list","data":[${'{},'.repeat(100_000)}{}]}`),
    wrongAnswers(/got more than \d+ items/),
    { forms: ['after preflight'] },
  ),
  ...misbehaving(
    'numbers of 10,000 digits',
    withBody((text) => text.replaceAll(/:\d+([,}])/g, (_, end: string) => `:${'9'.repeat(10_000)}${end}`)),
    wrongAnswers(/a number too large to hold/),
    { forms: ['after preflight'], rightAtTimes: true },
  ),
  ...misbehaving('HTML with 200', page, wrongAnswers(noJsonType)),
  ...misbehaving('HTML with 200', page, wrongAnswers(noJsonType), { api: 'kwik' }),
  ...misbehaving(
    '204 for everything',
    (socket) => {
      socket.write('HTTP/1.1 204 No Content\r\n\r\n');
    },
    wrongAnswers(/204/),
  ),
  ...misbehaving(
    'answers with all of the request, as it is and encoded',
    (socket, _, { headers: { authorization = '' }, body: sent }) => {
      const key = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString();
      const told = [authorization, key.replace(/:$/, ''), sent.toString()]
        .filter((text) => text !== '')
        .flatMap(encodings);
      const members = Object.fromEntries(told.map((text) => [text, text]));
      const headers = told
        .filter((text) => !/[^\x20-\x7e]/.test(text))
        .map((text, index) => [`x-echo-${index}`, text] as const);
      const body = Buffer.from(JSON.stringify({ object: 'error', code: told.join(' '), ...members }));
      socket.write(messageOf({ status: 400, headers: [['content-type', 'application/json'], ...headers], body }));
    },
    wrongAnswers(/no credential/),
  ),
  unusual(
    '100 kB of line breaks after the body',
    withBody((text) => text + '\n'.repeat(100_000)),
    /\[cut: \d+ characters in all\]/,
  ),
  unusual(
    'a byte order mark',
    withBody((text) => `\uFEFF${text}`),
    /the body starts with a byte order mark/,
  ),
  unusual('repeated names', withBody(withMember('"object":"something else"')), /is repeated in one object/),
  unusual('members called __proto__ and constructor', withBody(polluting)),
  unusual(
    'integers of 300 digits in members of its own',
    withBody(withMember(`"nonce":${'9'.repeat(300)}`)),
    /a number is too large to be exact/,
  ),
];
