import { type Block, blocksOf, type Guide } from './guides.ts';

/** The commands of one `sh` block of a guide, in order. */
export interface Script {
  /** Such as `docs/ci.md, line 12`. */
  readonly place: string;
  /** Without comments; what goes on behind a backslash is one line. */
  readonly lines: readonly string[];
}

/** The scripts of a guide. */
export function scriptsOf(guide: Guide): readonly Script[] {
  return blocksOf(guide)
    .filter(({ language }) => language === 'sh')
    .map((block) => ({ place: `${guide.path}, line ${block.line}`, lines: linesOf(block) }));
}

/** Commands in one line that are joined by `&&` count one by one. */
function linesOf({ text }: Block): string[] {
  return text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s+)#.*$/, '').trim())
    .flatMap((line) => line.split(' && '))
    .filter((line) => line !== '');
}
