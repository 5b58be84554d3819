/** User and password of a Basic credential; null for any other scheme. @see RFC 7617 */
export function basicOf(authorization: string): { readonly user: string; readonly password: string } | null {
  const encoded = /^Basic +(\S+)$/i.exec(authorization)?.[1];
  if (encoded === undefined) return null;
  const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
  return { user, password };
}
