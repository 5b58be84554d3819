import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { listen } from '../../reference/listen.ts';
import { sequence } from '../../reference/sequence.ts';
import { type Fetch, openSubject } from '../../reference/subject.ts';
import { variants } from '../../reference/variants/variants.ts';
import { cardproof } from '../cli/run.ts';

/** Answers late, by up to 40 ms, and in pieces: what the proof, which knows no network, does not see. */
function slowly(server: Fetch): Fetch {
  const random = sequence(1);
  return async (request) => {
    await setTimeout(Math.floor(random() * 40));
    const answer = await server(request);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const half = Math.floor(bytes.length / 2);
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(bytes.slice(0, half));
        await setTimeout(1);
        controller.enqueue(bytes.slice(half));
        controller.close();
      },
    });
    return new Response(bytes.length > 0 ? body : null, answer);
  };
}

it.each(['omise/freedom/gzip', 'omise/freedom/chunks', 'kwik/freedom/connection-close'])(
  '%s conforms over a real connection too, slow and in pieces',
  { timeout: 120_000 },
  async (id) => {
    const variant = variants.find((each) => each.id === id);
    if (!variant) throw new Error(`there is no variant ${id}`);
    const server = await listen(slowly(openSubject(variant, {})), {});
    try {
      const { exitCode, report } = await cardproof(['run', variant.api, '--url', server.url]);
      const red = report?.requirements.filter(
        ({ weighs, verdict }) => weighs && !['pass', 'untested', 'inapplicable'].includes(verdict),
      );
      expect({ exitCode, red: red?.map((row) => row.id) }).toEqual({ exitCode: 0, red: [] });
    } finally {
      await server.close();
    }
  },
);
