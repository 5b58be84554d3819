/** Light, dark, or as the system is: kept where the browser keeps anything for a file, else until the page is closed. */
export const themeScript = `
const root = document.documentElement;
const themeButton = document.querySelector('button[name=theme]');
const themes = ['auto', 'light', 'dark'];
const showTheme = () => { themeButton.textContent = 'Theme: ' + (root.dataset.theme ?? 'auto'); };
themeButton.addEventListener('click', () => {
  const next = themes[(themes.indexOf(root.dataset.theme ?? 'auto') + 1) % themes.length];
  if (next === 'auto') delete root.dataset.theme;
  else root.dataset.theme = next;
  try { next === 'auto' ? localStorage.removeItem('cardproof-theme') : localStorage.setItem('cardproof-theme', next); } catch {}
  showTheme();
});
showTheme();
themeButton.hidden = false;
`;
