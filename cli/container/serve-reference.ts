import { serve } from '../serve.ts';
import { UsageError } from '../usage-error.ts';

// `cardproof serve` for the image: without the other commands, which bring the suites and Vitest along. A container is
// configured by its environment: the keys as for `serve`, and OMISE_API_VERSION.
try {
  process.exitCode = await serve({
    apis: [],
    port: 4010,
    host: '0.0.0.0',
    apiVersion: process.env.OMISE_API_VERSION || '2019-05-29',
    seed: 1,
    mutant: undefined,
  });
} catch (cause) {
  if (!(cause instanceof UsageError)) throw cause;
  process.stderr.write(`cardproof: ${cause.message}\n`);
  process.exitCode = 2;
}
