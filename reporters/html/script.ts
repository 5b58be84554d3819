import { filterScript } from './script/filter.ts';
import { keysScript } from './script/keys.ts';
import { linksScript } from './script/links.ts';
import { themeScript } from './script/theme.ts';
import { unpackScript } from './script/unpack.ts';

/** Runs before the page is drawn, so that a chosen colour scheme does not flash in late. */
export const earlyScript =
  "try{const theme=localStorage.getItem('cardproof-theme');if(theme)document.documentElement.dataset.theme=theme}catch{}";

/** Search, filters that live in the URL, links into what is hidden or packed, and keys. The page is whole without it. */
export const script = `(() => {
'use strict';
${unpackScript}
${filterScript}
${linksScript}
${keysScript}
${themeScript}
readUrl();
apply();
form.hidden = false;
if (location.hash) goTo(location.hash);
})();`;
