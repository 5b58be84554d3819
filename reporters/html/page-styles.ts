/** How the report's page looks, from top to bottom; on the basics that every page shares. */
export const pageStyles = `
body{font-size:15px;overflow-wrap:break-word}
header,main,footer{max-width:77rem;margin:0 auto;padding:0 1.5rem}
.off{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;z-index:9;padding:.5rem 1rem;background:var(--paper);border:1px solid var(--line);border-radius:6px}
.skip:focus{top:.5rem}
.print-only{display:none}
/* What a subject wrote from right to left ends where its element ends. */
code,b,span,small,bdi,li,dd,td,th,p,pre{unicode-bidi:isolate}
button{white-space:nowrap;font:inherit;font-size:.8125rem;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.25rem .625rem;cursor:pointer}
button:hover{background:var(--panel);border-color:var(--rest)}

.top{display:flex;align-items:center;gap:.5rem;padding:.75rem 0 .625rem}
.brand{margin:0 auto 0 0;color:var(--soft);font-size:.875rem}
.brand b{font-family:var(--mono);color:var(--ink);letter-spacing:-.01em;margin-right:.375rem}

.outcome{--tone:var(--rest);background:var(--panel);background:color-mix(in srgb,var(--tone) 7%,var(--paper));border:1px solid var(--line);border-color:color-mix(in srgb,var(--tone) 28%,var(--paper));border-left:6px solid var(--tone);border-radius:8px;padding:1rem 1.5rem 1rem 1.25rem}
.outcome.pass{--tone:var(--pass)}.outcome.fail{--tone:var(--fail)}.outcome.open{--tone:var(--open)}.outcome.error{--tone:var(--error)}
h1{margin:0;font-size:1.0625rem;font-weight:400;line-height:1.45;overflow-wrap:anywhere}
h1 code{font-size:.9375rem}
h1 strong{display:flex;align-items:center;gap:.625rem;font-size:1.625rem;line-height:1.2;letter-spacing:-.015em;color:var(--tone);margin-bottom:.25rem}
h1 strong::before{content:"?" / "";flex:none;display:grid;place-items:center;width:1.75rem;height:1.75rem;border-radius:50%;background:var(--tone);color:var(--paper);font-size:1.0625rem;line-height:1}
.outcome.pass strong::before{content:"✓" / ""}.outcome.fail strong::before{content:"✕" / ""}.outcome.error strong::before{content:"!" / ""}
.limits{margin:.5rem 0 0;padding:0;list-style:none;font-size:.875rem}
.limits li{padding-left:1.25rem;position:relative;overflow-wrap:anywhere}
.limits li::before{content:"▲" / "";position:absolute;left:0;color:var(--open);font-size:.6875rem;line-height:1.9}
.facts{display:flex;flex-wrap:wrap;gap:.375rem 2.5rem;margin:.75rem 0 0;font-size:.875rem}
.facts .subject{flex:1 1 100%}
.facts dt{color:var(--soft);font-size:.8125rem}
.facts dd{margin:0;overflow-wrap:anywhere;min-width:0}
.facts div{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 .625rem;align-items:baseline}
.facts .subject dd{grid-column:2}
.facts dd small{color:var(--soft);font-size:.8125rem}

h2{font-size:1.0625rem;line-height:1.3;margin:1.75rem 0 .5rem;scroll-margin-top:7.5rem;overflow-wrap:anywhere}
.overview{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 3.5rem}
.headed{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.125rem 2rem;margin:1.125rem 0 .375rem}
.headed h2{margin:0}
.overview h2{margin-top:1.5rem}
.coverage{width:100%;border-collapse:collapse;font-size:.8125rem;line-height:1.4}
.coverage th,.coverage td{padding:.125rem .375rem;font-weight:400;text-align:right;vertical-align:middle}
.coverage thead th:first-child{text-align:left;padding-left:0;color:var(--soft)}
.coverage tbody th{text-align:left;font-family:var(--mono);padding-left:0;white-space:nowrap;width:1%}
.coverage tbody th a{color:inherit;text-decoration:none}
.coverage tbody th a:hover{text-decoration:underline}
.coverage tbody+tbody>tr:first-child>*{padding-top:.625rem}
.coverage .n{font-variant-numeric:tabular-nums;width:2.5rem;white-space:nowrap}
.coverage .n a{color:inherit;text-decoration:none;display:block}
.coverage .n a:hover{text-decoration:underline;color:var(--link)}
.zero{color:var(--soft)}
.coverage td.bar{min-width:6rem;padding-right:.5rem}
.bar span{display:flex;gap:1px;height:.75rem}
.bar i{min-width:4px;border-radius:1.5px;cursor:pointer}
.bar i:is(.s-fail,.s-error){min-width:7px}
.bar i:hover{outline:2px solid var(--ink);outline-offset:1px}
.swatch{display:inline-block;width:.875rem;height:.75rem;border-radius:2px;vertical-align:-1px;flex:none}
i.s-pass{background:var(--pass)}
i.s-fail{background:repeating-linear-gradient(135deg,#0000 0 3px,var(--paper) 3px 4px) var(--fail)}
i.s-error{background:repeating-linear-gradient(135deg,#0000 0 3px,var(--paper) 3px 4px),repeating-linear-gradient(45deg,#0000 0 3px,var(--paper) 3px 4px) var(--error)}
i.s-waived{background:repeating-linear-gradient(90deg,var(--fail) 0 2px,#0000 2px 4px);box-shadow:inset 0 0 0 1px var(--fail)}
i.s-advisory{background:repeating-linear-gradient(0deg,var(--open) 0 2px,#0000 2px 4px);box-shadow:inset 0 0 0 1px var(--open)}
i.s-inconclusive{background:radial-gradient(var(--open) 1.25px,#0000 1.5px) 0 0/4px 4px;box-shadow:inset 0 0 0 1px var(--open)}
i.s-inapplicable{box-shadow:inset 0 0 0 1px var(--rest)}
i.s-untested{background:repeating-linear-gradient(135deg,var(--rest) 0 1px,#0000 1px 4px);box-shadow:inset 0 0 0 1px var(--hatch)}
.key{display:flex;flex-wrap:wrap;gap:.125rem 1.5rem;margin:0;padding:0;list-style:none;font-size:.8125rem}
.key small{color:var(--soft);font-size:inherit}
.key .swatch{margin-right:.375rem}

h3.group{--tone:var(--soft);font-size:.875rem;font-weight:600;margin:.75rem 0 .25rem;color:var(--tone)}
h3.group a{color:inherit}
.g-fail,.g-waived{--tone:var(--fail)!important}.g-error{--tone:var(--error)!important}.g-advisory,.g-inconclusive{--tone:var(--open)!important}
.findings ol{margin:0;padding-left:1.5rem;font-size:.875rem}
.findings li{margin:.25rem 0;overflow-wrap:anywhere}
.findings li>.id,.findings li>.why{display:block;font-size:.8125rem}
.findings li>.why,.trouble .why{color:var(--soft)}
.findings ol .why{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.findings ul{margin:.25rem 0;padding-left:1.125rem;font-size:.875rem}
.quiet{color:var(--soft);font-size:.875rem;margin:.5rem 0 0}
.quiet a{color:inherit}
.calm{margin:.25rem 0}
.more{margin:.375rem 0}
.more>summary{color:var(--soft);font-size:.875rem;width:fit-content;max-width:100%;list-style:none;overflow-wrap:anywhere}
.more>summary::before,.row>summary::before{content:"" / "";display:inline-block;width:.375rem;height:.375rem;border:solid currentColor;border-width:1.5px 1.5px 0 0;transform:rotate(45deg);margin:0 .5rem 1px 2px}
.more[open]>summary::before,.row[open]>summary::before{transform:rotate(135deg)}
.more>summary:hover{color:var(--ink)}
.trouble{border-left:4px solid var(--open);padding:.125rem 0 .25rem 1rem;margin:1.25rem 0 0;font-size:.9375rem;overflow-wrap:anywhere}
.trouble h2{margin:0 0 .25rem}
.trouble ul{margin:0;padding-left:1.125rem}
.trouble .id,.trouble .why{display:block}

.requirements{margin-top:2rem;border-top:1px solid var(--line)}
.requirements>h2{margin:1.25rem 0 0}
.toolbar{position:sticky;top:0;z-index:2;background:var(--paper);padding:.625rem 0 .5rem;border-bottom:1px solid var(--line)}
.fields,.chips,.chips fieldset{display:flex;flex-wrap:wrap;gap:.375rem .5rem;align-items:center}
.fields input{flex:1 1 16rem;min-width:0}
.fields select{min-width:0;max-width:100%;padding-right:.25rem}
.toolbar input,.toolbar select{font-size:.875rem}
.chips{margin-top:.5rem;gap:.375rem .75rem}
.chips fieldset{border:0;margin:0;padding:0;min-width:0}
.chip{position:relative;font-size:.8125rem}
.chip span{display:inline-flex;align-items:center;gap:.375rem;padding:.125rem .625rem;border:1px solid var(--line);border-radius:99px}
.chip input{position:absolute;opacity:0;inset:0;margin:0;cursor:pointer}
.chip b{font-weight:400;color:var(--soft);font-variant-numeric:tabular-nums}
.chip:hover span{border-color:var(--rest)}
.chip :checked+span{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink);background:var(--panel)}
.chip :focus-visible+span{outline:2px solid var(--link);outline-offset:2px}
.toolbar output{margin-left:auto;font-variant-numeric:tabular-nums}
.empty{text-align:center;padding:3rem 1rem;margin:1.5rem 0;border:1px dashed var(--rest);border-radius:8px;color:var(--soft)}
.empty p{margin:0 0 .75rem;overflow-wrap:anywhere}

.class>h3{display:flex;flex-wrap:wrap;align-items:baseline;gap:.125rem .75rem;font-size:.9375rem;margin:1.5rem 0 .375rem;scroll-margin-top:7.5rem}
.class>h3 .id{font-weight:400}
.class>h3 small{margin-left:auto;font-weight:400;color:var(--soft);font-size:.8125rem}
.body [id],.row>summary{scroll-margin-top:7rem}
.row>summary{scroll-margin-bottom:2rem}
.row{border-top:1px solid var(--line);scroll-margin-top:7rem;content-visibility:auto;contain-intrinsic-size:auto 3.5rem}
.row:last-child{border-bottom:1px solid var(--line)}
.row>summary{list-style:none;display:grid;grid-template-columns:.875rem 7.25rem minmax(0,1fr) auto;grid-template-areas:"mark verdict says kind" "mark verdict id ." "mark verdict why why";gap:0 .5rem;padding:.4375rem .25rem;align-items:baseline}
.row>summary::before{grid-area:mark;margin:0 0 0 2px;color:var(--rest);align-self:start;margin-top:.5rem}
.row>summary:hover{background:var(--panel)}
.row>summary:focus-visible{outline-offset:-2px;border-radius:6px}
.row>summary>.verdict{grid-area:verdict}
.row>summary>.id{grid-area:id;font-size:.75rem}
.kind{grid-area:kind;font-size:.75rem;color:var(--soft);text-align:right;white-space:nowrap}
.kind b{font-weight:600;color:var(--ink)}
.row>summary>.says{grid-area:says;min-width:0;overflow-wrap:anywhere}
.row>summary>.why{grid-area:why;color:var(--soft);font-size:.8125rem;overflow-wrap:anywhere;min-width:0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.row[open]{contain-intrinsic-size:auto 30rem}
.row[open]>summary{background:var(--panel)}
.row[open]>summary>.says{font-weight:600}
.row[open]>summary>.why{display:none}
.row>.body{padding:.75rem 0 1.25rem 1.75rem;min-width:0}
.row .verdict::before{display:inline-block;width:1rem;font-weight:700}
.row .v-pass::before{content:"✓" / ""}.row .v-fail::before,.row .v-waived::before,.row .v-advisory::before{content:"✕" / ""}
.row .v-error::before{content:"!" / ""}.row .v-inconclusive::before{content:"?" / ""}
.row .v-inapplicable::before{content:"–" / ""}.row .v-untested::before{content:"○" / ""}
.row>summary>.v-fail,.row>summary>.v-error{justify-self:start;padding:.0625rem .5rem .0625rem .4375rem;margin-left:-.4375rem;border-radius:4px;background:var(--fail);color:var(--paper)}
.row>summary>.v-error{background:var(--error)}
.row.guest>summary{border-left:3px dotted var(--link)}
.marked>summary{box-shadow:inset 4px 0 var(--link);background:var(--panel)}
:is(.marked,:target):not(.row):not(.class){outline:2px solid var(--link);outline-offset:3px;border-radius:4px}
h3:is(.marked,:target){outline:0!important;color:var(--link)}
main{position:relative}
.anchor{position:absolute;right:1.75rem;transform:translateY(-100%);padding:.1875rem 0;font:600 .75rem/1 system-ui,sans-serif;text-decoration:none;white-space:nowrap;background:var(--paper)}
.anchor.inside{right:10.5rem;padding:.1875rem .5rem}
.anchor:hover{text-decoration:underline}
.toast{position:fixed;left:50%;bottom:1.5rem;transform:translateX(-50%);background:var(--ink);color:var(--paper);padding:.375rem 1rem;border-radius:99px;font-size:.875rem;z-index:9}
.toast:empty{display:none}

.paging{text-align:center;margin:1.5rem 0;color:var(--soft)}
.about{margin-top:2.5rem;border-top:1px solid var(--line);font-size:.875rem;color:var(--soft)}
.about h2,.about code{color:var(--ink)}
.about ul{margin:.25rem 0 .75rem;padding-left:1.125rem}
.uses{border-collapse:collapse;font-size:.8125rem;margin:.375rem 0 .75rem}
.uses th,.uses td{text-align:left;font-weight:400;padding:.125rem 1.5rem .125rem 0;overflow-wrap:anywhere}
.uses tbody th{font-family:var(--mono);color:var(--ink)}
.uses .n{text-align:right;font-variant-numeric:tabular-nums}
.log>pre{max-height:32rem}
footer{padding-top:1.5rem;padding-bottom:3rem;color:var(--soft);font-size:.8125rem}

dialog{border:1px solid var(--line);border-radius:10px;background:var(--paper);color:var(--ink);padding:1.25rem 1.5rem 1.5rem;max-width:30rem;box-shadow:0 10px 40px #0004}
dialog::backdrop{background:#0006}
dialog h2{margin:0 0 .75rem}
dialog dl{display:grid;grid-template-columns:auto 1fr;gap:.375rem 1.25rem;margin:0 0 1rem;font-size:.875rem}
dialog dd{margin:0}
dialog form{display:flex;justify-content:space-between;align-items:center;gap:1rem;font-size:.875rem}
kbd{font-family:var(--mono);font-size:.8125rem;border:1px solid var(--line);border-bottom-width:2px;border-radius:4px;padding:0 .375rem;background:var(--panel)}

@media(max-width:60rem){.overview{grid-template-columns:minmax(0,1fr)}}
@media(max-width:40rem){
header,main,footer{padding:0 1rem}
.outcome{padding:.875rem 1rem}
h1 strong{font-size:1.375rem}
.coverage thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.coverage,.coverage tbody{display:block}
.coverage tr{display:flex;flex-wrap:wrap;gap:0 .75rem;padding:.3125rem 0}
.coverage tbody+tbody{margin-top:.625rem}
.coverage tbody+tbody>tr:first-child>*{padding-top:0}
.coverage tbody th{flex:1 1 100%;width:auto;white-space:normal;overflow-wrap:anywhere;padding:0}
.coverage td.bar{flex:1 1 100%;padding:0}
.coverage td.n{width:auto;padding:0;color:var(--soft);display:inline-flex;gap:.25rem}
.coverage td.n::before{content:attr(data-label)}
.coverage td.n a{color:var(--ink);font-weight:600}
.coverage td.zero{display:none}
.toolbar{position:static}
.fields{display:grid;grid-template-columns:1fr 1fr}
.fields input{grid-column:1/-1}
.chips output{margin-left:0;flex-basis:100%}
h2,.class>h3,.row,.row>summary,.body [id]{scroll-margin-top:.5rem}
.class>h3 small{margin-left:0;flex-basis:100%}
.row>summary{grid-template-columns:.875rem minmax(0,1fr) auto;grid-template-areas:"mark verdict kind" "mark says says" "mark id ." "mark why why"}
.row>.body{padding-left:0}
.row>summary>.verdict{justify-self:start}
.uses th,.uses td{padding-right:.75rem}
}
`;
