/** Longest step of a path that is shown whole. */
const longestStep = 16;

/** A URL without its host, ids in it cut in the middle, where those of one kind are all alike. */
export function shortPath(url: string): string {
  const path = url.replace(/^https?:\/\/[^/?]+/, '');
  const [steps = '', query] = [path.replace(/\?.*$/s, ''), /\?.*$/s.exec(path)?.[0]];
  return `${steps.split('/').map(shortStep).join('/') || '/'}${query === undefined ? '' : cut(query, 40)}`;
}

function shortStep(step: string): string {
  if (step.length <= longestStep) return step;
  const kind = /^[a-z]{1,8}_/.exec(step)?.[0] ?? step.slice(0, 4);
  return `${kind}…${step.slice(-4)}`;
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
