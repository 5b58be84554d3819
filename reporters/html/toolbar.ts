import { bases, keywords } from '../../spec/requirement.ts';
import type { Report } from '../model.ts';
import { type Standing, standing } from '../text.ts';
import { escapeHtml } from './escape-html.ts';
import { standings, standingWords } from './standing-words.ts';

/** Search and filters; hidden until the script that they need runs. */
export function toolbar({ requirements, targets }: Pick<Report, 'requirements' | 'targets'>): string {
  const classes = [...new Set(requirements.map((row) => row.class))];
  const usedKeywords = keywords.filter((each) => requirements.some(({ keyword }) => keyword === each));
  const usedBases = bases.filter((each) => requirements.some(({ basis }) => basis === each));
  const selects = [
    select('class', 'every class', classes),
    select('keyword', 'every keyword', usedKeywords),
    select('basis', 'every basis', usedBases),
    targets.length > 1
      ? select(
          'target',
          'every target',
          targets.map(({ name }) => name),
        )
      : '',
  ];
  const counts = new Map<Standing, number>();
  for (const row of requirements) counts.set(standing(row), (counts.get(standing(row)) ?? 0) + 1);
  const chips = standings
    .filter((each) => counts.has(each))
    .map(
      (each) =>
        `<label class="chip"><input type="checkbox" name="standing" value="${each}"><span><i class="swatch s-${each}"></i>${standingWords[each]} <b>${counts.get(each)}</b></span></label>`,
    );
  return `<form hidden role="search" class="toolbar" aria-label="Requirements">
<div class="fields"><input type="search" name="search" placeholder="Search ids, wording, checks, reasons" aria-label="Search ids, wording, checks and reasons" autocomplete="off" spellcheck="false" aria-keyshortcuts="/">${selects.join('')}</div>
<div class="chips"><fieldset><legend class="off">Verdict</legend>${chips.join('')}</fieldset><output></output><button type="button" name="clear" hidden>Clear filters</button></div>
</form>
<p class="filtered print-only" hidden></p>
<div class="empty" hidden><p></p><button type="button" name="clear">Clear filters</button></div>`;
}

function select(name: string, every: string, values: readonly string[]): string {
  const options = values.map((each) => `<option value="${escapeHtml(each)}">${escapeHtml(each)}</option>`);
  return `<select name="${name}" aria-label="${name}"><option value="">${every}</option>${options.join('')}</select>`;
}
