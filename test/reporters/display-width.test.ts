import { describe, expect, it } from 'vitest';
import { cutToWidth, displayWidth, padToWidth, pieces } from '../../reporters/display-width.ts';
import { harmless, wrapped } from '../../reporters/terminal-text.ts';

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['plain text', 10],
    ['naïve', 5],
    ['nai\u0308ve', 5],
    ['漢字', 4],
    ['한글', 4],
    ['ｆｕｌｌ', 8],
    ['אבג', 3],
    ['😀', 2],
    ['☎', 1],
    ['☎\uFE0F', 2],
    ['🇪🇺', 4],
    ['a\u200Bb', 2],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it.each([
    ['short', 5, 'short'],
    ['longer', 5, 'long…'],
    ['漢字漢字', 5, '漢字…'],
    ['漢字漢字', 4, '漢…'],
    ['漢字', 0, ''],
  ])('is cut: %j to %i columns', (text, columns, cut) => {
    expect(cutToWidth(text, columns)).toBe(cut);
  });

  it('pads, and cuts into pieces without losing a character', () => {
    expect(padToWidth('漢', 4)).toBe('漢  ');
    expect(pieces('漢字abc', 3)).toEqual(['漢', '字a', 'bc']);
    expect(pieces('漢字', 1)).toEqual(['漢', '字']);
  });

  it('is kept where lines are broken', () => {
    expect(wrapped(`${'x'.repeat(7)} 漢字 ab`, 5)).toEqual(['xxxxx', 'xx', '漢字', 'ab']);
  });

  it('counts no character that turns the direction of others, or moves the cursor', () => {
    expect(harmless('a\u202eb\u2066c\u200fd\te\u001b[31m\u2028f')).toBe('a�b�c�d e�[31m�f');
  });
});
