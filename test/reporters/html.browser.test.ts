import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildClientReport } from '../../reporters/build-client-report.ts';
import { renderHtml } from '../../reporters/html/page.ts';
import { clientSampleFacts } from './client-sample.ts';
import { hostile, sampleReport } from './sample.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

// In CI a missing browser is a failure of the set-up; on a laptop it is a skip with its reason in the name.
describe.skipIf(!executablePath && !process.env.CI)(
  'the page in Chromium (skipped where Chromium is not installed)',
  () => {
    let browser: Browser;
    let folder = '';
    let url = '';
    const faults: string[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
      await writeFile(join(folder, 'report.html'), renderHtml(sampleReport()));
      await writeFile(join(folder, 'client.html'), renderHtml(hostileClient()));
      url = pathToFileURL(join(folder, 'report.html')).href;
      browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
    });
    afterAll(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });

    async function open(suffix = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
      const page = await browser.newPage(options);
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('dialog', (dialog) => faults.push(dialog.message()));
      await page.goto(new URL(suffix, url).href);
      return page;
    }

    it('shows every requirement, and runs nothing that the subject sent', async () => {
      const page = await open();
      expect(await page.locator('.row').count()).toBe(9);
      expect(await page.locator('img').count()).toBe(0);
      expect(faults).toEqual([]);
    });

    it('filters by text and verdict, and keeps the filter in the URL', async () => {
      const page = await open();
      await page.getByRole('searchbox').fill('advisory');
      expect(await page.locator('.row:visible').count()).toBe(1);
      await page.getByRole('searchbox').fill('');
      await page.getByRole('combobox').selectOption('fail');
      expect(await page.locator('.row:visible').count()).toBe(1);
      expect(page.url()).toContain('verdict=fail');
      await page.reload();
      expect(await page.locator('.row:visible').count()).toBe(1);
      expect(faults).toEqual([]);
    });

    it('keeps waived failures apart, and shows the log of a container as text', async () => {
      const page = await open();
      await page.getByRole('combobox').selectOption('waived');
      expect(await page.locator('.row:visible').count()).toBe(1);
      expect(await page.locator('.row:visible .verdict').first().textContent()).toBe('fail, waived');
      await page.getByText('container of sample:1', { exact: false }).first().click();
      expect(await page.locator('.log pre').textContent()).toContain('onerror=alert(1)');
      expect(faults).toEqual([]);
    });

    it('opens the requirement that a link names', async () => {
      const page = await open('#sample.class.fail');
      expect(await page.locator('[id="sample.class.fail"]').getAttribute('open')).not.toBeNull();
      expect(await page.getByText('Observed', { exact: true }).first().isVisible()).toBe(true);
    });

    it.each(['light', 'dark'] as const)(
      'of a client shows its matrix within 360 pixels, where it is %s',
      async (scheme) => {
        const page = await open('client.html', { viewport: { width: 360, height: 800 }, colorScheme: scheme });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
        await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })");
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
        expect(await page.locator('.matrix .cell:visible').count()).toBe(4 * 5 + 2);
        const tones: [word: string, tone: string][] = await page.evaluate(
          "[...document.querySelectorAll('.matrix .cell')].map((cell) => [cell.textContent.split(' ')[0], getComputedStyle(cell).borderLeftColor])",
        );
        const byWord = Map.groupBy(tones, ([word]) => word);
        expect([...byWord.keys()].toSorted()).toEqual(['error', 'fail', 'never', 'open', 'pass']);
        for (const [, own] of byWord) expect(new Set(own.map(([, tone]) => tone)).size).toBe(1);
        expect(new Set(tones.map(([, tone]) => tone)).size).toBe(5);
        expect(faults).toEqual([]);
      },
    );

    it('of a client leads from a cell to the check that shows it', async () => {
      const page = await open('client.html');
      await page.locator('.matrix').getByRole('link', { name: 'open' }).click();
      const check = page.locator('[id="omise.client.answers.understood/update-card"]');
      expect(await check.getAttribute('open')).not.toBeNull();
      expect(await check.isVisible()).toBe(true);
      expect(await page.locator('img').count()).toBe(0);
      expect(faults).toEqual([]);
    });
  },
);

/** The sample, with hostile text wherever a client can put its own. */
function hostileClient() {
  const facts = clientSampleFacts();
  const [obstacles, refusedHosts] = [[hostile], [hostile, 'x'.repeat(400)]];
  return buildClientReport({
    ...facts,
    client: { ...facts.client, subject: ['node', hostile, 'x'.repeat(400)], obstacles, refusedHosts },
  });
}
