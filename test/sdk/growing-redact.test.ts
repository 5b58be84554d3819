import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growingRedact } from '../../sdk/growing-redact.ts';

const letters = fc.array(fc.constantFrom(...'abcXYZ019/+'), { minLength: 6, maxLength: 8 });
const word = letters.map((signs) => `Qz${signs.join('')}`);

describe('a redactor that learns', () => {
  it('masks each of many secrets, the first and the last', () => {
    const { redact, add } = growingRedact([{ value: 'known beforehand', marker: '[0]' }]);
    const all = Array.from({ length: 100 }, (_, index) => ({
      value: `secret ${1_000 + index}`,
      marker: `[${index + 1}]`,
    }));
    for (const secret of all) add(secret);
    for (const { value, marker } of all) expect(redact(`a ${value} b`)).toBe(`a ${marker} b`);
    expect(redact('known beforehand')).toBe('[0]');
  });

  it('keeps the marker under which a secret was known first', () => {
    const { redact, add } = growingRedact([{ value: 'a secret', marker: '[known]' }]);
    add({ value: 'a secret', marker: '[learned]' });
    expect(redact('a secret')).toBe('[known]');
  });

  it.each([0, 1, 15, 16, 17, 40])('masks a secret whole, with %d others between it and a part of it', (between) => {
    const whole = { value: 'skey_test_abcdef/ghijkl', marker: '[whole]' };
    const part = { value: 'skey_test_abcdef', marker: '[part]' };
    const others = Array.from({ length: between }, (_, index) => ({
      value: `other ${1_000 + index}`,
      marker: '[other]',
    }));
    for (const order of [
      [whole, ...others, part],
      [part, ...others, whole],
    ]) {
      const { redact, add } = growingRedact([]);
      for (const secret of order) add(secret);
      expect(redact(`${whole.value} ${part.value}`)).toBe('[whole] [part]');
    }
  });

  it('forgets the first of thousands, but never what was known beforehand, and learns again what is shown again', () => {
    const { redact, add } = growingRedact([{ value: 'known beforehand', marker: '[known]' }]);
    const secretOf = (index: number) => `secret number ${10_000 + index}`;
    for (let index = 0; index < 2_000; index++) add({ value: secretOf(index), marker: '[]' });
    expect(redact(secretOf(1_999))).toBe('[]');
    expect(redact(secretOf(1_200))).toBe('[]');
    expect(redact('known beforehand')).toBe('[known]');
    expect(redact(secretOf(900))).toBe(secretOf(900));
    add({ value: secretOf(900), marker: '[]' });
    expect(redact(secretOf(900))).toBe('[]');
  });

  it('leaves nothing of any secret, in whatever order they come and whichever is part of which', () => {
    const secrets = fc
      .array(word, { minLength: 2, maxLength: 12 })
      .chain((words) =>
        fc.shuffledSubarray([...words, ...words.map((each, index) => `${each}-${words[index + 1] ?? ''}`)]),
      );
    fc.assert(
      fc.property(secrets, (values) => {
        const { redact, add } = growingRedact([]);
        for (const value of values) add({ value, marker: '[]' });
        for (const value of values) expect(redact(`<${value}>`)).toBe('<[]>');
      }),
      { numRuns: 100 },
    );
  });
});
