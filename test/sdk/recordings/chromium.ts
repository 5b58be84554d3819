import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { isRecord } from '../../../spec/record.ts';
import type { Ask } from './write-har.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-web-security'.split(
    ' ',
  );

/** Whether tests with a browser are left out. In CI a missing one is a failure of the set-up. */
export const withoutChromium = !executablePath && !process.env.CI;

/**
 * Has a page in Chromium send requests by fetch, through the proxy of the environment, and records them as Playwright
 * does.
 * @param harFile is written when all is done
 */
export async function inChromium(harFile: string, send: (ask: Ask) => Promise<void>): Promise<void> {
  const proxy = process.env.HTTPS_PROXY;
  const browser = await chromium.launch({
    args,
    ...(executablePath && { executablePath }),
    ...(proxy && { proxy: { server: proxy, bypass: '127.0.0.1' } }),
  });
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<title>shop</title>'),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      recordHar: { path: harFile, content: 'embed' },
    });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await send(async ({ url, ...options }) => {
      const answer: unknown = await page.evaluate(
        async ([where, request]) => (await fetch(where, { ...request, cache: 'no-store' })).json(),
        [url, options] as const,
      );
      return isRecord(answer) ? answer : {};
    });
    await context.close();
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
