/**
 * A client that is recorded while it is judged: `client.ts undici|chromium correctly|wrongly <file of the HAR> [<base URL>]`.
 * Without a base URL it asks the documented hosts. Keys come from the environment.
 */
import { writeFile } from 'node:fs/promises';
import { inChromium } from './chromium.ts';
import { correctly, type Place, wrongly } from './traffic.ts';
import { openHarWriter } from './write-har.ts';

const [by, how, file = '', base] = process.argv.slice(2);
const { OMISE_SECRET_KEY: secretKey = '', OMISE_PUBLIC_KEY: publicKey = '' } = process.env;
const place: Place = {
  api: base ?? 'https://api.omise.co',
  vault: base ?? 'https://vault.omise.co',
  secretKey,
  publicKey,
};
const send = how === 'wrongly' ? wrongly : correctly;

if (by === 'chromium') await inChromium(file, (ask) => send(ask, place));
else {
  const writer = openHarWriter();
  await send(writer.ask, place);
  await writeFile(file, writer.text());
  await writer.close();
}
