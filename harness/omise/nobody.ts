/** Ids that nothing has: whoever asks for them learns how a server answers, and changes nothing. */
export const nobody = { path: { customer_id: 'cust_test_0000000000000000000' } };
export const noToken = { path: { id: 'tokn_test_0000000000000000000' } };

/** A token without a card, which no server makes; it tells a path that is not there from a token that is not. */
export const emptyToken = { rawBody: '{}', malformed: 'no card: creates nothing' };
