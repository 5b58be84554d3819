/** Stands in the description of every customer that the suite creates, so that its owner can recognise it. */
export const marker = 'created by cardproof';
