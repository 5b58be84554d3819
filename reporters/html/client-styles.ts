/** What the sections on a client add to the style sheet; the colours are its own. */
export const clientStyles = `
.matrix{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:3px;font-size:.875rem;margin:0 -3px .5rem;width:calc(100% + 6px)}
.matrix th{text-align:left;font-weight:400}
.matrix thead th{color:var(--soft);font-size:.8125rem;padding:0 .5rem}
.matrix tbody th{font-family:var(--mono);font-size:.8125rem;padding:.1875rem .5rem .1875rem 0;white-space:nowrap}
.matrix td{padding:.1875rem .5rem}
.matrix thead th:first-child{width:9.5rem;padding-left:0}
.matrix .calls{width:5rem;text-align:right;font-variant-numeric:tabular-nums}
.matrix .aside th{font-family:inherit;color:var(--soft);padding-top:.75rem}
.cell{--tone:var(--rest);border-left:.25rem solid var(--tone);background:color-mix(in srgb,var(--tone) 14%,var(--paper));border-radius:2px;font-variant-numeric:tabular-nums}
.cell b{font-weight:600}
.cell a{color:inherit}
.cell small{color:var(--soft);font-size:.8125rem;white-space:nowrap}
.cell.s-pass{--tone:var(--pass)}.cell.s-fail{--tone:var(--fail)}.cell.s-error{--tone:var(--error)}
.cell.s-inconclusive,.cell.s-waived,.cell.s-advisory{--tone:var(--open)}
.cell.s-untested{border-left-color:var(--hatch);background:repeating-linear-gradient(45deg,var(--hatch) 0 1px,transparent 1px 7px)}
.cell.s-untested>*{background:var(--paper);padding:0 .25rem}
.scroll{overflow-x:auto}
.abreast{display:flex;flex-wrap:wrap;gap:0 4rem}
.abreast>section{min-width:0;max-width:100%}
.grid{border-collapse:separate;border-spacing:2px;font-size:.8125rem}
.grid thead th{vertical-align:bottom;padding:.25rem 0}
.grid thead span{writing-mode:vertical-rl;transform:rotate(180deg);font-family:var(--mono);font-weight:400;white-space:nowrap}
.grid tbody th{text-align:left;font-weight:400;font-family:var(--mono);padding-right:.75rem;white-space:nowrap}
.grid td{min-width:3.25rem;text-align:center;padding:.125rem .25rem;white-space:nowrap}
.grid .cell{border-left:0}
.grid .none{color:var(--soft)}
.runs{width:100%;border-collapse:collapse;font-size:.875rem;margin-bottom:.75rem}
.runs th{text-align:left;font-weight:400;vertical-align:top;padding:.375rem .75rem .375rem 0}
.runs td{vertical-align:top;padding:.375rem .75rem .375rem 0;overflow-wrap:anywhere}
.runs thead th{color:var(--soft);font-size:.8125rem;border-bottom:1px solid var(--line)}
.runs tbody tr+tr>*{border-top:1px solid var(--line)}
.runs tbody th{font-family:var(--mono);font-size:.8125rem;min-width:11rem;overflow-wrap:anywhere}
.runs .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-right:0;padding-left:.75rem}
.obstacle{border-left:.25rem solid var(--open);padding-left:.75rem;margin:1rem 0 0;overflow-wrap:anywhere}
@media(max-width:40rem){
.matrix thead,.runs thead{display:none}
.matrix,.matrix tbody,.runs,.runs tbody{display:block;margin:0}
.matrix tr{display:grid;grid-template-columns:1fr 1fr;gap:3px;margin-bottom:.75rem}
.matrix tbody th,.matrix .whole{grid-column:1/-1;padding-bottom:0}
.matrix .calls{grid-column:1/-1;width:auto;text-align:left;padding:0;color:var(--soft)}
.runs tr{display:block;padding:.5rem 0}
.runs tbody tr+tr>*{border-top:0}.runs tbody tr+tr{border-top:1px solid var(--line)}
.runs td,.runs tbody th{display:block;padding:.125rem 0;text-align:left}
.runs .number{display:inline-block;text-align:left;padding:.125rem 1rem .125rem 0;color:var(--soft)}
.matrix td[data-label]::before,.runs td[data-label]::before{content:attr(data-label) " ";color:var(--soft);font-size:.8125rem}
.matrix .cell[data-label]::before{display:block}
}
`;
