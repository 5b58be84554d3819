import type { Report } from '../model.ts';
import { escapeHtml } from './escape-html.ts';

/** What the containers of the run wrote, closed at first; nothing where no report needs it. */
export function containerLogs({ targets }: Report): string {
  const logs = targets.flatMap(({ name, container }) => {
    if (!container?.log) return [];
    const summary = `${escapeHtml(name)}, container of ${escapeHtml(container.image)}`;
    return [`<details class="more log"><summary>${summary}</summary><pre>${escapeHtml(container.log)}</pre></details>`];
  });
  return logs.length > 0
    ? `<section><h2>Logs of containers <small>the end of each, masked</small></h2>${logs.join('')}</section>`
    : '';
}
