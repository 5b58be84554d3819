import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildClientReport } from '../../reporters/build-client-report.ts';
import { buildReport } from '../../reporters/build-report.ts';
import { compare } from '../../reporters/compare/compare.ts';
import { renderHtml as renderComparison } from '../../reporters/compare/html/page.ts';
import { subjectsOf } from '../../reporters/compare/subjects.ts';
import { renderHtml } from '../../reporters/html/page.ts';
import type { Report } from '../../reporters/model.ts';
import { clientSampleFacts } from './client-sample.ts';
import { checkResult, hostile, sampleReport } from './sample.ts';
import { end, facts, target } from './sample-facts.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

const pages: Readonly<Record<string, () => string>> = {
  report: () => renderHtml(sampleReport()),
  client: () => renderHtml(hostileClient()),
  two: () => renderHtml(twoTargets()),
  long: () => renderHtml(manyRows()),
  comparison,
};

// In CI a missing browser is a failure of the set-up; on a laptop it is a skip with its reason in the name.
describe.skipIf(!executablePath && !process.env.CI)(
  'the page in Chromium (skipped where Chromium is not installed)',
  () => {
    let browser: Browser;
    let folder = '';
    const faults: string[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
      for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), text());
      browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    });
    afterAll(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
      expect(faults).toEqual([]);
    });

    /** Opens what follows the folder in an address; whatever the page complains of is a fault. */
    async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('dialog', (dialog) => faults.push(dialog.message()));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) faults.push(request.url());
      });
      await page.goto(`${pathToFileURL(folder).href}/${address}`);
      return page;
    }

    const shown = (page: Page) =>
      page.evaluate(
        "[...document.querySelectorAll('.row')].filter((row) => row.checkVisibility()).map(({ id }) => id)",
      );
    const byId = (page: Page, id: string) => page.locator(`[id="${id}"]`);

    it('shows every requirement, and runs nothing that the subject sent, also unpacked', async () => {
      const page = await open('report.html');
      expect(await page.locator('.row:visible').count()).toBe(9);
      await page.locator('#sample\\.class\\.pass > summary').click();
      await byId(page, 'sample.class.pass/a-pass').waitFor();
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })");
      expect(await page.locator('[data-packed]').count()).toBe(0);
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.locator('.log pre').textContent()).toContain('onerror=alert(1)');
    });

    it('searches ids, wording, titles of checks and reasons, packed or not', async () => {
      const page = await open('report.html');
      const found: Record<string, string[]> = {
        'CLASS.ADVISORY': ['advisory'],
        'says waived': ['waived'],
        'a pass': ['pass'],
        'nobody can see': ['untested'],
        'because of a-fail': [],
        'because a fail': ['fail', 'advisory', 'waived'],
      };
      for (const [text, names] of Object.entries(found)) {
        await page.getByRole('searchbox').fill(text);
        expect([text, await shown(page)]).toEqual([text, names.map((name) => `sample.class.${name}`)]);
      }
    });

    it('combines filters, keeps them in the URL, and takes them from there', async () => {
      const page = await open('report.html?viewer=token');
      await page.getByRole('checkbox', { name: 'advisory' }).check();
      await page.getByRole('checkbox', { name: /^fail, waived/ }).check();
      expect(await shown(page)).toEqual(['sample.class.advisory', 'sample.class.waived']);
      await page.getByRole('combobox', { name: 'keyword' }).selectOption('MUST');
      expect(await shown(page)).toEqual(['sample.class.waived']);
      expect(await page.getByRole('search').getByRole('status').textContent()).toBe('1 of 9');
      await page.waitForURL(/\?viewer=token&standing=waived&standing=advisory&keyword=MUST$/);
      await page.reload();
      expect(await shown(page)).toEqual(['sample.class.waived']);
      await page.getByRole('button', { name: 'Clear filters' }).click();
      expect(await page.locator('.row:visible').count()).toBe(9);
      await page.waitForURL(/\?viewer=token$/);
    });

    it('filters by a part of the picture, and goes back', async () => {
      const page = await open('report.html');
      await page.locator('.bar i.s-untested').first().click();
      expect(await shown(page)).toEqual(['sample.class.untested']);
      await page.waitForURL(/standing=untested$/);
      await page.locator('.coverage').first().getByRole('link', { name: '1', exact: true }).first().click();
      await page.waitForURL(/standing=pass$/);
      await page.goBack();
      expect(await shown(page)).toEqual(['sample.class.untested']);
      await page.goBack();
      expect(await page.locator('.row:visible').count()).toBe(9);
    });

    it('says what it looked for where nothing fits, and leads out', async () => {
      const page = await open('report.html?search=no+such&standing=fail');
      expect(await page.getByText('No requirement fits “no such”, verdict fail.').isVisible()).toBe(true);
      await page.locator('.empty').getByRole('button').click();
      expect(await page.locator('.row:visible').count()).toBe(9);
    });

    it.each([
      ['a requirement', 'report.html#sample.class.fail', 'sample.class.fail', false],
      ['a check', 'report.html#sample.class.fail/a-fail', 'sample.class.fail/a-fail', false],
      ['an exchange', 'report.html#sample.class.fail/a-fail/exchange-1', 'sample.class.fail/a-fail/exchange-1', false],
      ['a packed check', 'report.html#sample.class.pass/a-pass', 'sample.class.pass/a-pass', false],
      [
        'a packed exchange, filtered out',
        'report.html?standing=fail#sample.class.pass/a-pass/exchange-1',
        'sample.class.pass/a-pass/exchange-1',
        true,
      ],
      ['a requirement beyond the first page', 'long.html#sample.class.row-590', 'sample.class.row-590', false],
      [
        'one of two targets',
        'two.html#mock:omise.cards.list.two/a-check/exchange-1',
        'mock:omise.cards.list.two/a-check/exchange-1',
        false,
      ],
    ])('opens, marks and shows %s that a link names', async (_, address, id, isOutsider) => {
      const page = await open(address);
      const named = byId(page, id);
      await page.locator('.marked').waitFor();
      expect(await page.locator('.marked').getAttribute('id')).toBe(id);
      expect(await named.isVisible()).toBe(true);
      expect(await page.evaluate("document.querySelector('.marked').open ?? true")).toBe(true);
      const top = () => page.evaluate("document.querySelector('.marked').getBoundingClientRect().top");
      await expect.poll(top).toBeGreaterThan(90);
      expect(await top()).toBeLessThan(800);
      const count = await page.getByRole('search').getByRole('status').textContent();
      expect(count?.includes('and the one that the link names')).toBe(isOutsider);
    });

    it('follows links on the page and the way back, and says where one leads nowhere', async () => {
      const page = await open('report.html');
      await page.getByRole('link', { name: 'Says advisory.' }).click();
      await page.locator('.row.marked').waitFor();
      expect(await page.locator('.row.marked').getAttribute('id')).toBe('sample.class.advisory');
      await page.evaluate("location.hash = '#sample.class.pass/of-another-report'");
      await page.getByText('This report has no sample.class.pass/of-another-report').waitFor();
      await page.goBack();
      await page.locator('[id="sample.class.advisory"].marked').waitFor();
    });

    it('offers the link to a row, a check and a class, by pointer and by keyboard', async () => {
      const page = await open('report.html?standing=fail#sample.class.fail');
      await page.locator('.row.marked').waitFor();
      const link = page.getByRole('link', { name: /^Copy link to/ });
      expect(await link.getAttribute('href')).toBe('#sample.class.fail');
      await byId(page, 'sample.class.fail/a-fail').locator('summary').first().focus();
      expect(await link.getAttribute('href')).toBe('#sample.class.fail/a-fail');
      await page.locator('section.class > h3').hover();
      expect(await link.getAttribute('href')).toBe('#sample.class');
    });

    it('shows five hundred rows at once, and more when asked, and all on paper', async () => {
      const page = await open('long.html');
      expect(await page.locator('.row:visible').count()).toBe(500);
      expect(await page.getByText('The first 500 of 600 are shown.').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Show more' }).click();
      expect(await page.locator('.row:visible').count()).toBe(600);
      expect(await page.evaluate("document.activeElement.closest('.row').id")).toBe('sample.class.row-500');
      await page.getByRole('searchbox').fill('row-59');
      expect(await page.locator('.row:visible').count()).toBe(11);
      await page.getByRole('searchbox').fill('');
      expect(await page.locator('.row:visible').count()).toBe(500);
      // The page hears of another medium a moment later.
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.locator('.row:visible').count()).toBe(600);
      await page.emulateMedia({ media: 'screen' });
      await expect.poll(() => page.locator('.row:visible').count()).toBe(500);
    });

    it('is walked with the keyboard alone, to the exchange that shows a failure and back', async () => {
      const page = await open('report.html');
      const active = () =>
        page.evaluate(
          "document.activeElement.closest('.row')?.id ?? document.activeElement.getAttribute('name') ?? document.activeElement.className",
        );
      const isInside = () =>
        page.evaluate(`document.activeElement.closest('[id="sample.class.fail/a-fail/exchange-1"]') !== null`);
      await page.keyboard.press('Tab');
      expect(await active()).toBe('skip');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await active()).toBe('search');
      await page.keyboard.press('j');
      expect(await page.getByRole('searchbox').inputValue()).toBe('j');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('searchbox').inputValue()).toBe('');
      await page.keyboard.press('Escape');
      expect(await active()).toBe('sample.class.pass');
      await page.keyboard.press('j');
      expect(await active()).toBe('sample.class.fail');
      await page.keyboard.press('Enter');
      const exchange = byId(page, 'sample.class.fail/a-fail/exchange-1');
      expect(await exchange.isVisible()).toBe(true);
      for (let tabs = 0; tabs < 20; tabs++) {
        await page.keyboard.press('Tab');
        if (await isInside()) break;
      }
      expect(await isInside()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await active()).toBe('sample.class.fail');
      expect(await exchange.isVisible()).toBe(false);
      await page.keyboard.press('k');
      expect(await active()).toBe('sample.class.pass');
      await page.keyboard.press('/');
      expect(await active()).toBe('search');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('?');
      expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(false);
    });

    it('shows all that is not a plain pass where no script runs', async () => {
      const page = await open('report.html', { javaScriptEnabled: false });
      expect(await page.getByRole('search').isVisible()).toBe(false);
      expect(await page.locator('.row:visible').count()).toBe(9);
      const row = byId(page, 'sample.class.fail');
      await row.locator('summary').first().click();
      expect(await row.getByText('Observed', { exact: true }).first().isVisible()).toBe(true);
      expect(await byId(page, 'sample.class.fail/a-fail/exchange-1').isVisible()).toBe(true);
      const passed = byId(page, 'sample.class.pass');
      await passed.locator('summary').first().click();
      expect((await passed.locator('.body').textContent())?.trim()).toBe(
        'a pass1 request, packed: the script of this page shows them.',
      );
    });

    it('prints light, without controls, failures open and the rest as lines', async () => {
      const page = await open('report.html?standing=fail&standing=pass', { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(
        await page.locator('button:visible, input:visible, select:visible, dialog:visible, .anchor:visible').count(),
      ).toBe(0);
      expect(await byId(page, 'sample.class.fail').locator('.check').first().isVisible()).toBe(true);
      expect(await byId(page, 'sample.class.fail/a-fail/exchange-1').isVisible()).toBe(true);
      expect(await byId(page, 'sample.class.pass').locator('.body').isVisible()).toBe(false);
      expect(await page.getByText('Filtered by verdict pass or fail: 2 of 9 requirements.').isVisible()).toBe(true);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(0);
    });

    it('is light, dark or as the system is, as the reader likes', async () => {
      const page = await open('report.html', { colorScheme: 'light' });
      const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
      const white = await paper();
      const theme = page.getByRole('button', { name: 'Theme' });
      await theme.click();
      await theme.click();
      expect(await theme.textContent()).toBe('Theme: dark');
      const black = await paper();
      expect(black).not.toBe(white);
      await page.reload();
      expect(await paper()).toBe(black);
      await theme.click();
      expect(await paper()).toBe(white);
    });

    it('has the first screen of a usual run on one screen', async () => {
      const page = await open('two.html');
      const bottom = await page.evaluate("document.querySelector('.overview').getBoundingClientRect().bottom");
      expect(bottom).toBeLessThanOrEqual(800);
    });

    it.each<readonly [string, string, Parameters<Browser['newPage']>[0], 'screen' | 'print']>([
      ['light', 'report.html#sample.class.fail/a-fail/exchange-1', { colorScheme: 'light' }, 'screen'],
      ['dark', 'report.html#sample.class.fail/a-fail/exchange-1', { colorScheme: 'dark' }, 'screen'],
      [
        'on a phone',
        'report.html#sample.class.pass/a-pass',
        { viewport: { width: 360, height: 780 }, colorScheme: 'dark' },
        'screen',
      ],
      ['on paper', 'report.html', {}, 'print'],
      ['with an empty search', 'report.html?search=no+such', {}, 'screen'],
      ['of two targets', 'two.html#mock:omise.cards.list.two', {}, 'screen'],
      [
        'of a client, dark, on a phone',
        'client.html',
        { viewport: { width: 360, height: 780 }, colorScheme: 'dark' },
        'screen',
      ],
    ])('has nothing that axe objects to, %s', async (_, address, options, media) => {
      const page = await open(address, options);
      await page.emulateMedia({ media });
      if (address.includes('#')) await page.locator('.marked').waitFor();
      await page.evaluate("document.querySelectorAll('.more').forEach((each) => { each.open = true })");
      await page.evaluate(axe.source);
      const violations: readonly object[] = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => html + ' ' + failureSummary) })))",
      );
      expect(violations).toEqual([]);
    });

    it.each(['report', 'client', 'two'])('fits 360 pixels with all open: %s', async (name) => {
      const page = await open(`${name}.html`, { viewport: { width: 360, height: 800 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })");
      await expect.poll(() => page.locator('.row[open][data-packed]').count()).toBe(0);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    });

    it.each(['light', 'dark'] as const)(
      'of a client tells verdicts apart by tone, where it is %s',
      async (colorScheme) => {
        const page = await open('client.html', { colorScheme });
        expect(await page.locator('.matrix .cell:visible').count()).toBe(4 * 5 + 2);
        const tones: [word: string, tone: string][] = await page.evaluate(
          "[...document.querySelectorAll('.matrix .cell')].map((cell) => [cell.textContent.split(' ')[0], getComputedStyle(cell).borderLeftColor])",
        );
        const byWord = Map.groupBy(tones, ([word]) => word);
        expect([...byWord.keys()].toSorted()).toEqual(['error', 'fail', 'never', 'open', 'pass']);
        for (const [, own] of byWord) expect(new Set(own.map(([, tone]) => tone)).size).toBe(1);
        expect(new Set(tones.map(([, tone]) => tone)).size).toBe(5);
      },
    );

    it('of a client leads from a cell to the check that shows it', async () => {
      const page = await open('client.html');
      await page.locator('.matrix').getByRole('link', { name: 'open' }).click();
      const check = byId(page, 'omise.client.answers.understood/update-card');
      await check.waitFor();
      expect(await check.getAttribute('open')).not.toBeNull();
      expect(await check.isVisible()).toBe(true);
      expect(await page.locator('img').count()).toBe(0);
    });

    it.each<readonly [string, string, Parameters<Browser['newPage']>[0], 'screen' | 'print']>([
      ['light', 'report.html', { colorScheme: 'light' }, 'screen'],
      ['dark', 'report.html', { colorScheme: 'dark' }, 'screen'],
      ['phone', 'report.html', { viewport: { width: 360, height: 780 } }, 'screen'],
      ['print', 'report.html', { viewport: { width: 720, height: 1040 } }, 'print'],
      ['failure', 'report.html#sample.class.fail', {}, 'screen'],
      ['client', 'client.html', {}, 'screen'],
      ['comparison', 'comparison.html', {}, 'screen'],
    ])('has its picture taken: %s', async (name, address, options, media) => {
      const page = await open(address, options);
      await page.emulateMedia({ media });
      if (address.includes('#')) await page.locator('.marked').waitFor();
      const pictures = process.env.CARDPROOF_SCREENSHOTS ?? join(folder, 'pictures');
      await mkdir(pictures, { recursive: true });
      const picture = await page.screenshot({ path: join(pictures, `${name}.png`) });
      expect(await coloursOf(page, picture)).toBeGreaterThan(100);
    });
  },
);

/** How many colours a picture has, as the browser decodes it; a blank page has one. */
async function coloursOf(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(
    `(async () => {
      const bytes = Uint8Array.from(atob('${picture.toString('base64')}'), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas.drawImage(bitmap, 0, 0);
      return new Set(new Uint32Array(canvas.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
    })()`,
  );
}

/** The sample, with hostile text wherever a client can put its own. */
function hostileClient(): Report {
  const sample = clientSampleFacts();
  const [obstacles, refusedHosts] = [[hostile], [hostile, 'x'.repeat(400)]];
  return buildClientReport({
    ...sample,
    client: { ...sample.client, subject: ['node', hostile, 'x'.repeat(400)], obstacles, refusedHosts },
  });
}

/** Three servers beside each other: the first requirement splits them. */
function comparison(): string {
  const subjects = (['pass', 'fail', 'inconclusive'] as const).flatMap((verdict, place) =>
    subjectsOf({
      file: `server-${place}.json`,
      name: null,
      report: buildReport(facts({ 'omise.cards.list.two': verdict })),
    }),
  );
  return renderComparison(compare(subjects, '0.0.0'));
}

/** One server that conforms and one that does not. */
function twoTargets(): Report {
  const targets = [target('sandbox', 'omise'), target('mock', 'omise')];
  const sample = facts({}, { targets });
  const ends = sample.ends.map((each) =>
    each.target === 'mock' && each.requirement === 'omise.cards.list.two'
      ? end(each.requirement, 'fail', 'mock')
      : each,
  );
  return buildReport({ ...sample, ends });
}

function manyRows(): Report {
  const [row] = sampleReport().requirements;
  if (!row) throw new Error('the sample has no requirements');
  const requirements = Array.from({ length: 600 }, (_, at) => {
    const id = `sample.class.row-${at}`;
    return { ...row, id, checks: [checkResult('pass', { id: `${id}/a-pass`, exchanges: [] })] };
  });
  return sampleReport({ requirements });
}
