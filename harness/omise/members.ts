/** What the documentation names of a card, under both names of its creation time. @see omise-card-api, Attribute */
export const cardMembers = (
  'object id livemode location bank brand city country created created_at deleted expiration_month expiration_year ' +
  'financing fingerprint last_digits name postal_code security_code_check'
).split(' ');

/** What the documentation names of a token, its card apart. @see omise-token-api, Attributes */
export const tokenMembers = 'object id livemode location charge_status created created_at used'.split(' ');
