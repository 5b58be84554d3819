/**
 * Whether a requirement is selected. A pattern is a requirement id, the beginning of one up to a dot, or a pattern with
 * `*` for any text. No pattern selects everything.
 */
export function isSelected(requirement: string, patterns: readonly string[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => matches(requirement, pattern));
}

function matches(requirement: string, pattern: string): boolean {
  if (!pattern.includes('*')) return requirement === pattern || requirement.startsWith(`${pattern}.`);
  const expression = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${expression.join('.*')}$`).test(requirement);
}
