import {
  type MatrixCell,
  type MatrixRow,
  type MatrixTable,
  matrixOf,
  neverSent,
  type TableCell,
  tableOf,
} from '../client-matrix.ts';
import { type RankedRun, rankedRuns } from '../client-runs.ts';
import { cellText, parameterList } from '../client-text.ts';
import { type ClientAspect, type ClientReport, clientAspects, type Report } from '../model.ts';
import { counted, type Standing } from '../text.ts';
import { escapeHtml } from './escape-html.ts';

type Rows = Pick<Report, 'requirements'>;

const words: Readonly<Record<Standing, string>> = {
  pass: 'pass',
  fail: 'fail',
  inconclusive: 'open',
  error: 'error',
  waived: 'fail, waived',
  advisory: 'advisory',
  inapplicable: 'does not apply',
  untested: 'not tested',
};

const headings: Readonly<Record<ClientAspect, string>> = {
  request: 'request valid',
  answer: 'answer understood',
  freedoms: 'freedoms survived',
  faults: 'faults survived',
};

/** The picture: operations by what they were asked and answered, supporting ones and those never called apart. */
export function clientMatrix(client: ClientReport, { requirements }: Rows): string {
  const { called, supporting, neverCalled } = matrixOf(client, requirements);
  const head = clientAspects.map((aspect) => `<th scope="col">${headings[aspect]}</th>`).join('');
  const never = neverCalled.underTest.map(
    (operation) =>
      `<tr><th scope="row">${escapeHtml(operation)}</th><td class="cell s-untested whole" colspan="5"><span>never called</span></td></tr>`,
  );
  const aside =
    supporting.length > 0
      ? `<tbody><tr class="aside"><th class="whole" colspan="6" scope="rowgroup">Supporting operations, not under test</th></tr>${supporting.map(matrixRow).join('')}</tbody>`
      : '';
  const rest =
    neverCalled.supporting.length > 0
      ? `<p class="source">Supporting operations never called: ${escapeHtml(neverCalled.supporting.join(', '))}</p>`
      : '';
  return `<section aria-labelledby="client"><h2 id="client">What the client speaks</h2><table class="matrix"><thead><tr><th scope="col">operation</th><th scope="col" class="calls">requests</th>${head}</tr></thead><tbody>${called.map(matrixRow).join('')}${never.join('')}</tbody>${aside}</table>${rest}</section>`;
}

function matrixRow({ operation, requests, cells }: MatrixRow): string {
  const row = clientAspects.map((aspect) => matrixCell(headings[aspect], cells[aspect])).join('');
  return `<tr><th scope="row">${escapeHtml(operation)}</th><td class="calls" data-label="requests">${requests}</td>${row}</tr>`;
}

function matrixCell(label: string, { standing, passed, of, shows }: MatrixCell): string {
  const word = words[standing];
  const linked = shows === null ? `<b>${word}</b>` : `<b><a href="#${escapeHtml(shows)}">${word}</a></b>`;
  const advisory = standing === 'pass' && passed < of ? `, ${of - passed} advisory` : '';
  const count = of === 0 ? '' : ` <small>${cellText({ passed, of })}${advisory}</small>`;
  return `<td class="cell s-${standing}" data-label="${label}">${linked}${count}</td>`;
}

/** What kept requests from being seen. */
export function clientObstacles({ obstacles: sentences }: ClientReport): string {
  return sentences.map((each) => `<p class="obstacle">${escapeHtml(each)}</p>`).join('');
}

/** What the picture sums up: freedoms and faults by operation, runs, and what was left out or refused. */
export function clientSections(client: ClientReport, { requirements }: Rows): string {
  const tables = [
    byOperation('Freedoms by operation', 'what answers may look like too', tableOf(client, requirements, 'freedoms')),
    byOperation('Faults by operation', 'what went wrong on purpose', tableOf(client, requirements, 'faults')),
  ];
  return [
    `<div class="abreast">${tables.join('')}</div>`,
    runs(rankedRuns(client, requirements)),
    unsent(client),
    refused(client),
  ].join('');
}

const signs: Readonly<Record<Standing, string>> = {
  pass: '✓',
  fail: '✗ fail',
  inconclusive: '? open',
  error: '! error',
  waived: '✗ waived',
  advisory: '(✗)',
  inapplicable: '·',
  untested: '·',
};

function byOperation(heading: string, what: string, { columns, rows, untouched }: MatrixTable): string {
  if (rows.length === 0) return '';
  const head = columns.map((operation) => `<th scope="col"><span>${escapeHtml(operation)}</span></th>`).join('');
  const lines = rows.map(({ requirement: { id, says }, cells }) => {
    const name = id.split('.').at(-1) ?? id;
    return `<tr><th scope="row"><a href="#${escapeHtml(id)}" title="${escapeHtml(says)}">${escapeHtml(name)}</a></th>${cells.map(tableCell).join('')}</tr>`;
  });
  const has = (own: Standing) => rows.some(({ cells }) => cells.some((cell) => cell?.standing === own));
  const key = has('advisory') ? ', a cross in brackets where a failure does not count' : '';
  const names = untouched.map(({ id }) => id.split('.').at(-1) ?? id).join(', ');
  const rest = untouched.length > 0 ? `<p class="source">Never came up: ${escapeHtml(names)}</p>` : '';
  return `<section><h2>${heading} <small>${what}; a dot where no request met it${key}</small></h2><div class="scroll" tabindex="0" role="region" aria-label="${heading}"><table class="grid"><thead><tr><td></td>${head}</tr></thead><tbody>${lines.join('')}</tbody></table></div>${rest}</section>`;
}

function tableCell(cell: TableCell): string {
  if (cell === null) return '<td class="none">·</td>';
  const { standing, shows } = cell;
  const sign = standing === 'pass' ? signs.pass : `<a href="#${escapeHtml(shows)}">${signs[standing]}</a>`;
  return `<td class="cell s-${standing}">${sign}</td>`;
}

/** More runs in which nothing went wrong are closed at first. */
const runsOpenAtMost = 3;

/** Those that went wrong, then the others. */
function runs(ranked: readonly RankedRun[]): string {
  if (ranked.length === 0) return '';
  const wrong = ranked.filter(({ wentWrong }) => wentWrong);
  const others = ranked.filter(({ wentWrong }) => !wentWrong);
  const summary = wrong.length > 0 ? `the ${counted(others.length, 'other')}` : `all ${others.length}`;
  const closed = `<details class="more"><summary>${summary}</summary>${runsTable(others)}</details>`;
  const parts = others.length > runsOpenAtMost ? [runsTable(wrong), closed] : [runsTable([...wrong, ...others])];
  return `<h2>${counted(ranked.length, 'run')} <small>what was different, and what the client did</small></h2>${parts.join('')}`;
}

function runsTable(ranked: readonly RankedRun[]): string {
  if (ranked.length === 0) return '';
  const lines = ranked.map(({ run, standing }) => {
    const { name, requirement, says, outcome, exitCode, requests, durationMs } = run;
    const linked =
      requirement === null ? escapeHtml(name) : `<a href="#${escapeHtml(requirement)}">${escapeHtml(name)}</a>`;
    const verdict = standing === null ? '' : `<span class="verdict v-${standing}">${words[standing]}</span> `;
    return `<tr><th scope="row">${linked}</th><td>${escapeHtml(says)}</td><td>${verdict}${escapeHtml(outcome)}</td><td class="number" data-label="exit code">${exitCode ?? 'none'}</td><td class="number" data-label="requests">${requests}</td><td class="number">${durationMs} ms</td></tr>`;
  });
  const head = ['run', 'what was different', 'what the client did'].map((each) => `<th scope="col">${each}</th>`);
  const numbers = ['exit code', 'requests', 'time'].map((each) => `<th scope="col" class="number">${each}</th>`);
  return `<table class="runs"><thead><tr>${[...head, ...numbers].join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function unsent(client: ClientReport): string {
  const { everywhere, byOperation: operations } = neverSent(client);
  const items = [
    ...(everywhere.length > 0 ? [`every operation: ${parameterList(everywhere)}`] : []),
    ...operations.map(({ operation, parameters }) => `${operation}: ${parameterList(parameters)}`),
  ];
  return list('Documented, and never sent', 'by the operations that were called', items);
}

function refused({ refusedHosts }: ClientReport): string {
  return list('Other hosts', 'asked for, and refused', refusedHosts);
}

function list(heading: string, what: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2>${heading} <small>${what}</small></h2><ul class="plain">${items.map((each) => `<li>${escapeHtml(each)}</li>`).join('')}</ul>`;
}
