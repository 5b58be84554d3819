import { expect, it } from 'vitest';
import { diagnoseAddress } from '../../cli/doctor/address.ts';

it.each([
  [['https://sandbox.example', 'https://vault.example'], 'good', /^answers in 41 ms \(median of 7 requests\)$/],
  [['http://127.0.0.1:4010'], 'good', /^answers in 41 ms/],
  [['https://sandbox.example', 'http://vault.example'], 'warning', /travel to http:\/\/vault.example for all to read$/],
])('judges %o', (urls, state, says) => {
  expect(diagnoseAddress(urls, 40.6, 7)).toMatchObject({ state, says: expect.stringMatching(says) });
});
