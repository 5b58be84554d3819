/** Keys, and what paper needs in browsers whose style sheets cannot open a row. */
export const keysScript = `
const dialog = document.querySelector('dialog');
const keysButton = document.querySelector('button[name=keys]');
keysButton.hidden = false;
keysButton.addEventListener('click', () => dialog.showModal());
/** Whoever speaks to the browser, or strikes keys by accident, can switch single letters off. */
const shortcuts = dialog.querySelector('input');
try { shortcuts.checked = localStorage.getItem('cardproof-keys') !== 'off'; } catch {}
shortcuts.addEventListener('change', () => {
  try { localStorage.setItem('cardproof-keys', shortcuts.checked ? 'on' : 'off'); } catch {}
});

let lastRow;
addEventListener('focusin', ({ target }) => { lastRow = target.closest?.('.row') ?? lastRow; });
const toolbarEnd = () => getComputedStyle(form).position === 'sticky' ? Math.max(form.getBoundingClientRect().bottom, 0) : 0;
const step = (by) => {
  const rows = index.filter(({ visible }) => visible).map(({ row }) => row);
  const from = rows.indexOf(document.activeElement?.closest('.row') ?? lastRow);
  const next = from >= 0 ? rows[from + by] : rows.find((row) => row.getBoundingClientRect().bottom > toolbarEnd());
  if (!next) {
    if (by > 0 && !paging.hidden) paging.querySelector('[name=more]').click();
    return;
  }
  next.firstElementChild.focus({ preventScroll: true });
  next.firstElementChild.scrollIntoView({ block: 'nearest' });
};
const escape = () => {
  const row = document.activeElement?.closest('.row');
  if (document.activeElement === search) {
    if (search.value) { search.value = ''; changed(true); }
    else { search.blur(); step(1); }
  } else if (row?.open) {
    row.open = false;
    row.firstElementChild.focus();
  }
};
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
  const isField = event.target.matches('input[type=search], select, textarea');
  if (event.key === 'Escape') { event.preventDefault(); return escape(); }
  if (isField || !shortcuts.checked) return;
  const named = linkableAt(document.activeElement) ?? document.activeElement.closest('details[id]');
  const act = {
    '/': () => { search.focus(); search.select(); },
    j: () => step(1),
    k: () => step(-1),
    c: () => { if (named && !copyLink(named.id)) location.hash = linkTo(named.id); },
    '?': () => dialog.showModal(),
  }[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

if (!CSS.supports('selector(::details-content)')) {
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = index.map(({ row }) => row).filter((row) => !row.open && !row.hidden && ['fail', 'waived', 'advisory', 'error', 'inconclusive'].includes(row.dataset.standing));
    for (const row of opened) row.open = true;
  });
  addEventListener('afterprint', () => { for (const row of opened) row.open = false; });
}
`;
