/** Undoes `packText`, after gzip: the rows. */
export const expandScript = String.raw`
const expand = (text) => {
  const cut = text.indexOf('\u0002');
  const words = text.slice(0, cut).split('\u0001');
  const wordOf = (code) => words[code.length === 1 ? code.charCodeAt(0) - 0xe000 : code.codePointAt(0) - 0xf0000 + 6400];
  return text.slice(cut + 1).replace(/[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/gu, wordOf).split('\0');
};
`;

/** The insides of rows in which nothing went wrong: unpacked chunk by chunk, when a row of it is first opened. */
export const unpackScript = `${expandScript}
const chunks = new Map();
const unpack = (chunk) => {
  if (!chunks.has(chunk)) chunks.set(chunk, unpackNow(chunk));
  return chunks.get(chunk);
};
const unpackNow = async (chunk) => {
  const text = document.querySelector('script[data-chunk="' + chunk + '"]').textContent;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return expand(await new Response(stream).text());
};
const fill = async (row) => {
  if (!row.dataset.packed) return;
  const body = row.querySelector(':scope > .body');
  const [chunk, place] = row.dataset.packed.split('.');
  try {
    if (typeof DecompressionStream === 'undefined') throw new Error('it lacks DecompressionStream');
    const parts = await unpack(chunk);
    if (!row.dataset.packed) return;
    body.innerHTML = parts[Number(place)];
    delete row.dataset.packed;
  } catch (error) {
    body.querySelector(':scope > p').textContent = 'This browser cannot unpack the details (' + error.message + '). They are in report.json, too.';
  }
};
addEventListener('toggle', ({ target }) => {
  if (target.open && target.matches('.row[data-packed]')) fill(target);
}, true);
`;
