import { tokens } from './tokens.ts';

/** What every page shares: colours, text, links, focus, and how a verdict looks. */
export const basics = `${tokens}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
h2 small{font-weight:400;color:var(--soft);font-size:.875rem}
a{color:var(--link)}
code,pre{font-family:var(--mono);font-size:.8125rem}
pre{margin:.25rem 0 .75rem;padding:.5rem .75rem;background:var(--panel);border-radius:4px;overflow:auto;max-height:24rem;white-space:pre-wrap;overflow-wrap:anywhere}
summary{cursor:pointer}
summary::-webkit-details-marker{display:none}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
[hidden]{display:none!important}
.verdict{font-size:.8125rem;font-weight:600}
.v-pass{color:var(--pass)}.v-fail,.v-waived{color:var(--fail)}.v-error{color:var(--error)}
.v-inconclusive,.v-advisory{color:var(--open)}.v-inapplicable,.v-untested{color:var(--soft)}
.id{font-family:var(--mono);font-size:.8125rem;color:var(--soft);overflow-wrap:anywhere}
.source{color:var(--soft);font-size:.875rem;margin:0 0 .5rem;overflow-wrap:anywhere}
ul.plain,ol.plain{padding-left:1.1rem;margin:.25rem 0}
input[type=search],select{font:inherit;padding:.375rem .625rem;border:1px solid var(--rest);border-radius:6px;background:var(--paper);color:inherit}
output{color:var(--soft);font-size:.875rem}
`;
