import { clientName } from '../client-text.ts';
import type { Outcome, Report, ReportTarget } from '../model.ts';
import { counted, shardText } from '../text.ts';
import { escapeHtml } from './escape-html.ts';

const outcomeWords: Readonly<Record<Outcome, string>> = {
  conforms: 'Conforms',
  'shard passed': 'This part passed',
  'does not conform': 'Does not conform',
  'stale waivers': 'Stale waivers',
  incomplete: 'Incomplete',
  'suite error': 'Error of the suite',
};

const outcomeTones: Readonly<Record<Outcome, 'pass' | 'fail' | 'open' | 'error'>> = {
  conforms: 'pass',
  'shard passed': 'pass',
  'does not conform': 'fail',
  'stale waivers': 'fail',
  incomplete: 'open',
  'suite error': 'error',
};

/** The name of the page: the outcome, and of what. */
export function pageTitle({ outcome, client, targets }: Report): string {
  const subject = client ? clientName(client) : targets.map((target) => target.title).join(' and ');
  return `${outcomeWords[outcome]}: ${subject}`;
}

/** What came of it, in a word and in a sentence; then of what, when, and by which tool. */
export function outcomePanel(report: Report): string {
  const { outcome, sentence } = report;
  const tone = outcomeTones[outcome];
  return `<div class="outcome ${tone}"><h1><strong>${outcomeWords[outcome]}</strong><span class="off">: </span><span>${sentenceHtml(sentence)}</span></h1>${limits(report)}${facts(report)}</div>`;
}

/** A client's command stands in backticks in the sentence. */
function sentenceHtml(sentence: string): string {
  return escapeHtml(sentence).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

/** What a reader has to know before believing the numbers; nothing for a whole run of its own. */
function limits({ interrupted, strict, selection, rejudged, targets }: Report): string {
  const { only, shard, configuredTargets } = selection;
  const leftOut = configuredTargets.filter((each) => !targets.some(({ name }) => name === each));
  const items = [
    interrupted && 'Interrupted: it was stopped before its last check.',
    shard && `Only ${shardText(selection)} of the checks ran.`,
    only.length > 0 && `Only what matches ${only.join(', ')} was to be tested.`,
    leftOut.length > 0 && `Configured, and not tested: ${leftOut.join(', ')}.`,
    strict && 'Strict: every requirement counts, not only a MUST that is documented or observed.',
    rejudged &&
      `Judged again from recorded exchanges, without requests; recorded by ${rejudged.recordedBy.name} ${rejudged.recordedBy.version}.`,
  ].filter((each) => typeof each === 'string');
  if (items.length === 0) return '';
  return `<ul class="limits">${items.map((each) => `<li>${escapeHtml(each)}</li>`).join('')}</ul>`;
}

function facts({ targets, client, startedAt, timing, counts, tool }: Report): string {
  const checks = Object.values(counts.checks).reduce((sum, count) => sum + count, 0);
  const subjects = targets.map((target) => `<dd>${subjectText(target, targets.length > 1)}</dd>`);
  const others = [
    ['When', `<time datetime="${escapeHtml(startedAt)}">${escapeHtml(momentText(startedAt))}</time>`],
    ['Took', `${(timing.totalMs / 1000).toFixed(1)} s`],
    ['Ran', `${counted(checks, 'check')}, ${counted(timing.requests, 'request')}`],
    ['By', escapeHtml(`${tool.name} ${tool.version}`)],
  ];
  return `<dl class="facts"><div class="subject"><dt>${client ? 'Against' : 'Tested'}</dt>${subjects.join('')}</div>${others.map(([term, text]) => `<div><dt>${term}</dt><dd>${text}</dd></div>`).join('')}</dl>`;
}

function subjectText(
  { name, title, url, vaultUrl, embedded, apiVersion, specVersion, classes, container }: ReportTarget,
  named: boolean,
): string {
  const details = [
    embedded && 'the reference server inside the run',
    container && `a container of ${container.image}`,
    vaultUrl !== null && `tokens at ${vaultUrl}`,
    apiVersion !== null && `API version ${apiVersion}`,
    `judged by specification ${specVersion}`,
    classes !== null && `claims ${classes.join(', ') || 'no class'}`,
  ].filter((each) => typeof each === 'string');
  const called = named && name !== title.toLowerCase() ? `${name}: ${title}` : title;
  return `<b>${escapeHtml(called)}</b> <code>${escapeHtml(url)}</code> <small>${escapeHtml(details.join(' · '))}</small>`;
}

/** An RFC 3339 moment in UTC without its seconds; any other as it is. */
function momentText(moment: string): string {
  const [, day, minute] = moment.match(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(?:\.\d+)?Z$/) ?? [];
  return day && minute ? `${day} ${minute} UTC` : moment;
}
