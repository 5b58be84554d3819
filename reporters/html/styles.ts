/** The whole style sheet of the page. Colours come in pairs for light and dark. */
export const styles = `
:root{color-scheme:light dark;--ink:#1d2430;--soft:#5b6675;--line:#dde2e9;--paper:#fff;--panel:#f6f8fa;
--pass:#1a7f4b;--fail:#c4302b;--open:#9a6700;--error:#8a2be2;--rest:#8a94a3;--hatch:#c3cad4;--link:#0a58ca;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
@media(prefers-color-scheme:dark){:root{--ink:#e4e8ee;--soft:#a3adba;--line:#303844;--paper:#12161c;--panel:#1a2029;
--pass:#4cc38a;--fail:#ff7b72;--open:#e3b341;--error:#c297ff;--rest:#7d8794;--hatch:#454f5c;--link:#7ab7ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
main,header{max-width:70rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.5rem;line-height:1.3;margin:.25rem 0 1rem}
h2{font-size:1.1rem;margin:2.25rem 0 .5rem}
h2 small{font-weight:400;color:var(--soft);font-size:.875rem;display:block}
a{color:var(--link)}
code,pre{font-family:var(--mono);font-size:.8125rem}
.eyebrow{color:var(--soft);font-size:.875rem;margin:0}
.outcome{border-left:.375rem solid var(--rest);padding-left:1rem}
.outcome.pass{border-color:var(--pass)}.outcome.fail,.outcome.error{border-color:var(--fail)}.outcome.open{border-color:var(--open)}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0 0 1rem;padding:0;list-style:none;color:var(--soft);font-size:.9375rem}
.facts b{color:var(--ink);font-variant-numeric:tabular-nums}
.coverage{width:100%;border-collapse:collapse;font-size:.9375rem}
.coverage td,.coverage th{padding:.25rem .5rem;text-align:right;font-weight:400;font-variant-numeric:tabular-nums;white-space:nowrap}
.coverage th:first-child,.coverage td:first-child{text-align:left;padding-left:0}
.coverage thead th{color:var(--soft);font-size:.8125rem;border-bottom:1px solid var(--line)}
.coverage td.bar{width:45%;min-width:8rem}
.bar span{display:flex;height:.75rem;border-radius:2px;overflow:hidden;background:var(--panel)}
.bar i{display:block;min-width:2px}
.zero{color:var(--hatch)}
.bg-pass{background:var(--pass)}.bg-fail,.bg-error{background:var(--fail)}.bg-inconclusive{background:var(--open)}
.bg-inapplicable{background:var(--rest)}
.bg-untested{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,transparent 2px 6px)}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0 0;padding:0;list-style:none;color:var(--soft);font-size:.8125rem}
.key i{display:inline-block;width:.75rem;height:.75rem;border-radius:2px;margin-right:.375rem;vertical-align:-1px}
form{position:sticky;top:0;z-index:1;background:var(--paper);display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.75rem 0;border-bottom:1px solid var(--line);margin-top:2rem}
input[type=search]{flex:1 1 14rem;font:inherit;padding:.375rem .625rem;border:1px solid var(--line);border-radius:4px;background:var(--paper);color:inherit}
select{font:inherit;padding:.375rem;border:1px solid var(--line);border-radius:4px;background:var(--paper);color:inherit}
output{color:var(--soft);font-size:.875rem}
.row,.check,h2{scroll-margin-top:4.5rem}
.row{border-top:1px solid var(--line)}
.row>summary,.check>summary{cursor:pointer;list-style:none;display:grid;grid-template-columns:6.5rem 1fr;gap:.125rem 1rem;padding:.5rem 0}
summary::-webkit-details-marker{display:none}
summary:focus-visible,a:focus-visible,input:focus-visible,select:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.row>summary:hover,.check>summary:hover{background:var(--panel)}
.verdict{font-size:.8125rem;font-weight:600;padding-top:.125rem}
.v-pass{color:var(--pass)}.v-fail,.v-error{color:var(--fail)}.v-inconclusive,.v-advisory,.v-waived{color:var(--open)}.v-inapplicable,.v-untested{color:var(--soft)}
.id{font-family:var(--mono);font-size:.8125rem;color:var(--soft);overflow-wrap:anywhere}
.says,.why{min-width:0;overflow-wrap:anywhere}
.says{grid-column:2}
.why{grid-column:2;color:var(--soft);font-size:.9375rem}
.body{margin:0 0 1rem 7.5rem}
.source{color:var(--soft);font-size:.875rem;margin:0 0 .5rem}
.check{border-top:1px dashed var(--line)}
.check>summary{font-size:.9375rem;padding:.375rem 0}
.compare{display:grid;grid-template-columns:6.5rem 1fr;gap:.25rem 1rem;margin:.25rem 0 .75rem}
.compare dt{color:var(--soft);font-size:.875rem}.compare dd{margin:0;overflow-wrap:anywhere}
.exchange{border:1px solid var(--line);border-radius:4px;margin:.5rem 0}
.exchange>summary{cursor:pointer;padding:.375rem .75rem;font-size:.875rem;background:var(--panel);display:flex;gap:1rem;justify-content:space-between;overflow-wrap:anywhere}
.exchange.shows{border-color:var(--fail)}
.exchange>div{padding:.5rem .75rem}
pre{margin:.25rem 0 .75rem;padding:.5rem .75rem;background:var(--panel);border-radius:4px;overflow:auto;max-height:24rem;white-space:pre-wrap;overflow-wrap:anywhere}
.violation{color:var(--fail);font-size:.875rem;margin:.25rem 0}
.waiver{border-left:.25rem solid var(--open);padding-left:.75rem;margin:0 0 .75rem;overflow-wrap:anywhere}
.log>pre{margin:0;max-height:32rem;border-radius:0}
ul.plain li+li{margin-top:.5rem}
ul.plain.source li+li{margin:0}
ul.plain,ol.plain{padding-left:1.1rem;margin:.25rem 0}
footer{max-width:70rem;margin:3rem auto 2rem;padding:0 1.25rem;color:var(--soft);font-size:.875rem}
[hidden]{display:none!important}
.exchange>summary>span:last-child:not(:first-child){white-space:nowrap}
@media(max-width:40rem){form{position:static}.row,.check,h2{scroll-margin-top:0}.row>summary,.check>summary,.compare{grid-template-columns:1fr}.says,.why{grid-column:1}.body{margin-left:0}.coverage td.bar,.coverage th.bar{display:none}}
@media print{form{display:none}.row,.exchange{break-inside:avoid}body{font-size:12px}}
`;
