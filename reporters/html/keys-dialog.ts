const keys: readonly (readonly [key: string, does: string])[] = [
  ['/', 'search'],
  ['j', 'next requirement'],
  ['k', 'previous requirement'],
  ['Enter', 'open or close it'],
  ['c', 'copy the link to it, to a check or an exchange'],
  ['?', 'these keys'],
  ['Escape', 'clear the search; leave it; close the requirement'],
];

/** What the keys do; the script opens it. */
export const keysDialog = `<dialog aria-labelledby="keys"><h2 id="keys">Keys</h2><dl>${keys.map(([key, does]) => `<dt><kbd>${key}</kbd></dt><dd>${does}</dd>`).join('')}</dl><form method="dialog"><label><input type="checkbox" checked> Use these keys</label><button>Close</button></form></dialog>`;
