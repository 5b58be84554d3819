import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPage } from '../../proof/page/page.ts';
import type { Proof } from '../../proof/proof.ts';
import { publishedPage } from '../../proof/published.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];

const [total, counts] = ['omise.cards.list.total', 'omise.cards.list.total/it-counts-all'] as const;
const [windowed, keeps] = ['omise.cards.list.total-window', 'omise.cards.list.total-window/it-stays'] as const;
const proof: Proof = {
  format: 'cardproof-proof',
  formatVersion: 1,
  figures: {
    checks: 2,
    handMutants: 2,
    derivedMutants: 1,
    killed: 2,
    killedByIntended: 2,
    survivors: 0,
    equivalent: 1,
    checksNeverKilled: 0,
    variants: 1,
    variantsRefused: 0,
    nullTargets: 1,
    unearnedPasses: 0,
    specificity: 1,
    redundantChecks: 0,
  },
  checks: [
    { id: counts, requirement: total, kills: '0-1', open: '' },
    { id: keeps, requirement: windowed, kills: '0', open: '' },
  ],
  mutants: [
    {
      id: 'omise/list/of-page',
      api: 'omise',
      origin: 'hand',
      breaks: total,
      says: 'Counts <script>alert(1)</script> the page.',
      contradicted: [],
      killedByIntended: true,
    },
    {
      id: 'omise/listCards/total/missing',
      api: 'omise',
      origin: 'derived',
      breaks: total,
      says: 'Missing: total.',
      apiVersion: '2017-11-02',
      contradicted: [total],
      killedByIntended: true,
    },
    {
      id: 'omise/list/unseen',
      api: 'omise',
      origin: 'hand',
      breaks: total,
      says: 'Nobody sees it.',
      contradicted: [],
      killedByIntended: false,
      equivalent: 'No check asks.',
    },
  ],
  variants: [{ id: 'omise/freedom/gzip', says: 'Answers are compressed.', refusedBy: [], noticedBy: [] }],
  nullTargets: [{ id: 'omise/null/html', says: 'Always a page.', passes: [], unearned: [] }],
  complaints: [],
};

// In CI a missing browser is a failure of the set-up; on a laptop it is a skip with its reason in the name.
describe.skipIf(!executablePath && !process.env.CI)(
  'the page of the proof in Chromium (skipped where Chromium is not installed)',
  () => {
    let browser: Browser;
    let folder = '';
    const faults: string[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
      await writeFile(join(folder, 'index.html'), renderPage(proof));
      browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
    });
    afterAll(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });

    async function open(suffix = '', file = join(folder, 'index.html')): Promise<Page> {
      const page = await browser.newPage();
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('dialog', (dialog) => faults.push(dialog.message()));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) faults.push(request.url());
      });
      await page.goto(pathToFileURL(file).href + suffix);
      return page;
    }
    const row = (page: Page, id: string) => page.locator(`details[id="${id}"]`);

    it('says in one sentence what is proved', async () => {
      const page = await open();
      expect(await page.locator('h1').textContent()).toContain('Each of 2 checks can fail: 2 of 2 faults');
    });

    it('answers who guards a requirement, and leads to the faults that prove it', async () => {
      const page = await open();
      await row(page, total).locator('summary').click();
      const text = await row(page, total).locator('.body').innerText();
      expect(text).toContain('it counts all');
      expect(text).toContain('fails 2 faults');
      expect(text).toContain('Counts <script>alert(1)</script> the page.');
      await row(page, total).getByRole('link', { name: 'omise/list/of-page' }).click();
      const fault = await row(page, 'omise/list/of-page').locator('.body').innerText();
      expect(fault).toContain('Checks that fail');
      expect(fault.indexOf('it counts all')).toBeGreaterThan(-1);
      expect(fault.indexOf('it stays')).toBeGreaterThan(fault.indexOf('it counts all'));
      expect(fault).toContain('npx cardproof serve omise --mutant omise/list/of-page');
    });

    it('lists the faults that a single check fails', async () => {
      const page = await open(`#${windowed}`);
      await row(page, windowed).getByText('fails 1 fault', { exact: true }).click();
      await row(page, windowed).locator('.more').getByRole('link', { name: 'omise/list/of-page' }).click();
      await row(page, 'omise/list/of-page').locator('.body').waitFor();
    });

    it('returns with Back to the requirement that was opened by hand', async () => {
      const page = await open();
      await row(page, total).locator('summary').first().click();
      await row(page, total).getByRole('link', { name: 'omise/list/of-page' }).click();
      await row(page, 'omise/list/of-page').locator('.body').waitFor();
      await page.goBack();
      await row(page, total).locator('.body').waitFor();
    });

    it('lists variants and null targets, and survives an address that cannot be read', async () => {
      const page = await open('#%E0%A4%A');
      await page.getByLabel('Variants and null targets').check();
      expect(await page.locator('.row').allInnerTexts()).toEqual([
        expect.stringContaining('Answers are compressed.'),
        expect.stringContaining('Always a page.'),
      ]);
    });

    it.each([
      [`#${total}`, total, 'Source:'],
      [`#${counts}`, total, 'it counts all'],
      ['#omise/listCards/total/missing', 'omise/listCards/total/missing', '--api-version 2017-11-02'],
      ['#omise/list/unseen', 'omise/list/unseen', 'Nobody can notice it: No check asks.'],
      ['#omise/freedom/gzip', 'omise/freedom/gzip', 'No requirement is red.'],
      ['#omise/null/html', 'omise/null/html', 'No check passes.'],
      ['#omise.cards.object.bank-accurate', 'omise.cards.object.bank-accurate', 'Untested:'],
    ])('the address %s opens what it names', async (hash, id, text) => {
      const page = await open(hash);
      expect(await row(page, id).locator('.body').innerText()).toContain(text);
    });

    it('filters by words, and works by keyboard', async () => {
      const page = await open();
      await page.getByRole('searchbox').fill('list total window');
      expect(await page.locator('output').textContent()).toBe('1');
      await page.keyboard.press('Tab');
      expect(await page.locator('summary:focus').count()).toBe(1);
      await page.keyboard.press('Enter');
      expect(await row(page, 'omise.cards.list.total-window').locator('.body').innerText()).toContain('Source:');
      await page.getByLabel('What would notice a fault?').check();
      await page.getByRole('searchbox').fill('');
      expect(await page.locator('output').textContent()).toBe('3');
    });

    it('opens as published, with every requirement', async () => {
      const page = await open('', publishedPage);
      expect(await page.locator('.row').count()).toBeGreaterThan(400);
    });

    it('runs without a fault, and asks nobody for anything', () => {
      expect(faults).toEqual([]);
    });
  },
);
