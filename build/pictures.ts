/**
 * Writes the pictures of the guides into `docs/pictures`, or into the folder that is named: `npm run pictures`. It runs
 * the command in a terminal of its own, against a server with some faults, and looks at the report in Chromium.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { listen } from '../reference/listen.ts';
import { omise } from '../reference/omise/server.ts';
import { architectureSvg } from './pictures/architecture-svg.ts';
import { type Recording, recordTerminal } from './pictures/record-terminal.ts';
import { screenOf } from './pictures/terminal-screen.ts';
import { terminalSvg } from './pictures/terminal-svg.ts';

const pictures = resolve(process.argv[2] ?? fileURLToPath(new URL('../docs/pictures', import.meta.url)));
const command = fileURLToPath(new URL('../cli/cardproof.js', import.meta.url));
const [columns, rows] = [100, 34];
const [width, height] = [1280, 800];

/** What a maintainer could have missed: pages of another size, and a token that works again after a charge. */
const faults = { defaultLimit: 25, consumesToken: (use: 'attach' | 'charge') => use === 'attach' };

await mkdir(pictures, { recursive: true });
await writeFile(join(pictures, 'architecture.svg'), architectureSvg());
const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
try {
  await pictureTerminal();
  await photograph(join(folder, 'reports/report.html'));
} finally {
  await rm(folder, { recursive: true });
}

/** The terminal while the run goes on, and when it has ended. */
async function pictureTerminal(): Promise<void> {
  await symlink(command, join(folder, 'cardproof'));
  const { fetch } = omise({ rules: faults });
  let requests = 0;
  let halfway = '';
  const answer = (request: Request) => {
    requests += 1;
    if (requests === 1_200) halfway = recording?.sent() ?? '';
    return fetch(request);
  };
  let recording: Recording | null = null;
  const { url, close } = await listen(answer, { port: 4010 }).catch(() => listen(answer, {}));
  const line = `cardproof run omise --url ${url}`;
  try {
    const path = [folder, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
    recording = recordTerminal(line, { columns, rows, cwd: folder, environment: { PATH: path, HOME: folder } });
    await recording.ended;
  } finally {
    await close();
  }
  for (const [name, sent] of [
    ['progress.svg', halfway],
    ['terminal.svg', recording.sent()],
  ] as const) {
    const screen = screenOf(sent, columns).slice(-rows);
    if (screen.length < 4) throw new Error(`${name} would be empty: the run sent ${requests} requests only`);
    await writeFile(join(pictures, name), terminalSvg(screen, { columns, title: `npx ${line}` }));
  }
}

/** The first screen of a report in both schemes, and one failure with its exchange. */
async function photograph(report: string): Promise<void> {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
  try {
    for (const [name, colorScheme, hash] of [
      ['report.png', 'light', ''],
      ['report-dark.png', 'dark', ''],
      ['failure.png', 'light', '#omise.cards.list.limit-default'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      await page.goto(`${pathToFileURL(report).href}${hash}`);
      await page.screenshot({ path: join(pictures, name) });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
