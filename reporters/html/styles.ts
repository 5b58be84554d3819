import { basics } from './basics.ts';

/** The style sheet of a page that is a list of rows to open, such as that of the proof. */
export const styles = `${basics}
main,header{max-width:70rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.5rem;line-height:1.3;margin:.25rem 0 1rem}
h2{font-size:1.1rem;margin:2.25rem 0 .5rem}
h2 small{display:block}
.eyebrow{color:var(--soft);font-size:.875rem;margin:0}
.outcome{border-left:.375rem solid var(--rest);padding-left:1rem}
.outcome.pass{border-color:var(--pass)}.outcome.fail{border-color:var(--fail)}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0 0 1rem;padding:0;list-style:none;color:var(--soft);font-size:.9375rem}
.facts b{color:var(--ink);font-variant-numeric:tabular-nums}
form{position:sticky;top:0;z-index:1;background:var(--paper);display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.75rem 0;border-bottom:1px solid var(--line);margin-top:2rem}
input[type=search]{flex:1 1 14rem}
.row,h2{scroll-margin-top:4.5rem}
.row{border-top:1px solid var(--line)}
.row>summary{list-style:none;display:grid;grid-template-columns:6.5rem 1fr;gap:.125rem 1rem;padding:.5rem 0}
.row>summary:hover{background:var(--panel)}
.says,.why{grid-column:2;min-width:0;overflow-wrap:anywhere}
.why{color:var(--soft);font-size:.9375rem}
.body{margin:0 0 1rem 7.5rem}
ul.plain li+li{margin-top:.5rem}
@media(max-width:40rem){form{position:static}.row,h2{scroll-margin-top:0}}
@media print{form{display:none}.row{break-inside:avoid}body{font-size:12px}}
`;
