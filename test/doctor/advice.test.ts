import { expect, it } from 'vitest';
import { adviceOn, splitWish } from '../../cli/doctor/advice.ts';

it.each([
  [
    'the certificate is signed by an unknown authority; name it with --ca (DEPTH_ZERO_SELF_SIGNED_CERT)',
    'the certificate is signed by an unknown authority (DEPTH_ZERO_SELF_SIGNED_CERT)',
    'Name it with --ca.',
  ],
  [
    'KEY is not set: http://api.example needs a credential. Put a test key of the target into it.',
    'KEY is not set: http://api.example needs a credential',
    'Put a test key of the target into it.',
  ],
  [
    'KEY holds the wrong kind of key: expected one that begins with "skey_"',
    'KEY holds the wrong kind of key',
    'Give one that begins with "skey_".',
  ],
  ['the certificate has expired (CERT_HAS_EXPIRED)', 'the certificate has expired (CERT_HAS_EXPIRED)', null],
])('splits "%s"', (message, says, wish) => {
  expect(splitWish(message)).toEqual({ says, wish });
});

it.each([
  ['nothing listens there (ECONNREFUSED)', 'http://a', /Start the server/],
  ['the connection was reset (ECONNRESET)', 'http://a', /begin with https/],
  ['the connection was reset (ECONNRESET)', 'https://a', /--cert and --key/],
  ['the certificate has expired (CERT_HAS_EXPIRED)', 'https://a', /curl -v/],
])('knows what to do when %s at %s', (failure, url, remedy) => {
  expect(adviceOn(failure, url).remedy).toMatch(remedy);
});
