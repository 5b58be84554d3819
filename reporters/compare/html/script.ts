/** Searches rows, and keeps the view and the search of each API in the URL. Everything else works without it. */
export const script = `
(() => {
  const query = new URLSearchParams(location.search);
  const sections = [...document.querySelectorAll('.api')].map((section) => {
    const api = section.dataset.api;
    const [search, output, grid] = ['input[type=search]', 'output', '.grid'].map((each) => section.querySelector(each));
    const radios = [...section.querySelectorAll('input[type=radio]')];
    const first = radios.find((radio) => radio.checked);
    const bodies = [...section.querySelectorAll('.matrix tbody')].map((body) => ({
      body,
      rows: [...body.querySelectorAll('tr:not(.class)')].map((row) => ({ row, text: (row.id + ' ' + row.firstChild.textContent).toLowerCase() })),
    }));
    const view = () => radios.find((radio) => radio.checked);
    const fits = (mark, row) => mark === 'all' || row.classList.contains(mark);
    const apply = () => {
      const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
      const mark = view().value;
      let shown = 0, all = 0;
      for (const { body, rows } of bodies) {
        let own = 0;
        for (const { row, text } of rows) {
          row.hidden = !words.every((word) => text.includes(word));
          if (!row.hidden && fits(mark, row)) own++;
        }
        // Without words the style sheet decides, which also shows the row that a link names.
        body.hidden = words.length > 0 && own === 0;
        shown += own;
        all += rows.length;
      }
      grid.classList.toggle('empty', shown === 0);
      output.textContent = shown + ' of ' + all + ' requirements';
    };
    const chosen = radios.find((radio) => radio.value === query.get(api));
    if (chosen) chosen.checked = true;
    search.value = query.get(api + '-search') ?? '';
    search.hidden = false;
    const state = () => [[api, view() === first ? '' : view().value], [api + '-search', search.value]];
    section.querySelector('.filters').addEventListener('submit', (event) => event.preventDefault());
    section.querySelector('.filters').addEventListener('input', () => {
      apply();
      const next = new URLSearchParams();
      for (const [name, value] of sections.flatMap((each) => each.state())) if (value) next.set(name, value);
      history.replaceState(null, '', (next.size ? '?' + next : location.pathname) + location.hash);
    });
    apply();
    return { state, search, apply };
  });
  // A link to a row or a point reaches it, whatever hides it.
  const reach = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.hidden) for (const each of sections) { each.search.value = ''; each.apply(); }
    for (let node = target; node; node = node.parentElement) if (node.tagName === 'DETAILS') node.open = true;
    target.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', reach);
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    event.preventDefault();
    sections[0]?.search.focus();
  });
  reach();
})();
`;
