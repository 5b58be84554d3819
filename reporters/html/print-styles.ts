/** On paper: no controls, rows as lines, and what did not pass open, also where no script could open it. */
export const printStyles = `
@page{size:A4;margin:14mm 12mm}
@media print{
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:9.5pt}
header,main,footer{max-width:none;padding:0}
.top button,.toolbar,.empty,.paging,.skip,.toast,.anchor,dialog{display:none!important}
.print-only:not([hidden]){display:block}
.overview{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 8mm}
header{padding-top:0}
.top{padding-top:0}
.coverage,.coverage .id{font-size:7.5pt}
.coverage .n{width:1.75rem}
.coverage td.bar{min-width:3rem}
.row>summary>.v-fail,.row>summary>.v-error{margin-left:0}
.outcome,.trouble,.coverage tr{break-inside:avoid}
h2,h3{break-after:avoid}
a{color:inherit;text-decoration:none}
.row{content-visibility:visible;break-inside:avoid}
.row[open],.row:is([data-standing=fail],[data-standing=waived],[data-standing=advisory],[data-standing=error],[data-standing=inconclusive]){break-inside:auto}
.row>summary{padding:.25rem 0;break-inside:avoid;break-after:avoid}
.row>summary::before,.more>summary::before{display:none!important}
.row>summary{grid-template-columns:6.5rem minmax(0,1fr) auto;grid-template-areas:"verdict says kind" "verdict id kind" "verdict why why"}
.row:is([data-standing=fail],[data-standing=waived],[data-standing=advisory],[data-standing=error],[data-standing=inconclusive])>summary>.why{display:none}
.row:is([data-standing=fail],[data-standing=waived],[data-standing=advisory],[data-standing=error],[data-standing=inconclusive])::details-content{content-visibility:visible;block-size:auto;height:auto}
.row.guest>summary,.marked>summary{border:0;box-shadow:none;background:none}
:is(.marked,:target):not(.row){outline:0!important}
pre,.log>pre{max-height:none;overflow:visible}
}
`;
