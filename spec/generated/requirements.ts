// Generated from spec/*/requirements.yaml by "npm run generate". Do not edit.
import type { ConformanceClass, Requirement } from '../requirement.ts';

export type RequirementId =
  | 'omise.cards.object.object'
  | 'omise.cards.object.id'
  | 'omise.cards.object.id-pattern'
  | 'omise.cards.object.id-unique'
  | 'omise.cards.object.livemode'
  | 'omise.cards.object.livemode-false'
  | 'omise.cards.object.location'
  | 'omise.cards.object.location-path'
  | 'omise.cards.object.location-leads-back'
  | 'omise.cards.object.bank'
  | 'omise.cards.object.bank-accurate'
  | 'omise.cards.object.brand'
  | 'omise.cards.object.brand-of-number'
  | 'omise.cards.object.city'
  | 'omise.cards.object.country'
  | 'omise.cards.object.country-accurate'
  | 'omise.cards.object.created'
  | 'omise.cards.object.created-name'
  | 'omise.cards.object.created-before-2019'
  | 'omise.cards.object.created-at-since-2019'
  | 'omise.cards.object.created-of-now'
  | 'omise.cards.object.deleted'
  | 'omise.cards.object.deleted-false'
  | 'omise.cards.object.deleted-since-2019'
  | 'omise.cards.object.expiration-month'
  | 'omise.cards.object.expiration-month-as-sent'
  | 'omise.cards.object.expiration-year'
  | 'omise.cards.object.expiration-year-as-sent'
  | 'omise.cards.object.financing'
  | 'omise.cards.object.financing-values'
  | 'omise.cards.object.fingerprint'
  | 'omise.cards.object.fingerprint-same'
  | 'omise.cards.object.fingerprint-different'
  | 'omise.cards.object.last-digits'
  | 'omise.cards.object.last-digits-of-number'
  | 'omise.cards.object.name'
  | 'omise.cards.object.name-as-sent'
  | 'omise.cards.object.postal-code'
  | 'omise.cards.object.security-code-check'
  | 'omise.cards.object.security-code-check-passed'
  | 'omise.cards.list.answer'
  | 'omise.cards.list.object'
  | 'omise.cards.list.data'
  | 'omise.cards.list.items-are-cards'
  | 'omise.cards.list.all-cards'
  | 'omise.cards.list.customer-only'
  | 'omise.cards.list.none-deleted'
  | 'omise.cards.list.empty'
  | 'omise.cards.list.same-number-twice'
  | 'omise.cards.list.unknown-customer'
  | 'omise.cards.list.offset'
  | 'omise.cards.list.offset-member'
  | 'omise.cards.list.offset-default'
  | 'omise.cards.list.offset-past-end'
  | 'omise.cards.list.offset-negative'
  | 'omise.cards.list.limit'
  | 'omise.cards.list.limit-member'
  | 'omise.cards.list.limit-default'
  | 'omise.cards.list.limit-maximum'
  | 'omise.cards.list.limit-above-maximum'
  | 'omise.cards.list.limit-zero'
  | 'omise.cards.list.pages'
  | 'omise.cards.list.from'
  | 'omise.cards.list.from-keeps'
  | 'omise.cards.list.from-member'
  | 'omise.cards.list.from-default'
  | 'omise.cards.list.from-date-only'
  | 'omise.cards.list.from-invalid'
  | 'omise.cards.list.to'
  | 'omise.cards.list.to-keeps'
  | 'omise.cards.list.to-member'
  | 'omise.cards.list.to-default'
  | 'omise.cards.list.window-edges'
  | 'omise.cards.list.from-and-to'
  | 'omise.cards.list.order-default'
  | 'omise.cards.list.order-chronological'
  | 'omise.cards.list.order-reverse'
  | 'omise.cards.list.order-across-pages'
  | 'omise.cards.list.order-member'
  | 'omise.cards.list.order-member-since-2019'
  | 'omise.cards.list.order-ties'
  | 'omise.cards.list.order-unknown'
  | 'omise.cards.list.total'
  | 'omise.cards.list.total-window'
  | 'omise.cards.list.location-member'
  | 'omise.cards.list.parameters-in-body'
  | 'omise.cards.list.new-card-listed'
  | 'omise.cards.retrieve.answer'
  | 'omise.cards.retrieve.by-id'
  | 'omise.cards.retrieve.belongs-to-customer'
  | 'omise.cards.retrieve.foreign-card-refused'
  | 'omise.cards.retrieve.equals-list-item'
  | 'omise.cards.retrieve.unknown-card'
  | 'omise.cards.retrieve.unknown-customer'
  | 'omise.cards.retrieve.reads-only'
  | 'omise.cards.update.answer'
  | 'omise.cards.update.answers-card'
  | 'omise.cards.update.name'
  | 'omise.cards.update.expiration-month'
  | 'omise.cards.update.expiration-year'
  | 'omise.cards.update.postal-code'
  | 'omise.cards.update.city'
  | 'omise.cards.update.several-fields'
  | 'omise.cards.update.json-body'
  | 'omise.cards.update.form-body'
  | 'omise.cards.update.digits-as-text'
  | 'omise.cards.update.optional'
  | 'omise.cards.update.omitted-unchanged'
  | 'omise.cards.update.persisted'
  | 'omise.cards.update.shown-in-list'
  | 'omise.cards.update.this-card-only'
  | 'omise.cards.update.identity-stays'
  | 'omise.cards.update.month-low'
  | 'omise.cards.update.month-high'
  | 'omise.cards.update.month-range'
  | 'omise.cards.update.never-invalid'
  | 'omise.cards.update.expired'
  | 'omise.cards.update.nothing-sent'
  | 'omise.cards.update.read-only'
  | 'omise.cards.update.number-fixed'
  | 'omise.cards.update.unknown-field'
  | 'omise.cards.update.unknown-card'
  | 'omise.cards.update.unknown-customer'
  | 'omise.cards.update.belongs-to-customer'
  | 'omise.cards.update.foreign-card-refused'
  | 'omise.cards.update.all-or-nothing'
  | 'omise.cards.destroy.answer'
  | 'omise.cards.destroy.object'
  | 'omise.cards.destroy.id'
  | 'omise.cards.destroy.livemode'
  | 'omise.cards.destroy.deleted-true'
  | 'omise.cards.destroy.short-before-2019'
  | 'omise.cards.destroy.full-since-2019'
  | 'omise.cards.destroy.gone-from-list'
  | 'omise.cards.destroy.gone-from-total'
  | 'omise.cards.destroy.gone-from-customer'
  | 'omise.cards.destroy.not-retrievable'
  | 'omise.cards.destroy.not-updatable'
  | 'omise.cards.destroy.others-untouched'
  | 'omise.cards.destroy.default-moves'
  | 'omise.cards.destroy.default-stays'
  | 'omise.cards.destroy.default-null'
  | 'omise.cards.destroy.again'
  | 'omise.cards.destroy.unknown-card'
  | 'omise.cards.destroy.unknown-customer'
  | 'omise.cards.destroy.belongs-to-customer'
  | 'omise.cards.destroy.foreign-card-refused'
  | 'omise.tokens.object.object'
  | 'omise.tokens.object.id'
  | 'omise.tokens.object.id-unique'
  | 'omise.tokens.object.livemode'
  | 'omise.tokens.object.location'
  | 'omise.tokens.object.location-names-token'
  | 'omise.tokens.object.card'
  | 'omise.tokens.object.card-of-token'
  | 'omise.tokens.object.charge-status'
  | 'omise.tokens.object.charge-status-unknown'
  | 'omise.tokens.object.charge-status-since-2019'
  | 'omise.tokens.object.charge-status-of-charge'
  | 'omise.tokens.object.created-at'
  | 'omise.tokens.object.created-name'
  | 'omise.tokens.object.created-at-since-2019'
  | 'omise.tokens.object.used'
  | 'omise.tokens.object.used-false'
  | 'omise.tokens.create.answer'
  | 'omise.tokens.create.answers-token'
  | 'omise.tokens.create.new-each-time'
  | 'omise.tokens.create.json-body'
  | 'omise.tokens.create.form-body'
  | 'omise.tokens.create.required-suffice'
  | 'omise.tokens.create.expiration-month-required'
  | 'omise.tokens.create.expiration-year-required'
  | 'omise.tokens.create.name-required'
  | 'omise.tokens.create.number-required'
  | 'omise.tokens.create.card-required'
  | 'omise.tokens.create.month-low'
  | 'omise.tokens.create.month-high'
  | 'omise.tokens.create.month-range'
  | 'omise.tokens.create.month-one-digit'
  | 'omise.tokens.create.month-two-digits'
  | 'omise.tokens.create.year-four-digits'
  | 'omise.tokens.create.year-two-digits'
  | 'omise.tokens.create.expired'
  | 'omise.tokens.create.name-blank'
  | 'omise.tokens.create.name-kept'
  | 'omise.tokens.create.number-luhn'
  | 'omise.tokens.create.number-digits'
  | 'omise.tokens.create.number-grouped'
  | 'omise.tokens.create.test-numbers'
  | 'omise.tokens.create.refused-with-invalid-card'
  | 'omise.tokens.create.city'
  | 'omise.tokens.create.country'
  | 'omise.tokens.create.country-kept'
  | 'omise.tokens.create.country-derived'
  | 'omise.tokens.create.phone-number'
  | 'omise.tokens.create.postal-code'
  | 'omise.tokens.create.security-code'
  | 'omise.tokens.create.state'
  | 'omise.tokens.create.street1'
  | 'omise.tokens.create.street2'
  | 'omise.tokens.create.optional'
  | 'omise.tokens.create.improves-authorization'
  | 'omise.tokens.create.email'
  | 'omise.tokens.retrieve.answer'
  | 'omise.tokens.retrieve.by-id'
  | 'omise.tokens.retrieve.unchanged'
  | 'omise.tokens.retrieve.unknown'
  | 'omise.tokens.retrieve.does-not-use'
  | 'omise.tokens.single-use.attach-new-customer'
  | 'omise.tokens.single-use.attach-existing-customer'
  | 'omise.tokens.single-use.charge'
  | 'omise.tokens.single-use.used-true'
  | 'omise.tokens.single-use.used-stays'
  | 'omise.tokens.single-use.refused-again'
  | 'omise.tokens.single-use.code-used-token'
  | 'omise.tokens.single-use.status-of-refused-charge'
  | 'omise.tokens.single-use.refused-use-changes-nothing'
  | 'omise.tokens.single-use.refused-use-keeps-token'
  | 'omise.tokens.single-use.failed-charge'
  | 'omise.tokens.single-use.one-winner'
  | 'omise.tokens.single-use.one-card'
  | 'omise.tokens.single-use.card-id-stays'
  | 'omise.tokens.single-use.card-created-stays'
  | 'omise.tokens.single-use.card-values-stay'
  | 'omise.tokens.single-use.used-token-card'
  | 'omise.tokens.single-use.first-card-is-default'
  | 'omise.tokens.single-use.unknown-token-charge'
  | 'omise.tokens.single-use.unknown-token-attach'
  | 'omise.tokens.single-use.lifetime'
  | 'omise.authentication.list-cards-no-key'
  | 'omise.authentication.list-cards-unknown-key'
  | 'omise.authentication.list-cards-public-key'
  | 'omise.authentication.retrieve-card-no-key'
  | 'omise.authentication.retrieve-card-unknown-key'
  | 'omise.authentication.retrieve-card-public-key'
  | 'omise.authentication.update-card-no-key'
  | 'omise.authentication.update-card-unknown-key'
  | 'omise.authentication.update-card-public-key'
  | 'omise.authentication.destroy-card-no-key'
  | 'omise.authentication.destroy-card-unknown-key'
  | 'omise.authentication.destroy-card-public-key'
  | 'omise.authentication.create-token-no-key'
  | 'omise.authentication.create-token-unknown-key'
  | 'omise.authentication.create-token-secret-key'
  | 'omise.authentication.retrieve-token-no-key'
  | 'omise.authentication.retrieve-token-unknown-key'
  | 'omise.authentication.retrieve-token-secret-key'
  | 'omise.authentication.basic'
  | 'omise.authentication.code'
  | 'omise.authentication.code-otherwise'
  | 'omise.authentication.status-401'
  | 'omise.authentication.other-account'
  | 'omise.errors.error-object'
  | 'omise.errors.location'
  | 'omise.errors.code'
  | 'omise.errors.message'
  | 'omise.errors.no-other-member'
  | 'omise.errors.json'
  | 'omise.errors.not-found-status'
  | 'omise.errors.status-documented'
  | 'omise.errors.no-server-error'
  | 'omise.errors.malformed-json'
  | 'omise.errors.rate-limit'
  | 'omise.safety.no-card-number'
  | 'omise.safety.no-security-code'
  | 'omise.safety.no-credentials'
  | 'omise.safety.no-stack-trace'
  | 'kwik.cards.object.id'
  | 'kwik.cards.object.id-prefix'
  | 'kwik.cards.object.created-at'
  | 'kwik.cards.object.updated-at'
  | 'kwik.cards.object.updated-at-null-until-changed'
  | 'kwik.cards.object.updated-at-not-before-created-at'
  | 'kwik.cards.object.card-status'
  | 'kwik.cards.object.customer-id'
  | 'kwik.cards.object.customer-id-prefix'
  | 'kwik.cards.object.card-nickname'
  | 'kwik.cards.object.card-ending'
  | 'kwik.cards.object.card-expire'
  | 'kwik.cards.object.card-brand'
  | 'kwik.cards.object.card-brand-known'
  | 'kwik.cards.object.card-token'
  | 'kwik.cards.object.card-token-pays'
  | 'kwik.cards.object.is-expired'
  | 'kwik.cards.object.is-expired-agrees-with-card-expire'
  | 'kwik.cards.object.valid-through-last-month'
  | 'kwik.cards.object.status-expired-agrees-with-is-expired'
  | 'kwik.cards.object.is-recurring'
  | 'kwik.cards.object.is-recurring-holds'
  | 'kwik.cards.object.is-default'
  | 'kwik.cards.object.one-default'
  | 'kwik.cards.object.expire-in-months'
  | 'kwik.cards.object.expire-in-months-whole-number'
  | 'kwik.cards.object.expire-in-months-agrees-with-card-expire'
  | 'kwik.cards.object.expired-is-not-positive'
  | 'kwik.cards.object.timezone'
  | 'kwik.cards.object.origin'
  | 'kwik.cards.list.json'
  | 'kwik.cards.list.envelope'
  | 'kwik.cards.list.status'
  | 'kwik.cards.list.records'
  | 'kwik.cards.list.without-filter'
  | 'kwik.cards.list.without-filter-every-status'
  | 'kwik.cards.list.id-unique'
  | 'kwik.cards.list.card-status-filter'
  | 'kwik.cards.list.card-status-filter-finds'
  | 'kwik.cards.list.customer-id-filter'
  | 'kwik.cards.list.customer-id-filter-finds'
  | 'kwik.cards.list.customer-id-filter-unknown'
  | 'kwik.cards.list.expire-in-months-filter'
  | 'kwik.cards.list.expire-in-months-filter-exact'
  | 'kwik.cards.list.expire-in-months-filter-finds'
  | 'kwik.cards.list.filter-keeps-every-match'
  | 'kwik.cards.list.filters-together'
  | 'kwik.cards.list.no-match'
  | 'kwik.cards.list.no-match-either-way'
  | 'kwik.cards.list.card-status-filter-unknown'
  | 'kwik.cards.list.card-status-filter-lower-case'
  | 'kwik.cards.list.card-status-filter-empty'
  | 'kwik.cards.list.customer-id-filter-empty'
  | 'kwik.cards.list.expire-in-months-filter-not-a-number'
  | 'kwik.cards.list.expire-in-months-filter-negative'
  | 'kwik.cards.list.expire-in-months-filter-empty'
  | 'kwik.cards.list.unknown-parameter'
  | 'kwik.cards.list.several-statuses'
  | 'kwik.cards.list.reads-only'
  | 'kwik.cards.list.order'
  | 'kwik.cards.list.one-answer'
  | 'kwik.cards.update.json'
  | 'kwik.cards.update.envelope'
  | 'kwik.cards.update.status'
  | 'kwik.cards.update.results'
  | 'kwik.cards.update.answers-full-card'
  | 'kwik.cards.update.one-result-per-record'
  | 'kwik.cards.update.results-order'
  | 'kwik.cards.update.single'
  | 'kwik.cards.update.batch'
  | 'kwik.cards.update.batch-across-customers'
  | 'kwik.cards.update.batch-size'
  | 'kwik.cards.update.persisted'
  | 'kwik.cards.update.other-cards-untouched'
  | 'kwik.cards.update.card-status'
  | 'kwik.cards.update.card-status-back-to-active'
  | 'kwik.cards.update.card-status-archived'
  | 'kwik.cards.update.card-status-from-archived'
  | 'kwik.cards.update.card-status-expired'
  | 'kwik.cards.update.card-status-unknown'
  | 'kwik.cards.update.card-status-lower-case'
  | 'kwik.cards.update.card-status-null'
  | 'kwik.cards.update.card-nickname'
  | 'kwik.cards.update.card-nickname-null'
  | 'kwik.cards.update.null-is-not-a-value'
  | 'kwik.cards.update.card-nickname-64-accepted'
  | 'kwik.cards.update.card-nickname-65-not-kept'
  | 'kwik.cards.update.card-nickname-65-refused'
  | 'kwik.cards.update.card-nickname-empty'
  | 'kwik.cards.update.card-nickname-characters'
  | 'kwik.cards.update.card-nickname-wrong-type'
  | 'kwik.cards.update.is-default-true'
  | 'kwik.cards.update.is-default-false'
  | 'kwik.cards.update.is-default-withdrawn'
  | 'kwik.cards.update.is-default-moves'
  | 'kwik.cards.update.is-default-other-customers'
  | 'kwik.cards.update.is-default-null'
  | 'kwik.cards.update.is-default-wrong-type'
  | 'kwik.cards.update.is-default-two-in-one-batch'
  | 'kwik.cards.update.is-default-not-active'
  | 'kwik.cards.update.omitted-stays'
  | 'kwik.cards.update.optional-fields'
  | 'kwik.cards.update.id-only'
  | 'kwik.cards.update.same-values'
  | 'kwik.cards.update.same-id-twice'
  | 'kwik.cards.update.updated-at-moves'
  | 'kwik.cards.update.updated-at-not-before-created-at'
  | 'kwik.cards.update.keeps-created-at'
  | 'kwik.cards.update.keeps-card-data'
  | 'kwik.cards.update.keeps-card-token'
  | 'kwik.cards.update.keeps-is-recurring'
  | 'kwik.cards.update.read-only-fields'
  | 'kwik.cards.update.unknown-fields'
  | 'kwik.cards.update.id-missing'
  | 'kwik.cards.update.id-unknown'
  | 'kwik.cards.update.id-wrong-type'
  | 'kwik.cards.update.id-of-another-merchant'
  | 'kwik.cards.update.batch-with-invalid-record-refused'
  | 'kwik.cards.update.batch-with-invalid-record-changes-nothing'
  | 'kwik.cards.update.batch-with-unknown-id-refused'
  | 'kwik.cards.update.batch-with-unknown-id-changes-nothing'
  | 'kwik.cards.update.records-empty'
  | 'kwik.cards.update.records-missing'
  | 'kwik.cards.update.records-not-an-array'
  | 'kwik.cards.update.record-not-an-object'
  | 'kwik.cards.update.bare-record'
  | 'kwik.cards.update.malformed-json'
  | 'kwik.authentication.basic'
  | 'kwik.authentication.list-without-credentials'
  | 'kwik.authentication.list-wrong-key'
  | 'kwik.authentication.list-wrong-secret'
  | 'kwik.authentication.update-without-credentials'
  | 'kwik.authentication.update-wrong-key'
  | 'kwik.authentication.update-wrong-secret'
  | 'kwik.authentication.code-001'
  | 'kwik.authentication.code-001-otherwise'
  | 'kwik.authentication.status-401'
  | 'kwik.authentication.read-only-token'
  | 'kwik.authentication.sections'
  | 'kwik.errors.envelope'
  | 'kwik.errors.json'
  | 'kwik.errors.status-false'
  | 'kwik.errors.code'
  | 'kwik.errors.code-known'
  | 'kwik.errors.message'
  | 'kwik.errors.message-name'
  | 'kwik.errors.message-length'
  | 'kwik.errors.details'
  | 'kwik.errors.details-record'
  | 'kwik.errors.details-errors'
  | 'kwik.errors.details-message'
  | 'kwik.errors.details-rule'
  | 'kwik.errors.details-nested-fields'
  | 'kwik.errors.details-given'
  | 'kwik.errors.details-name-the-field'
  | 'kwik.errors.code-for-layout'
  | 'kwik.errors.code-for-values'
  | 'kwik.errors.code-for-unknown-id'
  | 'kwik.errors.code-for-filters'
  | 'kwik.errors.http-status'
  | 'kwik.errors.http-status-agrees'
  | 'kwik.errors.no-server-error'
  | 'kwik.errors.rate-limit'
  | 'kwik.safety.no-card-number'
  | 'kwik.safety.no-security-code'
  | 'kwik.safety.no-credentials'
  | 'kwik.safety.no-stack-trace';

export const classes: readonly ConformanceClass[] = [
  {
    "id": "omise.cards.object",
    "title": "The card object",
    "says": "What each member of a card holds."
  },
  {
    "id": "omise.cards.list",
    "title": "List the cards of a customer",
    "says": "The list, its parameters, its order and its window."
  },
  {
    "id": "omise.cards.retrieve",
    "title": "Retrieve a card",
    "says": "One card by its id and that of its customer."
  },
  {
    "id": "omise.cards.update",
    "title": "Update a card",
    "says": "The five members that can be changed, and everything that cannot."
  },
  {
    "id": "omise.cards.destroy",
    "title": "Destroy a card",
    "says": "The answer, what is gone afterwards, and what stays."
  },
  {
    "id": "omise.tokens.object",
    "title": "The token object",
    "says": "What each member of a token holds."
  },
  {
    "id": "omise.tokens.create",
    "title": "Create a token",
    "says": "The members of the card that a token is made from, required and optional, good and bad."
  },
  {
    "id": "omise.tokens.retrieve",
    "title": "Retrieve a token",
    "says": "One token by its id."
  },
  {
    "id": "omise.tokens.single-use",
    "title": "Single use",
    "says": "A token is used once, by a charge or by a customer, and never again."
  },
  {
    "id": "omise.authentication",
    "title": "Authentication",
    "says": "HTTP Basic with the right kind of key for each operation."
  },
  {
    "id": "omise.errors",
    "title": "Errors",
    "says": "The error object and the statuses of refusals."
  },
  {
    "id": "omise.safety",
    "title": "Safety",
    "says": "What no answer may give away."
  },
  {
    "id": "kwik.cards.object",
    "title": "The card object",
    "says": "The fourteen fields of a card, what each may hold, and where they must agree with one another."
  },
  {
    "id": "kwik.cards.list",
    "title": "List the cards",
    "says": "The envelope of the list, its three filters alone and together, and what unusable filters may not do."
  },
  {
    "id": "kwik.cards.update",
    "title": "Update cards",
    "says": "Changing one card or a batch, what stays, what null does, and when the whole batch is refused."
  },
  {
    "id": "kwik.authentication",
    "title": "Authentication",
    "says": "HTTP Basic with key and secret on every call, and the refusal of everything else."
  },
  {
    "id": "kwik.errors",
    "title": "Errors",
    "says": "The failure envelope, its codes and its details for each record."
  },
  {
    "id": "kwik.safety",
    "title": "Safety",
    "says": "What no answer may give away."
  }
];

/** Requirements that demand a refusal. */
export type RefusalId =
  | 'omise.cards.list.unknown-customer'
  | 'omise.cards.retrieve.foreign-card-refused'
  | 'omise.cards.retrieve.unknown-card'
  | 'omise.cards.retrieve.unknown-customer'
  | 'omise.cards.update.month-low'
  | 'omise.cards.update.month-high'
  | 'omise.cards.update.unknown-card'
  | 'omise.cards.update.unknown-customer'
  | 'omise.cards.update.foreign-card-refused'
  | 'omise.cards.update.all-or-nothing'
  | 'omise.cards.destroy.not-updatable'
  | 'omise.cards.destroy.again'
  | 'omise.cards.destroy.unknown-card'
  | 'omise.cards.destroy.unknown-customer'
  | 'omise.cards.destroy.foreign-card-refused'
  | 'omise.tokens.create.expiration-month-required'
  | 'omise.tokens.create.expiration-year-required'
  | 'omise.tokens.create.name-required'
  | 'omise.tokens.create.number-required'
  | 'omise.tokens.create.card-required'
  | 'omise.tokens.create.month-low'
  | 'omise.tokens.create.month-high'
  | 'omise.tokens.create.expired'
  | 'omise.tokens.create.name-blank'
  | 'omise.tokens.create.number-luhn'
  | 'omise.tokens.create.number-digits'
  | 'omise.tokens.create.refused-with-invalid-card'
  | 'omise.tokens.retrieve.unknown'
  | 'omise.tokens.single-use.refused-again'
  | 'omise.tokens.single-use.code-used-token'
  | 'omise.tokens.single-use.status-of-refused-charge'
  | 'omise.tokens.single-use.refused-use-keeps-token'
  | 'omise.tokens.single-use.unknown-token-charge'
  | 'omise.tokens.single-use.unknown-token-attach'
  | 'omise.authentication.list-cards-no-key'
  | 'omise.authentication.list-cards-unknown-key'
  | 'omise.authentication.list-cards-public-key'
  | 'omise.authentication.retrieve-card-no-key'
  | 'omise.authentication.retrieve-card-unknown-key'
  | 'omise.authentication.retrieve-card-public-key'
  | 'omise.authentication.update-card-no-key'
  | 'omise.authentication.update-card-unknown-key'
  | 'omise.authentication.update-card-public-key'
  | 'omise.authentication.destroy-card-no-key'
  | 'omise.authentication.destroy-card-unknown-key'
  | 'omise.authentication.destroy-card-public-key'
  | 'omise.authentication.create-token-no-key'
  | 'omise.authentication.create-token-unknown-key'
  | 'omise.authentication.create-token-secret-key'
  | 'omise.authentication.retrieve-token-no-key'
  | 'omise.authentication.retrieve-token-unknown-key'
  | 'omise.authentication.retrieve-token-secret-key'
  | 'omise.authentication.code'
  | 'omise.authentication.code-otherwise'
  | 'omise.authentication.status-401'
  | 'omise.errors.not-found-status'
  | 'omise.errors.no-server-error'
  | 'omise.errors.malformed-json'
  | 'kwik.cards.update.card-status-unknown'
  | 'kwik.cards.update.card-nickname-65-refused'
  | 'kwik.cards.update.id-missing'
  | 'kwik.cards.update.id-unknown'
  | 'kwik.cards.update.id-wrong-type'
  | 'kwik.cards.update.batch-with-invalid-record-refused'
  | 'kwik.cards.update.batch-with-unknown-id-refused'
  | 'kwik.cards.update.records-empty'
  | 'kwik.cards.update.records-missing'
  | 'kwik.cards.update.records-not-an-array'
  | 'kwik.cards.update.record-not-an-object'
  | 'kwik.cards.update.bare-record'
  | 'kwik.cards.update.malformed-json'
  | 'kwik.authentication.list-without-credentials'
  | 'kwik.authentication.list-wrong-key'
  | 'kwik.authentication.list-wrong-secret'
  | 'kwik.authentication.update-without-credentials'
  | 'kwik.authentication.update-wrong-key'
  | 'kwik.authentication.update-wrong-secret'
  | 'kwik.authentication.code-001'
  | 'kwik.authentication.code-001-otherwise'
  | 'kwik.authentication.status-401'
  | 'kwik.errors.code-for-layout'
  | 'kwik.errors.code-for-values'
  | 'kwik.errors.code-for-unknown-id'
  | 'kwik.errors.code-for-filters'
  | 'kwik.errors.no-server-error';

export const requirements: readonly Requirement<RequirementId>[] = [
  {
    "id": "omise.cards.object.object",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card says what it is: object is the text card.",
    "source": "omise-card-api, Attribute, object",
    "matters": "A client that chooses what to build by this word makes the wrong thing of the card, or refuses the answer."
  },
  {
    "id": "omise.cards.object.id",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card has an id, text that is not empty.",
    "source": "omise-card-api, Attribute, id",
    "matters": "Without an id the shop cannot retrieve, update, destroy or charge the card that it was just shown."
  },
  {
    "id": "omise.cards.object.id-pattern",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The id is card_, then test_ in test mode, then digits and lower-case letters.",
    "source": "omise-card-api, Attribute, id",
    "matters": "A client that checks ids by their known form rejects a good card, or cannot tell a test card from a live one."
  },
  {
    "id": "omise.cards.object.id-unique",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No two cards share an id, even when they hold the same number.",
    "source": "omise-card-api, Attribute, id",
    "matters": "Two cards behind one id make it a matter of luck which of them a shop charges, changes or destroys."
  },
  {
    "id": "omise.cards.object.livemode",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every full card says with a boolean whether it is live.",
    "source": "omise-card-api, Attribute, livemode",
    "matters": "A shop that guards its real data by livemode cannot tell a test card from a real one."
  },
  {
    "id": "omise.cards.object.livemode-false",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With test keys livemode is false.",
    "source": "omise-card-api, Attribute, livemode",
    "matters": "A test card that claims to be live slips past the guard that keeps test data out of a shop's real data."
  },
  {
    "id": "omise.cards.object.location",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card of a customer gives its own API path as text.",
    "source": "omise-card-api, Attribute, location",
    "matters": "SDKs that reload, update or destroy a card through its location have nowhere to send the request."
  },
  {
    "id": "omise.cards.object.location-path",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "observed",
    "says": "That path is /customers/CUSTOMER_ID/cards/CARD_ID, with the ids of this customer and this card.",
    "source": "omise-card-api, Example",
    "matters": "A wrong path sends an SDK's update or destruction to another card, or to none."
  },
  {
    "id": "omise.cards.object.location-leads-back",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A request to that path answers the same card.",
    "source": "omise-card-api, Attribute, location",
    "matters": "A client that follows the path reloads another card than the one in hand, or is told that there is none."
  },
  {
    "id": "omise.cards.object.bank",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The name of the issuing bank is text, and may be empty. Bodies of 2014-07-27 do not have it.",
    "source": "omise-card-api, Attribute, bank",
    "matters": "A typed client that expects text fails to read the whole card because of one bank."
  },
  {
    "id": "omise.cards.object.bank-accurate",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "The bank is derived from the number and may be wrong.",
    "source": "omise-card-api, Attribute, bank",
    "matters": "A shop that trusts the name of the bank shows its customer, or decides by, a guess.",
    "untested": "The page itself says that the value may not be accurate."
  },
  {
    "id": "omise.cards.object.brand",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card names its brand with text that is not empty.",
    "source": "omise-card-api, Attribute, brand",
    "matters": "A checkout has no brand to show beside the digits, and the card holder cannot tell one card from another."
  },
  {
    "id": "omise.cards.object.brand-of-number",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "The brand fits the documented test number: Visa, Mastercard or JCB, in any spelling of capitals.",
    "source": "omise-card-api, Attribute, brand",
    "matters": "The card holder sees another brand than the one printed on the card, and doubts that it is the right one."
  },
  {
    "id": "omise.cards.object.city",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card has the city that was given for it, as text, or null where none was given.",
    "source": "omise-card-api, Attribute, city",
    "matters": "A shop that shows the billing address has lost the city that its customer gave, or fails on a value that is not text."
  },
  {
    "id": "omise.cards.object.country",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card has a country as two letters, or an empty text.",
    "source": "omise-card-api, Attribute, country",
    "matters": "A shop that looks the country up among the two-letter codes finds nothing, or its typed client refuses the card."
  },
  {
    "id": "omise.cards.object.country-accurate",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "The country is derived from the number and may be wrong.",
    "source": "omise-card-api, Attribute, country",
    "matters": "A shop that decides by the country alone decides by a guess, and may turn a good card holder away.",
    "untested": "The page itself says that the value may not be accurate."
  },
  {
    "id": "omise.cards.object.created",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card says when it was created, as an ISO 8601 UTC date-time.",
    "source": "omise-card-api, Attribute, created",
    "matters": "A client that parses the moment fails on the whole card, or files it under a wrong time."
  },
  {
    "id": "omise.cards.object.created-name",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The creation time has exactly one of the names created and created_at.",
    "source": "omise-card-api, Attribute, created",
    "matters": "With neither name a client has no creation time; with both it may read two that differ."
  },
  {
    "id": "omise.cards.object.created-before-2019",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Up to 2017-11-02 the creation time is called created.",
    "source": "omise-card-api, Attribute, created",
    "matters": "A client pinned to an older version reads created, and finds no creation time under the newer name.",
    "versions": [
      "2014-07-27",
      "2015-11-17",
      "2017-11-02"
    ]
  },
  {
    "id": "omise.cards.object.created-at-since-2019",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Since 2019-05-29 the creation time is called created_at.",
    "source": "omise-card-api, Attribute, created",
    "matters": "A client written for 2019-05-29 reads created_at, and finds no creation time under the old name.",
    "versions": [
      "2019-05-29"
    ]
  },
  {
    "id": "omise.cards.object.created-of-now",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A card created now says so, within an hour of this machine's clock.",
    "source": "omise-card-api, Attribute, created",
    "matters": "A client that lists the cards of the last few minutes misses one whose creation time lies elsewhere."
  },
  {
    "id": "omise.cards.object.deleted",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Where a card says whether it is deleted, it does so with a boolean.",
    "source": "omise-card-api, Attribute, deleted",
    "matters": "A client that tests deleted takes the text \"false\" for true, and hides a card that can still be used."
  },
  {
    "id": "omise.cards.object.deleted-false",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card that is not deleted never says that it is.",
    "source": "omise-card-api, Attribute, deleted",
    "matters": "A shop drops a card that its customer could still pay with."
  },
  {
    "id": "omise.cards.object.deleted-since-2019",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Since 2019-05-29 every card has the member deleted.",
    "source": "omise-card-api, Attribute, deleted",
    "matters": "A client of this version that relies on the member fails to read the card, or cannot tell whether it is gone.",
    "versions": [
      "2019-05-29"
    ]
  },
  {
    "id": "omise.cards.object.expiration-month",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The month of expiry is a whole number from 1 to 12.",
    "source": "omise-card-api, Attribute, expiration_month",
    "matters": "A month such as 0 or 13, or one that is no number, makes a shop misjudge whether the card has expired."
  },
  {
    "id": "omise.cards.object.expiration-month-as-sent",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "It is the month that was sent.",
    "source": "omise-card-api, Attribute, expiration_month",
    "matters": "The card holder sees a month that is not on the card, and a shop that warns of expiry does so at the wrong time."
  },
  {
    "id": "omise.cards.object.expiration-year",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The year of expiry is a whole number with four digits.",
    "source": "omise-card-api, Attribute, expiration_year",
    "matters": "A year of two digits, or as text, makes a client that compares dates take a good card for one that has long expired."
  },
  {
    "id": "omise.cards.object.expiration-year-as-sent",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "It is the year that was sent.",
    "source": "omise-card-api, Attribute, expiration_year",
    "matters": "A wrong year makes the shop ask for a new card too early, or keep one that has expired."
  },
  {
    "id": "omise.cards.object.financing",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The kind of financing is text, and may be empty.",
    "source": "omise-card-api, Attribute, financing",
    "matters": "A client that tells credit from debit by this text fails on the whole card when it is null or no text at all."
  },
  {
    "id": "omise.cards.object.financing-values",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "The kind of financing is one of a closed list.",
    "source": "omise-card-api, Attribute, financing",
    "matters": "A client with a closed list of kinds fails on a card whose kind is not among them.",
    "untested": "The list is cut off on the page, and recordings hold other values than the vendor's other pages name."
  },
  {
    "id": "omise.cards.object.fingerprint",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card has a fingerprint, text that is not empty.",
    "source": "omise-card-api, Attribute, fingerprint",
    "matters": "A shop that looks for cards it knows already has nothing to compare."
  },
  {
    "id": "omise.cards.object.fingerprint-same",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Cards with the same number have the same fingerprint.",
    "source": "omise-card-api, Attribute, fingerprint",
    "matters": "A shop that spots duplicates, or repeated free trials, by fingerprint takes the same card for a new one each time."
  },
  {
    "id": "omise.cards.object.fingerprint-different",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Cards with different numbers have different fingerprints.",
    "source": "omise-card-api, Attribute, fingerprint",
    "matters": "A shop that recognises cards by fingerprint takes two people's cards for one, and refuses or merges a good one."
  },
  {
    "id": "omise.cards.object.last-digits",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card shows the last four digits of its number, as text of four digits.",
    "source": "omise-card-api, Attribute, last_digits",
    "matters": "A checkout shows too few digits, or loses a leading zero, and the card holder does not recognise the card."
  },
  {
    "id": "omise.cards.object.last-digits-of-number",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "They are those of the number that was sent.",
    "source": "omise-card-api, Attribute, last_digits",
    "matters": "The card holder sees digits that are not on the card, and cannot tell which card will be charged."
  },
  {
    "id": "omise.cards.object.name",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card names its owner with text.",
    "source": "omise-card-api, Attribute, name",
    "matters": "A form or a receipt has no owner to show, or a typed client fails on the card."
  },
  {
    "id": "omise.cards.object.name-as-sent",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "It is the name that was sent, letter for letter.",
    "source": "omise-card-api, Attribute, name",
    "matters": "A name that comes back in other letters no longer matches the one on the card or in the shop's own records."
  },
  {
    "id": "omise.cards.object.postal-code",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card has the postal code that was given for it, as text, or null where none was given.",
    "source": "omise-card-api, Attribute, postal_code",
    "matters": "A postal code that comes back as a number has lost its leading zero, and no longer fits the address that was given."
  },
  {
    "id": "omise.cards.object.security-code-check",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The result of the security code check is a boolean. Bodies of 2014-07-27 do not have it.",
    "source": "omise-card-api, Attribute, security_code_check",
    "matters": "A shop that decides by the result cannot read it, or takes the text \"false\" for a pass."
  },
  {
    "id": "omise.cards.object.security-code-check-passed",
    "api": "omise",
    "class": "omise.cards.object",
    "keyword": "SHOULD",
    "basis": "observed",
    "says": "It is true for a card whose check passed; the word \"failed\" in the page contradicts every recording.",
    "source": "omise-card-api, Attribute, security_code_check",
    "matters": "A shop that turns away cards whose check failed turns away every good one."
  },
  {
    "id": "omise.cards.list.answer",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The list of a customer's cards is answered with status 200 and JSON.",
    "source": "omise-card-api, List all cards",
    "matters": "Some of the vendor's SDKs take any status but 200 for a failure, so the shop sees an error where there are cards."
  },
  {
    "id": "omise.cards.list.object",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The answer is an object whose member object is the text list.",
    "source": "omise-card-api, List all cards",
    "matters": "A client that recognises lists by this word cannot build one, and its caller has nothing to go through."
  },
  {
    "id": "omise.cards.list.data",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The cards are in the array data.",
    "source": "omise-card-api, List all cards",
    "matters": "A client that goes through data finds nothing, and the shop tells its customer that no card is stored."
  },
  {
    "id": "omise.cards.list.items-are-cards",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every item is a card object.",
    "source": "omise-card-api, List all cards",
    "matters": "Code that reads the brand or the digits of each item fails in the middle of the list."
  },
  {
    "id": "omise.cards.list.all-cards",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "All cards of the customer are listed.",
    "source": "omise-card-api, List all cards",
    "matters": "A card holder cannot choose, change or remove a card that the shop is not told about."
  },
  {
    "id": "omise.cards.list.customer-only",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No card of another customer is listed.",
    "source": "omise-card-api, List all cards",
    "matters": "A card holder is shown a stranger's card, and the shop may charge it."
  },
  {
    "id": "omise.cards.list.none-deleted",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "observed",
    "says": "No deleted card is listed.",
    "source": "omise-card-api, List all cards",
    "matters": "A card holder who removed a card is offered it again at the next checkout."
  },
  {
    "id": "omise.cards.list.empty",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A customer without cards has a list with empty data and total 0.",
    "source": "omise-card-api, List all cards",
    "matters": "A checkout fails on a customer without cards where it should ask for the first one."
  },
  {
    "id": "omise.cards.list.same-number-twice",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The same number attached twice is listed as two cards.",
    "source": "omise-card-api, List all cards",
    "matters": "A shop that holds the ids of both cards can no longer find one of them."
  },
  {
    "id": "omise.cards.list.unknown-customer",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The list of a customer that does not exist is refused as not found.",
    "source": "omise-card-api, List all cards",
    "matters": "A mistyped customer id looks like a customer without cards, and the shop asks for a card that it has already.",
    "refusal": true
  },
  {
    "id": "omise.cards.list.offset",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With offset the list begins after so many cards.",
    "source": "omise-card-api, List all cards, offset",
    "matters": "A client that goes on where its last page ended sees the same cards again, or skips some."
  },
  {
    "id": "omise.cards.list.offset-member",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The answer has the member offset, a whole number: the one that was asked for.",
    "source": "omise-card-api, List all cards, offset",
    "matters": "A client that works out the next page from the offset in the answer loses its place."
  },
  {
    "id": "omise.cards.list.offset-default",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Without offset the list begins with the first card, and says offset 0.",
    "source": "omise-card-api, List all cards, offset",
    "matters": "A client that asks without an offset never sees the first cards of the customer."
  },
  {
    "id": "omise.cards.list.offset-past-end",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "An offset past the last card gives an empty data.",
    "source": "omise-card-api, List all cards, offset",
    "matters": "A client that pages until an empty page comes never stops, or stops with an error."
  },
  {
    "id": "omise.cards.list.offset-negative",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A negative offset is refused, or read as 0.",
    "source": "omise-card-api, List all cards, offset",
    "matters": "A client whose arithmetic went below zero is not told, and reads a page that it did not mean.",
    "untested": "No evidence of any kind says what happens."
  },
  {
    "id": "omise.cards.list.limit",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With limit no more cards than asked for are on the page, and as many where there are enough.",
    "source": "omise-card-api, List all cards, limit",
    "matters": "A client that asks for five gets more than its screen holds, or takes a short page for the last one and stops early."
  },
  {
    "id": "omise.cards.list.limit-member",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The answer has the member limit, a whole number: the one that was asked for.",
    "source": "omise-card-api, List all cards, limit",
    "matters": "A client that moves on by the limit in the answer skips cards or reads them twice."
  },
  {
    "id": "omise.cards.list.limit-default",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Without limit a page holds 20 cards, and says so.",
    "source": "omise-card-api, List all cards, limit",
    "matters": "A client that names no limit and moves on by the documented 20 skips cards, or reads some twice."
  },
  {
    "id": "omise.cards.list.limit-maximum",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A limit of 100, the documented maximum, is honoured.",
    "source": "omise-card-api, List all cards, limit",
    "matters": "A client that asks for 100 and takes a shorter page for the last one loses the rest of the cards."
  },
  {
    "id": "omise.cards.list.limit-above-maximum",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No page ever holds more than 100 cards, or claims to; a greater limit is refused or lowered.",
    "source": "omise-card-api, List all cards, limit",
    "matters": "A client that sizes its buffers or its time-outs by the documented maximum is surprised by larger pages."
  },
  {
    "id": "omise.cards.list.limit-zero",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A limit of 0 or less is refused or replaced by another.",
    "source": "omise-card-api, List all cards, limit",
    "matters": "A client that asks for pages of 0 by mistake is not told, and pages for ever without seeing a card.",
    "untested": "No evidence of any kind says what happens."
  },
  {
    "id": "omise.cards.list.pages",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The pages together are the whole list, each card once.",
    "source": "omise-card-api, List all cards, offset and limit",
    "matters": "A shop that copies the list page by page ends up with cards missing, or with some of them twice."
  },
  {
    "id": "omise.cards.list.from",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With from, only cards created at that time or later are listed.",
    "source": "omise-card-api, List all cards, from",
    "matters": "A client that asks for what is new since its last visit gets old cards again, and may handle them twice."
  },
  {
    "id": "omise.cards.list.from-keeps",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With from, all cards created after that time are listed.",
    "source": "omise-card-api, List all cards, from",
    "matters": "A client that asks for what is new since its last visit misses cards for good."
  },
  {
    "id": "omise.cards.list.from-member",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The answer has the member from, a date-time: the moment that was asked for.",
    "source": "omise-card-api, List all cards, from",
    "matters": "A client cannot tell where the window of the list begins, and takes a part for the whole."
  },
  {
    "id": "omise.cards.list.from-default",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Without from the list begins in 1970.",
    "source": "omise-card-api, List all cards, from",
    "matters": "A client that sets no window never sees the oldest cards."
  },
  {
    "id": "omise.cards.list.from-date-only",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "SHOULD",
    "basis": "observed",
    "says": "from may be a date without a time, and means its midnight in UTC.",
    "source": "omise-card-api, List all cards, from",
    "matters": "A client that sends a plain date gets a window that begins at another moment than it meant."
  },
  {
    "id": "omise.cards.list.from-invalid",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A from or to that is no date is refused.",
    "source": "omise-card-api, List all cards, from",
    "matters": "A slip in a date gives a list that looks right and covers another window.",
    "untested": "No evidence of any kind says what happens."
  },
  {
    "id": "omise.cards.list.to",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With to, only cards created at that time or earlier are listed.",
    "source": "omise-card-api, List all cards, to",
    "matters": "A report up to a closing time also counts cards that came after it."
  },
  {
    "id": "omise.cards.list.to-keeps",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With to, all cards created before that time are listed.",
    "source": "omise-card-api, List all cards, to",
    "matters": "A report up to a closing time lacks cards that were there."
  },
  {
    "id": "omise.cards.list.to-member",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The answer has the member to, a date-time: the moment that was asked for.",
    "source": "omise-card-api, List all cards, to",
    "matters": "A client that goes on from the end of the last window cannot tell where that was."
  },
  {
    "id": "omise.cards.list.to-default",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Without to the list reaches up to now.",
    "source": "omise-card-api, List all cards, to",
    "matters": "A card that was stored a moment ago is missing for every client that sets no end."
  },
  {
    "id": "omise.cards.list.window-edges",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A card created in the very second of from or to is listed.",
    "source": "omise-card-api, List all cards, from and to",
    "matters": "A client whose windows meet at a second loses the cards of that second, or sees them twice.",
    "untested": "The page does not say whether the edges belong to the window."
  },
  {
    "id": "omise.cards.list.from-and-to",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "from and to together give the cards between them.",
    "source": "omise-card-api, List all cards, from and to",
    "matters": "A client that reads day by day mixes up the days, or loses cards between them."
  },
  {
    "id": "omise.cards.list.order-default",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Without order the oldest card comes first.",
    "source": "omise-card-api, List all cards, order",
    "matters": "A client that takes the first card for the oldest picks another one."
  },
  {
    "id": "omise.cards.list.order-chronological",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "order=chronological puts the oldest card first.",
    "source": "omise-card-api, List all cards, order",
    "matters": "A client that asks for the oldest first handles the cards in the wrong sequence."
  },
  {
    "id": "omise.cards.list.order-reverse",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "order=reverse_chronological puts the newest card first.",
    "source": "omise-card-api, List all cards, order",
    "matters": "A client that finds the card just added by asking for the newest first, with a limit of 1, gets an older one."
  },
  {
    "id": "omise.cards.list.order-across-pages",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Pages of one order continue one another.",
    "source": "omise-card-api, List all cards, order",
    "matters": "A client that reads in order loses cards at the seam of two pages, or sees them twice."
  },
  {
    "id": "omise.cards.list.order-member",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Where the answer has the member order, it is chronological, reverse_chronological or null.",
    "source": "omise-card-api, List all cards, order",
    "matters": "A typed client that knows the two words and null fails on the whole list at any other."
  },
  {
    "id": "omise.cards.list.order-member-since-2019",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "SHOULD",
    "basis": "observed",
    "says": "Since 2019-05-29 the answer names the order that was asked for.",
    "source": "omise-card-api, List all cards, order",
    "matters": "A client cannot see in which order the cards came, or whether its wish was heard.",
    "versions": [
      "2019-05-29"
    ]
  },
  {
    "id": "omise.cards.list.order-ties",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "Cards of the same second may come in any order.",
    "source": "omise-card-api, List all cards, order",
    "matters": "A client that relies on an order within one second finds another on the next server.",
    "untested": "A freedom. Checks of the order use cards of different seconds."
  },
  {
    "id": "omise.cards.list.order-unknown",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "An unknown order is refused or ignored.",
    "source": "omise-card-api, List all cards, order",
    "matters": "A client that misspells the order may read the list the wrong way round without being told.",
    "untested": "No evidence of any kind says what happens."
  },
  {
    "id": "omise.cards.list.total",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "observed",
    "says": "total counts the cards of the customer, not those of the page.",
    "source": "omise-card-api, List all cards",
    "matters": "A client that works out the number of pages from total stops too early, or asks for pages that do not exist."
  },
  {
    "id": "omise.cards.list.total-window",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "observed",
    "says": "total counts only cards between from and to.",
    "source": "omise-card-api, List all cards",
    "matters": "A client that counts the cards of a period by total reports too many."
  },
  {
    "id": "omise.cards.list.location-member",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "SHOULD",
    "basis": "observed",
    "says": "Where the answer has the member location, it is text or null.",
    "source": "omise-card-api, List all cards",
    "matters": "A typed client that reads location as text or null fails on the whole list."
  },
  {
    "id": "omise.cards.list.parameters-in-body",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "SHOULD",
    "basis": "observed",
    "says": "The parameters may also stand in the body of the GET, as some of the vendor's SDKs send them.",
    "source": "SDKs",
    "matters": "A client that sends its parameters in the body gets the default page, whatever it asked for.",
    "untested": "No specification of HTTP or OpenAPI gives the body of a GET a meaning, so no client is asked to rely on it."
  },
  {
    "id": "omise.cards.list.new-card-listed",
    "api": "omise",
    "class": "omise.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card that was just attached is listed.",
    "source": "omise-card-api, introduction",
    "matters": "A card holder who has just added a card does not find it at the checkout."
  },
  {
    "id": "omise.cards.retrieve.answer",
    "api": "omise",
    "class": "omise.cards.retrieve",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A card is answered with status 200 and JSON.",
    "source": "omise-card-api, Retrieve a card",
    "matters": "The caller of an SDK that accepts status 200 alone is told of a failure although the card is there."
  },
  {
    "id": "omise.cards.retrieve.by-id",
    "api": "omise",
    "class": "omise.cards.retrieve",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The answer is the card with the id in the path.",
    "source": "omise-card-api, Retrieve a card",
    "matters": "The shop shows or charges another card than the one that it asked for."
  },
  {
    "id": "omise.cards.retrieve.belongs-to-customer",
    "api": "omise",
    "class": "omise.cards.retrieve",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card is never answered under a customer whose it is not.",
    "source": "omise-card-api, Retrieve a card",
    "matters": "A shop that puts the card id of a web form into the path shows one customer the card of another."
  },
  {
    "id": "omise.cards.retrieve.foreign-card-refused",
    "api": "omise",
    "class": "omise.cards.retrieve",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The request for another customer's card is refused as though it did not exist.",
    "source": "omise-card-api, Retrieve a card",
    "matters": "A shop that mixed up two customers is not told, or learns from the refusal that the card exists elsewhere.",
    "refusal": true
  },
  {
    "id": "omise.cards.retrieve.equals-list-item",
    "api": "omise",
    "class": "omise.cards.retrieve",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A card is the same alone and as an item of the list.",
    "source": "omise-card-api, Retrieve a card",
    "matters": "A shop sees two versions of one card, depending on how it asks, and cannot tell which is right."
  },
  {
    "id": "omise.cards.retrieve.unknown-card",
    "api": "omise",
    "class": "omise.cards.retrieve",
    "keyword": "MUST",
    "basis": "observed",
    "says": "An id that no card has is refused with not_found.",
    "source": "omise-card-api, Retrieve a card",
    "matters": "A shop that forgets cards at the code not_found keeps asking for one that is gone, or fails on the answer.",
    "refusal": true
  },
  {
    "id": "omise.cards.retrieve.unknown-customer",
    "api": "omise",
    "class": "omise.cards.retrieve",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A customer id that does not exist is refused with not_found.",
    "source": "omise-card-api, Retrieve a card",
    "matters": "A shop with a stale customer id cannot tell that from a server in trouble, and repeats the request in vain.",
    "refusal": true
  },
  {
    "id": "omise.cards.retrieve.reads-only",
    "api": "omise",
    "class": "omise.cards.retrieve",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Retrieving a card changes nothing; a second answer is the same.",
    "source": "omise-card-api, Retrieve a card",
    "matters": "A shop that merely looks at a card alters it, and two looks give two answers."
  },
  {
    "id": "omise.cards.update.answer",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "observed",
    "says": "An update is answered with status 200 and JSON.",
    "source": "omise-card-api, Update a card",
    "matters": "The shop takes an update that was carried out for a failure, and asks its customer to try again."
  },
  {
    "id": "omise.cards.update.answers-card",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The answer is the whole card as it then stands.",
    "source": "omise-card-api, Update a card",
    "matters": "A client that replaces its copy of the card by the answer loses the members that are missing from it."
  },
  {
    "id": "omise.cards.update.name",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "name can be changed.",
    "source": "omise-card-api, Update a card, name",
    "matters": "A card holder who corrects a misspelt name still sees the old one."
  },
  {
    "id": "omise.cards.update.expiration-month",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "expiration_month can be changed.",
    "source": "omise-card-api, Update a card, expiration_month",
    "matters": "A renewed card keeps the month of the old one, and the shop takes it for expired."
  },
  {
    "id": "omise.cards.update.expiration-year",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "expiration_year can be changed, given as YYYY.",
    "source": "omise-card-api, Update a card, expiration_year",
    "matters": "A renewed card keeps its old year, so the shop asks its customer to enter the card again."
  },
  {
    "id": "omise.cards.update.postal-code",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "postal_code can be changed.",
    "source": "omise-card-api, Update a card, postal_code",
    "matters": "A customer who has moved keeps the old postal code on file, whatever is entered."
  },
  {
    "id": "omise.cards.update.city",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "city can be changed.",
    "source": "omise-card-api, Update a card, city",
    "matters": "The billing address stays in the old city although the customer has corrected it."
  },
  {
    "id": "omise.cards.update.several-fields",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Several members can be changed by one request.",
    "source": "omise-card-api, Update a card, Example",
    "matters": "A correction is stored by halves, such as a new month with the old year."
  },
  {
    "id": "omise.cards.update.json-body",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The request may be JSON.",
    "source": "omise-card-api, Update a card, Example",
    "matters": "SDKs that send JSON, as most of the vendor's do, cannot update a card at all."
  },
  {
    "id": "omise.cards.update.form-body",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The request may be a form.",
    "source": "omise-card-api, Update a card, Example",
    "matters": "SDKs that send forms, and everybody who copies the documented curl command, cannot update a card."
  },
  {
    "id": "omise.cards.update.digits-as-text",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "SHOULD",
    "basis": "observed",
    "says": "Month and year may be given as text of digits; the answer has whole numbers.",
    "source": "omise-card-api, Update a card, Example",
    "matters": "A client that sends month and year as text, as some of the vendor's samples do, is refused or reads text back."
  },
  {
    "id": "omise.cards.update.optional",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No member is required; each can be sent alone.",
    "source": "omise-card-api, Update a card, Request Parameter",
    "matters": "A client that wants to change one member has to send them all, and overwrites what has changed in between."
  },
  {
    "id": "omise.cards.update.omitted-unchanged",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Members that are not sent stay as they were.",
    "source": "omise-card-api, Update a card",
    "matters": "Correcting the name wipes the address or the expiry, which nobody meant to touch."
  },
  {
    "id": "omise.cards.update.persisted",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "What an update answered is what a later retrieval answers.",
    "source": "omise-card-api, Update a card",
    "matters": "The shop confirms a change to its customer that is gone at the next look."
  },
  {
    "id": "omise.cards.update.shown-in-list",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "What an update changed is shown in the list.",
    "source": "omise-card-api, Update a card",
    "matters": "A checkout that is built from the list goes on showing the old values."
  },
  {
    "id": "omise.cards.update.this-card-only",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No other card of the customer is changed.",
    "source": "omise-card-api, Update a card",
    "matters": "A card holder who corrects one card finds another altered, and the next charge on that one may fail."
  },
  {
    "id": "omise.cards.update.identity-stays",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Id, brand, last digits, fingerprint and creation time stay as they were.",
    "source": "omise-card-api, Update a card",
    "matters": "A shop that knows a card by its id or fingerprint no longer recognises it after a change of address."
  },
  {
    "id": "omise.cards.update.month-low",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A month below 1 is refused, and the card keeps its month.",
    "source": "omise-card-api, Attribute, expiration_month",
    "matters": "A slip in a form stores an expiry that no card has, and nobody is asked to correct it.",
    "refusal": true
  },
  {
    "id": "omise.cards.update.month-high",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A month above 12 is refused, and the card keeps its month.",
    "source": "omise-card-api, Attribute, expiration_month",
    "matters": "A month such as 13 passes the form, and the chance to correct it on the spot is gone.",
    "refusal": true
  },
  {
    "id": "omise.cards.update.month-range",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "January and December, the ends of the documented range, are accepted.",
    "source": "omise-card-api, Attribute, expiration_month",
    "matters": "Holders of cards that expire in January or December cannot correct their expiry."
  },
  {
    "id": "omise.cards.update.never-invalid",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Whatever is sent, a card never shows a month outside 1 to 12.",
    "source": "omise-card-api, Attribute, expiration_month",
    "matters": "Every client that reads the card back meets a month that does not exist, and may fail on it."
  },
  {
    "id": "omise.cards.update.expired",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "An expiry in the past is refused.",
    "source": "omise-card-api, Update a card",
    "matters": "A card holder who mistypes the year leaves a card on file that reads as expired.",
    "untested": "No evidence of any kind says what happens."
  },
  {
    "id": "omise.cards.update.nothing-sent",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "An update without members changes nothing.",
    "source": "omise-card-api, Update a card",
    "matters": "A form that is saved without a change alters what is stored."
  },
  {
    "id": "omise.cards.update.read-only",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Members that the page does not let a client change stay as they were, whether the request is refused or they are ignored.",
    "source": "omise-card-api, Update a card, Request Parameter",
    "matters": "A stray member in a request rewrites the brand or the digits, and the shop shows a card that does not exist."
  },
  {
    "id": "omise.cards.update.number-fixed",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Number and security code are no parameters: sending them changes nothing.",
    "source": "omise-card-api, Update a card, Request Parameter",
    "matters": "A stored card turns into another under the same id, and all that the shop knows about it is wrong."
  },
  {
    "id": "omise.cards.update.unknown-field",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A member that the page does not know changes nothing.",
    "source": "omise-card-api, Update a card, Request Parameter",
    "matters": "A client that sends a member the API does not know changes something that it never named."
  },
  {
    "id": "omise.cards.update.unknown-card",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "observed",
    "says": "An id that no card has is refused with not_found.",
    "source": "omise-card-api, Update a card",
    "matters": "A shop believes that it updated a card that does not exist, or cannot tell from the code why it failed.",
    "refusal": true
  },
  {
    "id": "omise.cards.update.unknown-customer",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A customer id that does not exist is refused with not_found.",
    "source": "omise-card-api, Update a card",
    "matters": "A mixed-up customer id goes unnoticed, or reaches the caller as a failure without a cause.",
    "refusal": true
  },
  {
    "id": "omise.cards.update.belongs-to-customer",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card is never changed under a customer whose it is not.",
    "source": "omise-card-api, Update a card",
    "matters": "A web form with a foreign card id in it lets one customer rewrite the card of another."
  },
  {
    "id": "omise.cards.update.foreign-card-refused",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The request to change another customer's card is refused.",
    "source": "omise-card-api, Update a card",
    "matters": "A shop that mixed up two customers is told that its change was made.",
    "refusal": true
  },
  {
    "id": "omise.cards.update.all-or-nothing",
    "api": "omise",
    "class": "omise.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A refused update changes nothing, not even its good members.",
    "source": "omise-card-api, Update a card",
    "matters": "The shop is told no, yet a part of the change is stored, and the next attempt starts from a card that nobody knows.",
    "refusal": true
  },
  {
    "id": "omise.cards.destroy.answer",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A destruction is answered with status 200 and JSON.",
    "source": "omise-card-api, Destroy a card",
    "matters": "The shop takes the destruction for failed, and tells its customer that the card is still stored."
  },
  {
    "id": "omise.cards.destroy.object",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The answer says that it is a card.",
    "source": "omise-card-api, Destroy a card, Example",
    "matters": "A client that builds its result by this word returns something that is no card."
  },
  {
    "id": "omise.cards.destroy.id",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The answer has the id of the destroyed card.",
    "source": "omise-card-api, Destroy a card, Example",
    "matters": "A client that forgets cards by the id in the answer forgets another one, or none."
  },
  {
    "id": "omise.cards.destroy.livemode",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The answer has livemode.",
    "source": "omise-card-api, Destroy a card, Example",
    "matters": "A shop that keeps test and live apart does not know on which side a card was removed."
  },
  {
    "id": "omise.cards.destroy.deleted-true",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The answer says deleted true.",
    "source": "omise-card-api, Destroy a card, Example",
    "matters": "A client that asks the answer whether the card is destroyed tells its caller that it is not."
  },
  {
    "id": "omise.cards.destroy.short-before-2019",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Up to 2017-11-02 the answer has exactly object, id, livemode and deleted.",
    "source": "omise-card-api, Destroy a card, Example",
    "matters": "A client that is strict about the four members of these versions fails on a longer answer.",
    "versions": [
      "2014-07-27",
      "2015-11-17",
      "2017-11-02"
    ]
  },
  {
    "id": "omise.cards.destroy.full-since-2019",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Since 2019-05-29 the answer is the whole card.",
    "source": "omise-card-api, Destroy a card",
    "matters": "A client of this version that says which card is gone, by its brand and digits, finds neither in the answer.",
    "versions": [
      "2019-05-29"
    ]
  },
  {
    "id": "omise.cards.destroy.gone-from-list",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A destroyed card is no longer listed.",
    "source": "omise-card-api, Destroy a card",
    "matters": "A card holder finds a card that was removed still on offer, and has no way to be rid of it."
  },
  {
    "id": "omise.cards.destroy.gone-from-total",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A destroyed card is no longer counted in total.",
    "source": "omise-card-api, Destroy a card",
    "matters": "A client that pages by total looks for a card that no longer exists."
  },
  {
    "id": "omise.cards.destroy.gone-from-customer",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A destroyed card is no longer among the cards that its customer shows.",
    "source": "omise-card-api, Destroy a card",
    "matters": "A shop that reads the cards from the customer goes on showing the destroyed one."
  },
  {
    "id": "omise.cards.destroy.not-retrievable",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A destroyed card is refused as not found, or answered as deleted.",
    "source": "omise-card-api, Destroy a card",
    "matters": "A shop that checks a stored id before a charge takes the destroyed card for a good one."
  },
  {
    "id": "omise.cards.destroy.not-updatable",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A destroyed card cannot be updated.",
    "source": "omise-card-api, Destroy a card",
    "matters": "A client is told that its change was stored on a card that nobody can use any more.",
    "refusal": true
  },
  {
    "id": "omise.cards.destroy.others-untouched",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The other cards of the customer stay as they were.",
    "source": "omise-card-api, Destroy a card",
    "matters": "Removing one card changes or removes another, which its owner meant to keep."
  },
  {
    "id": "omise.cards.destroy.default-moves",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "documented",
    "says": "When the default card is destroyed, the remaining card that was added last becomes the default.",
    "source": "omise-customers, default_card",
    "matters": "The next charge of the customer falls on another card than the documented one, or finds no default at all."
  },
  {
    "id": "omise.cards.destroy.default-stays",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "documented",
    "says": "When another card is destroyed, the default stays.",
    "source": "omise-customers, default_card",
    "matters": "Removing a spare card quietly changes which card the customer's next charge falls on."
  },
  {
    "id": "omise.cards.destroy.default-null",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "observed",
    "says": "When no card is left, the default is null.",
    "source": "omise-customers, default_card",
    "matters": "A default that names a destroyed card makes the shop believe that the customer can still be charged."
  },
  {
    "id": "omise.cards.destroy.again",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A card cannot be destroyed a second time.",
    "source": "omise-card-api, Destroy a card",
    "matters": "A shop that destroys a card twice through a mix-up is told that both went well.",
    "refusal": true
  },
  {
    "id": "omise.cards.destroy.unknown-card",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "observed",
    "says": "An id that no card has is refused with not_found.",
    "source": "omise-card-api, Destroy a card",
    "matters": "A shop is told that a card is gone which was never there, while the one it meant stays stored.",
    "refusal": true
  },
  {
    "id": "omise.cards.destroy.unknown-customer",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A customer id that does not exist is refused with not_found.",
    "source": "omise-card-api, Destroy a card",
    "matters": "A mixed-up customer id looks like a removal that worked, while the card stays with its real owner.",
    "refusal": true
  },
  {
    "id": "omise.cards.destroy.belongs-to-customer",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card is never destroyed under a customer whose it is not.",
    "source": "omise-card-api, Destroy a card",
    "matters": "A web form with a foreign card id in it lets one customer remove the card of another."
  },
  {
    "id": "omise.cards.destroy.foreign-card-refused",
    "api": "omise",
    "class": "omise.cards.destroy",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The request to destroy another customer's card is refused.",
    "source": "omise-card-api, Destroy a card",
    "matters": "A shop that mixed up two customers reports a removal that did not happen.",
    "refusal": true
  },
  {
    "id": "omise.tokens.object.object",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A token says what it is: object is the text token.",
    "source": "omise-token-api, Attributes, object",
    "matters": "A client that chooses what to build by this word does not recognise the token that it has just made."
  },
  {
    "id": "omise.tokens.object.id",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A token has an id that matches tokn(_test)?_[0-9a-z]+ as a whole.",
    "source": "omise-token-api, Attributes, id",
    "matters": "A client that checks the id by the documented pattern throws a good token away, and the payment ends there."
  },
  {
    "id": "omise.tokens.object.id-unique",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No two tokens share an id.",
    "source": "omise-token-api, Attributes, id",
    "matters": "Two payers whose tokens share an id may pay with each other's cards."
  },
  {
    "id": "omise.tokens.object.livemode",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A token says with a boolean whether it is live; with test keys it is not.",
    "source": "omise-token-api, Attributes, livemode",
    "matters": "A checkout that takes a test token for a live one believes that it holds a card that can really be charged."
  },
  {
    "id": "omise.tokens.object.location",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A token gives its own API path as text, a path or a whole URL.",
    "source": "omise-token-api, Attributes, location",
    "matters": "A client that reloads a token through its location has nowhere to ask."
  },
  {
    "id": "omise.tokens.object.location-names-token",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "observed",
    "says": "That path ends with /tokens/ and the id of the token.",
    "source": "omise-token-api, Attributes, location",
    "matters": "A client that follows the path reloads another token, or none."
  },
  {
    "id": "omise.tokens.object.card",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An unused token has the card that it was made from.",
    "source": "omise-token-api, Attributes, card",
    "matters": "A checkout cannot show the payer which card is about to be used."
  },
  {
    "id": "omise.tokens.object.card-of-token",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The card in a token is a card object with the values that were sent.",
    "source": "omise-token-api, Attributes, card",
    "matters": "The payer is asked to confirm another card than the one just entered."
  },
  {
    "id": "omise.tokens.object.charge-status",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Where a token has a charge_status, it is expired, failed, pending, reversed, successful or unknown.",
    "source": "omise-token-api, Attributes, charge_status",
    "matters": "A typed client with the documented values fails on the whole token at any other."
  },
  {
    "id": "omise.tokens.object.charge-status-unknown",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Where a token has a charge_status and no charge was created, it is unknown.",
    "source": "omise-token-api, Attributes, charge_status",
    "matters": "A client that reads the status believes in a charge that was never made."
  },
  {
    "id": "omise.tokens.object.charge-status-since-2019",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "SHOULD",
    "basis": "observed",
    "says": "Since 2019-05-29 every token has a charge_status.",
    "source": "omise-token-api, Attributes, charge_status",
    "matters": "A client of this version that follows a payment through charge_status finds nothing to read.",
    "versions": [
      "2019-05-29"
    ]
  },
  {
    "id": "omise.tokens.object.charge-status-of-charge",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "After a charge, charge_status is that of the charge. Bodies before 2019-05-29 do not have it.",
    "source": "omise-token-api, Attributes, charge_status",
    "matters": "A page that follows a payment through its token tells the payer the wrong result.",
    "versions": [
      "2019-05-29"
    ]
  },
  {
    "id": "omise.tokens.object.created-at",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A token says when it was created, as an ISO 8601 UTC date-time.",
    "source": "omise-token-api, Attributes, created_at",
    "matters": "A client that parses the moment of creation cannot read the token, or misjudges its age."
  },
  {
    "id": "omise.tokens.object.created-name",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The creation time has exactly one of the names created and created_at.",
    "source": "omise-token-api, Attributes, created_at",
    "matters": "A client that looks for the age of a token finds no time under either name, or two that differ."
  },
  {
    "id": "omise.tokens.object.created-at-since-2019",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Since 2019-05-29 the creation time is called created_at.",
    "source": "omise-token-api, Attributes, created_at",
    "matters": "A client of this version looks for created_at in the token, and finds nothing under the old name.",
    "versions": [
      "2019-05-29"
    ]
  },
  {
    "id": "omise.tokens.object.used",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A token says with a boolean whether it was used.",
    "source": "omise-token-api, Attributes, used",
    "matters": "A shop that looks before it charges cannot tell whether the token is still good."
  },
  {
    "id": "omise.tokens.object.used-false",
    "api": "omise",
    "class": "omise.tokens.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A fresh token is not used.",
    "source": "omise-token-api, Attributes, used",
    "matters": "A checkout that asks whether a token is free throws away a good one, and asks the payer for the card again."
  },
  {
    "id": "omise.tokens.create.answer",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A token is created with status 200 and JSON.",
    "source": "omise-token-api, Create a token",
    "matters": "A checkout whose SDK accepts status 200 alone tells the payer that a good card was refused."
  },
  {
    "id": "omise.tokens.create.answers-token",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The answer is the new token.",
    "source": "omise-token-api, Create a token",
    "matters": "The page that made the token has no id to hand to the shop, and the payment ends there."
  },
  {
    "id": "omise.tokens.create.new-each-time",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each creation gives another token with another card.",
    "source": "omise-token-api, Create a token",
    "matters": "Two payments share one token or one card, and the second payer is refused or pays with the card of the first."
  },
  {
    "id": "omise.tokens.create.json-body",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The request may be JSON.",
    "source": "omise-token-api, Create a token",
    "matters": "SDKs that send JSON cannot make a token, so the shops that use them cannot take a card."
  },
  {
    "id": "omise.tokens.create.form-body",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The request may be a form with the card's members in brackets.",
    "source": "omise-token-api, Create a token, Request Parameters",
    "matters": "Pages and SDKs that send the documented form cannot make a token."
  },
  {
    "id": "omise.tokens.create.required-suffice",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The four required members suffice.",
    "source": "omise-token-api, Create a token, Request Parameters",
    "matters": "A checkout that asks for the required members alone turns every payer away."
  },
  {
    "id": "omise.tokens.create.expiration-month-required",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card without expiration_month is refused.",
    "source": "omise-token-api, Create a token, card[expiration_month]",
    "matters": "A form that lost its month goes unnoticed, and its cards have an expiry that nobody entered.",
    "refusal": true
  },
  {
    "id": "omise.tokens.create.expiration-year-required",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card without expiration_year is refused.",
    "source": "omise-token-api, Create a token, card[expiration_year]",
    "matters": "A card is stored with a year that the server made up, or with none.",
    "refusal": true
  },
  {
    "id": "omise.tokens.create.name-required",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card without name is refused.",
    "source": "omise-token-api, Create a token, card[name]",
    "matters": "A form that drops the owner's name goes unnoticed until somebody asks whose card it is.",
    "refusal": true
  },
  {
    "id": "omise.tokens.create.number-required",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card without number is refused.",
    "source": "omise-token-api, Create a token, card[number]",
    "matters": "A token that stands for no number is handed on, and the payment fails where the payer can no longer correct it.",
    "refusal": true
  },
  {
    "id": "omise.tokens.create.card-required",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A request without card is refused.",
    "source": "omise-token-api, Create a token, Request Parameters",
    "matters": "A request that lost its card altogether yields a token for nothing.",
    "refusal": true
  },
  {
    "id": "omise.tokens.create.month-low",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Month 0 is refused.",
    "source": "omise-token-api, Create a token, card[expiration_month]",
    "matters": "A typing slip becomes a token, and the payer may learn of it only when the charge fails.",
    "refusal": true
  },
  {
    "id": "omise.tokens.create.month-high",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Month 13 is refused.",
    "source": "omise-token-api, Create a token, card[expiration_month]",
    "matters": "The payer's month 13 is taken, and nobody asks for the right one while the form is still open.",
    "refusal": true
  },
  {
    "id": "omise.tokens.create.month-range",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each month from 1 to 12 is accepted, and answered as sent.",
    "source": "omise-token-api, Create a token, card[expiration_month]",
    "matters": "Payers whose cards expire in a month that is refused, or kept wrongly, cannot pay with a good card."
  },
  {
    "id": "omise.tokens.create.month-one-digit",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A month may be written with one digit.",
    "source": "omise-token-api, Create a token, card[expiration_month]",
    "matters": "A form that sends 1 for January turns away the cards of nine months of the year."
  },
  {
    "id": "omise.tokens.create.month-two-digits",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A month may be written with two digits.",
    "source": "omise-token-api, Create a token, card[expiration_month]",
    "matters": "A form that sends the month as it is printed on the card, such as 04, is refused."
  },
  {
    "id": "omise.tokens.create.year-four-digits",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A year may be written with four digits.",
    "source": "omise-token-api, Create a token, card[expiration_year]",
    "matters": "A form that sends the year in full turns good cards away."
  },
  {
    "id": "omise.tokens.create.year-two-digits",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A year may be written with two digits, and is answered with four.",
    "source": "omise-token-api, Create a token, card[expiration_year]",
    "matters": "A form that sends the year as it is printed on the card is refused, or the year comes back as one long past."
  },
  {
    "id": "omise.tokens.create.expired",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A card whose expiry is past is refused.",
    "source": "SDK test data, invalid_card",
    "matters": "The payer is told that an expired card is fine, and the shop may learn otherwise only at the charge.",
    "refusal": true
  },
  {
    "id": "omise.tokens.create.name-blank",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A blank name is refused.",
    "source": "SDK test data, invalid_card",
    "matters": "A card is stored without an owner because an empty field counted as filled in.",
    "refusal": true
  },
  {
    "id": "omise.tokens.create.name-kept",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The name is kept letter for letter.",
    "source": "omise-token-api, Create a token, card[name]",
    "matters": "A name with an accent or an unusual spelling comes out altered, and no longer matches the card."
  },
  {
    "id": "omise.tokens.create.number-luhn",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A number that fails the Luhn check is refused.",
    "source": "SDK test data, invalid_card",
    "matters": "One mistyped digit becomes a token, and the payer is no longer there to correct it when the charge fails.",
    "refusal": true
  },
  {
    "id": "omise.tokens.create.number-digits",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A number with letters is refused.",
    "source": "SDK test data, invalid_card",
    "matters": "Letters in the number go unnoticed, and the token stands for a card that cannot exist.",
    "refusal": true
  },
  {
    "id": "omise.tokens.create.number-grouped",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "Spaces and dashes in a number are dropped.",
    "source": "SDK documentation, number",
    "matters": "A payer who types the number in groups, as it is printed, is turned away."
  },
  {
    "id": "omise.tokens.create.test-numbers",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The documented test numbers are accepted.",
    "source": "omise-testing",
    "matters": "Developers cannot try out a checkout with the numbers that the documentation gives them for it."
  },
  {
    "id": "omise.tokens.create.refused-with-invalid-card",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "SHOULD",
    "basis": "observed",
    "says": "A refused card is refused with the code invalid_card.",
    "source": "SDK test data, invalid_card",
    "matters": "A checkout that reads the code cannot tell a bad card from another fault, and gives the payer the wrong advice.",
    "refusal": true
  },
  {
    "id": "omise.tokens.create.city",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "city may be sent, and the card keeps it.",
    "source": "omise-token-api, Create a token, card[city]",
    "matters": "The billing address, which helps some countries' cards to be authorised, is refused or loses its city."
  },
  {
    "id": "omise.tokens.create.country",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "country may be sent as two letters.",
    "source": "omise-token-api, Create a token, card[country]",
    "matters": "A checkout that sends the documented billing address is refused because of its country."
  },
  {
    "id": "omise.tokens.create.country-kept",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A country that was sent is the one that the card has, in any spelling of capitals.",
    "source": "omise-token-api, Create a token, card[country]",
    "matters": "The country that the payer gave is replaced by a guess from the number."
  },
  {
    "id": "omise.tokens.create.country-derived",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "Without a country the card has one derived from the number.",
    "source": "omise-token-api, Create a token, card[country]",
    "matters": "A shop that reads the country of a card finds none where nobody sent one.",
    "untested": "The page itself says that the value may not be accurate; recordings also hold an empty text."
  },
  {
    "id": "omise.tokens.create.phone-number",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "phone_number may be sent.",
    "source": "omise-token-api, Create a token, card[phone_number]",
    "matters": "A checkout that passes the payer's phone number on, as documented, cannot make the token."
  },
  {
    "id": "omise.tokens.create.postal-code",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "postal_code may be sent, and the card keeps it.",
    "source": "omise-token-api, Create a token, card[postal_code]",
    "matters": "The postal code that the payer gave is refused or lost, and the address on file is incomplete."
  },
  {
    "id": "omise.tokens.create.security-code",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "security_code may be sent.",
    "source": "omise-token-api, Create a token, card[security_code]",
    "matters": "A checkout that asks for the security code, as the documentation recommends, turns its payers away."
  },
  {
    "id": "omise.tokens.create.state",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "state may be sent.",
    "source": "omise-token-api, Create a token, card[state]",
    "matters": "Payers whose address has a state cannot pay at a checkout that sends it."
  },
  {
    "id": "omise.tokens.create.street1",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "street1 may be sent.",
    "source": "omise-token-api, Create a token, card[street1]",
    "matters": "A checkout that sends the street, as the documentation recommends, cannot take a card."
  },
  {
    "id": "omise.tokens.create.street2",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "street2 may be sent.",
    "source": "omise-token-api, Create a token, card[street2]",
    "matters": "Payers whose address needs a second line are turned away because of it."
  },
  {
    "id": "omise.tokens.create.optional",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No optional member is required.",
    "source": "omise-token-api, Create a token, Request Parameters",
    "matters": "A checkout without a field for the address or the security code cannot take a card."
  },
  {
    "id": "omise.tokens.create.improves-authorization",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "A billing address improves the rate of authorised charges for some countries.",
    "source": "omise-token-api, Create a token, card[city]",
    "matters": "A shop that collects the address for better authorisation troubles its payers for nothing.",
    "untested": "It concerns the decisions of card issuers, not this API."
  },
  {
    "id": "omise.tokens.create.email",
    "api": "omise",
    "class": "omise.tokens.create",
    "keyword": "MAY",
    "basis": "observed",
    "says": "A server may take an email as well.",
    "source": "vendor schema",
    "matters": "A client that sends an email cannot know whether the server takes it, since the page promises nothing.",
    "untested": "The page does not name it, so nothing is promised."
  },
  {
    "id": "omise.tokens.retrieve.answer",
    "api": "omise",
    "class": "omise.tokens.retrieve",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A token is answered with status 200 and JSON.",
    "source": "omise-token-api, Retrieve a token",
    "matters": "A client that looks up a good token is told of a failure, and the payer has to enter the card again."
  },
  {
    "id": "omise.tokens.retrieve.by-id",
    "api": "omise",
    "class": "omise.tokens.retrieve",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The answer is the token with the id in the path.",
    "source": "omise-token-api, Retrieve a token",
    "matters": "A client sees the card and the state of another payer's token."
  },
  {
    "id": "omise.tokens.retrieve.unchanged",
    "api": "omise",
    "class": "omise.tokens.retrieve",
    "keyword": "MUST",
    "basis": "observed",
    "says": "An unused token is answered as it was created.",
    "source": "omise-token-api, Retrieve a token",
    "matters": "A client that compares the token with the one it made takes its own for another."
  },
  {
    "id": "omise.tokens.retrieve.unknown",
    "api": "omise",
    "class": "omise.tokens.retrieve",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "An id that no token has is refused as not found.",
    "source": "omise-token-api, Retrieve a token",
    "matters": "A mistyped or stale token id passes for a good one until the charge fails.",
    "refusal": true
  },
  {
    "id": "omise.tokens.retrieve.does-not-use",
    "api": "omise",
    "class": "omise.tokens.retrieve",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Retrieving a token does not use it up.",
    "source": "omise-token-api, Attributes, used",
    "matters": "Looking at a token spoils it, and the payment that was to follow is refused."
  },
  {
    "id": "omise.tokens.single-use.attach-new-customer",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A token can become a card of a new customer.",
    "source": "omise-token-api, introduction",
    "matters": "A shop cannot keep the card of somebody who registers with it."
  },
  {
    "id": "omise.tokens.single-use.attach-existing-customer",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A token can become a card of a customer that exists.",
    "source": "omise-token-api, introduction",
    "matters": "A customer who comes back with another card cannot have it stored."
  },
  {
    "id": "omise.tokens.single-use.charge",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A token can be charged once.",
    "source": "omise-token-api, introduction",
    "matters": "A payer who entered a good card cannot pay with it."
  },
  {
    "id": "omise.tokens.single-use.used-true",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "documented",
    "says": "After its use a token says used.",
    "source": "omise-token-api, Attributes, used",
    "matters": "A client that looks before it uses a token takes a spent one for good, and its payment is refused."
  },
  {
    "id": "omise.tokens.single-use.used-stays",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "documented",
    "says": "It says so from then on.",
    "source": "omise-token-api, Attributes, used",
    "matters": "A spent token looks good again to a later client, which offers it once more."
  },
  {
    "id": "omise.tokens.single-use.refused-again",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A used token is refused, whether it was attached or charged, and whatever it is to be used for.",
    "source": "omise-token-api, Create a token",
    "matters": "A token that works twice lets whoever saw it charge or attach the card again.",
    "refusal": true
  },
  {
    "id": "omise.tokens.single-use.code-used-token",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The refusal has the code used_token.",
    "source": "omise-errors, used_token",
    "matters": "A checkout cannot tell a form sent twice from a bad card, and gives the payer the wrong advice.",
    "refusal": true
  },
  {
    "id": "omise.tokens.single-use.status-of-refused-charge",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A charge with a used token is refused with status 400.",
    "source": "recorded responses",
    "matters": "A client that goes by the status takes the refusal for a success, or for a fault that is worth another try.",
    "refusal": true
  },
  {
    "id": "omise.tokens.single-use.refused-use-changes-nothing",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A refused use adds no card to anybody.",
    "source": "omise-token-api, introduction",
    "matters": "A card is attached to somebody although the shop was told that it was not."
  },
  {
    "id": "omise.tokens.single-use.refused-use-keeps-token",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A use that is refused for another reason does not use the token up.",
    "source": "omise-token-api, introduction",
    "matters": "A slip of the shop, such as a wrong amount, costs the payer the token, and the card has to be typed in again.",
    "refusal": true
  },
  {
    "id": "omise.tokens.single-use.failed-charge",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A charge that fails may use the token up or not.",
    "source": "omise-token-api, introduction",
    "matters": "A checkout that tries a failed charge again with the same token works with some servers and not with others.",
    "untested": "No evidence of any kind says which."
  },
  {
    "id": "omise.tokens.single-use.one-winner",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Of many uses at once exactly one succeeds.",
    "source": "omise-token-api, introduction",
    "matters": "Two clicks on the pay button become two payments, or none."
  },
  {
    "id": "omise.tokens.single-use.one-card",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "documented",
    "says": "After many uses at once there is exactly one card.",
    "source": "omise-token-api, introduction",
    "matters": "A form sent twice leaves the card stored twice, or not at all."
  },
  {
    "id": "omise.tokens.single-use.card-id-stays",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The card keeps its id from the token to the customer.",
    "source": "recorded responses",
    "matters": "A shop that noted the card id when the token was made cannot find that card with its customer."
  },
  {
    "id": "omise.tokens.single-use.card-created-stays",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The card keeps its creation time from the token to the customer.",
    "source": "recorded responses",
    "matters": "A shop that finds cards by their creation time looks for this one at a moment that has changed."
  },
  {
    "id": "omise.tokens.single-use.card-values-stay",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The card of the customer has the values that the token was made from.",
    "source": "omise-token-api, introduction",
    "matters": "The customer ends up with another card on file than the one that was entered."
  },
  {
    "id": "omise.tokens.single-use.used-token-card",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The card of a used token is null, or the card as it was.",
    "source": "recorded responses",
    "matters": "A client that reads the card of a spent token shows another card, or fails on what it finds."
  },
  {
    "id": "omise.tokens.single-use.first-card-is-default",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The first card of a customer becomes its default card.",
    "source": "recorded responses",
    "matters": "A charge of the customer that names no card has nothing to fall on."
  },
  {
    "id": "omise.tokens.single-use.unknown-token-charge",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A charge with a token that does not exist is refused with status 404 and code not_found.",
    "source": "recorded responses",
    "matters": "A shop cannot tell a token that does not exist from a card that was declined, and blames the payer's card.",
    "refusal": true
  },
  {
    "id": "omise.tokens.single-use.unknown-token-attach",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A customer with a token that does not exist is refused.",
    "source": "omise-token-api, introduction",
    "matters": "A customer is saved as though with a card, and the shop notices only when it wants to charge it.",
    "refusal": true
  },
  {
    "id": "omise.tokens.single-use.lifetime",
    "api": "omise",
    "class": "omise.tokens.single-use",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "An unused token may expire.",
    "source": "omise-token-api, introduction",
    "matters": "A shop that sets tokens aside for later may find that they no longer work.",
    "untested": "Nothing is said about how long a token lives."
  },
  {
    "id": "omise.authentication.list-cards-no-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Listing cards without a key is refused.",
    "source": "omise-authentication",
    "matters": "Anybody who knows a customer id can read which cards that customer has.",
    "refusal": true
  },
  {
    "id": "omise.authentication.list-cards-unknown-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Listing cards with a key that no account has is refused.",
    "source": "omise-authentication",
    "matters": "A made-up key opens the list of a customer's cards.",
    "refusal": true
  },
  {
    "id": "omise.authentication.list-cards-public-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Listing cards with the public key is refused.",
    "source": "omise-authentication",
    "matters": "Every visitor of a checkout page can take its public key and list the cards of the shop's customers.",
    "refusal": true
  },
  {
    "id": "omise.authentication.retrieve-card-no-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Retrieving a card without a key is refused.",
    "source": "omise-authentication",
    "matters": "Anybody who comes upon the path of a card can read it.",
    "refusal": true
  },
  {
    "id": "omise.authentication.retrieve-card-unknown-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Retrieving a card with a key that no account has is refused.",
    "source": "omise-authentication",
    "matters": "A key that never existed, or was withdrawn, opens a stored card.",
    "refusal": true
  },
  {
    "id": "omise.authentication.retrieve-card-public-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Retrieving a card with the public key is refused.",
    "source": "omise-authentication",
    "matters": "A visitor can look into stored cards with the key that the shop's own page carries.",
    "refusal": true
  },
  {
    "id": "omise.authentication.update-card-no-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Updating a card without a key is refused, and changes nothing.",
    "source": "omise-authentication",
    "matters": "Anybody who comes upon the path of a card can rewrite it.",
    "refusal": true
  },
  {
    "id": "omise.authentication.update-card-unknown-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Updating a card with a key that no account has is refused, and changes nothing.",
    "source": "omise-authentication",
    "matters": "Whoever makes up a key can rewrite the cards of any shop.",
    "refusal": true
  },
  {
    "id": "omise.authentication.update-card-public-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Updating a card with the public key is refused, and changes nothing.",
    "source": "omise-authentication",
    "matters": "A visitor can rewrite stored cards with the key that every checkout page shows.",
    "refusal": true
  },
  {
    "id": "omise.authentication.destroy-card-no-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Destroying a card without a key is refused, and the card stays.",
    "source": "omise-authentication",
    "matters": "Anybody who comes upon the path of a card can remove it, and the shop cannot charge its customer.",
    "refusal": true
  },
  {
    "id": "omise.authentication.destroy-card-unknown-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Destroying a card with a key that no account has is refused, and the card stays.",
    "source": "omise-authentication",
    "matters": "A made-up key is enough to remove a shop's stored cards.",
    "refusal": true
  },
  {
    "id": "omise.authentication.destroy-card-public-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Destroying a card with the public key is refused, and the card stays.",
    "source": "omise-authentication",
    "matters": "The key in a shop's checkout page is enough to remove its customers' cards.",
    "refusal": true
  },
  {
    "id": "omise.authentication.create-token-no-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Creating a token without a key is refused.",
    "source": "omise-authentication",
    "matters": "Anybody can try out card numbers at the vault, and no account answers for it.",
    "refusal": true
  },
  {
    "id": "omise.authentication.create-token-unknown-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Creating a token with a key that no account has is refused.",
    "source": "omise-authentication",
    "matters": "Whoever makes up a key can try out card numbers at the vault unnamed.",
    "refusal": true
  },
  {
    "id": "omise.authentication.create-token-secret-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Creating a token with the secret key is refused.",
    "source": "omise-token-api, Create a token",
    "matters": "A shop that puts its secret key into a page or an app is not told, and the key that opens all its cards leaks.",
    "refusal": true
  },
  {
    "id": "omise.authentication.retrieve-token-no-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Retrieving a token without a key is refused.",
    "source": "omise-authentication",
    "matters": "Anybody who comes upon a token id can read about the card behind it.",
    "refusal": true
  },
  {
    "id": "omise.authentication.retrieve-token-unknown-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Retrieving a token with a key that no account has is refused.",
    "source": "omise-authentication",
    "matters": "A made-up key is enough to read about the card behind a shop's token.",
    "refusal": true
  },
  {
    "id": "omise.authentication.retrieve-token-secret-key",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Retrieving a token with the secret key is refused.",
    "source": "omise-token-api, Retrieve a token",
    "matters": "An app with the secret key built in works without a warning, and whoever takes it apart holds that key.",
    "refusal": true
  },
  {
    "id": "omise.authentication.basic",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "HTTP Basic with the key as user name and an empty password is accepted.",
    "source": "omise-authentication",
    "matters": "A client that sends its key in the documented way cannot do anything at all."
  },
  {
    "id": "omise.authentication.code",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A key that no account has is refused with the code authentication_failure.",
    "source": "omise-errors, authentication_failure",
    "matters": "A shop whose key is wrong cannot tell that from any other refusal, and looks for the fault elsewhere.",
    "refusal": true
  },
  {
    "id": "omise.authentication.code-otherwise",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A missing key, or one of the wrong kind, is refused with the code authentication_failure too.",
    "source": "omise-errors, authentication_failure",
    "matters": "A developer who forgot the key, or took the wrong one, gets no hint that the key is to blame.",
    "refusal": true
  },
  {
    "id": "omise.authentication.status-401",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "A wrong or missing key is refused with status 401.",
    "source": "omise-errors, 401",
    "matters": "SDKs and proxies that go by the status do not see that the key is to blame.",
    "refusal": true
  },
  {
    "id": "omise.authentication.other-account",
    "api": "omise",
    "class": "omise.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A key opens only what belongs to its own account.",
    "source": "omise-authentication",
    "matters": "One shop reads, changes or charges the cards of another.",
    "untested": "It takes a second account."
  },
  {
    "id": "omise.errors.error-object",
    "api": "omise",
    "class": "omise.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A refusal is answered with an object whose member object is the text error.",
    "source": "omise-errors",
    "matters": "SDKs that recognise a failure by this word take the refusal for a result, and the shop goes on as though it had worked."
  },
  {
    "id": "omise.errors.location",
    "api": "omise",
    "class": "omise.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An error has a location, text that points to its documentation.",
    "source": "omise-errors",
    "matters": "A developer who meets the error has no pointer to what it means, and a typed client may fail to read it."
  },
  {
    "id": "omise.errors.code",
    "api": "omise",
    "class": "omise.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An error has a code, text that is not empty.",
    "source": "omise-errors",
    "matters": "A program cannot tell one refusal from another, since nothing else in the error is made for programs."
  },
  {
    "id": "omise.errors.message",
    "api": "omise",
    "class": "omise.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An error has a message, text.",
    "source": "omise-errors",
    "matters": "Whoever reads the shop's log finds a refusal without a reason, and a typed client that expects text fails."
  },
  {
    "id": "omise.errors.no-other-member",
    "api": "omise",
    "class": "omise.errors",
    "keyword": "SHOULD",
    "basis": "observed",
    "says": "An error has no member besides object, location, code and message.",
    "source": "recorded responses",
    "matters": "A client that is strict about the four members fails on the error itself, and hides its cause."
  },
  {
    "id": "omise.errors.json",
    "api": "omise",
    "class": "omise.errors",
    "keyword": "MUST",
    "basis": "observed",
    "says": "An error is JSON, and its content type says so.",
    "source": "recorded responses",
    "matters": "A client that parses every answer fails on the refusal, and its caller sees a parse error in place of the cause."
  },
  {
    "id": "omise.errors.not-found-status",
    "api": "omise",
    "class": "omise.errors",
    "keyword": "MUST",
    "basis": "observed",
    "says": "What is refused with not_found has status 404.",
    "source": "recorded responses",
    "matters": "A client that goes by the status cannot tell a thing that is missing from a request that was wrong.",
    "refusal": true
  },
  {
    "id": "omise.errors.status-documented",
    "api": "omise",
    "class": "omise.errors",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "The status of a refusal is one of 400, 401, 403, 404, 422, 429, 500 and 503.",
    "source": "omise-errors",
    "matters": "A client that handles the documented statuses one by one has no branch for another."
  },
  {
    "id": "omise.errors.no-server-error",
    "api": "omise",
    "class": "omise.errors",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "What a client did wrong is never answered with a server error.",
    "source": "omise-errors",
    "matters": "A client that repeats after server errors repeats a request that can never succeed.",
    "refusal": true
  },
  {
    "id": "omise.errors.malformed-json",
    "api": "omise",
    "class": "omise.errors",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A body that is not JSON although it says so is refused, and changes nothing.",
    "source": "omise-errors",
    "matters": "A request that was cut short on its way is carried out in part, or passes for one that worked.",
    "refusal": true
  },
  {
    "id": "omise.errors.rate-limit",
    "api": "omise",
    "class": "omise.errors",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "Too many requests are refused with status 429.",
    "source": "omise-rate-limiting",
    "matters": "A client that slows down at 429 is never told to, and its requests fail without a reason.",
    "untested": "No figures are stated, and provoking it would harm the target."
  },
  {
    "id": "omise.safety.no-card-number",
    "api": "omise",
    "class": "omise.safety",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No answer holds the full number of a card.",
    "source": "omise-card-api, Attribute, last_digits",
    "matters": "A full number in an answer lands in logs, caches and browsers, and whoever reads them can use the card."
  },
  {
    "id": "omise.safety.no-security-code",
    "api": "omise",
    "class": "omise.safety",
    "keyword": "MUST",
    "basis": "observed",
    "says": "No answer holds a security code.",
    "source": "recorded responses",
    "matters": "The code that shows that the card is in hand lies in the log of everybody who received the answer."
  },
  {
    "id": "omise.safety.no-credentials",
    "api": "omise",
    "class": "omise.safety",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "No answer holds the secret key.",
    "source": "omise-authentication",
    "matters": "Whoever sees the answer, in a log or a browser, holds the key to all of the shop's cards."
  },
  {
    "id": "omise.safety.no-stack-trace",
    "api": "omise",
    "class": "omise.safety",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "No answer shows the inside of the server, such as a stack trace.",
    "source": "omise-errors",
    "matters": "An attacker learns which software and paths to aim at, and the payer sees what is meant for developers."
  },
  {
    "id": "kwik.cards.object.id",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card has an id, a string of 1 to 32 characters.",
    "source": "kwik-cards-api, List, response parameters, records.id",
    "matters": "Without an id of the documented length a shop cannot store the card, or name it in an update."
  },
  {
    "id": "kwik.cards.object.id-prefix",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "The id of a card begins with crd_, as in every sample.",
    "source": "kwik-cards-api, List, response body, id",
    "matters": "A client that tells ids apart by their prefix takes the card for something else."
  },
  {
    "id": "kwik.cards.object.created-at",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card tells when it was stored, as YYYY-MM-DD HH:mm:ss with a day that exists.",
    "source": "kwik-cards-api, List, response parameters, records.created_at",
    "matters": "A client that parses the documented form fails on the card, or files it under a wrong day."
  },
  {
    "id": "kwik.cards.object.updated-at",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card tells when its entry was last changed, as YYYY-MM-DD HH:mm:ss, or null.",
    "source": "kwik-cards-api, List, response parameters, records.updated_at",
    "matters": "A client that looks for changed cards cannot tell which those are, or fails on the value."
  },
  {
    "id": "kwik.cards.object.updated-at-null-until-changed",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A card that was never changed has null in updated_at.",
    "source": "kwik-cards-api, List, response body, updated_at",
    "matters": "A client that looks for changed cards handles every untouched one as well.",
    "untested": "No API call creates a card, so a caller cannot know which cards were never changed."
  },
  {
    "id": "kwik.cards.object.updated-at-not-before-created-at",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Where updated_at is set, it is not earlier than created_at.",
    "source": "kwik-cards-api, Update, response body, updated_at",
    "matters": "A client that orders events by time sees a card that changed before it existed."
  },
  {
    "id": "kwik.cards.object.card-status",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card has a status, one of ACTIVE, ARCHIVED, DISABLED and EXPIRED.",
    "source": "kwik-cards-api, List, response parameters, records.card_status",
    "matters": "A client that decides by the four values which cards to offer does not know what to do with another."
  },
  {
    "id": "kwik.cards.object.customer-id",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card names the customer who owns it by an id of 1 to 32 characters.",
    "source": "kwik-cards-api, List, response parameters, records.customer_id",
    "matters": "A shop cannot tell whose card it is, and may offer it to somebody else."
  },
  {
    "id": "kwik.cards.object.customer-id-prefix",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "The id of the owning customer begins with cus_, as in every sample.",
    "source": "kwik-cards-api, List, response body, customer_id",
    "matters": "A client that tells customers from cards by the prefix looks for the owner in the wrong place."
  },
  {
    "id": "kwik.cards.object.card-nickname",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card has the field card_nickname, a string of at most 64 characters, or null where there is none.",
    "source": "kwik-cards-api, List, response parameters, records.card_nickname",
    "matters": "A form that shows the nickname fails where the field is missing, or where it is longer than the documented 64 characters."
  },
  {
    "id": "kwik.cards.object.card-ending",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card shows the last four digits of its number as a string of exactly four digits, leading zeros kept.",
    "source": "kwik-cards-api, List, response parameters, records.card_ending",
    "matters": "A card that ends in 0042 appears as 42, and its owner does not recognise it."
  },
  {
    "id": "kwik.cards.object.card-expire",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card shows its expiry as MM/YY with a month from 01 to 12.",
    "source": "kwik-cards-api, List, response parameters, records.card_expire",
    "matters": "A client that splits MM/YY misreads the expiry, and takes a good card for expired or the reverse."
  },
  {
    "id": "kwik.cards.object.card-brand",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card names its brand with a string.",
    "source": "kwik-cards-api, List, response parameters, records.card_brand",
    "matters": "A checkout cannot show which kind of card it is, or fails on a value that is not text."
  },
  {
    "id": "kwik.cards.object.card-brand-known",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The brand is one of VISA, MASTERCARD, AMEX and DINERS_CLUB, spelled so.",
    "source": "kwik-cards-api, List, response parameters, records.card_brand",
    "matters": "A client with the four documented brands in its types or its pictures fails on any other spelling."
  },
  {
    "id": "kwik.cards.object.card-token",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card has a token, a string that is not empty; nothing is promised about its form.",
    "source": "kwik-cards-api, List, response parameters, records.card_token",
    "matters": "A shop has nothing to pay with, although the card is listed as stored."
  },
  {
    "id": "kwik.cards.object.card-token-pays",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The token of a card can be used to make a payment.",
    "source": "kwik-cards-api, List, response parameters, records.card_token",
    "matters": "A stored card is on offer at the checkout, and every payment with it fails.",
    "untested": "Payments are outside this suite, and trying one would move money."
  },
  {
    "id": "kwik.cards.object.is-expired",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card says with a boolean whether it has expired.",
    "source": "kwik-cards-api, List, response parameters, records.is_expired",
    "matters": "A client that tests the flag takes the text \"false\" for true, and hides a card that still works."
  },
  {
    "id": "kwik.cards.object.is-expired-agrees-with-card-expire",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card whose month of expiry lies more than one month back is expired; one whose month lies more than one month ahead is not.",
    "source": "kwik-cards-api, List, response parameters, records.is_expired",
    "matters": "A shop offers a card that expired long ago, or asks for a new one while the old one is still good."
  },
  {
    "id": "kwik.cards.object.valid-through-last-month",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A card is good until the last day of its month of expiry in GMT+2, and expired from the first day after it.",
    "source": "kwik-cards-api, List, response parameters, records.is_expired",
    "matters": "A good card is refused in the last days of its month, or an expired one is offered in the first days of the next."
  },
  {
    "id": "kwik.cards.object.status-expired-agrees-with-is-expired",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A card with status EXPIRED has is_expired true, unless a client has set that status.",
    "source": "kwik-cards-api, List, response parameters, records.card_status",
    "matters": "A shop that goes by the status and one that reads the flag treat the same card differently."
  },
  {
    "id": "kwik.cards.object.is-recurring",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card says with a boolean whether it can be used for recurring payments.",
    "source": "kwik-cards-api, List, response parameters, records.is_recurring",
    "matters": "A shop cannot tell which cards it may bill each month, or reads the text \"false\" as a yes."
  },
  {
    "id": "kwik.cards.object.is-recurring-holds",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A recurring payment is possible with exactly those cards that say so.",
    "source": "kwik-cards-api, List, response parameters, records.is_recurring",
    "matters": "A subscription is set up on a card that cannot be billed again, and its first renewal fails.",
    "untested": "Payments are outside this suite, and trying one would move money."
  },
  {
    "id": "kwik.cards.object.is-default",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card says with a boolean whether it is the default card for payments.",
    "source": "kwik-cards-api, List, response parameters, records.is_default",
    "matters": "A checkout cannot preselect the card that its customer prefers."
  },
  {
    "id": "kwik.cards.object.one-default",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A customer has at most one default card.",
    "source": "kwik-cards-api, List, response parameters, records.is_default",
    "matters": "With two defaults it is a matter of luck which card is preselected or charged."
  },
  {
    "id": "kwik.cards.object.expire-in-months",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card has the field expire_in_months. Its type column says boolean, its description and samples are whole numbers; either type satisfies this row, and an expired card may have null.",
    "source": "kwik-cards-api, List, response parameters, records.expire_in_months",
    "matters": "A shop that reminds its customers before their cards expire cannot tell whom to write to."
  },
  {
    "id": "kwik.cards.object.expire-in-months-whole-number",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The months until expiry are a whole number; the type that the table gives is a slip.",
    "source": "kwik-cards-api, List, response body, expire_in_months",
    "matters": "A client that compares the months with a number gets nonsense from a boolean, and reminds everybody or nobody."
  },
  {
    "id": "kwik.cards.object.expire-in-months-agrees-with-card-expire",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "For a card that has not expired, expire_in_months is the number of calendar months from this month in GMT+2 to the month of expiry, give or take one.",
    "source": "kwik-cards-api, List, response parameters, records.expire_in_months",
    "matters": "Reminders of cards that expire go out months too early or too late."
  },
  {
    "id": "kwik.cards.object.expired-is-not-positive",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The months of an expired card are not above zero (negative, zero or null), and a card with months above zero has not expired.",
    "source": "kwik-cards-api, List, response parameters, records.expire_in_months",
    "matters": "A shop that goes by the months waits for an expiry that has already passed."
  },
  {
    "id": "kwik.cards.object.timezone",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "Timestamps without an offset mean GMT+2; a change made now is stamped accordingly, within half an hour.",
    "source": "kwik-specification, dates and times",
    "matters": "A client that reads the times as documented is hours off, and misses changes between two visits."
  },
  {
    "id": "kwik.cards.object.origin",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The cards are those that were stored through a checkout page or a payment form.",
    "source": "kwik-cards-api, List",
    "matters": "A shop finds cards on file that no card holder has ever given it.",
    "untested": "Nothing in the object tells where a card came from, and storing one needs a browser and a person."
  },
  {
    "id": "kwik.cards.list.json",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The list is answered as application/json.",
    "source": "kwik-cards-api, List, response body",
    "matters": "A client that goes by the content type does not parse the answer, and shows no cards."
  },
  {
    "id": "kwik.cards.list.envelope",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The list answers with one JSON object.",
    "source": "kwik-cards-api, List, response body",
    "matters": "A client that reads status and records from an object finds neither, and fails before the first card."
  },
  {
    "id": "kwik.cards.list.status",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The answer has a boolean status, true when the call succeeded and false when it failed.",
    "source": "kwik-cards-api, List, response parameters, status",
    "matters": "The status in the body is the only documented sign of success; without it a client cannot tell a list from a failure."
  },
  {
    "id": "kwik.cards.list.records",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A list that succeeds carries its cards in the array records.",
    "source": "kwik-cards-api, List, response parameters, records",
    "matters": "A client that goes through records finds nothing, and the shop believes that no card is stored."
  },
  {
    "id": "kwik.cards.list.without-filter",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No filter is required; GET /cards alone succeeds.",
    "source": "kwik-cards-api, List, query parameters, Required",
    "matters": "A shop that wants to see all its cards has to guess a filter that lets them through."
  },
  {
    "id": "kwik.cards.list.without-filter-every-status",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Without card_status, cards of all statuses are listed.",
    "source": "kwik-cards-api, List, query parameters, card_status",
    "matters": "A shop that keeps a copy of its cards takes disabled or archived ones for deleted."
  },
  {
    "id": "kwik.cards.list.id-unique",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No two cards of one answer share an id.",
    "source": "kwik-cards-api, List, response parameters, records.id",
    "matters": "A shop that files cards by id overwrites one with another, or counts a card twice."
  },
  {
    "id": "kwik.cards.list.card-status-filter",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With card_status set to any of its four values, only cards of that status are listed.",
    "source": "kwik-cards-api, List, query parameters, card_status",
    "matters": "A checkout that asks for active cards offers disabled or expired ones."
  },
  {
    "id": "kwik.cards.list.card-status-filter-finds",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Where cards of a status exist, filtering for that status does not come back empty or fail.",
    "source": "kwik-cards-api, List, query parameters, card_status",
    "matters": "A shop that asks for active cards is told that there are none, and has its customer enter one again."
  },
  {
    "id": "kwik.cards.list.customer-id-filter",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With customer_id, only cards of that customer are listed.",
    "source": "kwik-cards-api, List, query parameters, customer_id",
    "matters": "A customer is shown somebody else's cards at the checkout."
  },
  {
    "id": "kwik.cards.list.customer-id-filter-finds",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Where a customer has cards, filtering for that customer does not come back empty or fail.",
    "source": "kwik-cards-api, List, query parameters, customer_id",
    "matters": "A customer with stored cards is told that there are none."
  },
  {
    "id": "kwik.cards.list.customer-id-filter-unknown",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With an id that no customer has, no card is listed.",
    "source": "kwik-cards-api, List, query parameters, customer_id",
    "matters": "A mistyped customer id brings up other people's cards."
  },
  {
    "id": "kwik.cards.list.expire-in-months-filter",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With expire_in_months=x, only cards are listed that are yet to expire and do so in x months, or within x months, give or take one; both readings of the sentence satisfy this row.",
    "source": "kwik-cards-api, List, query parameters, expire_in_months",
    "matters": "Reminders go to people whose cards are good for years, or have expired already."
  },
  {
    "id": "kwik.cards.list.expire-in-months-filter-exact",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "With expire_in_months=x, only cards are listed whose field of that name is exactly x.",
    "source": "kwik-cards-api, List, query parameters, expire_in_months",
    "matters": "A shop that asks each month for the cards with two months left writes to the same people again and again."
  },
  {
    "id": "kwik.cards.list.expire-in-months-filter-finds",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A card that shows expire_in_months x is listed when x is filtered for.",
    "source": "kwik-cards-api, List, query parameters, expire_in_months",
    "matters": "Card holders are not reminded although their cards show the very number of months that was asked for."
  },
  {
    "id": "kwik.cards.list.filter-keeps-every-match",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Filtering by status or by customer keeps every card of the unfiltered list that fits.",
    "source": "kwik-cards-api, List, query parameters",
    "matters": "Cards drop out of sight as soon as a shop filters, and their owners cannot use them."
  },
  {
    "id": "kwik.cards.list.filters-together",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Several filters in one call narrow each other; a card must fit all of them.",
    "source": "kwik-cards-api, List, query parameters",
    "matters": "A shop that asks for one customer's active cards gets another customer's, or disabled ones."
  },
  {
    "id": "kwik.cards.list.no-match",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Filters that fit no card are answered with an empty records array, or with error code 007.",
    "source": "kwik-errors, codes, 007",
    "matters": "A search without a hit looks like a broken call, and the shop shows an error where it has merely nothing to show."
  },
  {
    "id": "kwik.cards.list.no-match-either-way",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "Which of the two answers an empty result gets is free.",
    "source": "kwik-errors, codes, 007",
    "matters": "A client that knows one of the two answers alone fails against a server that gives the other.",
    "untested": "A freedom. Both answers satisfy kwik.cards.list.no-match."
  },
  {
    "id": "kwik.cards.list.card-status-filter-unknown",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A status outside the four is refused or matches nothing; it never lists cards as though there were no filter.",
    "source": "kwik-errors, codes, 006",
    "matters": "A shop that misspells a status gets every card, and offers those that it meant to leave out."
  },
  {
    "id": "kwik.cards.list.card-status-filter-lower-case",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A status in lower case is refused, matches nothing, or is read as the same word in capitals; it never lists cards of another status.",
    "source": "kwik-cards-api, List, query parameters, card_status",
    "matters": "A shop that asks for active in lower case gets disabled or expired cards, and takes them for good ones."
  },
  {
    "id": "kwik.cards.list.card-status-filter-empty",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "An empty card_status is refused or matches nothing; it does not list every card.",
    "source": "kwik-errors, codes, 006",
    "matters": "A variable that was left empty lists every card where the shop meant those of one status."
  },
  {
    "id": "kwik.cards.list.customer-id-filter-empty",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "An empty customer_id is refused or matches nothing; it does not list every card.",
    "source": "kwik-errors, codes, 006",
    "matters": "A variable that was left empty shows one customer the cards of all."
  },
  {
    "id": "kwik.cards.list.expire-in-months-filter-not-a-number",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A word or a fraction as expire_in_months is refused or matches nothing; it never lists every card.",
    "source": "kwik-errors, codes, 006",
    "matters": "A slip in the number makes a shop remind all its customers at once."
  },
  {
    "id": "kwik.cards.list.expire-in-months-filter-negative",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A negative expire_in_months is refused, matches nothing, or lists cards that expired so long ago; it never lists every card.",
    "source": "kwik-errors, codes, 006",
    "matters": "A miscalculated month makes a shop treat every card as though it matched."
  },
  {
    "id": "kwik.cards.list.expire-in-months-filter-empty",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "An empty expire_in_months is refused or matches nothing; it does not list every card.",
    "source": "kwik-errors, codes, 006",
    "matters": "A reminder job that lost its number goes through every card of the merchant."
  },
  {
    "id": "kwik.cards.list.unknown-parameter",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A query parameter that the page does not name changes nothing.",
    "source": "kwik-cards-api, List, query parameters",
    "matters": "A parameter that a proxy or a newer client adds changes which cards a shop sees."
  },
  {
    "id": "kwik.cards.list.several-statuses",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A server may understand several statuses in one filter.",
    "source": "kwik-cards-api, List, query parameters, card_status",
    "matters": "A client that asks for two statuses at once gets both, one or neither, depending on the server.",
    "untested": "The page describes one status only, so every reaction is allowed."
  },
  {
    "id": "kwik.cards.list.reads-only",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Listing changes no card; a second list shows the same ids with the same values.",
    "source": "kwik-cards-api, List",
    "matters": "A shop that merely looks at its cards changes them, and two looks disagree."
  },
  {
    "id": "kwik.cards.list.order",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "Cards may come in any order.",
    "source": "kwik-cards-api, List",
    "matters": "A client that takes the first card for the newest picks another one on the next server.",
    "untested": "A freedom. Checks compare lists as sets of ids."
  },
  {
    "id": "kwik.cards.list.one-answer",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "One answer holds all matching cards; there are no pages.",
    "source": "kwik-cards-api, List",
    "matters": "A shop that expects everything in one answer loses the cards beyond an unspoken cap.",
    "untested": "An unspoken cap would show only on an account with very many cards, which no caller can create."
  },
  {
    "id": "kwik.cards.update.json",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The update is answered as application/json.",
    "source": "kwik-cards-api, Update, response body",
    "matters": "A client that goes by the content type does not read the answer, and cannot tell whether the cards were changed."
  },
  {
    "id": "kwik.cards.update.envelope",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The update answers with one JSON object.",
    "source": "kwik-cards-api, Update, response body",
    "matters": "A client that reads status and results from an object cannot tell whether its batch was accepted."
  },
  {
    "id": "kwik.cards.update.status",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The answer has a boolean status, true when the call succeeded and false when it failed.",
    "source": "kwik-cards-api, Update, response body, status",
    "matters": "Without the boolean a client takes a refused batch for a stored one, or repeats one that was stored."
  },
  {
    "id": "kwik.cards.update.results",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update that succeeds carries the cards in the array results.",
    "source": "kwik-cards-api, Update, response body, results",
    "matters": "A client that reads the changed cards from results finds none, and shows the old values."
  },
  {
    "id": "kwik.cards.update.answers-full-card",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each result is the whole card with its new values, not only the fields that were sent.",
    "source": "kwik-cards-api, Update, response body",
    "matters": "A client that replaces its copy of a card by the result loses every field that the result leaves out."
  },
  {
    "id": "kwik.cards.update.one-result-per-record",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "There is one result for each record sent and none besides.",
    "source": "kwik-cards-api, Update, response body",
    "matters": "A client that matches results with its records misses a card, or is handed one that it never named."
  },
  {
    "id": "kwik.cards.update.results-order",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "Results may come in any order.",
    "source": "kwik-cards-api, Update, response body",
    "matters": "A client that matches results by their position gives one card the values of another.",
    "untested": "A freedom. Checks find results by id."
  },
  {
    "id": "kwik.cards.update.single",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An array of one record updates one card.",
    "source": "kwik-cards-api, Update",
    "matters": "A card holder who renames one card cannot have it stored."
  },
  {
    "id": "kwik.cards.update.batch",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An array of several records updates several cards, each with its own values.",
    "source": "kwik-cards-api, Update",
    "matters": "Cards of a batch are left as they were, or take one another's values."
  },
  {
    "id": "kwik.cards.update.batch-across-customers",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "One batch may change cards of different customers.",
    "source": "kwik-cards-api, Update, request body",
    "matters": "A shop that tidies up the cards of many customers is refused a batch like the one in the documentation."
  },
  {
    "id": "kwik.cards.update.batch-size",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A server may limit how many records one batch holds.",
    "source": "kwik-cards-api, Update",
    "matters": "A client that sends large batches works against one server and is refused by another.",
    "untested": "No limit is stated, so the suite stays at ten records or fewer."
  },
  {
    "id": "kwik.cards.update.persisted",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "What an update answered is what the list then shows.",
    "source": "kwik-cards-api, Update",
    "matters": "The shop confirms a change that is gone when the cards are listed again."
  },
  {
    "id": "kwik.cards.update.other-cards-untouched",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card whose id is not in the batch keeps its status and nickname.",
    "source": "kwik-cards-api, Update, request parameters, id",
    "matters": "Changing one card disables or renames another that nobody named."
  },
  {
    "id": "kwik.cards.update.card-status",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Sending card_status DISABLED for an active card disables it.",
    "source": "kwik-cards-api, Update, request parameters, card_status",
    "matters": "A shop that disables a card sees it stay active and on offer."
  },
  {
    "id": "kwik.cards.update.card-status-back-to-active",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Sending card_status ACTIVE for a disabled card makes it active again.",
    "source": "kwik-cards-api, Update, request parameters, card_status",
    "matters": "A card that was disabled by mistake cannot be used again."
  },
  {
    "id": "kwik.cards.update.card-status-archived",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Sending card_status ARCHIVED for an active card archives it.",
    "source": "kwik-cards-api, Update, request parameters, card_status",
    "matters": "A card that its owner wanted out of the way stays on offer.",
    "untested": "Whether an archived card can be made active again is not stated, so the suite could not put back a card that it does not own."
  },
  {
    "id": "kwik.cards.update.card-status-from-archived",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A server may let archived and expired cards become active again.",
    "source": "kwik-cards-api, Update, request parameters, card_status",
    "matters": "A shop that archives a card because it counts on bringing it back may find that it cannot.",
    "untested": "A freedom. The page says nothing about which changes of status are open."
  },
  {
    "id": "kwik.cards.update.card-status-expired",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A server may accept EXPIRED from a client, as its table of values says, or refuse it.",
    "source": "kwik-cards-api, Update, request parameters, card_status",
    "matters": "A client that marks cards as expired is accepted by one server and refused by another.",
    "untested": "A freedom. Both reactions are reasonable, and an accepted one could perhaps not be undone."
  },
  {
    "id": "kwik.cards.update.card-status-unknown",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card_status outside the four values is refused and the card keeps its status.",
    "source": "kwik-cards-api, Update, request parameters, card_status; kwik-errors, codes",
    "matters": "A misspelt status is stored, and no client knows whether the card may be used.",
    "refusal": true
  },
  {
    "id": "kwik.cards.update.card-status-lower-case",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A card_status in lower case is never stored so; it is refused, ignored, or stored in capitals.",
    "source": "kwik-cards-api, Update, request parameters, card_status",
    "matters": "A client that compares the status with the documented capitals takes the card for none of the four."
  },
  {
    "id": "kwik.cards.update.card-status-null",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Null for card_status is refused or leaves the status as it was.",
    "source": "kwik-cards-api, Update, request body",
    "matters": "A card without a status is neither active nor disabled, and clients fail on it."
  },
  {
    "id": "kwik.cards.update.card-nickname",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Sending card_nickname gives the card that nickname, character for character.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname",
    "matters": "The card holder's own name for a card is lost, or comes back garbled."
  },
  {
    "id": "kwik.cards.update.card-nickname-null",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Null clears the nickname; afterwards it is null, or an empty string, which is reported.",
    "source": "kwik-cards-api, Update, request body",
    "matters": "A card holder cannot take a nickname back once it is given."
  },
  {
    "id": "kwik.cards.update.null-is-not-a-value",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Null clears a field where clearing is allowed and otherwise leaves it; it never puts some other value there, such as the word null.",
    "source": "kwik-cards-api, Update, request body",
    "matters": "A card holder who clears a nickname finds the word null in its place."
  },
  {
    "id": "kwik.cards.update.card-nickname-64-accepted",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A nickname of 64 letters is accepted and kept whole.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname",
    "matters": "A nickname that fits the documented length is refused or comes back cut."
  },
  {
    "id": "kwik.cards.update.card-nickname-65-not-kept",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A nickname of 65 letters is not kept whole.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname",
    "matters": "A client whose column holds the documented 64 characters fails on a longer nickname."
  },
  {
    "id": "kwik.cards.update.card-nickname-65-refused",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A nickname of 65 letters is refused rather than cut.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname",
    "matters": "A nickname is cut without a word, and the card holder finds another than the one that was typed.",
    "refusal": true
  },
  {
    "id": "kwik.cards.update.card-nickname-empty",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A server may keep, clear or refuse an empty nickname.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname",
    "matters": "A form that clears the nickname with an empty text gets different results from different servers.",
    "untested": "A freedom. The page says nothing about an empty string."
  },
  {
    "id": "kwik.cards.update.card-nickname-characters",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "The 64 may count characters or bytes.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname",
    "matters": "A nickname in another script may be refused at a length that the shop's form allows.",
    "untested": "The unit is not stated; the bounds are tested with ASCII letters only."
  },
  {
    "id": "kwik.cards.update.card-nickname-wrong-type",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A nickname that is a number, an array or an object is refused, or is kept as a string.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname; kwik-errors, codes",
    "matters": "A number or an object stored as the nickname breaks every client that expects text."
  },
  {
    "id": "kwik.cards.update.is-default-true",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Sending is_default true for an active card makes it the default card.",
    "source": "kwik-cards-api, Update, request parameters, is_default",
    "matters": "A customer's choice of card is ignored, and the next payment goes to another."
  },
  {
    "id": "kwik.cards.update.is-default-false",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Sending is_default false for a card that is not the default is accepted, and the card shows false.",
    "source": "kwik-cards-api, Update, request body, is_default",
    "matters": "A form that sends the flag of every card is refused, or makes a card the default that was not chosen."
  },
  {
    "id": "kwik.cards.update.is-default-withdrawn",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Sending is_default false for the default card leaves it no longer the default.",
    "source": "kwik-cards-api, Update, request body, is_default",
    "matters": "A customer cannot take back the choice of a default card, and payments go on falling on it."
  },
  {
    "id": "kwik.cards.update.is-default-moves",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Making a card the default takes the flag from the customer's other cards.",
    "source": "kwik-card-vault, charge, the default card",
    "matters": "The old default keeps its flag beside the new one, and a payment may still go to it."
  },
  {
    "id": "kwik.cards.update.is-default-other-customers",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Making a card the default leaves the default cards of other customers alone.",
    "source": "kwik-card-vault, charge, the default card",
    "matters": "One customer's choice takes the default card from another."
  },
  {
    "id": "kwik.cards.update.is-default-null",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Null for is_default is refused or leaves the flag as it was.",
    "source": "kwik-cards-api, Update, request body",
    "matters": "A client that sends null for a switch that nobody touched changes the customer's choice of a default card."
  },
  {
    "id": "kwik.cards.update.is-default-wrong-type",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The text \"true\" or the number 1 for is_default is refused, ignored, or kept as a boolean.",
    "source": "kwik-cards-api, Update, request parameters, is_default; kwik-errors, codes",
    "matters": "A flag stored as text or as a number is misread by every client that tests a boolean."
  },
  {
    "id": "kwik.cards.update.is-default-two-in-one-batch",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "Making two cards of one customer the default in one batch may end either way, or be refused.",
    "source": "kwik-cards-api, Update, request parameters, is_default",
    "matters": "A client that names two defaults in one batch cannot know which of them the customer ends up with.",
    "untested": "The page does not say what should happen."
  },
  {
    "id": "kwik.cards.update.is-default-not-active",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A server may refuse to make a card the default that is not active.",
    "source": "kwik-cards-api, Update, request parameters, is_default",
    "matters": "A shop that makes a disabled card the default works against one server and is refused by another.",
    "untested": "The page does not say what should happen."
  },
  {
    "id": "kwik.cards.update.omitted-stays",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A writable field that a record leaves out keeps its value.",
    "source": "kwik-cards-api, Update, request body",
    "matters": "Renaming a card makes a disabled one active again, or takes the default from it."
  },
  {
    "id": "kwik.cards.update.optional-fields",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "None of card_status, card_nickname and is_default is required; each can be sent alone.",
    "source": "kwik-cards-api, Update, request parameters, Required",
    "matters": "A shop that renames a card has to send its status and its flag as well, and undoes what has changed in between."
  },
  {
    "id": "kwik.cards.update.id-only",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A record with nothing but an id succeeds and changes no writable field.",
    "source": "kwik-cards-api, Update, request body",
    "matters": "A client that found nothing to change in one card has its whole batch refused, or changes the card nonetheless."
  },
  {
    "id": "kwik.cards.update.same-values",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Sending the values that a card already has succeeds.",
    "source": "kwik-cards-api, Update",
    "matters": "A client that repeats an update after a lost answer is told that it failed."
  },
  {
    "id": "kwik.cards.update.same-id-twice",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A batch that names one card twice may end either way, or be refused.",
    "source": "kwik-cards-api, Update",
    "matters": "A client that names one card twice cannot know which of the two values stays.",
    "untested": "The page does not say what should happen."
  },
  {
    "id": "kwik.cards.update.updated-at-moves",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "After a real change updated_at is set, and later than it was once the clock has passed the second of the previous change.",
    "source": "kwik-cards-api, Update, response parameters, updated_at",
    "matters": "A client that looks for what has changed since its last visit never sees this change."
  },
  {
    "id": "kwik.cards.update.updated-at-not-before-created-at",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The new updated_at is not earlier than created_at.",
    "source": "kwik-cards-api, Update, response body, updated_at",
    "matters": "The shop's history shows the change of a card ahead of its creation."
  },
  {
    "id": "kwik.cards.update.keeps-created-at",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update leaves created_at as it was.",
    "source": "kwik-cards-api, Update, response parameters, created_at",
    "matters": "A shop that orders cards by the moment they were stored finds an old one among the new after a rename."
  },
  {
    "id": "kwik.cards.update.keeps-card-data",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update leaves customer_id, card_ending, card_expire and card_brand as they were.",
    "source": "kwik-cards-api, Update, response parameters, Required",
    "matters": "Renaming a card changes whose it is or what it looks like, and the shop shows the wrong one."
  },
  {
    "id": "kwik.cards.update.keeps-card-token",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update leaves card_token as it was.",
    "source": "kwik-cards-api, Update, response parameters, card_token",
    "matters": "Payments with the token that the shop has kept fail from the first rename on."
  },
  {
    "id": "kwik.cards.update.keeps-is-recurring",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A change of nickname leaves is_recurring as it was.",
    "source": "kwik-cards-api, Update, response parameters, is_recurring",
    "matters": "After a rename the shop takes a card for unfit for the subscription that it was stored for."
  },
  {
    "id": "kwik.cards.update.read-only-fields",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A read-only field sent in a record does not take the value sent, whether the record is refused or not.",
    "source": "kwik-cards-api, Update, response parameters, Required",
    "matters": "A stray field in a record gives a card another owner or another expiry than the real one."
  },
  {
    "id": "kwik.cards.update.unknown-fields",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A field that the page does not name is ignored or refused; no documented field changes because of it.",
    "source": "kwik-cards-api, Update, request parameters",
    "matters": "A misspelt field name changes some other field of the card."
  },
  {
    "id": "kwik.cards.update.id-missing",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A record without an id is refused.",
    "source": "kwik-cards-api, Update, request parameters, id",
    "matters": "An update that names no card hits some card or other, or passes for done.",
    "refusal": true
  },
  {
    "id": "kwik.cards.update.id-unknown",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A record whose id no card has is refused.",
    "source": "kwik-cards-api, Update, request parameters, id; kwik-errors, codes, 007",
    "matters": "A shop believes that it has disabled a card, while the id was mistyped and the card stays active.",
    "refusal": true
  },
  {
    "id": "kwik.cards.update.id-wrong-type",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A record whose id is not a string is refused.",
    "source": "kwik-cards-api, Update, request parameters, id",
    "matters": "A number that is read as an id may hit a card that nobody meant.",
    "refusal": true
  },
  {
    "id": "kwik.cards.update.id-of-another-merchant",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The id of another merchant's card is treated like an unknown id.",
    "source": "kwik-cards-api, Update, request parameters, id",
    "matters": "One merchant changes the cards of another, or finds out which ids exist.",
    "untested": "Needs cards of a second account, which a target does not give."
  },
  {
    "id": "kwik.cards.update.batch-with-invalid-record-refused",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "One record that fails validation makes the whole batch fail.",
    "source": "kwik-errors, batches",
    "matters": "A shop is told that all went well while one of its records was dropped.",
    "refusal": true
  },
  {
    "id": "kwik.cards.update.batch-with-invalid-record-changes-nothing",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "When a batch fails because of one record, the cards of its other records keep their values.",
    "source": "kwik-errors, batches",
    "matters": "After a failed batch nobody knows which cards were changed, and sending it again is guesswork."
  },
  {
    "id": "kwik.cards.update.batch-with-unknown-id-refused",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "One record with an unknown id makes the whole batch fail.",
    "source": "kwik-errors, batches",
    "matters": "One card of a batch was never found, and the shop takes the whole batch for done.",
    "refusal": true
  },
  {
    "id": "kwik.cards.update.batch-with-unknown-id-changes-nothing",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "When a batch fails because of an unknown id, the cards of its other records keep their values.",
    "source": "kwik-errors, batches",
    "matters": "A batch that was refused for one id is half carried out, and the shop believes that nothing has changed."
  },
  {
    "id": "kwik.cards.update.records-empty",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "An empty records array is refused.",
    "source": "kwik-errors, codes, 002",
    "matters": "A job that lost all its records is told that its update succeeded.",
    "refusal": true
  },
  {
    "id": "kwik.cards.update.records-missing",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A body without records is refused.",
    "source": "kwik-errors, codes, 002",
    "matters": "A client that misspells records is told that its update succeeded, and nothing was changed.",
    "refusal": true
  },
  {
    "id": "kwik.cards.update.records-not-an-array",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A records that is an object, a string or null is refused.",
    "source": "kwik-errors, codes, 002",
    "matters": "A client that sends something else for the array loses its updates without being told.",
    "refusal": true
  },
  {
    "id": "kwik.cards.update.record-not-an-object",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A record that is a string, a number or null is refused.",
    "source": "kwik-errors, codes, 002",
    "matters": "A list of bare ids passes for an update, and the shop believes that something was changed.",
    "refusal": true
  },
  {
    "id": "kwik.cards.update.bare-record",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A record outside a records array is refused and changes nothing.",
    "source": "kwik-errors, codes, 002",
    "matters": "A client that forgets the array is not told, and takes a change for made that the documentation gives no meaning.",
    "refusal": true
  },
  {
    "id": "kwik.cards.update.malformed-json",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A body that is not JSON is refused.",
    "source": "kwik-specification, requests; kwik-errors, codes, 002",
    "matters": "A body that was damaged on its way is carried out as the server guesses, and not as the shop meant.",
    "refusal": true
  },
  {
    "id": "kwik.authentication.basic",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "HTTP Basic with the key as user name and the secret as password is accepted on both calls.",
    "source": "kwik-specification, authentication",
    "matters": "A merchant who sends key and secret in the documented way cannot reach the cards."
  },
  {
    "id": "kwik.authentication.list-without-credentials",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A list without credentials is refused and shows no card.",
    "source": "kwik-specification, authentication",
    "matters": "Anybody who knows the address can read a merchant's cards and their tokens.",
    "refusal": true
  },
  {
    "id": "kwik.authentication.list-wrong-key",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A list with an unknown key is refused and shows no card.",
    "source": "kwik-errors, codes, 001",
    "matters": "A made-up or withdrawn key opens a merchant's list of cards.",
    "refusal": true
  },
  {
    "id": "kwik.authentication.list-wrong-secret",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A list with the right key and a wrong secret is refused and shows no card.",
    "source": "kwik-specification, authentication",
    "matters": "Whoever knows the key alone can read the merchant's cards, since the secret protects nothing.",
    "refusal": true
  },
  {
    "id": "kwik.authentication.update-without-credentials",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update without credentials is refused and changes nothing.",
    "source": "kwik-specification, authentication",
    "matters": "Anybody who knows a card id can disable the card or make it the default.",
    "refusal": true
  },
  {
    "id": "kwik.authentication.update-wrong-key",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update with an unknown key is refused and changes nothing.",
    "source": "kwik-errors, codes, 001",
    "matters": "A made-up or withdrawn key is enough to change a merchant's cards.",
    "refusal": true
  },
  {
    "id": "kwik.authentication.update-wrong-secret",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update with the right key and a wrong secret is refused and changes nothing.",
    "source": "kwik-specification, authentication",
    "matters": "Whoever knows the key alone can change cards, although the secret is what proves the merchant.",
    "refusal": true
  },
  {
    "id": "kwik.authentication.code-001",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An unknown key is answered with error code 001.",
    "source": "kwik-errors, codes, 001",
    "matters": "A shop whose key is wrong cannot tell that from a mistake in its request, and looks in the wrong place.",
    "refusal": true
  },
  {
    "id": "kwik.authentication.code-001-otherwise",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Missing credentials and a wrong secret are answered with error code 001 too.",
    "source": "kwik-errors, codes, 001",
    "matters": "A developer who forgot the credentials, or mistyped the secret, is sent looking for another fault.",
    "refusal": true
  },
  {
    "id": "kwik.authentication.status-401",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Refused credentials have the HTTP status 401.",
    "source": "kwik-errors, codes, 001",
    "matters": "HTTP clients and proxies that watch for 401 do not notice that the credentials are refused.",
    "refusal": true
  },
  {
    "id": "kwik.authentication.read-only-token",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A read-only token may not update cards.",
    "source": "kwik-help, access tokens",
    "matters": "A token that was given out for looking is enough to disable cards or change the default.",
    "untested": "Needs a second pair of credentials, and the code of the refusal is not stated."
  },
  {
    "id": "kwik.authentication.sections",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A token without the section for customer cards reaches no card.",
    "source": "kwik-help, access tokens",
    "matters": "A token that was given out for another part of the account opens the stored cards as well.",
    "untested": "Needs a second pair of credentials, and the code of the refusal is not stated."
  },
  {
    "id": "kwik.errors.envelope",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A failure is answered with one JSON object.",
    "source": "kwik-errors, error body",
    "matters": "A client that reads the failure from an object finds nothing to read, and fails on the failure."
  },
  {
    "id": "kwik.errors.json",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A failure is answered as application/json.",
    "source": "kwik-errors, error body",
    "matters": "A client that goes by the content type does not read why its call failed."
  },
  {
    "id": "kwik.errors.status-false",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A failure has status false, a boolean.",
    "source": "kwik-cards-api, List, response parameters, status; kwik-errors, error body",
    "matters": "A client that tests status takes the failure for a success, and the shop believes that its change is stored."
  },
  {
    "id": "kwik.errors.code",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A failure has error_code, a string of three characters.",
    "source": "kwik-errors, error body, error_code",
    "matters": "A program cannot tell a wrong key from a wrong value, or fails on a code of another form."
  },
  {
    "id": "kwik.errors.code-known",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "The code is one of 001 to 007; more may exist than could be read.",
    "source": "kwik-errors, codes",
    "matters": "A client that handles the seven known codes one by one has no branch for another."
  },
  {
    "id": "kwik.errors.message",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A failure explains itself with a string in error_message; the table of the page spells it error_messages, and either name satisfies this row.",
    "source": "kwik-errors, error body, error_message",
    "matters": "Whoever reads the log finds a failure without an explanation."
  },
  {
    "id": "kwik.errors.message-name",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "The explanation is called error_message, as in the sample.",
    "source": "kwik-errors, error body, sample",
    "matters": "A client that reads error_message, as the sample shows it, finds no explanation."
  },
  {
    "id": "kwik.errors.message-length",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "The explanation has at most 32 characters.",
    "source": "kwik-errors, error body, error_message",
    "matters": "A client whose column holds the documented 32 characters fails on the explanation, or cuts it."
  },
  {
    "id": "kwik.errors.details",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Where error_details is present, it is an array of objects.",
    "source": "kwik-errors, error body, error_details",
    "matters": "A client that goes through the details to mark the wrong records fails on the answer."
  },
  {
    "id": "kwik.errors.details-record",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each entry of error_details has record, the offending record as it was sent.",
    "source": "kwik-errors, error body, error_details.record",
    "matters": "Nobody can tell which record of a batch has to be corrected."
  },
  {
    "id": "kwik.errors.details-errors",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each entry of error_details has errors, which maps the name of a field to what is wrong with it.",
    "source": "kwik-errors, error body, error_details.errors",
    "matters": "A form cannot mark the field that its user has to correct."
  },
  {
    "id": "kwik.errors.details-message",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each finding in errors has a message, a string.",
    "source": "kwik-errors, error body, error_details.errors",
    "matters": "The user of a form is told which field is wrong, and not why."
  },
  {
    "id": "kwik.errors.details-rule",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each finding in errors has a rule, a string that names the rule broken.",
    "source": "kwik-errors, error body, error_details.errors",
    "matters": "A client that words its messages in its user's language does not know which rule was broken."
  },
  {
    "id": "kwik.errors.details-nested-fields",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A nested field is named with dots.",
    "source": "kwik-errors, error body, error_details.errors",
    "matters": "A client cannot find the field that is meant within a larger record.",
    "untested": "A record of a card has no nested field."
  },
  {
    "id": "kwik.errors.details-given",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "A failure with code 003, 004 or 005 carries error_details.",
    "source": "kwik-errors, codes, 003, 004, 005",
    "matters": "A shop with a refused batch has to try its records one by one to find the bad one."
  },
  {
    "id": "kwik.errors.details-name-the-field",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "The details of a refused record name the field that was wrong.",
    "source": "kwik-errors, error body, sample",
    "matters": "The user of a form sees that a card was refused, and has to guess which field is to blame."
  },
  {
    "id": "kwik.errors.code-for-layout",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A body that is not JSON, or has no array of records, is answered with code 002 or 003.",
    "source": "kwik-errors, codes, 002, 003",
    "matters": "A developer whose client builds the body wrongly is sent looking for a fault in the credentials or the ids.",
    "refusal": true
  },
  {
    "id": "kwik.errors.code-for-values",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A record with a wrong value or without its id is answered with code 003, 004 or 005.",
    "source": "kwik-errors, codes, 003, 004, 005",
    "matters": "A form that could ask its user to correct a value takes the refusal for a fault of the program.",
    "refusal": true
  },
  {
    "id": "kwik.errors.code-for-unknown-id",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "An unknown id is answered with code 007, 005 or 003.",
    "source": "kwik-errors, codes, 007",
    "matters": "A shop that looks for this code does not learn that the card is gone, and tries it again.",
    "refusal": true
  },
  {
    "id": "kwik.errors.code-for-filters",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A list that is refused because of a filter value has code 006, 003, 004, 005 or 007.",
    "source": "kwik-errors, codes, 006",
    "matters": "A developer with a slip in the query is sent looking for a fault in the credentials or the body.",
    "refusal": true
  },
  {
    "id": "kwik.errors.http-status",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A failure may have the HTTP status 200 or one of 400 and above.",
    "source": "kwik-errors",
    "matters": "A client that looks at the HTTP status alone misses failures that come with 200.",
    "untested": "A freedom. No HTTP status is documented, so the body decides."
  },
  {
    "id": "kwik.errors.http-status-agrees",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "An answer with an HTTP status of 400 or above does not claim success.",
    "source": "kwik-cards-api, List, response parameters, status",
    "matters": "A client that goes by the HTTP status and one that reads the body come to opposite conclusions about the same call."
  },
  {
    "id": "kwik.errors.no-server-error",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A mistake of the caller is not answered with an HTTP status of 500 or above.",
    "source": "kwik-errors",
    "matters": "A client that tries again after server errors sends the same mistake over and over.",
    "refusal": true
  },
  {
    "id": "kwik.errors.rate-limit",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MAY",
    "basis": "documented",
    "says": "More than 100 requests in a second may be refused.",
    "source": "kwik-specification, rate limit",
    "matters": "A client without a limit of its own loses calls once that of the server is reached.",
    "untested": "The answer beyond the limit is not stated, and provoking it would disturb the target."
  },
  {
    "id": "kwik.safety.no-card-number",
    "api": "kwik",
    "class": "kwik.safety",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No answer holds a full card number; only its last four digits are shown. Digits inside the opaque card_token do not count.",
    "source": "kwik-cards-api, List, response parameters, records.card_ending; kwik-help, stored cards",
    "matters": "A full number is copied into the shop's logs and screens, where whoever reads it can use the card."
  },
  {
    "id": "kwik.safety.no-security-code",
    "api": "kwik",
    "class": "kwik.safety",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No answer has a field for the security code of a card; of a stored card only a token is kept.",
    "source": "kwik-help, stored cards",
    "matters": "A security code that was kept and sent back helps whoever reads the answer to pay as the card holder."
  },
  {
    "id": "kwik.safety.no-credentials",
    "api": "kwik",
    "class": "kwik.safety",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "No answer repeats the secret or the Authorization header, neither in its body nor in its headers.",
    "source": "kwik-help, access tokens",
    "matters": "Whoever reads the secret in a log can list and change the merchant's cards."
  },
  {
    "id": "kwik.safety.no-stack-trace",
    "api": "kwik",
    "class": "kwik.safety",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "No answer shows a stack trace or a path of the server's file system.",
    "source": "kwik-errors, error body",
    "matters": "An attacker learns the server's software and paths from any call that fails."
  }
];
