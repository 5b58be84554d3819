/** Which rows are shown: search and filters in the controls, the same in the URL. */
export const filterScript = String.raw`
const form = document.querySelector('.toolbar');
const { search } = form.elements;
const selects = [...form.querySelectorAll('select')];
const boxes = [...form.querySelectorAll('input[name=standing]')];
const output = form.querySelector('output');
const empty = document.querySelector('.empty');
const paging = document.querySelector('.paging');
const filtered = document.querySelector('.filtered');
const sections = [...document.querySelectorAll('section.class')].map((section) => ({ section, shown: 0 }));
const index = sections.flatMap((own) => [...own.section.querySelectorAll('.row')].map((row) => {
  const words = row.dataset.words ?? row.querySelector(':scope > .body > ul')?.textContent ?? '';
  const { standing, keyword, basis, target } = row.dataset;
  return { row, own, standing, keyword, basis, target, class: own.section.dataset.class, fits: true, visible: true,
    text: (row.id + ' ' + row.querySelector('summary').textContent + ' ' + words).toLowerCase() };
}));
/** So many rows are shown at once; more on request, so that ten thousand stay quick. */
const pageSize = 500;
let limit = pageSize;
/** The row that a link names although the filter, or the page, leaves it out. */
let guest;
/** The same, where it is the filter that leaves it out. */
let outsider;

const describe = () => [
  search.value.trim() && '“' + search.value.trim() + '”',
  boxes.some(({ checked }) => checked) && 'verdict ' + boxes.filter(({ checked }) => checked).map((box) => box.parentElement.textContent.replace(/\s*\d+$/, '')).join(' or '),
  ...selects.map(({ name, value }) => value && name + ' ' + value),
].filter(Boolean).join(', ');

const fitsFields = (each, wanted) => {
  for (const [name, value] of wanted) if (each[name] !== value) return false;
  return true;
};
const fitsWords = ({ text }, words) => {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
};

const apply = () => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
  const wanted = selects.filter(({ value }) => value).map(({ name, value }) => [name, value]);
  const counts = {};
  let shown = 0;
  for (const each of sections) each.shown = 0;
  for (const each of index) {
    const nearly = fitsFields(each, wanted) && fitsWords(each, words);
    if (nearly) counts[each.standing] = (counts[each.standing] ?? 0) + 1;
    each.fits = nearly && (chosen.size === 0 || chosen.has(each.standing));
    if (each.fits) shown++;
    const visible = (each.fits && shown <= limit) || each === guest;
    if (visible) each.own.shown++;
    if (visible !== each.visible) each.row.hidden = !visible;
    each.visible = visible;
  }
  for (const own of sections) if (own.section.hidden === own.shown > 0) own.section.hidden = own.shown === 0;
  outsider?.row.classList.remove('guest');
  outsider = guest && !guest.fits ? guest : undefined;
  outsider?.row.classList.add('guest');
  paging.hidden = shown <= limit;
  paging.firstElementChild.textContent = 'The first ' + limit + ' of ' + shown + ' are shown.';
  for (const box of boxes) box.parentElement.querySelector('b').textContent = counts[box.value] ?? 0;
  const by = describe();
  const beside = outsider ? ', and the one that the link names' : '';
  output.textContent = shown + ' of ' + index.length + beside;
  form.elements.clear.hidden = by === '';
  empty.hidden = shown > 0 || beside !== '';
  empty.firstElementChild.textContent = 'No requirement fits ' + by + '.';
  filtered.hidden = by === '';
  filtered.textContent = 'Filtered by ' + by + ': ' + output.textContent + ' requirements.';
};

const names = ['search', 'standing', ...selects.map(({ name }) => name)];
const readUrl = () => {
  const query = new URLSearchParams(location.search);
  search.value = query.get('search') ?? '';
  for (const box of boxes) box.checked = query.getAll('standing').includes(box.value);
  for (const select of selects) {
    select.value = query.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
};
/** The page's address with this filter; what else is in its query belongs to the viewer, and stays. */
const addressOf = (filter) => {
  const query = new URLSearchParams(location.search);
  for (const name of names) query.delete(name);
  for (const [name, value] of filter) query.append(name, value);
  return location.pathname + (query.size > 0 ? '?' + query : '');
};
const filterNow = () => [
  ...(search.value ? [['search', search.value]] : []),
  ...boxes.filter(({ checked }) => checked).map(({ value }) => ['standing', value]),
  ...selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
];
/**
 * Some viewers have no address that may change, and some browsers allow only so many changes a minute. It takes longer
 * than the filter itself, and so comes after what the reader sees.
 */
let isNewPage = false;
let addressDue;
const writeUrl = (isNew) => {
  isNewPage ||= isNew;
  clearTimeout(addressDue);
  addressDue = setTimeout(() => {
    try { history[isNewPage ? 'pushState' : 'replaceState'](null, '', addressOf(filterNow())); } catch {}
    isNewPage = false;
  }, 50);
};
const changed = (isNew) => {
  guest = undefined;
  limit = pageSize;
  mark();
  apply();
  writeUrl(isNew);
};
const setFilter = (query) => {
  search.value = query.get('search') ?? '';
  for (const box of boxes) box.checked = query.getAll('standing').includes(box.value);
  for (const select of selects) select.value = query.get(select.name) ?? '';
  changed(true);
};

const showMore = (count) => {
  limit += count;
  apply();
};
paging.querySelector('[name=more]').addEventListener('click', () => {
  const next = index.find(({ fits, visible }) => fits && !visible);
  showMore(pageSize);
  next.row.firstElementChild.focus();
});
paging.querySelector('[name=all]').addEventListener('click', () => showMore(Infinity));
/** Paper has no button to ask for more: it gets every row that fits, and the screen its own again afterwards. */
let limitOnScreen;
const turnTo = (isPaper) => {
  if (isPaper) limitOnScreen ??= limit;
  limit = isPaper ? Infinity : limitOnScreen ?? limit;
  if (!isPaper) limitOnScreen = undefined;
  apply();
};
const paper = matchMedia('print');
paper.addEventListener('change', () => turnTo(paper.matches));
addEventListener('beforeprint', () => turnTo(true));
addEventListener('afterprint', () => turnTo(false));

let typing = false;
search.addEventListener('input', () => { changed(!typing); typing = true; });
search.addEventListener('blur', () => { typing = false; });
form.addEventListener('change', ({ target }) => { if (target !== search) changed(true); });
form.addEventListener('submit', (event) => event.preventDefault());
for (const button of document.querySelectorAll('button[name=clear]'))
  button.addEventListener('click', () => { setFilter(new URLSearchParams()); search.focus(); });
document.addEventListener('click', (event) => {
  const part = event.target.closest('[data-filter]');
  if (!part || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  setFilter(new URLSearchParams(part.dataset.filter));
  const heading = document.getElementById('requirements');
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
});
addEventListener('popstate', () => {
  clearTimeout(addressDue);
  readUrl();
  apply();
});
`;
