/** Links: opens, scrolls to and marks what one names, even where it is filtered out or packed; and copies them. */
export const linksScript = `
const entries = new Map(index.map((entry) => [entry.row.id, entry]));
/** The row that has an id inside: checks and exchanges begin with the id of their row and a slash. */
const entryOf = (id) => {
  for (let end = id.length; end > 0; end = id.lastIndexOf('/', end - 1)) {
    const entry = entries.get(id.slice(0, end));
    if (entry) return entry;
  }
};
const idOf = (hash) => {
  const raw = hash.slice(1);
  if (entryOf(raw) || document.getElementById(raw)) return raw;
  try { return decodeURIComponent(raw); } catch { return raw; }
};
let marked;
const mark = (target) => {
  marked?.classList.remove('marked');
  marked = target;
  marked?.classList.add('marked');
};

/** The last link followed wins, also where an earlier one has to unpack more. */
let lastWay = 0;
const goTo = async (hash) => {
  const way = ++lastWay;
  const id = idOf(hash);
  const entry = entryOf(id);
  mark();
  guest = entry;
  apply();
  if (entry) await fill(entry.row);
  if (way !== lastWay) return;
  const target = document.getElementById(id) ?? entry?.row;
  if (!target) {
    if (id) tell('This report has nothing called ' + id + '.');
    return;
  }
  if (!entry) {
    if (target.closest('[hidden]')) setFilter(new URLSearchParams());
    target.scrollIntoView();
    return;
  }
  if (target.id !== id) tell('This report has no ' + id + '; here is its requirement.');
  for (let node = target; node; node = node.parentElement) if (node.tagName === 'DETAILS') node.open = true;
  mark(target);
  const focused = target.querySelector(':scope > summary') ?? target;
  if (focused === target) target.tabIndex = -1;
  focused.focus({ preventScroll: true });
  target.scrollIntoView();
  // Rows above get their real height only now.
  requestAnimationFrame(() => target.scrollIntoView());
};
addEventListener('hashchange', () => goTo(location.hash));
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]:not(.anchor)');
  if (link && !link.dataset.filter && link.hash === location.hash) goTo(link.hash);
});

const toast = document.querySelector('.toast');
let toastEnds;
const tell = (text) => {
  toast.textContent = text;
  clearTimeout(toastEnds);
  toastEnds = setTimeout(() => { toast.textContent = ''; }, 4000);
};
const linkTo = (id) => '#' + encodeURIComponent(id).replaceAll('%2F', '/').replaceAll('%3A', ':');
/** Whether the link goes to the clipboard; where there is none, it goes to the address. */
const copyLink = (id) => {
  const address = location.href.split(/[?#]/)[0] + addressOf([]).slice(location.pathname.length) + linkTo(id);
  if (!navigator.clipboard) return false;
  navigator.clipboard.writeText(address).then(() => tell('Link copied'), () => { location.hash = linkTo(id); });
  return true;
};
/** One link for all, beside what the pointer or the focus is on; outside of it, since a summary may hold no link. */
const anchor = document.createElement('a');
const main = document.querySelector('main');
anchor.className = 'anchor';
anchor.textContent = 'Copy link';
anchor.addEventListener('click', (event) => {
  if (copyLink(anchor.dataset.id)) event.preventDefault();
});
/** What a link can name and the element is the head of, or stands in. */
const linkableAt = (element) => element.closest('section.class > h3') ?? element.closest('details[id] > summary')?.parentElement;
const offerLink = ({ target }) => {
  const named = target instanceof Element && linkableAt(target);
  if (!named) return;
  const { top, height } = (named.querySelector(':scope > summary') ?? named).getBoundingClientRect();
  anchor.style.top = top - main.getBoundingClientRect().top + (named.matches('.row') ? height - 4 : height / 2 + 8) + 'px';
  anchor.classList.toggle('inside', named.matches('.body *'));
  anchor.href = linkTo(named.id);
  anchor.dataset.id = named.id;
  anchor.setAttribute('aria-label', 'Copy link to ' + named.id);
  if (!anchor.parentElement) main.append(anchor);
};
addEventListener('pointerover', offerLink);
addEventListener('focusin', offerLink);
addEventListener('toggle', () => { if (document.activeElement) offerLink({ target: document.activeElement }); }, true);
`;
