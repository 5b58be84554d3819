/** The style sheet of the page, beside the tokens. What is shown follows from the checked radio button alone. */
export const styles = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
header,main,footer{max-width:92rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2rem}
h1{font-size:1.5rem;line-height:1.35;margin:.25rem 0 .375rem;max-width:72rem;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:1.125rem;margin:2.5rem 0 .75rem}
h2 small{display:block;font-weight:400;font-size:.875rem;color:var(--soft)}
a{color:var(--link)}
code,.id{font-family:var(--mono);font-size:.8125rem}
.eyebrow{color:var(--soft);font-size:.875rem;margin:0}
.lead{max-width:60rem;margin:0 0 1.25rem;color:var(--soft)}
.title{font-size:1.25rem;margin:2rem 0 .25rem}
.api+.api{border-top:.25rem solid var(--line);margin-top:3rem}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}

.targets{width:100%;border-collapse:collapse;font-size:.9375rem;margin-bottom:1rem}
.targets th,.targets td{padding:.375rem .625rem;text-align:left;font-weight:400;vertical-align:middle}
.targets thead th{color:var(--soft);font-size:.8125rem;border-bottom:1px solid var(--line)}
.targets tbody th{font-weight:600;padding-left:0;overflow-wrap:anywhere;min-width:14rem}
.targets thead th:first-child{padding-left:0}
.targets tr+tr>*{border-top:1px solid var(--line)}
.targets small{display:block;font-weight:400;color:var(--soft);font-size:.8125rem}
.date{white-space:nowrap}
.targets .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.targets .zero{color:var(--soft)}
.targets .bar{width:34%;min-width:9rem}
.bar>span{display:flex;height:.875rem;border-radius:3px;overflow:hidden;background:var(--panel)}
.bar i{min-width:2px}
.bar i+i{border-left:1px solid var(--paper)}
.outcome{font-weight:400;font-size:.8125rem;margin-left:.375rem}
.o-pass{color:var(--pass)}.o-fail{color:var(--fail)}.o-open{color:var(--open)}
.b-pass{background:var(--pass)}.b-fail,.b-error{background:var(--fail)}
.b-waived,.b-advisory{background:repeating-linear-gradient(135deg,var(--fail) 0 2px,transparent 2px 4px)}
.b-inconclusive{background:var(--open)}
.b-inapplicable{border:1px solid var(--hatch);border-left-width:0}
.b-untested{background:repeating-linear-gradient(45deg,var(--hatch) 0 2px,transparent 2px 6px)}

.alike{color:var(--soft);font-size:.875rem;margin:0}
.unlike{border-left:.25rem solid var(--open);background:var(--panel);padding:.75rem 1rem;border-radius:0 4px 4px 0}
.unlike h2{font-size:.9375rem;margin:0 0 .5rem}
.unlike small{display:inline}
.unlike dl{margin:0;font-size:.875rem;display:grid;gap:.375rem}
.unlike dl>div{display:grid;grid-template-columns:13rem 1fr;gap:0 1rem}
.unlike dt{color:var(--soft)}
.unlike dd,.unlike ul{margin:0;padding:0;list-style:none;min-width:0;overflow-wrap:anywhere}
.unlike li span,.who{color:var(--soft)}
.unlike li span::before{content:"— "}

.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:2rem 0 .75rem}
.filters fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.375rem}
.filters legend{padding:0;font-weight:600;font-size:1.125rem;margin-bottom:.5rem}
.filters input[type=radio]{position:absolute;opacity:0;width:1px;height:1px}
.filters label{border:1px solid var(--line);border-radius:1rem;padding:.1875rem .75rem;font-size:.875rem;cursor:pointer}
.filters label b{color:var(--soft);font-weight:600;font-variant-numeric:tabular-nums}
.filters label:hover{background:var(--panel)}
.filters input:checked+label{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.filters input:checked+label b{color:inherit}
.filters input:focus-visible+label{outline:2px solid var(--link);outline-offset:2px}
.filters input[type=search]{flex:0 1 15rem;align-self:end;font:inherit;font-size:.9375rem;padding:.25rem .625rem;border:1px solid var(--rest);border-radius:4px;background:var(--paper);color:inherit}
.filters output{color:var(--soft);font-size:.875rem;align-self:end;padding-bottom:.25rem}

.grid{overflow:auto;max-height:calc(100dvh - 2rem);border:1px solid var(--line);border-radius:4px;scroll-padding:4rem 0 0 20rem}
.matrix{border-collapse:separate;border-spacing:0;width:100%;font-size:.875rem}
.matrix thead th{position:sticky;top:0;z-index:2;background:var(--panel);border-bottom:1px solid var(--line);padding:.5rem;vertical-align:bottom;text-align:center;font-size:.8125rem;min-width:7.5rem;max-width:12rem;overflow-wrap:anywhere;hyphens:auto}
.matrix thead .corner{left:0;z-index:3;text-align:left;padding-left:.75rem;font-weight:400;color:var(--soft)}
.matrix th[scope=row]{position:sticky;left:0;z-index:1;background:var(--paper);text-align:left;font-weight:400;min-width:20rem;max-width:44rem;padding:.4375rem .75rem;border-right:1px solid var(--line)}
.matrix .class th{position:sticky;left:0;text-align:left;font-size:.9375rem;padding:1.125rem .75rem .375rem;background:var(--paper)}
.matrix .class span{position:sticky;left:.75rem}
.matrix .class code{font-weight:400;color:var(--soft);margin-left:.375rem}
.matrix tr:not(.class)>*{border-top:1px solid var(--line)}
.matrix td{padding:0;text-align:center;vertical-align:middle}
.matrix td+td{border-left:1px solid var(--line)}
.matrix .id{display:block;overflow-wrap:anywhere;text-decoration:none}
.matrix .id:hover{text-decoration:underline}
.says{display:block;overflow-wrap:anywhere}
.source{color:var(--soft);font-size:.8125rem}
.note{display:block;font-size:.8125rem;color:var(--open)}
.matrix td>div,.matrix td>button{display:flex;align-items:center;justify-content:center;gap:.3125rem;width:100%;min-height:3rem;padding:.25rem .375rem;font:inherit;font-size:.8125rem;color:inherit;background:none;border:0}
.matrix td>button{cursor:pointer}
.matrix td>button span{text-decoration:underline;text-decoration-style:dotted;text-underline-offset:3px}
.matrix td>button:hover{background:var(--panel)}
.matrix td i,.key i,.reasons i{font-style:normal;font-weight:700;width:1em;text-align:center}
.s-pass{color:var(--pass)}.s-fail,.s-error{color:var(--fail)}.s-advisory,.s-waived,.s-inconclusive{color:var(--open)}
.s-untested,.s-inapplicable,.s-unknown{color:var(--soft)}
td.s-fail,td.s-error{box-shadow:inset .25rem 0 var(--fail);font-weight:600}
td.s-advisory,td.s-waived,td.s-inconclusive{box-shadow:inset .25rem 0 var(--open)}
td.s-untested,td.s-unknown{background:repeating-linear-gradient(45deg,var(--panel) 0 3px,transparent 3px 8px)}
.narrow .matrix{table-layout:fixed;min-width:calc(17rem + var(--columns)*4.875rem)}
.narrow .matrix .corner{width:17rem;max-width:none}
.narrow .matrix thead th:not(.corner){min-width:0;padding:.375rem .25rem;font-size:.75rem}
.narrow .matrix th[scope=row]{min-width:0}
.narrow .matrix td>div,.narrow .matrix td>button{flex-direction:column;gap:0;font-size:.6875rem;line-height:1.3}
.narrow .matrix td i{font-size:.9375rem}
tr:target>*{background:var(--panel)!important}
.none{display:none;color:var(--soft);padding:1.5rem .75rem;margin:0}

.api:has([value=split]:checked) .matrix tbody:not(.has-split),.api:has([value=split]:checked) tr:is(.partly,.alike,.nowhere):not(:target),
.api:has([value=partly]:checked) .matrix tbody:not(.has-partly),.api:has([value=partly]:checked) tr:is(.split,.alike,.nowhere):not(:target),
.api:has([value=alike]:checked) .matrix tbody:not(.has-alike),.api:has([value=alike]:checked) tr:is(.split,.partly,.nowhere):not(:target),
.api:has([value=nowhere]:checked) .matrix tbody:not(.has-nowhere),.api:has([value=nowhere]:checked) tr:is(.split,.partly,.alike):not(:target){display:none}
.api .matrix tbody:has(:target){display:table-row-group}
.api:has([value=split]:checked):not(:has(tr.split)) .none,
.api:has([value=partly]:checked):not(:has(tr.partly)) .none,
.api:has([value=alike]:checked):not(:has(tr.alike)) .none,
.api:has([value=nowhere]:checked):not(:has(tr.nowhere)) .none,
.grid.empty .none{display:block}

.reasons [popover]{border:1px solid var(--rest);border-radius:6px;background:var(--paper);color:var(--ink);padding:.875rem 1rem;max-width:min(32rem,92vw);max-height:70vh;overflow:auto;box-shadow:0 .5rem 2rem rgb(0 0 0/.25);overflow-wrap:anywhere;font-size:.9375rem}
@supports (position-area:bottom span-left){.reasons [popover]{margin:.25rem;inset:auto;position-area:bottom span-left;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline}}
.reasons p{margin:0 0 .375rem}
.reasons p:last-child{margin:0}
.reasons p>span{color:var(--ink)}
.reasons .id{color:var(--soft)}
.reasons .check{color:var(--soft);font-size:.875rem}
.reasons .why{white-space:pre-wrap}

.open>ol,.open details>ol{list-style:none;padding:0;margin:0}
.open li[id]{display:grid;grid-template-columns:minmax(4.5rem,auto) 1fr;gap:0 1.25rem;padding:.875rem 0;border-top:1px solid var(--line);scroll-margin-top:1rem}
.open li[id]:target{background:var(--panel)}
.strip{display:flex;flex-wrap:wrap;gap:2px;align-content:start;max-width:9.5rem}
.strip i,.answers b{font-style:normal;font-size:.75rem;font-weight:700;line-height:1.375rem;width:1.375rem;height:1.375rem;text-align:center;border-radius:3px;display:inline-block;flex:none}
.g-0{background:var(--link);color:var(--paper)}
.g-1{background:var(--open);color:var(--paper)}
.g-2{background:var(--error);color:var(--paper)}
.g-3{background:var(--soft);color:var(--paper)}
.g-none{box-shadow:inset 0 0 0 1px var(--rest);color:var(--soft)}
.point{min-width:0;display:grid;gap:.375rem}
.point p,.about{margin:0;overflow-wrap:anywhere}
.answers{list-style:none;margin:0;padding:0;display:grid;gap:.25rem}
.answers li{overflow-wrap:anywhere}
.answer{font-weight:600}
.who{font-size:.875rem;margin-left:.25rem}
.links{font-size:.875rem}
.open summary{cursor:pointer;color:var(--link);font-size:.875rem}
.open>details>summary{padding:.75rem 0;border-top:1px solid var(--line)}
footer{margin-top:3rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
footer h2{font-size:.9375rem;color:var(--ink)}
.key{list-style:none;margin:0 0 1rem;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:.25rem 1rem}
.key i{display:inline-block}
[hidden]{display:none!important}

@media(max-width:48rem){
header,main,footer{padding-left:1rem;padding-right:1rem}
h1{font-size:1.25rem}
.targets,.targets tbody,.targets tr,.targets th,.targets td{display:block;width:auto}
.targets thead{display:none}
.targets tr{padding:.75rem 0;border-top:1px solid var(--line)}
.targets tr+tr>*{border-top:0}
.targets th,.targets td{padding:0}
.targets td.bar{width:auto;margin:.375rem 0}
.targets td.n{display:inline-block;margin-right:.875rem;font-size:.875rem}
.targets td.n::after{content:" " attr(data-label);color:var(--soft)}
.targets td.zero{display:none}
.unlike dl>div{grid-template-columns:1fr}
.grid{max-height:none;border:0;overflow:visible}
.matrix,.narrow .matrix,.matrix tbody,.matrix tr,.matrix th,.matrix td{display:block;width:auto;min-width:0}
.matrix thead{display:none}
.matrix .class th{padding:1.5rem 0 .5rem}
.matrix .class span{position:static}
.matrix .class code{margin:0;display:block}
.matrix tr:not(.class){border-top:1px solid var(--line);padding:.625rem 0}
.matrix tr:not(.class)>*{border:0}
.matrix th[scope=row],.narrow .matrix th[scope=row]{position:static;min-width:0;max-width:none;padding:0 0 .375rem}
.matrix td+td{border:0}
.matrix td{display:flex;align-items:center;gap:.75rem;padding-left:.625rem;text-align:left}
.matrix td::before{content:attr(data-label);flex:1;overflow-wrap:anywhere;color:var(--ink);font-weight:400}
.matrix td>div,.matrix td>button,.narrow .matrix td>div,.narrow .matrix td>button{flex-direction:row;width:8.5rem;flex:none;justify-content:flex-start;min-height:2rem;font-size:.8125rem;gap:.3125rem}
.reasons [popover]{position:fixed;inset:auto 0 0 0;margin:0;width:100%;max-width:none;position-area:none;border-radius:8px 8px 0 0}
.open li[id]{grid-template-columns:1fr;gap:.5rem}
.strip{max-width:none}
}
@media print{
@page{size:A4 landscape;margin:12mm}
html{font-size:11px}
body{font-size:1rem}
header{padding-top:0}
header,main,footer{padding:0;max-width:none}
.filters input,.filters output,.filters label{display:none}
.filters input:checked+label{display:inline;background:none;color:inherit;border:0;padding:0}
.grid{overflow:visible;max-height:none;border:0}
.matrix thead{display:table-header-group}
.matrix thead th,.matrix th[scope=row],.matrix .class th{position:static}
.matrix th[scope=row]{min-width:14rem}
.matrix thead th:not(.corner),.narrow .matrix{min-width:0}
.narrow .matrix .corner{width:14rem}
.matrix td>div,.matrix td>button{min-height:0}
.matrix td>button span{text-decoration:none}
.matrix tr,.open li[id],.reasons [popover]{break-inside:avoid}
.class{break-after:avoid}
.reasons [popover].split{display:block;position:static;box-shadow:none;border:0;border-top:1px solid var(--line);border-radius:0;width:auto;max-width:none;max-height:none;padding:.375rem 0;margin:0;font-size:inherit}
.b-pass,.b-fail,.b-error,.b-waived,.b-advisory,.b-inconclusive,.b-untested,.strip i,.answers b,td{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}
}
`;
