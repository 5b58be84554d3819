import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Check, onCheck } from '../../harness/check.ts';
import type { Assertion } from './find-assertions.ts';

const packageFolder = new URL('../../', import.meta.url);

/** A check, and where in its suite it was declared: line and column, from 1. */
export interface SitedCheck {
  readonly check: Check;
  readonly site: string;
}

/** The text in place of which nothing stands; set only while a suite is loaded. */
let removed: Assertion | null = null;

registerHooks({
  load(url, context, next) {
    if (!removed || !url.includes('?without=')) return next(url, context);
    const source = readFileSync(fileURLToPath(url), 'utf8');
    // A semicolon keeps `if (…)` and `for (…)` whole; blanks keep every line and column.
    const blank = source.slice(removed.from, removed.to).replaceAll(/[^\n]/g, ' ');
    const text = `${source.slice(0, removed.from)};${blank.slice(1)}${source.slice(removed.to)}`;
    return { format: 'module-typescript', source: text, shortCircuit: true };
  },
});

/** The checks of a suite as they would be without one assertion. Nothing is written: the text changes while it loads. */
export async function loadWithout(assertion: Assertion): Promise<readonly SitedCheck[]> {
  const checks: SitedCheck[] = [];
  onCheck((check) => checks.push({ check, site: siteOf(new Error().stack ?? '') }));
  removed = assertion;
  try {
    await import(`${new URL(assertion.file, packageFolder).href}?without=${assertion.from}`);
  } finally {
    removed = null;
  }
  return checks;
}

/** Where the suite called `check`, as the stack tells it. */
function siteOf(stack: string): string {
  return /\?without=\d+:(\d+:\d+)/.exec(stack)?.[1] ?? '';
}
