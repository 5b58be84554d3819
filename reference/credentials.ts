/** What the reference servers take unless told otherwise. They are no secrets: no other server knows them. */
export const referenceCredentials = {
  secretKey: 'skey_test_cardproofreference',
  publicKey: 'pkey_test_cardproofreference',
  apiKey: 'cardproof-reference-key',
  apiSecret: 'cardproof-reference-secret',
};
