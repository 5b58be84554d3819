import { expect, it } from 'vitest';
import { shortPath } from '../../../reporters/html/body/short-path.ts';

it.each([
  ['https://api.example/customers/cust_test_60vvlsy3kqa5gsmplsd/cards?limit=1', '/customers/cust_…plsd/cards?limit=1'],
  ['http://127.0.0.1:1/cards/crd_CblzSNqiwMudx-PwJUaPJ', '/cards/crd_…UaPJ'],
  ['http://host', '/'],
  ['http://host?a=b', '/?a=b'],
  [`http://host/a?${'x'.repeat(50)}`, `/a?${'x'.repeat(38)}…`],
  ['http://host/a?next=http://other/b', '/a?next=http://other/b'],
  ['no url', 'no url'],
])('%s is %s', (url, path) => {
  expect(shortPath(url)).toBe(path);
});
