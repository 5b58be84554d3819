import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../reporters/compare/compare.ts';
import { renderHtml } from '../../../reporters/compare/html/page.ts';
import { subjectsOf } from '../../../reporters/compare/subjects.ts';
import type { Report } from '../../../reporters/model.ts';
import { check, made, row, target } from '../diff/made-report.ts';
import { hostile } from '../sample.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

const [split, advisory, partly, alike, nowhere] = ['split', 'advisory', 'partly', 'alike', 'nowhere'].map(
  (name) => `omise.cards.list.${name}`,
) as [string, string, string, string, string];

/** Every standing, every agreement, a point that is left open, hostile text wherever a report can have it. */
function reportOf(place: number): Report {
  const isOdd = place % 2 === 1;
  const verdicts = ['inconclusive', 'error', 'untested', 'inapplicable', 'pass'] as const;
  return made(
    [
      row(split, isOdd ? 'fail' : 'pass', {
        says: `Says ${hostile}`,
        checks: [
          check(split, isOdd ? 'fail' : 'pass', { title: hostile, reason: isOdd ? `because ${hostile}` : null }),
        ],
      }),
      row(advisory, isOdd ? 'fail' : 'pass', { keyword: 'SHOULD', weighs: false }),
      row(partly, verdicts[place % 5] ?? 'pass'),
      row(alike, 'pass', { checks: [check(alike, 'pass', { notes: [isOdd ? hostile : 'it is clamped'] })] }),
      ...(place === 0 ? [] : [row(nowhere, 'untested')]),
    ],
    { strict: isOdd, targets: [target({ url: `http://${hostile}` })] },
  );
}

function page(columns: number): string {
  const subjects = Array.from({ length: columns }, (_, place) =>
    subjectsOf({
      file: place === 1 ? `${hostile}.json` : `implementation-${place}.json`,
      name: null,
      report: reportOf(place),
    }),
  );
  return renderHtml(compare(subjects.flat(), '0.0.0'));
}

// In CI a missing browser is a failure of the set-up; on a laptop it is a skip with its reason in the name.
describe.skipIf(!executablePath && !process.env.CI)(
  'the comparison in Chromium (skipped where Chromium is not installed)',
  () => {
    let browser: Browser;
    let folder = '';
    let axeSource = '';
    const faults: string[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
      for (const columns of [5, 12]) await writeFile(join(folder, `${columns}.html`), page(columns));
      axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      await rm(folder, { recursive: true });
      expect(faults).toEqual([]);
    });

    async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
      const opened = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
      opened.on('console', (message) => faults.push(message.text()));
      opened.on('pageerror', (error) => faults.push(error.message));
      opened.on('dialog', (dialog) => faults.push(dialog.message()));
      opened.on('request', (request) => {
        if (!request.url().startsWith('file:')) faults.push(request.url());
      });
      await opened.goto(`${pathToFileURL(folder).href}/${address}`);
      return opened;
    }

    const shown = (opened: Page) =>
      opened.locator('.matrix tr[id]:visible').evaluateAll((rows) => rows.map(({ id }) => id.split('.').at(-1)));

    it('shows first where targets differ, and everything on demand, without any script too', async () => {
      const opened = await open('5.html', { javaScriptEnabled: false });
      expect(await shown(opened)).toEqual(['split', 'advisory']);
      for (const [label, rows] of [
        ['not judged on all', ['partly']],
        ['judged alike by all', ['alike']],
        ['judged on none', ['nowhere']],
        ['all', ['split', 'advisory', 'partly', 'alike', 'nowhere']],
      ] as const) {
        await opened.locator('.filters label', { hasText: new RegExp(`^${label} \\d`) }).click();
        expect(await shown(opened)).toEqual(rows);
      }
      expect(await opened.locator('img').count()).toBe(0);
      await opened.close();
    });

    it('opens why a cell is no pass, by keyboard alone, and closes it again', async () => {
      const opened = await open('5.html');
      const cell = opened.locator(`[id="${split}"] button`).first();
      for (let steps = 0; steps < 20; steps++) {
        await opened.keyboard.press('Tab');
        if (await cell.evaluate((button) => button === button.ownerDocument.activeElement)) break;
      }
      const reason = opened.locator('.reasons [popover]:popover-open');
      expect(await reason.count()).toBe(0);
      await opened.keyboard.press('Enter');
      expect(await reason.textContent()).toContain('because </script>');
      await opened.keyboard.press('Escape');
      expect(await reason.count()).toBe(0);
      await opened.close();
    });

    it('searches, and keeps view and search in the URL', async () => {
      const opened = await open('5.html?omise=all');
      await opened.keyboard.press('/');
      await opened.keyboard.type('PARTLY list');
      expect(await shown(opened)).toEqual(['partly']);
      expect(await opened.locator('output').textContent()).toBe('1 of 5 requirements');
      expect(new URL(opened.url()).search).toBe('?omise=all&omise-search=PARTLY+list');
      await opened.reload();
      expect(await shown(opened)).toEqual(['partly']);
      await opened.getByRole('searchbox').fill('nothing of the kind');
      expect(await opened.getByText('No requirement is like this').isVisible()).toBe(true);
      await opened.close();
    });

    it('reaches what a link names, whatever the view hides', async () => {
      const opened = await open(`5.html?omise-search=nothing#${nowhere}`);
      expect(await opened.locator(`[id="${nowhere}"]`).isVisible()).toBe(true);
      await opened.evaluate("location.hash = '#omise-left-open-1'");
      expect(await opened.locator('#omise-left-open-1').isVisible()).toBe(true);
      await opened.close();
    });

    it('keeps the targets and the requirement in sight', async () => {
      const opened = await open('12.html?omise=all', { viewport: { width: 800, height: 400 } });
      await opened.locator('.grid').evaluate((grid) => grid.scrollTo(600, 200));
      const places = await opened.evaluate(
        "['.grid', '.corner', '.matrix tr[id]:last-child th'].map((each) => document.querySelector(each).getBoundingClientRect()).map(({ x, y }) => [Math.round(x), Math.round(y)])",
      );
      const [grid = [], corner = [], head = []] = places as number[][];
      expect(corner.map((each, place) => each - (grid[place] ?? 0))).toEqual([1, 1]);
      expect((head[0] ?? 0) - (grid[0] ?? 0)).toBe(1);
      await opened.close();
    });

    it.each([
      ['light', 1280, 5],
      ['dark', 1280, 12],
      ['light', 360, 12],
      ['dark', 360, 5],
    ] as const)('has no violation that axe finds: %s, %i pixels, %i targets', async (colorScheme, width, columns) => {
      const opened = await open(`${columns}.html?omise=all`, {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      expect(await opened.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await opened.locator(`[id="${split}"] button`).first().click();
      await opened.addScriptTag({ content: axeSource });
      const violations = await opened.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' ')))",
      );
      expect(violations).toEqual([]);
      await opened.close();
    });

    it('prints the view with the reasons of what differs, and no control', async () => {
      const opened = await open('5.html', { colorScheme: 'dark' });
      await opened.emulateMedia({ media: 'print' });
      expect(await shown(opened)).toEqual(['split', 'advisory']);
      expect(await opened.getByRole('searchbox').count()).toBe(0);
      expect(await opened.locator('.filters label:visible').count()).toBe(1);
      expect(await opened.locator('.reasons [popover]:visible').count()).toBe(4);
      expect(await opened.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      await opened.close();
    });
  },
);
