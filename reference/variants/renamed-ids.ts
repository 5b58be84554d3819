import type { Deviation } from '../subject.ts';
import { remembering, textOf, withText } from '../wire.ts';

/**
 * Gives ids another form towards the client, and understands them in its requests.
 * @param rename makes the new form of an id; `count` is the number of ids renamed before it
 */
export function renamedIds(pattern: RegExp, rename: (id: string, count: number) => string): Deviation {
  return remembering(() => {
    const shown = new Map<string, string>();
    const real = new Map<string, string>();
    const outwards = (id: string): string => {
      if (!pattern.test(id)) return id;
      const known = shown.get(id);
      if (known !== undefined) return known;
      const renamed = rename(id, shown.size);
      shown.set(id, renamed);
      real.set(renamed, id);
      return renamed;
    };
    const inwards = (id: string): string => real.get(id) ?? id;
    return (server) => async (request) => {
      const { method, headers } = request;
      const sent = await textOf(request);
      const url = everyWord(request.url, inwards);
      const body = sent === '' ? null : everyWord(sent, inwards);
      const answer = await server(new Request(url, { method, headers, body }));
      return withText(answer, everyWord(await answer.text(), outwards));
    };
  });
}

/** Ids of both APIs are made of these characters, and nothing around them is. */
function everyWord(text: string, replace: (word: string) => string): string {
  return text.replaceAll(/[\w-]+/g, replace);
}
