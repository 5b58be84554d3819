import { describe, expect, it } from 'vitest';
import { leakDetector } from '../../../harness/secrets/leak.ts';

const number = '4242424242424242';
const leaksIn = leakDetector(
  { cardNumber: 'number', securityCode: 'code', credential: 'credential', stackTrace: 'trace' },
  {
    cardNumbers: [{ value: number, marker: '[number]' }],
    credentials: [{ value: 'skey_test_secret', marker: '[KEY]' }],
    securityCodes: ['847'],
  },
);
const found = (text: string, headers: Record<string, string> = {}) =>
  leaksIn({ headers, text }).map(({ requirement, part }) => `${requirement} in ${part}`);

describe('leaks', () => {
  it.each([
    ['a number', `{"n":"${number}"}`, 'number in body'],
    ['a number without quotes', `{"n":${number}}`, 'number in body'],
    ['a grouped number', '{"n":"4242 4242 4242 4242"}', 'number in body'],
    ['a number in base64', `{"n":"${btoa(`x${number}y`)}"}`, 'number in body'],
    ['a security code as text', '{"x":"847"}', 'code in body'],
    ['a security code as number', '{"x":847}', 'code in body'],
    ['any field of a security code', '{"cvv":"123"}', 'code in body'],
    ['a security code in escaped quotes', String.raw`{"x":"the code \"847\" is wrong"}`, 'code in body'],
    ['a security code in a line of its own', String.raw`{"x":"the code\n847\nis wrong"}`, 'code in body'],
    ['a security code as a member of a card', '{"card_cvv":"123"}', 'code in body'],
    ['a security code of a card in camel case', '{"cardSecurityCode":1234}', 'code in body'],
    ['a security code with a suffix', '{"cvc_value":"123"}', 'code in body'],
    ['a security code in JSON as text', String.raw`{"x":"{\"cvv\":\"123\"}"}`, 'code in body'],
    ['a key', '{"x":"skey_test_secret"}', 'credential in body'],
    ['a key as Basic credential', `{"x":"${btoa('skey_test_secret:')}"}`, 'credential in body'],
    ['a stack trace', '{"x":"Error\\n    at handle (/srv/app.js:10:5)"}', 'trace in body'],
    ['a Java stack trace', String.raw`{"x":"Error\n\tat za.example.Keys.check(Keys.java:88)"}`, 'trace in body'],
    ['a V8 stack trace with tabs', String.raw`{"x":"Error\n\tat handle (/srv/app.js:10:5)"}`, 'trace in body'],
    ['the trace of a constructor', '{"x":"Error\\n    at new Cards (node:internal/cards:10:5)"}', 'trace in body'],
    ['a trace that waited', '{"x":"Error\\n    at async list (node:internal/cards:10:5)"}', 'trace in body'],
    ['a trace in lines of its own', 'Error\r\n\r\n\tat handle (node:internal/cards:10:5)', 'trace in body'],
    [
      'a .NET stack trace',
      String.raw`{"x":"at Za.Cards.List(String id) in C:\\src\\Cards.txt:line 42"}`,
      'trace in body',
    ],
    ['a source file', '{"file":"/var/www/app/Cards.php","line":41}', 'trace in body'],
    ['a source file with escaped slashes', String.raw`{"file":"\/home\/app\/cards.rb"}`, 'trace in body'],
    ['a source file in a sentence', '{"x":"cannot open /usr/src/app/cards.py"}', 'trace in body'],
    ['a source file as a URL', '{"x":"file:///app/dist/cards.mjs"}', 'trace in body'],
    ['a database', '{"stored_in":"/var/lib/cards.sqlite"}', 'trace in body'],
    ['a source file on Windows', String.raw`{"x":"C:\\inetpub\\wwwroot\\Cards.cs"}`, 'trace in body'],
    [
      'a number that the harness did not send, of a listed card',
      '{"card_ending":"4444","x":"5555555555554444"}',
      'number in body',
    ],
  ])('%s', (_, text, leak) => {
    expect(found(text)).toEqual([leak]);
  });

  it('in headers too', () => {
    expect(found('{}', { 'x-debug': number })).toEqual(['number in header x-debug']);
  });

  it.each([
    ['last digits', '{"last_digits":"4242","security_code_check":true}'],
    ['other numbers with the digits of a code', '{"total":8471,"id":"card_847x"}'],
    ['a fraction that happens to pass the Luhn check', '{"card_ending":"4444","x":0.5555555555554444}'],
    ['a time in milliseconds', '{"card_ending":"0009","x":1732150000009}'],
    ['a Luhn-valid number of no listed card', '{"card_ending":"1111","x":"5555555555554444"}'],
    ['whether a code was checked', '{"card_cvv_check":true,"security_code_check":"passed","cvv":null}'],
    ['paths of an API', '{"location":"/customers/cust_1/cards","next":"/cards/card_1","app":"/app/cards"}'],
    ['URLs', '{"uri":"https://example.com/var/www/cards.php","x":"see https://example.com/app/cards.js"}'],
    ['URLs with escaped slashes', String.raw`{"uri":"https:\/\/example.com\/home\/me\/cards.js"}`],
    ['links of a page', '<a href="/home/index.php">Home</a><script src="/app/main.js"></script>'],
    ['directories', '{"x":"/var/www and /usr/src/app"}'],
    ['digits inside a token', '{"card_ending":"4444","card_token":"ab5555555555554444cd"}'],
  ])('but not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
