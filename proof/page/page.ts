import { escapeHtml } from '../../reporters/html/escape-html.ts';
import { styles } from '../../reporters/html/styles.ts';
import { requirements } from '../../spec/generated/requirements.ts';
import type { Figures, Proof } from '../proof.ts';
import { script } from './script.ts';

/**
 * The proof as one page without network: who guards a requirement, and what would notice a fault, each one click away.
 * `#` and the id of a requirement, a check or a mutant opens it.
 */
export function renderPage(proof: Proof): string {
  const data = {
    ...proof,
    requirements: requirements.map(({ id, keyword, basis, says, source, ...row }) => ({
      id,
      keyword,
      basis,
      says,
      source,
      untested: 'untested' in row ? row.untested : undefined,
    })),
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Cardproof: the proof of its checks</title>
<style>${styles}${ownStyles}</style>
</head>
<body>
<header>
<p class="eyebrow">Cardproof: who tests the tests</p>
<div class="outcome ${proof.complaints.length === 0 ? 'pass' : 'fail'}"><h1>${escapeHtml(sentence(proof))}</h1></div>
${figureTiles(proof.figures)}
<p class="how">A <b>fault</b> is a server that is right in everything but one point, a <b>variant</b> a right server that uses a freedom of the documentation, a <b>null target</b> one that implements nothing. Every check was run against each of them.</p>
</header>
<main>
${complaints(proof)}
<form role="search">
<div role="radiogroup" aria-label="What to list">
<label><input type="radio" name="list" value="requirement" checked> Who guards a requirement?</label>
<label><input type="radio" name="list" value="mutant"> What would notice a fault?</label>
<label><input type="radio" name="list" value="other"> Variants and null targets</label>
</div>
<input type="search" name="search" placeholder="Words or an id" aria-label="Filter by words or an id"><output></output>
</form>
<div id="list"></div>
<noscript><p>The lists need JavaScript; the same facts stand in proof.json beside this page.</p></noscript>
</main>
<script type="application/json" id="proof">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
}

function sentence({ figures, complaints }: Proof): string {
  if (complaints.length > 0) return `The proof does not hold: ${complaints.length} problems`;
  const mutants = figures.handMutants + figures.derivedMutants - figures.equivalent;
  return `Each of ${figures.checks} checks can fail: ${figures.killedByIntended} of ${mutants} faults are noticed by the requirement they break, none of ${figures.variants} right servers is refused`;
}

function figureTiles(figures: Figures): string {
  const tiles: readonly (readonly [number | string, string])[] = [
    [figures.checks, 'checks'],
    [figures.checksNeverKilled, 'never seen failing'],
    [figures.handMutants, 'faults written by hand'],
    [figures.derivedMutants, 'faults derived from the OpenAPI documents'],
    [figures.survivors, 'unnoticed and unexplained'],
    [figures.equivalent, 'that nobody can notice, with a reason'],
    [figures.variantsRefused, `of ${figures.variants} right servers refused`],
    [figures.unearnedPasses, `unearned passes on ${figures.nullTargets} null targets`],
    [`${(figures.specificity * 100).toFixed(1)} %`, 'of unrelated checks stay green'],
  ];
  return `<ul class="facts tiles">${tiles.map(([value, name]) => `<li><b>${value}</b> ${escapeHtml(name)}</li>`).join('')}</ul>`;
}

function complaints({ complaints: all }: Proof): string {
  if (all.length === 0) return '';
  return `<h2>What does not hold</h2><ul class="plain">${all.map((each) => `<li>${escapeHtml(each)}</li>`).join('')}</ul>`;
}

const ownStyles = `
.how{color:var(--soft);font-size:.9375rem;max-width:48rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.5rem;margin:1.25rem 0}
.tiles li{padding:.625rem .75rem;background:var(--panel);border-radius:4px;font-size:.8125rem;line-height:1.35}
.tiles b{display:block;font-size:1.375rem;line-height:1.3}
form>div{display:flex;flex-wrap:wrap;gap:.375rem;flex-basis:100%}
label{display:inline-flex;gap:.5rem;align-items:center;padding:.25rem .75rem;border:1px solid var(--line);border-radius:4px;cursor:pointer}
label:has(:checked){border-color:var(--link);background:var(--panel);font-weight:600}
label:has(:focus-visible){outline:2px solid var(--link);outline-offset:2px}
label input{margin:0;accent-color:var(--link)}
output{min-width:2.5rem;text-align:right;font-variant-numeric:tabular-nums}
.row{scroll-margin-top:7.5rem}
.row>summary{grid-template-columns:9rem 1fr}
.body{margin-left:10rem}
.body h3{font-size:.9375rem;margin:.75rem 0 .25rem}
.row[open]>summary .says{font-weight:600}
.row[open]>summary .id{font-weight:400}
.body a{font-family:var(--mono);font-size:.8125rem;overflow-wrap:anywhere}
.body li{overflow-wrap:anywhere;line-height:1.4}
.body li small{color:var(--soft);font-size:.875rem}
.more>summary{cursor:pointer;color:var(--soft);font-size:.875rem;list-style:none;width:fit-content}
.more>summary::before{content:'▸ '}
.more[open]>summary::before{content:'▾ '}
.more ul{margin:.25rem 0 .5rem}
.none{color:var(--soft)}
@media(max-width:40rem){h1{font-size:1.25rem}.tiles{grid-template-columns:1fr 1fr}.tiles li:last-child{grid-column:1/-1}label{flex:1 1 100%}.row>summary{grid-template-columns:1fr}.body{margin-left:0}.row{scroll-margin-top:0}}
`;
