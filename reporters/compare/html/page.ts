import { escapeHtml } from '../../html/escape-html.ts';
import { tokens } from '../../html/tokens.ts';
import { counted } from '../../text.ts';
import type { ApiComparison, Comparison } from '../model.ts';
import { cellGlosses, cellWords, shapes } from '../words.ts';
import { leftOpenSection } from './left-open.ts';
import { matrix } from './matrix.ts';
import { reasons } from './reasons.ts';
import { script } from './script.ts';
import { shapeSign } from './shape-sign.ts';
import { styles } from './styles.ts';
import { targetsTable } from './targets.ts';

/** The comparison as one page: no network, no other file. Its filters work without script; search needs it. */
export function renderHtml(comparison: Comparison): string {
  const { apis, tool } = comparison;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escapeHtml(title(comparison))}</title>
<style>${tokens}${styles}</style>
</head>
<body>
<header>
<p class="eyebrow">Comparison, cardproof ${escapeHtml(tool.version)}</p>
<h1>${escapeHtml(headline(comparison))}</h1>
</header>
<main>
${apis.map((each) => apiSection(each, apis.length > 1)).join('\n')}
</main>
<footer>${alone(comparison)}${key(comparison)}</footer>
<script>${script}</script>
</body>
</html>
`;
}

function title({ apis }: Comparison): string {
  const names = [...new Set(apis.flatMap(({ targets }) => targets.map(({ name }) => name)))];
  return `compared: ${names.join(', ')}`;
}

function headline({ apis, kind }: Comparison): string {
  const [first, ...others] = apis;
  if (first && others.length === 0) return first.sentence;
  return `${apis.map(({ title: api, targets }) => `${targets.length} ${api} ${kind}`).join(' and ')} compared`;
}

function apiSection(api: ApiComparison, isOneOfSeveral: boolean): string {
  const heading = isOneOfSeveral ? `<h2 class="title">${escapeHtml(api.sentence)}</h2>` : '';
  return `<section class="api" data-api="${escapeHtml(api.api)}">${heading}<p class="lead">${escapeHtml(api.remarks.join(' '))}</p>${targetsTable(api)}${conditions(api)}
${matrix(api)}
${leftOpenSection(api)}
${reasons(api)}</section>`;
}

/** What keeps verdicts from meaning the same; said before anyone reads them. */
function conditions({ conditions: all }: ApiComparison): string {
  if (all.length === 0) return '<p class="alike">All were tested alike, as far as their reports tell.</p>';
  const rows = all.map(({ what, values }) => {
    const own = values.map(
      ({ value, targets }) => `<li>${escapeHtml(value)} <span>${escapeHtml(targets.join(', '))}</span></li>`,
    );
    return `<div><dt>${escapeHtml(what)}</dt><dd><ul>${own.join('')}</ul></dd></div>`;
  });
  return `<div class="unlike"><h2>Not tested alike <small>a difference below may come from this</small></h2><dl>${rows.join('')}</dl></div>`;
}

function alone({ alone: targets }: Comparison): string {
  if (targets.length === 0) return '';
  const items = targets.map(({ name, subject, file }) => `${name} (${subject}, ${file})`);
  return `<p>Nothing to compare with: ${escapeHtml(items.join('; '))}.</p>`;
}

function key({ apis }: Comparison): string {
  const cells = apis.flatMap(({ classes }) =>
    classes.flatMap(({ requirements }) => requirements.flatMap((row) => row.cells)),
  );
  const used = new Set(cells.map(({ standing }) => standing ?? 'unknown'));
  const items = Object.keys(shapes).flatMap((each) => {
    const standing = [...used].find((own) => own === each);
    if (!standing) return [];
    return [
      `<li class="s-${standing}">${shapeSign(standing)} <b>${cellWords[standing]}</b> ${cellGlosses[standing]}</li>`,
    ];
  });
  return `<h2>What the cells say</h2><ul class="key">${items.join('')}</ul><p>${counted(cells.length, 'cell')} in all. A target is one column; its report has the exchanges behind each verdict.</p>`;
}
