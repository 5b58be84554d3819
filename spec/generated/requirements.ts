// Generated from spec/*/requirements.yaml by "npm run generate". Do not edit.
import type { ConformanceClass, Requirement } from '../requirement.ts';

export type RequirementId =
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

export const requirements: readonly Requirement<RequirementId>[] = [
  {
    "id": "kwik.cards.object.id",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card has an id, a string of 1 to 32 characters.",
    "source": "kwik-cards-api, List, response parameters, records.id"
  },
  {
    "id": "kwik.cards.object.id-prefix",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "The id of a card begins with crd_, as in every sample.",
    "source": "kwik-cards-api, List, response body, id"
  },
  {
    "id": "kwik.cards.object.created-at",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card tells when it was stored, as YYYY-MM-DD HH:mm:ss with a day that exists.",
    "source": "kwik-cards-api, List, response parameters, records.created_at"
  },
  {
    "id": "kwik.cards.object.updated-at",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card tells when its entry was last changed, as YYYY-MM-DD HH:mm:ss, or null.",
    "source": "kwik-cards-api, List, response parameters, records.updated_at"
  },
  {
    "id": "kwik.cards.object.updated-at-null-until-changed",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A card that was never changed has null in updated_at.",
    "source": "kwik-cards-api, List, response body, updated_at",
    "untested": "No API call creates a card, so a caller cannot know which cards were never changed."
  },
  {
    "id": "kwik.cards.object.updated-at-not-before-created-at",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Where updated_at is set, it is not earlier than created_at.",
    "source": "kwik-cards-api, Update, response body, updated_at"
  },
  {
    "id": "kwik.cards.object.card-status",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card has a status, one of ACTIVE, ARCHIVED, DISABLED and EXPIRED.",
    "source": "kwik-cards-api, List, response parameters, records.card_status"
  },
  {
    "id": "kwik.cards.object.customer-id",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card names the customer who owns it by an id of 1 to 32 characters.",
    "source": "kwik-cards-api, List, response parameters, records.customer_id"
  },
  {
    "id": "kwik.cards.object.customer-id-prefix",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "The id of the owning customer begins with cus_, as in every sample.",
    "source": "kwik-cards-api, List, response body, customer_id"
  },
  {
    "id": "kwik.cards.object.card-nickname",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card has the field card_nickname, a string of at most 64 characters, or null where there is none.",
    "source": "kwik-cards-api, List, response parameters, records.card_nickname"
  },
  {
    "id": "kwik.cards.object.card-ending",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card shows the last four digits of its number as a string of exactly four digits, leading zeros kept.",
    "source": "kwik-cards-api, List, response parameters, records.card_ending"
  },
  {
    "id": "kwik.cards.object.card-expire",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card shows its expiry as MM/YY with a month from 01 to 12.",
    "source": "kwik-cards-api, List, response parameters, records.card_expire"
  },
  {
    "id": "kwik.cards.object.card-brand",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card names its brand with a string.",
    "source": "kwik-cards-api, List, response parameters, records.card_brand"
  },
  {
    "id": "kwik.cards.object.card-brand-known",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The brand is one of VISA, MASTERCARD, AMEX and DINERS_CLUB, spelled so.",
    "source": "kwik-cards-api, List, response parameters, records.card_brand"
  },
  {
    "id": "kwik.cards.object.card-token",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card has a token, a string that is not empty; nothing is promised about its form.",
    "source": "kwik-cards-api, List, response parameters, records.card_token"
  },
  {
    "id": "kwik.cards.object.card-token-pays",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The token of a card can be used to make a payment.",
    "source": "kwik-cards-api, List, response parameters, records.card_token",
    "untested": "Payments are outside this suite, and trying one would move money."
  },
  {
    "id": "kwik.cards.object.is-expired",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card says with a boolean whether it has expired.",
    "source": "kwik-cards-api, List, response parameters, records.is_expired"
  },
  {
    "id": "kwik.cards.object.is-expired-agrees-with-card-expire",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card whose month of expiry lies more than one month back is expired; one whose month lies more than one month ahead is not.",
    "source": "kwik-cards-api, List, response parameters, records.is_expired"
  },
  {
    "id": "kwik.cards.object.valid-through-last-month",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A card is good until the last day of its month of expiry in GMT+2, and expired from the first day after it.",
    "source": "kwik-cards-api, List, response parameters, records.is_expired"
  },
  {
    "id": "kwik.cards.object.status-expired-agrees-with-is-expired",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A card with status EXPIRED has is_expired true, unless a client has set that status.",
    "source": "kwik-cards-api, List, response parameters, records.card_status"
  },
  {
    "id": "kwik.cards.object.is-recurring",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card says with a boolean whether it can be used for recurring payments.",
    "source": "kwik-cards-api, List, response parameters, records.is_recurring"
  },
  {
    "id": "kwik.cards.object.is-recurring-holds",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A recurring payment is possible with exactly those cards that say so.",
    "source": "kwik-cards-api, List, response parameters, records.is_recurring",
    "untested": "Payments are outside this suite, and trying one would move money."
  },
  {
    "id": "kwik.cards.object.is-default",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card says with a boolean whether it is the default card for payments.",
    "source": "kwik-cards-api, List, response parameters, records.is_default"
  },
  {
    "id": "kwik.cards.object.one-default",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A customer has at most one default card.",
    "source": "kwik-cards-api, List, response parameters, records.is_default"
  },
  {
    "id": "kwik.cards.object.expire-in-months",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Every card has the field expire_in_months. Its type column says boolean, its description and samples are whole numbers; either type satisfies this row, and an expired card may have null.",
    "source": "kwik-cards-api, List, response parameters, records.expire_in_months"
  },
  {
    "id": "kwik.cards.object.expire-in-months-whole-number",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The months until expiry are a whole number; the type that the table gives is a slip.",
    "source": "kwik-cards-api, List, response body, expire_in_months"
  },
  {
    "id": "kwik.cards.object.expire-in-months-agrees-with-card-expire",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "For a card that has not expired, expire_in_months is the number of calendar months from this month in GMT+2 to the month of expiry, give or take one.",
    "source": "kwik-cards-api, List, response parameters, records.expire_in_months"
  },
  {
    "id": "kwik.cards.object.expired-is-not-positive",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The months of an expired card are not above zero (negative, zero or null), and a card with months above zero has not expired.",
    "source": "kwik-cards-api, List, response parameters, records.expire_in_months"
  },
  {
    "id": "kwik.cards.object.timezone",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "Timestamps without an offset mean GMT+2; a change made now is stamped accordingly, within half an hour.",
    "source": "kwik-specification, dates and times"
  },
  {
    "id": "kwik.cards.object.origin",
    "api": "kwik",
    "class": "kwik.cards.object",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The cards are those that were stored through a checkout page or a payment form.",
    "source": "kwik-cards-api, List",
    "untested": "Nothing in the object tells where a card came from, and storing one needs a browser and a person."
  },
  {
    "id": "kwik.cards.list.json",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The list is answered as application/json.",
    "source": "kwik-cards-api, List, response body"
  },
  {
    "id": "kwik.cards.list.envelope",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The list answers with one JSON object.",
    "source": "kwik-cards-api, List, response body"
  },
  {
    "id": "kwik.cards.list.status",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The answer has a boolean status, true when the call succeeded and false when it failed.",
    "source": "kwik-cards-api, List, response parameters, status"
  },
  {
    "id": "kwik.cards.list.records",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A list that succeeds carries its cards in the array records.",
    "source": "kwik-cards-api, List, response parameters, records"
  },
  {
    "id": "kwik.cards.list.without-filter",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No filter is required; GET /cards alone succeeds.",
    "source": "kwik-cards-api, List, query parameters, Required"
  },
  {
    "id": "kwik.cards.list.without-filter-every-status",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Without card_status, cards of all statuses are listed.",
    "source": "kwik-cards-api, List, query parameters, card_status"
  },
  {
    "id": "kwik.cards.list.id-unique",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No two cards of one answer share an id.",
    "source": "kwik-cards-api, List, response parameters, records.id"
  },
  {
    "id": "kwik.cards.list.card-status-filter",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With card_status set to any of its four values, only cards of that status are listed.",
    "source": "kwik-cards-api, List, query parameters, card_status"
  },
  {
    "id": "kwik.cards.list.card-status-filter-finds",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Where cards of a status exist, filtering for that status does not come back empty or fail.",
    "source": "kwik-cards-api, List, query parameters, card_status"
  },
  {
    "id": "kwik.cards.list.customer-id-filter",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With customer_id, only cards of that customer are listed.",
    "source": "kwik-cards-api, List, query parameters, customer_id"
  },
  {
    "id": "kwik.cards.list.customer-id-filter-finds",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Where a customer has cards, filtering for that customer does not come back empty or fail.",
    "source": "kwik-cards-api, List, query parameters, customer_id"
  },
  {
    "id": "kwik.cards.list.customer-id-filter-unknown",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With an id that no customer has, no card is listed.",
    "source": "kwik-cards-api, List, query parameters, customer_id"
  },
  {
    "id": "kwik.cards.list.expire-in-months-filter",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "documented",
    "says": "With expire_in_months=x, only cards are listed that are yet to expire and do so in x months, or within x months, give or take one; both readings of the sentence satisfy this row.",
    "source": "kwik-cards-api, List, query parameters, expire_in_months"
  },
  {
    "id": "kwik.cards.list.expire-in-months-filter-exact",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "With expire_in_months=x, only cards are listed whose field of that name is exactly x.",
    "source": "kwik-cards-api, List, query parameters, expire_in_months"
  },
  {
    "id": "kwik.cards.list.expire-in-months-filter-finds",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A card that shows expire_in_months x is listed when x is filtered for.",
    "source": "kwik-cards-api, List, query parameters, expire_in_months"
  },
  {
    "id": "kwik.cards.list.filter-keeps-every-match",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Filtering by status or by customer keeps every card of the unfiltered list that fits.",
    "source": "kwik-cards-api, List, query parameters"
  },
  {
    "id": "kwik.cards.list.filters-together",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Several filters in one call narrow each other; a card must fit all of them.",
    "source": "kwik-cards-api, List, query parameters"
  },
  {
    "id": "kwik.cards.list.no-match",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Filters that fit no card are answered with an empty records array, or with error code 007.",
    "source": "kwik-errors, codes, 007"
  },
  {
    "id": "kwik.cards.list.no-match-either-way",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "Which of the two answers an empty result gets is free.",
    "source": "kwik-errors, codes, 007",
    "untested": "A freedom. Both answers satisfy kwik.cards.list.no-match."
  },
  {
    "id": "kwik.cards.list.card-status-filter-unknown",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A status outside the four is refused or matches nothing; it never lists cards as though there were no filter.",
    "source": "kwik-errors, codes, 006"
  },
  {
    "id": "kwik.cards.list.card-status-filter-lower-case",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A status in lower case is refused, matches nothing, or is read as the same word in capitals; it never lists cards of another status.",
    "source": "kwik-cards-api, List, query parameters, card_status"
  },
  {
    "id": "kwik.cards.list.card-status-filter-empty",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "An empty card_status is refused or matches nothing; it does not list every card.",
    "source": "kwik-errors, codes, 006"
  },
  {
    "id": "kwik.cards.list.customer-id-filter-empty",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "An empty customer_id is refused or matches nothing; it does not list every card.",
    "source": "kwik-errors, codes, 006"
  },
  {
    "id": "kwik.cards.list.expire-in-months-filter-not-a-number",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A word or a fraction as expire_in_months is refused or matches nothing; it never lists every card.",
    "source": "kwik-errors, codes, 006"
  },
  {
    "id": "kwik.cards.list.expire-in-months-filter-negative",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A negative expire_in_months is refused, matches nothing, or lists cards that expired so long ago; it never lists every card.",
    "source": "kwik-errors, codes, 006"
  },
  {
    "id": "kwik.cards.list.expire-in-months-filter-empty",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "An empty expire_in_months is refused or matches nothing; it does not list every card.",
    "source": "kwik-errors, codes, 006"
  },
  {
    "id": "kwik.cards.list.unknown-parameter",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A query parameter that the page does not name changes nothing.",
    "source": "kwik-cards-api, List, query parameters"
  },
  {
    "id": "kwik.cards.list.several-statuses",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A server may understand several statuses in one filter.",
    "source": "kwik-cards-api, List, query parameters, card_status",
    "untested": "The page describes one status only, so every reaction is allowed."
  },
  {
    "id": "kwik.cards.list.reads-only",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Listing changes no card; a second list shows the same ids with the same values.",
    "source": "kwik-cards-api, List"
  },
  {
    "id": "kwik.cards.list.order",
    "api": "kwik",
    "class": "kwik.cards.list",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "Cards may come in any order.",
    "source": "kwik-cards-api, List",
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
    "untested": "An unspoken cap would show only on an account with very many cards, which no caller can create."
  },
  {
    "id": "kwik.cards.update.json",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The update is answered as application/json.",
    "source": "kwik-cards-api, Update, response body"
  },
  {
    "id": "kwik.cards.update.envelope",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The update answers with one JSON object.",
    "source": "kwik-cards-api, Update, response body"
  },
  {
    "id": "kwik.cards.update.status",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The answer has a boolean status, true when the call succeeded and false when it failed.",
    "source": "kwik-cards-api, Update, response body, status"
  },
  {
    "id": "kwik.cards.update.results",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update that succeeds carries the cards in the array results.",
    "source": "kwik-cards-api, Update, response body, results"
  },
  {
    "id": "kwik.cards.update.answers-full-card",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each result is the whole card with its new values, not only the fields that were sent.",
    "source": "kwik-cards-api, Update, response body"
  },
  {
    "id": "kwik.cards.update.one-result-per-record",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "There is one result for each record sent and none besides.",
    "source": "kwik-cards-api, Update, response body"
  },
  {
    "id": "kwik.cards.update.results-order",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "Results may come in any order.",
    "source": "kwik-cards-api, Update, response body",
    "untested": "A freedom. Checks find results by id."
  },
  {
    "id": "kwik.cards.update.single",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An array of one record updates one card.",
    "source": "kwik-cards-api, Update"
  },
  {
    "id": "kwik.cards.update.batch",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An array of several records updates several cards, each with its own values.",
    "source": "kwik-cards-api, Update"
  },
  {
    "id": "kwik.cards.update.batch-across-customers",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "One batch may change cards of different customers.",
    "source": "kwik-cards-api, Update, request body"
  },
  {
    "id": "kwik.cards.update.batch-size",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A server may limit how many records one batch holds.",
    "source": "kwik-cards-api, Update",
    "untested": "No limit is stated, so the suite stays at ten records or fewer."
  },
  {
    "id": "kwik.cards.update.persisted",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "What an update answered is what the list then shows.",
    "source": "kwik-cards-api, Update"
  },
  {
    "id": "kwik.cards.update.other-cards-untouched",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card whose id is not in the batch keeps its status and nickname.",
    "source": "kwik-cards-api, Update, request parameters, id"
  },
  {
    "id": "kwik.cards.update.card-status",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Sending card_status DISABLED for an active card disables it.",
    "source": "kwik-cards-api, Update, request parameters, card_status"
  },
  {
    "id": "kwik.cards.update.card-status-back-to-active",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Sending card_status ACTIVE for a disabled card makes it active again.",
    "source": "kwik-cards-api, Update, request parameters, card_status"
  },
  {
    "id": "kwik.cards.update.card-status-archived",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Sending card_status ARCHIVED for an active card archives it.",
    "source": "kwik-cards-api, Update, request parameters, card_status",
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
    "untested": "A freedom. Both reactions are reasonable, and an accepted one could perhaps not be undone."
  },
  {
    "id": "kwik.cards.update.card-status-unknown",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A card_status outside the four values is refused and the card keeps its status.",
    "source": "kwik-cards-api, Update, request parameters, card_status; kwik-errors, codes"
  },
  {
    "id": "kwik.cards.update.card-status-lower-case",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A card_status in lower case is never stored so; it is refused, ignored, or stored in capitals.",
    "source": "kwik-cards-api, Update, request parameters, card_status"
  },
  {
    "id": "kwik.cards.update.card-status-null",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Null for card_status is refused or leaves the status as it was.",
    "source": "kwik-cards-api, Update, request body"
  },
  {
    "id": "kwik.cards.update.card-nickname",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Sending card_nickname gives the card that nickname, character for character.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname"
  },
  {
    "id": "kwik.cards.update.card-nickname-null",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Null clears the nickname; afterwards it is null, or an empty string, which is reported.",
    "source": "kwik-cards-api, Update, request body"
  },
  {
    "id": "kwik.cards.update.null-is-not-a-value",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Null clears a field where clearing is allowed and otherwise leaves it; it never puts some other value there, such as the word null.",
    "source": "kwik-cards-api, Update, request body"
  },
  {
    "id": "kwik.cards.update.card-nickname-64-accepted",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A nickname of 64 letters is accepted and kept whole.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname"
  },
  {
    "id": "kwik.cards.update.card-nickname-65-not-kept",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A nickname of 65 letters is not kept whole.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname"
  },
  {
    "id": "kwik.cards.update.card-nickname-65-refused",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A nickname of 65 letters is refused rather than cut.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname"
  },
  {
    "id": "kwik.cards.update.card-nickname-empty",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A server may keep, clear or refuse an empty nickname.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname",
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
    "untested": "The unit is not stated; the bounds are tested with ASCII letters only."
  },
  {
    "id": "kwik.cards.update.card-nickname-wrong-type",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A nickname that is a number, an array or an object is refused, or is kept as a string.",
    "source": "kwik-cards-api, Update, request parameters, card_nickname; kwik-errors, codes"
  },
  {
    "id": "kwik.cards.update.is-default-true",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Sending is_default true for an active card makes it the default card.",
    "source": "kwik-cards-api, Update, request parameters, is_default"
  },
  {
    "id": "kwik.cards.update.is-default-false",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Sending is_default false for a card that is not the default is accepted, and the card shows false.",
    "source": "kwik-cards-api, Update, request body, is_default"
  },
  {
    "id": "kwik.cards.update.is-default-withdrawn",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Sending is_default false for the default card leaves it no longer the default.",
    "source": "kwik-cards-api, Update, request body, is_default"
  },
  {
    "id": "kwik.cards.update.is-default-moves",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Making a card the default takes the flag from the customer's other cards.",
    "source": "kwik-card-vault, charge, the default card"
  },
  {
    "id": "kwik.cards.update.is-default-other-customers",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Making a card the default leaves the default cards of other customers alone.",
    "source": "kwik-card-vault, charge, the default card"
  },
  {
    "id": "kwik.cards.update.is-default-null",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Null for is_default is refused or leaves the flag as it was.",
    "source": "kwik-cards-api, Update, request body"
  },
  {
    "id": "kwik.cards.update.is-default-wrong-type",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The text \"true\" or the number 1 for is_default is refused, ignored, or kept as a boolean.",
    "source": "kwik-cards-api, Update, request parameters, is_default; kwik-errors, codes"
  },
  {
    "id": "kwik.cards.update.is-default-two-in-one-batch",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "Making two cards of one customer the default in one batch may end either way, or be refused.",
    "source": "kwik-cards-api, Update, request parameters, is_default",
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
    "untested": "The page does not say what should happen."
  },
  {
    "id": "kwik.cards.update.omitted-stays",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A writable field that a record leaves out keeps its value.",
    "source": "kwik-cards-api, Update, request body"
  },
  {
    "id": "kwik.cards.update.optional-fields",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "None of card_status, card_nickname and is_default is required; each can be sent alone.",
    "source": "kwik-cards-api, Update, request parameters, Required"
  },
  {
    "id": "kwik.cards.update.id-only",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A record with nothing but an id succeeds and changes no writable field.",
    "source": "kwik-cards-api, Update, request body"
  },
  {
    "id": "kwik.cards.update.same-values",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Sending the values that a card already has succeeds.",
    "source": "kwik-cards-api, Update"
  },
  {
    "id": "kwik.cards.update.same-id-twice",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A batch that names one card twice may end either way, or be refused.",
    "source": "kwik-cards-api, Update",
    "untested": "The page does not say what should happen."
  },
  {
    "id": "kwik.cards.update.updated-at-moves",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "After a real change updated_at is set, and later than it was once the clock has passed the second of the previous change.",
    "source": "kwik-cards-api, Update, response parameters, updated_at"
  },
  {
    "id": "kwik.cards.update.updated-at-not-before-created-at",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The new updated_at is not earlier than created_at.",
    "source": "kwik-cards-api, Update, response body, updated_at"
  },
  {
    "id": "kwik.cards.update.keeps-created-at",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update leaves created_at as it was.",
    "source": "kwik-cards-api, Update, response parameters, created_at"
  },
  {
    "id": "kwik.cards.update.keeps-card-data",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update leaves customer_id, card_ending, card_expire and card_brand as they were.",
    "source": "kwik-cards-api, Update, response parameters, Required"
  },
  {
    "id": "kwik.cards.update.keeps-card-token",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update leaves card_token as it was.",
    "source": "kwik-cards-api, Update, response parameters, card_token"
  },
  {
    "id": "kwik.cards.update.keeps-is-recurring",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A change of nickname leaves is_recurring as it was.",
    "source": "kwik-cards-api, Update, response parameters, is_recurring"
  },
  {
    "id": "kwik.cards.update.read-only-fields",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A read-only field sent in a record does not take the value sent, whether the record is refused or not.",
    "source": "kwik-cards-api, Update, response parameters, Required"
  },
  {
    "id": "kwik.cards.update.unknown-fields",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A field that the page does not name is ignored or refused; no documented field changes because of it.",
    "source": "kwik-cards-api, Update, request parameters"
  },
  {
    "id": "kwik.cards.update.id-missing",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A record without an id is refused.",
    "source": "kwik-cards-api, Update, request parameters, id"
  },
  {
    "id": "kwik.cards.update.id-unknown",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A record whose id no card has is refused.",
    "source": "kwik-cards-api, Update, request parameters, id; kwik-errors, codes, 007"
  },
  {
    "id": "kwik.cards.update.id-wrong-type",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A record whose id is not a string is refused.",
    "source": "kwik-cards-api, Update, request parameters, id"
  },
  {
    "id": "kwik.cards.update.id-of-another-merchant",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "The id of another merchant's card is treated like an unknown id.",
    "source": "kwik-cards-api, Update, request parameters, id",
    "untested": "Needs cards of a second account, which a target does not give."
  },
  {
    "id": "kwik.cards.update.batch-with-invalid-record-refused",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "One record that fails validation makes the whole batch fail.",
    "source": "kwik-errors, batches"
  },
  {
    "id": "kwik.cards.update.batch-with-invalid-record-changes-nothing",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "When a batch fails because of one record, the cards of its other records keep their values.",
    "source": "kwik-errors, batches"
  },
  {
    "id": "kwik.cards.update.batch-with-unknown-id-refused",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "One record with an unknown id makes the whole batch fail.",
    "source": "kwik-errors, batches"
  },
  {
    "id": "kwik.cards.update.batch-with-unknown-id-changes-nothing",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "When a batch fails because of an unknown id, the cards of its other records keep their values.",
    "source": "kwik-errors, batches"
  },
  {
    "id": "kwik.cards.update.records-empty",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "An empty records array is refused.",
    "source": "kwik-errors, codes, 002"
  },
  {
    "id": "kwik.cards.update.records-missing",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A body without records is refused.",
    "source": "kwik-errors, codes, 002"
  },
  {
    "id": "kwik.cards.update.records-not-an-array",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A records that is an object, a string or null is refused.",
    "source": "kwik-errors, codes, 002"
  },
  {
    "id": "kwik.cards.update.record-not-an-object",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A record that is a string, a number or null is refused.",
    "source": "kwik-errors, codes, 002"
  },
  {
    "id": "kwik.cards.update.bare-record",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A record outside a records array is refused and changes nothing.",
    "source": "kwik-errors, codes, 002"
  },
  {
    "id": "kwik.cards.update.malformed-json",
    "api": "kwik",
    "class": "kwik.cards.update",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A body that is not JSON is refused.",
    "source": "kwik-specification, requests; kwik-errors, codes, 002"
  },
  {
    "id": "kwik.authentication.basic",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "HTTP Basic with the key as user name and the secret as password is accepted on both calls.",
    "source": "kwik-specification, authentication"
  },
  {
    "id": "kwik.authentication.list-without-credentials",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A list without credentials is refused and shows no card.",
    "source": "kwik-specification, authentication"
  },
  {
    "id": "kwik.authentication.list-wrong-key",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A list with an unknown key is refused and shows no card.",
    "source": "kwik-errors, codes, 001"
  },
  {
    "id": "kwik.authentication.list-wrong-secret",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A list with the right key and a wrong secret is refused and shows no card.",
    "source": "kwik-specification, authentication"
  },
  {
    "id": "kwik.authentication.update-without-credentials",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update without credentials is refused and changes nothing.",
    "source": "kwik-specification, authentication"
  },
  {
    "id": "kwik.authentication.update-wrong-key",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update with an unknown key is refused and changes nothing.",
    "source": "kwik-errors, codes, 001"
  },
  {
    "id": "kwik.authentication.update-wrong-secret",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An update with the right key and a wrong secret is refused and changes nothing.",
    "source": "kwik-specification, authentication"
  },
  {
    "id": "kwik.authentication.code-001",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An unknown key is answered with error code 001.",
    "source": "kwik-errors, codes, 001"
  },
  {
    "id": "kwik.authentication.code-001-otherwise",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Missing credentials and a wrong secret are answered with error code 001 too.",
    "source": "kwik-errors, codes, 001"
  },
  {
    "id": "kwik.authentication.status-401",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Refused credentials have the HTTP status 401.",
    "source": "kwik-errors, codes, 001"
  },
  {
    "id": "kwik.authentication.read-only-token",
    "api": "kwik",
    "class": "kwik.authentication",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A read-only token may not update cards.",
    "source": "kwik-help, access tokens",
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
    "untested": "Needs a second pair of credentials, and the code of the refusal is not stated."
  },
  {
    "id": "kwik.errors.envelope",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A failure is answered with one JSON object.",
    "source": "kwik-errors, error body"
  },
  {
    "id": "kwik.errors.json",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A failure is answered as application/json.",
    "source": "kwik-errors, error body"
  },
  {
    "id": "kwik.errors.status-false",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A failure has status false, a boolean.",
    "source": "kwik-cards-api, List, response parameters, status; kwik-errors, error body"
  },
  {
    "id": "kwik.errors.code",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A failure has error_code, a string of three characters.",
    "source": "kwik-errors, error body, error_code"
  },
  {
    "id": "kwik.errors.code-known",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "The code is one of 001 to 007; more may exist than could be read.",
    "source": "kwik-errors, codes"
  },
  {
    "id": "kwik.errors.message",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A failure explains itself with a string in error_message; the table of the page spells it error_messages, and either name satisfies this row.",
    "source": "kwik-errors, error body, error_message"
  },
  {
    "id": "kwik.errors.message-name",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "The explanation is called error_message, as in the sample.",
    "source": "kwik-errors, error body, sample"
  },
  {
    "id": "kwik.errors.message-length",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "The explanation has at most 32 characters.",
    "source": "kwik-errors, error body, error_message"
  },
  {
    "id": "kwik.errors.details",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Where error_details is present, it is an array of objects.",
    "source": "kwik-errors, error body, error_details"
  },
  {
    "id": "kwik.errors.details-record",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each entry of error_details has record, the offending record as it was sent.",
    "source": "kwik-errors, error body, error_details.record"
  },
  {
    "id": "kwik.errors.details-errors",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each entry of error_details has errors, which maps the name of a field to what is wrong with it.",
    "source": "kwik-errors, error body, error_details.errors"
  },
  {
    "id": "kwik.errors.details-message",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each finding in errors has a message, a string.",
    "source": "kwik-errors, error body, error_details.errors"
  },
  {
    "id": "kwik.errors.details-rule",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each finding in errors has a rule, a string that names the rule broken.",
    "source": "kwik-errors, error body, error_details.errors"
  },
  {
    "id": "kwik.errors.details-nested-fields",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A nested field is named with dots.",
    "source": "kwik-errors, error body, error_details.errors",
    "untested": "A record of a card has no nested field."
  },
  {
    "id": "kwik.errors.details-given",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "A failure with code 003, 004 or 005 carries error_details.",
    "source": "kwik-errors, codes, 003, 004, 005"
  },
  {
    "id": "kwik.errors.details-name-the-field",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "The details of a refused record name the field that was wrong.",
    "source": "kwik-errors, error body, sample"
  },
  {
    "id": "kwik.errors.code-for-layout",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A body that is not JSON, or has no array of records, is answered with code 002 or 003.",
    "source": "kwik-errors, codes, 002, 003"
  },
  {
    "id": "kwik.errors.code-for-values",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A record with a wrong value or without its id is answered with code 003, 004 or 005.",
    "source": "kwik-errors, codes, 003, 004, 005"
  },
  {
    "id": "kwik.errors.code-for-unknown-id",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "An unknown id is answered with code 007, 005 or 003.",
    "source": "kwik-errors, codes, 007"
  },
  {
    "id": "kwik.errors.code-for-filters",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A list that is refused because of a filter value has code 006, 003, 004, 005 or 007.",
    "source": "kwik-errors, codes, 006"
  },
  {
    "id": "kwik.errors.http-status",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A failure may have the HTTP status 200 or one of 400 and above.",
    "source": "kwik-errors",
    "untested": "A freedom. No HTTP status is documented, so the body decides."
  },
  {
    "id": "kwik.errors.http-status-agrees",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "An answer with an HTTP status of 400 or above does not claim success.",
    "source": "kwik-cards-api, List, response parameters, status"
  },
  {
    "id": "kwik.errors.no-server-error",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A mistake of the caller is not answered with an HTTP status of 500 or above.",
    "source": "kwik-errors"
  },
  {
    "id": "kwik.errors.rate-limit",
    "api": "kwik",
    "class": "kwik.errors",
    "keyword": "MAY",
    "basis": "documented",
    "says": "More than 100 requests in a second may be refused.",
    "source": "kwik-specification, rate limit",
    "untested": "The answer beyond the limit is not stated, and provoking it would disturb the target."
  },
  {
    "id": "kwik.safety.no-card-number",
    "api": "kwik",
    "class": "kwik.safety",
    "keyword": "MUST",
    "basis": "documented",
    "says": "No answer holds a full card number; only its last four digits are shown. Digits inside the opaque card_token do not count.",
    "source": "kwik-cards-api, List, response parameters, records.card_ending; kwik-help, stored cards"
  },
  {
    "id": "kwik.safety.no-security-code",
    "api": "kwik",
    "class": "kwik.safety",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "No answer has a field for the security code of a card.",
    "source": "kwik-cards-api, Cards"
  },
  {
    "id": "kwik.safety.no-credentials",
    "api": "kwik",
    "class": "kwik.safety",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "No answer repeats the secret or the Authorization header, neither in its body nor in its headers.",
    "source": "kwik-help, access tokens"
  },
  {
    "id": "kwik.safety.no-stack-trace",
    "api": "kwik",
    "class": "kwik.safety",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "No answer shows a stack trace or a path of the server's file system.",
    "source": "kwik-errors, error body"
  }
];
