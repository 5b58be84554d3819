/** Filters rows by text and verdict, keeps the filter in the URL, and opens what a link names. Works without it too. */
export const script = `
(() => {
  const form = document.querySelector('form');
  const search = form.elements.search, verdict = form.elements.verdict, count = form.querySelector('output');
  const rows = [...document.querySelectorAll('.row')];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const apply = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let visible = 0;
    rows.forEach((row, index) => {
      const fits = (verdict.value === '' || row.dataset.verdict === verdict.value) && words.every((word) => texts[index].includes(word));
      row.hidden = !fits;
      if (fits) visible++;
    });
    for (const section of document.querySelectorAll('section.class')) section.hidden = !section.querySelector('.row:not([hidden])');
    count.textContent = visible + ' of ' + rows.length + ' requirements';
    const query = new URLSearchParams();
    if (search.value) query.set('search', search.value);
    if (verdict.value) query.set('verdict', verdict.value);
    history.replaceState(null, '', (query.size ? '?' + query : location.pathname) + location.hash);
  };
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let node = target; node; node = node.parentElement) if (node.tagName === 'DETAILS') { node.open = true; node.hidden = false; }
    target?.scrollIntoView();
  };
  const query = new URLSearchParams(location.search);
  search.value = query.get('search') ?? '';
  verdict.value = query.get('verdict') ?? '';
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', open);
  apply();
  open();
})();
`;
