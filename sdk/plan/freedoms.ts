import { type ClientRequirementId, clientRequirements } from '../../spec/generated/client-requirements.ts';
import type { Freedom } from '../plan.ts';
import { brandUnknown, financingUnknown, membersNull } from './card-ways.ts';
import { compressions } from './compression.ts';
import { type ApiKeys, manyCards } from './many-cards.ts';
import { membersUnknown } from './unknown-members.ts';
import { type Way, waysOfVariants } from './way.ts';

/** Empty lists come by themselves; nobody makes them. */
type FreedomId = Exclude<
  Extract<ClientRequirementId, `omise.client.freedoms.${string}`>,
  'omise.client.freedoms.empty-list'
>;

/**
 * Every way to use the freedoms of the Omise API, in the order of the requirements.
 * @param keys with which the cards of `many-cards` are made
 */
export function omiseFreedoms(keys: ApiKeys): readonly Freedom[] {
  const all: Record<FreedomId, readonly Way[]> = { ...ways, 'omise.client.freedoms.many-cards': [manyCards(keys)] };
  const isFreedom = (id: ClientRequirementId): id is FreedomId => id in all;
  return clientRequirements.flatMap(({ id }) =>
    isFreedom(id) ? all[id].map((way) => ({ requirement: id, ...way })) : [],
  );
}

const ways: Record<Exclude<FreedomId, 'omise.client.freedoms.many-cards'>, readonly Way[]> = {
  'omise.client.freedoms.version-of-account': waysOfVariants(
    'account-version-2014-07-27',
    'account-version-2015-11-17',
    'account-version-2017-11-02',
  ),
  'omise.client.freedoms.created': waysOfVariants('created', 'created-in-cards-only'),
  'omise.client.freedoms.time-notation': waysOfVariants(
    'created-with-numeric-offset',
    'created-with-fraction',
    'window-in-utc-offset',
    'window-in-local-offset',
    'window-with-fraction',
  ),
  'omise.client.freedoms.members-absent': waysOfVariants(
    'bank-absent',
    'security-code-check-absent',
    'first-digits-absent',
    'tokenization-method-absent',
    'address-absent',
    'deleted-absent',
  ),
  'omise.client.freedoms.members-null': [membersNull],
  'omise.client.freedoms.members-blank': waysOfVariants('address-blank', 'city-blank'),
  'omise.client.freedoms.members-filled': waysOfVariants('bank-named', 'fingerprint-in-hex', 'first-digits-shown'),
  'omise.client.freedoms.members-unknown': [membersUnknown, ...waysOfVariants('deletion-short-with-additions')],
  'omise.client.freedoms.brand': [
    ...waysOfVariants('brand-of-the-page', 'brand-in-capitals', 'brand-in-small-letters'),
    brandUnknown,
  ],
  'omise.client.freedoms.financing': [
    ...waysOfVariants('financing-blank', 'financing-debit', 'financing-prepaid', 'financing-loan'),
    financingUnknown,
  ],
  'omise.client.freedoms.country': waysOfVariants('country-blank', 'country-in-capitals'),
  'omise.client.freedoms.ids': waysOfVariants(
    'token-ids-without-test',
    'ids-short',
    'ids-long',
    'ids-of-customers-uuid',
  ).map((way) => ({ ...way, isWhole: true })),
  'omise.client.freedoms.list-order': waysOfVariants('list-order-null', 'list-order-absent'),
  'omise.client.freedoms.list-location': waysOfVariants('list-location-null', 'list-location-absent'),
  'omise.client.freedoms.deletion-short': waysOfVariants('deletion-short', 'deletion-with-location'),
  'omise.client.freedoms.default-card-expanded': waysOfVariants('default-card-expanded'),
  'omise.client.freedoms.token-location': waysOfVariants('token-location-relative'),
  'omise.client.freedoms.token-members-absent': waysOfVariants(
    'token-charge-status-absent',
    'token-card-location-absent',
  ),
  'omise.client.freedoms.charge-pending': waysOfVariants('charge-pending'),
  'omise.client.freedoms.error-words': waysOfVariants(
    'error-other-words',
    'error-location-other-host',
    'not-found-other-words',
  ),
  'omise.client.freedoms.json-notation': waysOfVariants('json-indented', 'json-escaped', 'json-members-reversed'),
  'omise.client.freedoms.content-type': waysOfVariants(
    'content-type-with-charset',
    'content-type-without-charset',
    'content-type-in-capitals',
  ),
  'omise.client.freedoms.headers': waysOfVariants(
    'more-headers',
    'headers-bare',
    'version-header-absent',
    'version-header-everywhere',
  ),
  'omise.client.freedoms.connection': waysOfVariants('connection-close', 'connection-keep-alive'),
  'omise.client.freedoms.chunks': waysOfVariants('chunks'),
  'omise.client.freedoms.compression': compressions,
};
