/** What card_status may be. @see kwik-cards-api, query parameters */
export const statuses = ['ACTIVE', 'ARCHIVED', 'DISABLED', 'EXPIRED'] as const;
