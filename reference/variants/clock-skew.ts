import type { Deviation } from '../subject.ts';
import { queries, together, withText } from '../wire.ts';

/** Either API's way to write a moment, but not the beginning of 1970, where windows begin by default. */
const moments = /\b(?!1970-)(\d{4}-\d\d-\d\d)([T ])(\d\d:\d\d:\d\d)(?=Z|")/g;

/** Makes the server's clock differ from the client's, in what it tells and in how it reads the window of a list. */
export function clockSkew(seconds: number): Deviation {
  const told: Deviation = (server) => async (request) => {
    const answer = await server(request);
    const text = (await answer.text()).replaceAll(moments, (_, day, separator, time) =>
      moved(`${day}T${time}Z`, seconds).replace('T', separator).slice(0, 19),
    );
    return withText(answer, text);
  };
  const read = queries('listCards', (query) => {
    for (const name of ['from', 'to']) {
      const given = query.get(name);
      if (given !== null && !Number.isNaN(Date.parse(given))) query.set(name, moved(given, -seconds));
    }
  });
  return together(told, read);
}

function moved(moment: string, seconds: number): string {
  return new Date(Date.parse(moment) + seconds * 1_000).toISOString().replace(/\.\d+Z/, 'Z');
}
