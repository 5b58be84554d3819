/** A command for `cardproof sdk`: tells the way that it was given to the hosts of the API, and stays until it is ended. */
import { readFileSync } from 'node:fs';
import type { Road } from './load.ts';

const { HTTPS_PROXY = '', NODE_EXTRA_CA_CERTS = '' } = process.env;
const road: Road = { proxy: HTTPS_PROXY, authority: readFileSync(NODE_EXTRA_CA_CERTS, 'utf8') };
console.log(`road ${JSON.stringify(road)}`);
setInterval(() => {}, 60_000);
