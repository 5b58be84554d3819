/** `type/subtype` of a Content-Type value: lower case, without parameters; null where there is none. */
export function mediaType(contentType: string | undefined): string | null {
  const essence = contentType?.split(';')[0]?.trim().toLowerCase();
  return essence ? essence : null;
}

/**
 * The entry of an OpenAPI `content` map that applies to a media type, most specific first: the type itself, then
 * `type/*`, then any type; null where none does.
 */
export function contentFor<Entry>(content: Readonly<Record<string, Entry>>, type: string): Entry | null {
  const entries = Object.entries(content).map(([range, entry]) => [mediaType(range), entry] as const);
  const family = `${type.split('/')[0]}/*`;
  for (const wanted of [type, family, '*/*']) {
    const found = entries.find(([range]) => range === wanted);
    if (found) return found[1];
  }
  return null;
}

/** Whether a media type carries JSON: `application/json` or any `+json`. */
export function isJson(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json');
}
