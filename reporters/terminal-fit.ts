/** Lines that belong together, as many as there is room for. */
export interface Section {
  /** At most so many lines; what is left out is said. None where there is nothing to say. */
  readonly lines: (atMost: number) => readonly string[];
  /** The fewest lines in which it says what it is about. */
  readonly least: number;
  /** Lines that it should have before any other has more than this of its own. */
  readonly good: number;
}

/**
 * Blocks of sections with blank lines between the blocks, in at most so many lines. Where not all fit, the sections
 * first get what they need, in the order of their importance.
 * @param important sections in that order; each of the blocks' once
 */
export function fitted(
  blocks: readonly (readonly Section[])[],
  important: readonly Section[],
  height: number,
): readonly string[] {
  const wanted = new Map(important.map((section) => [section, section.lines(Number.POSITIVE_INFINITY).length]));
  const spoken = important.filter((section) => (wanted.get(section) ?? 0) > 0);
  const between = blocks.filter((block) => block.some((section) => spoken.includes(section))).length - 1;
  const tight = height - between < sum(spoken.map((section) => Math.min(section.least, wanted.get(section) ?? 0)));
  const given = new Map<Section, number>();
  let room = tight ? height : height - between;
  const raise = (to: (section: Section) => number) => {
    for (const section of spoken) {
      const before = section.lines(given.get(section) ?? 0).length;
      const asked = Math.min(to(section), wanted.get(section) ?? 0, before + room);
      if (asked <= (given.get(section) ?? 0)) continue;
      given.set(section, asked);
      // What it cannot use is left to others.
      room -= section.lines(asked).length - before;
    }
  };
  raise(({ least }) => least);
  raise(({ good }) => good);
  raise(() => Number.POSITIVE_INFINITY);
  return blocks
    .map((block) => block.flatMap((section) => section.lines(given.get(section) ?? 0)))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 || tight ? lines : ['', ...lines]));
}

/** Several ways to say the same, the most detailed first; each a list of items of a few lines. */
export type Forms = readonly (readonly (readonly string[])[])[];

/** How a section uses its room. */
export interface Manner {
  readonly least?: number;
  readonly good: number;
  /** The line that stands for items that are missing, of their number and of all; not asked for where one line says all. */
  readonly more?: (missing: number, all: number) => string;
}

/** A section in the first form that fits whole; otherwise in as much of the last as fits. */
export function sectionOf(forms: Forms, { least = 1, good, more = () => '' }: Manner): Section {
  return {
    least,
    good,
    lines: (atMost) => {
      if (atMost < 1) return [];
      const whole = forms.map((items) => items.flat()).find((lines) => lines.length <= atMost);
      return whole ?? asManyAsFit(forms.at(-1) ?? [], atMost, more);
    },
  };
}

/** Items from the first on, and a line that says how many are missing. */
function asManyAsFit(
  items: readonly (readonly string[])[],
  atMost: number,
  more: (missing: number, all: number) => string,
): readonly string[] {
  const kept: string[] = [];
  let count = 0;
  for (const item of items) {
    if (kept.length + item.length > atMost - 1) break;
    kept.push(...item);
    count++;
  }
  return [...kept, more(items.length - count, items.length)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
