/** The operations that have requirements of their own; the others are supporting ones. */
export const underTest: ReadonlySet<string> = new Set([
  'listCards',
  'retrieveCard',
  'updateCard',
  'destroyCard',
  'createToken',
  'retrieveToken',
]);

/** Where clients that know no other address look for the API and for the vault. */
export const documentedHosts = ['api.omise.co', 'vault.omise.co'] as const;
