import { expect, it } from 'vitest';
import { findAssertions } from '../../proof/assertions/find-assertions.ts';

const source = `import { check } from 'x';
function helper(answer) {
  expectThat(answer.ok, answer, 'yes', 'no');
}
check('a.b', 'title', async ({ send }) => {
  const answer = accepted(await send());
  expectAt(answer, '/a', 1);
  for (const name of names) expectAt(answer, name, 2);
  if (answer.x) await expectLater(answer);
  helper(answer);
});
`;

it('finds the statements that assert, each with the check around it', () => {
  expect(findAssertions('suite.ts', source).map(({ line, text, site }) => [line, text, site])).toEqual([
    [3, "expectThat(answer.ok, answer, 'yes', 'no');", null],
    [7, "expectAt(answer, '/a', 1);", '5:1'],
    [8, 'expectAt(answer, name, 2);', '5:1'],
    [9, 'await expectLater(answer);', '5:1'],
  ]);
});

it('says where they stand, to the character', () => {
  const found = findAssertions('suite.ts', source).map(({ from, to }) => source.slice(from, to));
  expect(found[1]).toBe("expectAt(answer, '/a', 1);");
});
