/**
 * What a report costs to render and to use: time, memory and size of each format for 300, 1,000 and 10,000 checks, each
 * in a process of its own, and how long the page takes to answer a filter in Chromium. A filter's time is from the event
 * to the layout that it makes necessary, and to the next frame; typing a letter, choosing a class and a verdict, and
 * going back to everything, in turn. Ratios are to the smallest report, per check.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { renderHtml } from '../reporters/html/page.ts';
import { largeReport } from './render/large-report.ts';

const sizes = [300, 1_000, 10_000];
const formats = ['HTML', 'JUnit', 'Markdown', 'JSON'];
const rounds = 3;
const child = fileURLToPath(new URL('./render/one.ts', import.meta.url));

interface Rendered {
  readonly ms: number;
  /** Of the whole process, the report in it. */
  readonly peakMb: number;
  /** Above what the report itself had needed at most. */
  readonly addedMb: number;
  readonly bytes: number;
}

/** Runs in the page. */
const measureFilters = `(async () => {
  const form = document.querySelector('.toolbar');
  const measure = async (act) => {
    const startedAt = performance.now();
    act();
    document.documentElement.getBoundingClientRect();
    document.body.offsetHeight;
    const layout = performance.now() - startedAt;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return [layout, performance.now() - startedAt];
  };
  const type = (text) => () => {
    form.elements.search.value = text;
    form.elements.search.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const choose = (name, value) => () => {
    form.elements[name].value = value;
    form.elements[name].dispatchEvent(new Event('change', { bubbles: true }));
  };
  const tick = (value) => () => form.querySelector('[value=' + value + ']').click();
  const lastClass = form.elements.class.options[form.elements.class.options.length - 1].value;
  const steps = [
    ['type a letter', type('r')], ['type a rare word', type('requirement-77')], ['clear the search', type('')],
    ['choose a class', choose('class', lastClass)], ['choose every class', choose('class', '')],
    ['choose a keyword', choose('keyword', 'MUST')], ['choose every keyword', choose('keyword', '')],
    ['failed only', tick('fail')], ['every verdict', tick('fail')],
  ];
  const times = steps.map(([name]) => [name, [], []]);
  for (let round = 0; round < 10; round++)
    for (const [at, [, act]] of steps.entries()) {
      const [layout, frame] = await measure(act);
      times[at][1].push(layout);
      times[at][2].push(frame);
    }
  return times;
})()`;

console.log('format     checks        ms  ms/check (ratio)   peak MB  added MB        kB');
for (const format of formats) {
  let first = 0;
  for (const checks of sizes) {
    const { ms, peakMb, addedMb, bytes } = await rendered(format, checks);
    const each = ms / checks;
    first ||= each;
    const figures = [
      String(checks).padStart(6),
      ms.toFixed(0).padStart(9),
      `${each.toFixed(3)} (${(each / first).toFixed(2)})`.padStart(17),
      peakMb.toFixed(0).padStart(9),
      addedMb.toFixed(0).padStart(9),
      (bytes / 1000).toFixed(0).padStart(9),
    ];
    console.log(`${format.padEnd(10)} ${figures.join(' ')}`);
  }
}
await filters();

/** The median of the rounds by time, the first of which warms the disk's cache. */
async function rendered(format: string, checks: number): Promise<Rendered> {
  const all: Rendered[] = [];
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await promisify(execFile)(process.execPath, [child, format, String(checks)]);
    all.push(JSON.parse(stdout));
  }
  const [median] = all.toSorted((a, b) => a.ms - b.ms).slice(Math.floor(rounds / 2));
  if (!median) throw new Error('nothing was rendered');
  return median;
}

async function filters(): Promise<void> {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  if (!executablePath) return console.log('Chromium is not installed: no filter was measured');
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-bench-'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  console.log('filter in Chromium, ms: to the layout, to the next frame; minimum, median, maximum each');
  try {
    for (const checks of sizes) {
      const file = join(folder, `${checks}.html`);
      await writeFile(file, renderHtml(largeReport(checks)));
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const startedAt = performance.now();
      await page.goto(pathToFileURL(file).href);
      const loadMs = performance.now() - startedAt;
      const times: readonly (readonly [name: string, layouts: number[], frames: number[]])[] =
        await page.evaluate(measureFilters);
      console.log(`${checks} checks, page loaded in ${loadMs.toFixed(0)} ms`);
      for (const [name, layouts, frames] of times)
        console.log(`  ${name.padEnd(22)} ${spread(layouts)}   ${spread(frames)}`);
      await page.close();
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
    .map((value) => (value ?? Number.NaN).toFixed(1).padStart(7))
    .join('');
}
