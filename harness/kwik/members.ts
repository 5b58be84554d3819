/** What the documentation names of a card. @see kwik-cards-api, response parameters */
export const cardMembers = (
  'id created_at updated_at card_status customer_id card_nickname card_ending card_expire card_brand card_token ' +
  'is_expired is_recurring is_default expire_in_months'
).split(' ');
