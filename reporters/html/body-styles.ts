/** What stands under an opened requirement; the colours are those of `tokens.ts`. */
export const bodyStyles = `
.rb{font-size:.9375rem;overflow-wrap:anywhere}
.rb p,.rb dl,.rb ul,.rb ol{margin:0;padding:0}
.rb ol,.rb ul{list-style:none}
.rb pre{margin:0;font:.8125rem/1.5 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;background:none;padding:0;max-height:none;overflow:visible}
.rb b,.rb code,.rb small,.rb span{unicode-bidi:isolate}
.rb code{font:.8125rem/1.5 var(--mono)}
.rb small{font-size:.8125rem;color:var(--soft);font-weight:400}
.rb summary{cursor:pointer;list-style:none}
.rb summary::-webkit-details-marker{display:none}
.rb summary:focus-visible,.rb a:focus-visible{outline:2px solid var(--link);outline-offset:1px;border-radius:2px}
.rb .label{font-size:.8125rem;color:var(--soft);margin:.75rem 0 .25rem}
.rb .terms{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.25rem 1rem}
.rb dt{color:var(--soft);font-size:.8125rem;line-height:1.5rem}
.rb dd{margin:0;line-height:1.5rem}
.rb .told{border-left:.25rem solid var(--open);padding:.125rem 0 .125rem .75rem;margin-bottom:.5rem}
.rb .check{border-top:1px solid var(--line);margin-top:.75rem}
.rb .check+.check{margin-top:0}
.rb .check>summary{display:grid;grid-template-columns:6.5rem minmax(0,1fr) 1rem;gap:0 1rem;padding:.5rem 0;align-items:baseline}
.rb .check>summary::after,.rb .exchange>summary::after{content:"+";color:var(--soft);font-family:var(--mono);text-align:right}
.rb .check[open]>summary::after,.rb .exchange[open]>summary::after{content:"\\2212"}
.rb .check[open]>summary{font-weight:600}
.rb .check>div{padding:0 0 1rem}
.rb .verdict{font-size:.8125rem;font-weight:600}
.rb .duo{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;margin-bottom:.75rem}
.rb .duo>div{border-radius:4px;background:var(--panel);border-top:3px solid var(--pass);padding:.375rem .75rem .5rem;min-width:0}
.rb .duo>div+div{border-top-color:var(--fail)}
.rb .duo dd{font:.875rem/1.5 var(--mono);white-space:pre-wrap}
.rb .exchange>div>.fold{margin:.125rem 0 0 .75rem}
.rb .exchange>div>.fold>pre{margin:.25rem 0}
.rb .terms pre{background:var(--panel);border-radius:4px;padding:.375rem .75rem}
.rb .terms pre+pre{margin-top:.375rem}
.rb pre code{user-select:all}
.rb .needs{font-size:.8125rem;color:var(--soft);margin-top:.25rem}
.rb .notes{margin-top:.5rem;font-size:.8125rem;color:var(--soft)}
.rb .lane{font-size:.8125rem}
.rb .lane a,.rb .lane summary{display:grid;grid-template-columns:4rem minmax(0,1fr) 2.5rem 3.75rem 28%;gap:0 .625rem;align-items:center;min-height:1.5rem;padding:0 .25rem;color:inherit;text-decoration:none;border-radius:2px}
.rb .lane a:hover,.rb .lane summary:hover{background:var(--panel)}
.rb .lane a:hover b,.rb .lane a:hover span:first-child{text-decoration:underline}
.rb .lane span:first-child{color:var(--link);text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.rb .lane span:nth-child(3),.rb .lane span:nth-child(4){text-align:right;font-variant-numeric:tabular-nums}
.rb .lane span:nth-child(4){color:var(--soft)}
.rb .lane b{font-weight:600}
.rb .lane em{font-style:normal;font-weight:600;color:var(--fail);white-space:nowrap}
.rb .lane em::before{content:"\\2717\\00a0"}
.rb .lane em.bent,.rb .lane em.lost{color:var(--open)}
.rb .lane em.bent::before{content:"\\2260\\00a0"}.rb .lane em.lost::before{content:"\\2205\\00a0"}.rb .lane em.shown::before{content:"\\25b8\\00a0"}
.rb .lane li.shown>a{background:var(--panel);box-shadow:inset 3px 0 var(--fail)}
.rb .track{position:relative;height:1.5rem;border-left:1px solid var(--line);border-right:1px solid var(--line);overflow:hidden}
.rb .bar{position:absolute;top:.5rem;height:.5rem;min-width:3px;border-radius:1px;background:var(--link);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.rb .bar.bent{background:repeating-linear-gradient(45deg,var(--open) 0 2px,transparent 2px 4px);outline:1px solid var(--open);outline-offset:-1px}
.rb .bar.wrong{background:var(--fail);top:.25rem;height:1rem}
.rb .bar.wrong.bent{background:repeating-linear-gradient(45deg,var(--fail) 0 2px,transparent 2px 4px);outline-color:var(--fail)}
.rb .bar.lost{background:none;border:1px dashed var(--open);min-width:6px;top:.375rem;height:.75rem}
.rb .lane details[open]>summary{color:var(--soft)}
.rb .lane summary>span:nth-child(2)::before{content:"+ ";color:var(--link)}.rb .lane details[open]>summary>span:nth-child(2)::before{content:"\\2212 "}
.rb .lane .lane{margin-left:.5rem;border-left:1px solid var(--line)}
.rb .exchange{border:1px solid var(--line);border-radius:4px;margin-top:.375rem;background:none}
.rb .exchange.shows{border-color:var(--fail);margin-top:.75rem}
.rb .exchange>summary{display:grid;grid-template-columns:max-content minmax(0,1fr) max-content 4rem 1rem;gap:0 .75rem;align-items:baseline;padding:.375rem .75rem;font-size:.8125rem;background:none;justify-content:normal}
.rb .exchange>summary:hover,.rb .exchange[open]>summary{background:var(--panel)}
.rb .exchange>summary>span:nth-child(n+3){text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.rb .exchange>summary>span:nth-child(4),.rb .exchange>summary>span:first-child{color:var(--soft)}
.rb .exchange>div{padding:0 .75rem .75rem}
.rb .exchange>div>p:first-child{margin-top:.5rem}
.rb .lost{color:var(--fail)}
.rb .c-inconclusive .shows{border-color:var(--open)}.rb .c-error .shows{border-color:var(--error)}
.rb .c-inconclusive .lane em.shown,.rb .c-error .lane em.shown{color:var(--open)}.rb .c-inconclusive li.shown>a,.rb .c-error li.shown>a{box-shadow:inset 3px 0 var(--open)}
.rb .others{margin-top:.5rem}
.rb .others>summary,.rb .fold>summary{display:inline-block;color:var(--link);font-size:.8125rem;padding:.125rem 0}
.rb .others>summary::before,.rb .fold>summary::before{content:"+ "}
.rb .others[open]>summary::before,.rb .fold[open]>summary::before{content:"\\2212 "}
.rb .code{border-left:1px solid var(--line);padding-left:.75rem}
.rb .hit{margin:.125rem 0 .125rem -.75rem;padding-left:calc(.75rem - 3px);border-left:3px solid color-mix(in srgb,var(--fail) 45%,var(--paper))}
.rb .hit.own{border-left-color:var(--fail);background:color-mix(in srgb,var(--fail) 8%,var(--paper))}
.rb .hit.noticed{border-left:3px dotted var(--rest)}
.rb .hit p{padding-left:calc(var(--i,0)*.49rem);font-size:.8125rem;line-height:1.5;color:var(--soft)}
.rb .hit b{color:var(--ink);font:600 .8125rem/1.5 var(--mono)}
.rb .hit span{white-space:normal}
.rb .hit.ghost{border-left-style:dashed}
.rb .hit.ghost pre{color:var(--fail)}.rb .hit.own.ghost pre{font-weight:600}
.rb mark{background:none;color:var(--fail);border-radius:2px}
.rb .own mark{background:color-mix(in srgb,var(--fail) 22%,var(--paper));color:var(--ink);font-weight:600}
.rb .noticed mark{color:inherit;text-decoration:underline dotted var(--rest);text-underline-offset:3px}
@media(max-width:40rem){
.rb .duo,.rb .terms{grid-template-columns:minmax(0,1fr)}
.rb .terms{gap:0}.rb .terms dd{margin-bottom:.5rem}
.rb .lane .track{display:none}
.rb .lane a,.rb .lane summary{grid-template-columns:2.75rem minmax(0,1fr) 2rem 3.5rem;gap:0 .5rem;padding:.25rem 0;align-items:baseline}
.rb .lane span:first-child{white-space:normal}
.rb .check>summary{grid-template-columns:4.5rem minmax(0,1fr) 1rem}
.rb .exchange>summary{grid-template-columns:max-content minmax(0,1fr) max-content 1rem;padding:.375rem .5rem}
.rb .exchange>summary>span:nth-child(4){display:none}
.rb .exchange>div{padding:0 .5rem .5rem}
}
@media print{
.rb .exchange,.rb .duo>div,.rb .hit,.rb .lane li{break-inside:avoid}
.rb .exchange[open]{break-inside:auto}
.rb .check>summary,.rb .exchange>summary,.rb .label{break-after:avoid}
.rb .hit,.rb mark,.rb .duo>div{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.rb details>summary::before,.rb details>summary::after,.rb .lane summary>span::before{content:none!important}
}
`;
