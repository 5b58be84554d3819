import { expect, it } from 'vitest';
import { timeline } from '../../../reporters/html/body/timeline.ts';
import type { Exchange } from '../../../reporters/model.ts';
import { exchange, hostile } from '../sample.ts';

const violation = { requirement: null, part: 'status', pointer: '', expected: '200', observed: '201' };

/** Exchanges that start and end at the given milliseconds. */
function at(...times: readonly (readonly [start: number, end: number, changes?: Partial<Exchange>])[]): Exchange[] {
  return times.map(([startedAtMs, end, changes], place) =>
    exchange(place + 1, { startedAtMs, durationMs: end - startedAtMs, ...changes }),
  );
}

/** The text of each line, those inside of a run after its own. */
function linesOf(html: string): string[] {
  return [...html.matchAll(/<(?:a href|summary)[^>]*>(.*?)<\/(?:a|summary)>/g)].map(([, inside = '']) =>
    inside
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

const headOf = (html: string) => html.match(/<p class="label">(.*?)<\/p>/)?.[1];

it('is not needed for one request', () => {
  expect(timeline({ exchanges: at([0, 5]), exchange: 1 }, 'c')).toBe('');
});

it('has a line for each request in the order of time, which leads to its exchange and says what is special', () => {
  const html = timeline(
    {
      exchanges: at(
        [100, 110, { purpose: 'later' }],
        [0, 20, { response: null, failure: 'closed' }],
        [20, 30, { malformed: 'no name' }],
        [30, 100, { violations: [violation] }],
      ),
      exchange: 4,
    },
    'check',
  );
  expect(linesOf(html)).toEqual([
    '2 GET /cards?a=1 no answer – 20 ms',
    '3 GET /cards?a=1 wrong on purpose 200 10 ms',
    '4 GET /cards?a=1 shows it contradicts the specification 200 70 ms',
    '1 GET /cards?a=1 later 200 10 ms',
  ]);
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target)).toEqual(
    [2, 3, 4, 1].map((index) => `#check/exchange-${index}`),
  );
  expect([...html.matchAll(/<i class="([^"]*)" style="([^"]*)"/g)].map(([, ...bar]) => bar)).toEqual([
    ['bar lost', 'left:0%;width:18.2%'],
    ['bar bent', 'left:18.2%;width:9.1%'],
    ['bar wrong', 'left:27.3%;width:63.6%'],
    ['bar', 'left:90.9%;width:9.1%'],
  ]);
});

it.each<[string, [number, number][], string]>([
  [
    'one after the other',
    [
      [0, 5],
      [5, 9],
    ],
    '2 requests in 9 ms',
  ],
  [
    'two at once',
    [
      [0, 5],
      [4, 9],
    ],
    '2 requests in 9 ms, up to 2 at once',
  ],
  [
    'three at once, of four',
    [
      [0, 10],
      [1, 3],
      [2, 9],
      [3, 4],
    ],
    '4 requests in 10 ms, up to 3 at once',
  ],
  [
    'no time at all',
    [
      [7, 7],
      [7, 7],
    ],
    '2 requests in 0 ms',
  ],
])('says how long they took: %s', (_, times, head) => {
  expect(headOf(timeline({ exchanges: at(...times), exchange: null }, 'c'))).toBe(head);
});

it('tells runs of those alike in one line where there are many, and never the one that shows the failure', () => {
  const many = (count: number, from: number, changes: (place: number) => Partial<Exchange> = () => ({})) =>
    Array.from({ length: count }, (_, place) => [from + place, from + place + 1, changes(place)] as const);
  const throttled = { response: { status: 429, headers: [], body: '' } };
  const exchanges = at(
    ...many(40, 0, (place) => ({ operation: place % 2 === 0 ? 'createToken' : 'listCards' })),
    ...many(5, 40, () => throttled),
    ...many(3, 45, () => ({ malformed: 'x' })),
    ...many(150, 48),
  );
  expect(
    linesOf(timeline({ exchanges, exchange: 100 }, 'c')).filter(
      (line) => !/^\d+ /.test(line) || line.includes('shows'),
    ),
  ).toEqual([
    '1–40 20 × createToken, 20 × listCards 200 40 ms',
    '41–45 5 × listCards 429 5 ms',
    '49–99 51 × listCards 200 51 ms',
    '100 GET /cards?a=1 shows it 200 1 ms',
    '101–198 98 × listCards 200 98 ms',
  ]);
  const html = timeline({ exchanges, exchange: 100 }, 'c');
  expect(html.match(/href=/g)).toHaveLength(198);
  expect(html.replaceAll(/<details>.*?<\/details>/gs, '').match(/href=/g)).toHaveLength(4);
});

it('puts the bars of a run that overlap into lanes', () => {
  const exchanges = at(
    ...Array.from({ length: 13 }, (_, place) => [place < 2 ? 0 : place, place < 2 ? 3 : place + 1] as const),
  );
  const tops = [...timeline({ exchanges, exchange: null }, 'c').matchAll(/;top:([\d.]+)%/g)].map(([, top]) => top);
  expect(tops).toEqual(['0', '33.3', '66.7', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0']);
});

it('lets no markup of the subject through', () => {
  const request = { method: hostile, url: `http://x/${hostile}`, headers: [], body: null };
  const exchanges = at(
    ...Array.from(
      { length: 20 },
      (_, place) => [place, place, { request, purpose: hostile, operation: hostile }] as const,
    ),
  );
  expect(timeline({ exchanges, exchange: 1 }, hostile)).not.toMatch(/<img|<\/script/);
});
