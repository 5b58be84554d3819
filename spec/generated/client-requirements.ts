// Generated from spec/*/client-requirements.yaml by "npm run generate". Do not edit.
import type { ConformanceClass, Requirement } from '../requirement.ts';

export type ClientRequirementId =
  | 'omise.client.requests.http'
  | 'omise.client.requests.target-encoded'
  | 'omise.client.requests.operation'
  | 'omise.client.requests.ids'
  | 'omise.client.requests.host'
  | 'omise.client.requests.basic'
  | 'omise.client.requests.secret-key'
  | 'omise.client.requests.public-key'
  | 'omise.client.requests.version'
  | 'omise.client.requests.query-values'
  | 'omise.client.requests.known-query'
  | 'omise.client.requests.content-type'
  | 'omise.client.requests.form-brackets'
  | 'omise.client.requests.required-members'
  | 'omise.client.requests.member-values'
  | 'omise.client.requests.whole-numbers'
  | 'omise.client.requests.known-members'
  | 'omise.client.requests.no-body'
  | 'omise.client.requests.token-once'
  | 'omise.client.safety.tls'
  | 'omise.client.safety.secret-key-only-to-api'
  | 'omise.client.safety.card-only-to-vault'
  | 'omise.client.answers.understood'
  | 'omise.client.freedoms.version-of-account'
  | 'omise.client.freedoms.created'
  | 'omise.client.freedoms.time-notation'
  | 'omise.client.freedoms.members-absent'
  | 'omise.client.freedoms.members-null'
  | 'omise.client.freedoms.members-blank'
  | 'omise.client.freedoms.members-filled'
  | 'omise.client.freedoms.members-unknown'
  | 'omise.client.freedoms.brand'
  | 'omise.client.freedoms.financing'
  | 'omise.client.freedoms.country'
  | 'omise.client.freedoms.ids'
  | 'omise.client.freedoms.list-order'
  | 'omise.client.freedoms.list-location'
  | 'omise.client.freedoms.many-cards'
  | 'omise.client.freedoms.empty-list'
  | 'omise.client.freedoms.deletion-short'
  | 'omise.client.freedoms.default-card-expanded'
  | 'omise.client.freedoms.token-location'
  | 'omise.client.freedoms.token-members-absent'
  | 'omise.client.freedoms.charge-pending'
  | 'omise.client.freedoms.error-words'
  | 'omise.client.freedoms.json-notation'
  | 'omise.client.freedoms.content-type'
  | 'omise.client.freedoms.headers'
  | 'omise.client.freedoms.connection'
  | 'omise.client.freedoms.chunks'
  | 'omise.client.freedoms.compression'
  | 'omise.client.faults.used-token'
  | 'omise.client.faults.not-found'
  | 'omise.client.faults.authentication-failure'
  | 'omise.client.faults.invalid-card'
  | 'omise.client.faults.error-code'
  | 'omise.client.faults.throttled'
  | 'omise.client.faults.server-error'
  | 'omise.client.faults.connection-lost'
  | 'omise.client.faults.answer-cut'
  | 'omise.client.faults.answer-slow'
  | 'omise.client.faults.no-blind-repeat';

export const clientClasses: readonly ConformanceClass[] = [
  {
    "id": "omise.client.requests",
    "title": "What the client sends",
    "says": "Path, method, credentials, parameters and body of each request."
  },
  {
    "id": "omise.client.safety",
    "title": "Keys and cards stay where they belong",
    "says": "What no request may carry, and how none may travel."
  },
  {
    "id": "omise.client.answers",
    "title": "Answers are understood",
    "says": "What the client makes of documented answers."
  },
  {
    "id": "omise.client.freedoms",
    "title": "Freedoms are survived",
    "says": "What answers may look like too; the client's result stays the same."
  },
  {
    "id": "omise.client.faults",
    "title": "Faults are survived",
    "says": "What the client makes of refusals, of throttling and of answers that are lost."
  }
];

export const clientRequirements: readonly Requirement<ClientRequirementId>[] = [
  {
    "id": "omise.client.requests.http",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each request is well-formed HTTP.",
    "source": "RFC 9112",
    "matters": "A strict server or proxy refuses the request before the API has read it."
  },
  {
    "id": "omise.client.requests.target-encoded",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "What a path or a query cannot hold as it is stands in it percent-encoded.",
    "source": "RFC 3986, Section 2",
    "matters": "An id or a date with an unusual character reaches another path, or is cut short."
  },
  {
    "id": "omise.client.requests.operation",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The paths of cards and tokens are asked with their documented methods.",
    "source": "omise-card-api and omise-token-api, the headings of the operations",
    "matters": "The API knows no such operation, so what the shop asked for never happens."
  },
  {
    "id": "omise.client.requests.ids",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "Where a path has the place of an id there is one, not the text of nothing, such as undefined.",
    "source": "omise-card-api, List all cards",
    "matters": "A variable that was left empty becomes a card called undefined, and the shop looks for the fault elsewhere."
  },
  {
    "id": "omise.client.requests.host",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Tokens are asked of the vault, everything else of the API.",
    "source": "omise-token-api, Create a token; omise-card-api, List all cards",
    "matters": "A token asked of the API, or a card asked of the vault, meets no such operation there, and the payer cannot go on."
  },
  {
    "id": "omise.client.requests.basic",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Each request carries a key as the user name of HTTP Basic, with an empty password.",
    "source": "omise-authentication",
    "matters": "The API cannot tell whose request it is, and refuses it."
  },
  {
    "id": "omise.client.requests.secret-key",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Everything but the vault is asked with the secret key.",
    "source": "omise-authentication",
    "matters": "Cards cannot be read or changed with the public key, so the shop's request is refused."
  },
  {
    "id": "omise.client.requests.public-key",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The vault is asked with the public key.",
    "source": "omise-token-api, Create a token, Retrieve a token",
    "matters": "The vault takes the public key alone, so no card can be turned into a token."
  },
  {
    "id": "omise.client.requests.version",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Where a request names a version, there is such a version.",
    "source": "omise-api-versioning",
    "matters": "A mistyped version leaves it open in which shape the API answers, and the client may misread it."
  },
  {
    "id": "omise.client.requests.query-values",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Parameters of a query hold values that are documented for them, such as a limit of at most 100.",
    "source": "omise-card-api, List all cards",
    "matters": "The API refuses the list, or answers another page than the client believes it asked for."
  },
  {
    "id": "omise.client.requests.known-query",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A query has only parameters that are documented, each once.",
    "source": "omise-card-api, List all cards",
    "matters": "A misspelt parameter may be ignored, and the shop gets a list that it did not mean."
  },
  {
    "id": "omise.client.requests.content-type",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A body says that it is a form or JSON, and is what it says.",
    "source": "omise-card-api, Update a card; omise-token-api, Create a token",
    "matters": "The API reads the body in another way than it was written, and finds nothing of what was sent."
  },
  {
    "id": "omise.client.requests.form-brackets",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Members within a member are written in brackets in a form, as card[name].",
    "source": "omise-token-api, Create a token",
    "matters": "The API finds no card in the form, and the payer is turned away."
  },
  {
    "id": "omise.client.requests.required-members",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A body has every member that is required.",
    "source": "omise-token-api, Create a token",
    "matters": "The API refuses the card, whatever the payer enters."
  },
  {
    "id": "omise.client.requests.member-values",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Members of a body hold values of the documented type and range.",
    "source": "omise-card-api, Update a card; omise-token-api, Create a token",
    "matters": "The API refuses the value, or stores another than the payer gave."
  },
  {
    "id": "omise.client.requests.whole-numbers",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "Whole numbers are written without a fraction and without an exponent.",
    "source": "omise-card-api, Update a card",
    "matters": "A month such as 4.0 or 4e0 is a number to one server, and no month to another."
  },
  {
    "id": "omise.client.requests.known-members",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "A body has only members that are documented.",
    "source": "omise-card-api, Update a card; omise-token-api, Create a token",
    "matters": "A misspelt member may be ignored, and what the payer entered is not stored."
  },
  {
    "id": "omise.client.requests.no-body",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "SHOULD",
    "basis": "inferred",
    "says": "GET and DELETE carry no body; the vendor's server reads one, and no specification gives it a meaning.",
    "source": "RFC 9110, Section 9.3; SDKs",
    "matters": "A proxy may drop or refuse the body, and the parameters in it are lost."
  },
  {
    "id": "omise.client.requests.token-once",
    "api": "omise",
    "class": "omise.client.requests",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A token that was used is not used again.",
    "source": "omise-token-api, Attributes, used",
    "matters": "The API refuses the second use, so an order fails although the card is good."
  },
  {
    "id": "omise.client.safety.tls",
    "api": "omise",
    "class": "omise.client.safety",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Both hosts are asked over TLS.",
    "source": "omise-card-api and omise-token-api, the URLs of the operations",
    "matters": "Whoever listens on the way can read the keys and the card numbers."
  },
  {
    "id": "omise.client.safety.secret-key-only-to-api",
    "api": "omise",
    "class": "omise.client.safety",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The secret key goes to no host but the API's, and stands nowhere but in the header Authorization.",
    "source": "omise-authentication; omise-token-api, Create a token",
    "matters": "Whoever reads another host's logs, or a URL that was kept, holds the key to all of the shop's cards."
  },
  {
    "id": "omise.client.safety.card-only-to-vault",
    "api": "omise",
    "class": "omise.client.safety",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The number and the security code of a card go nowhere but into the body of a token's creation at the vault.",
    "source": "omise-token-api, Create a token",
    "matters": "Card numbers and security codes lie on servers that were never meant to hold them, where others can read them."
  },
  {
    "id": "omise.client.answers.understood",
    "api": "omise",
    "class": "omise.client.answers",
    "keyword": "MUST",
    "basis": "documented",
    "says": "After documented answers the client goes on, and ends well.",
    "source": "omise-card-api and omise-token-api, the examples of answers",
    "matters": "The API has done what was asked, yet the shop sees a failure and may ask for it again."
  },
  {
    "id": "omise.client.freedoms.version-of-account",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Where no version is asked for, answers are of any version, as the account is set.",
    "source": "omise-api-versioning",
    "matters": "A shop whose account has another version than the client's author had gets wrong results, or none."
  },
  {
    "id": "omise.client.freedoms.created",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The time of creation is called created or created_at.",
    "source": "omise-card-api, Attribute, created; recorded responses",
    "matters": "Under the other name the client finds no creation time, and sorts cards wrongly or fails on them."
  },
  {
    "id": "omise.client.freedoms.time-notation",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Times write UTC as Z or as an offset, and may have a fraction of a second.",
    "source": "recorded responses; RFC 3339",
    "matters": "A valid time makes the client fail on a card, or read it hours off."
  },
  {
    "id": "omise.client.freedoms.members-absent",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A card may lack the members that some versions do not have, such as bank, deleted and the address.",
    "source": "recorded responses",
    "matters": "A shop on an older version cannot read its cards, because the client insists on members that came later."
  },
  {
    "id": "omise.client.freedoms.members-null",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The optional members of a card may be null, its city and postal code too.",
    "source": "recorded responses",
    "matters": "Card holders who gave no address cannot use their cards, because the client insists on text."
  },
  {
    "id": "omise.client.freedoms.members-blank",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The optional members of a card may be empty text.",
    "source": "recorded responses",
    "matters": "A card whose bank or kind is not known makes the client fail, and the shop's whole list with it."
  },
  {
    "id": "omise.client.freedoms.members-filled",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The optional members of a card may hold text, such as a bank, the first digits and a fingerprint of any form.",
    "source": "recorded responses",
    "matters": "A shop that is told more about its cards, such as their first digits, can no longer read them."
  },
  {
    "id": "omise.client.freedoms.members-unknown",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Cards, tokens, lists and errors may have members that the client does not know.",
    "source": "recorded responses, which have members that older pages lack",
    "matters": "When the API adds a member, every shop with this client stands still until it is updated."
  },
  {
    "id": "omise.client.freedoms.brand",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The brand is text that the client may not know, in any spelling.",
    "source": "omise-card-api, Attribute, brand; recorded responses",
    "matters": "Holders of a brand that the client does not know, or spells otherwise, cannot pay."
  },
  {
    "id": "omise.client.freedoms.financing",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The kind of financing is text that the client may not know, or empty.",
    "source": "omise-card-api, Attribute, financing; recorded responses",
    "matters": "A shop cannot read or charge a card of a kind that the client does not list."
  },
  {
    "id": "omise.client.freedoms.country",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The country is two letters in either case, or empty.",
    "source": "omise-card-api, Attribute, country; recorded responses",
    "matters": "A card whose country is unknown, or written in the other case, cannot be shown or charged."
  },
  {
    "id": "omise.client.freedoms.ids",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "documented",
    "says": "Ids are of any length, and those of customers of any form.",
    "source": "omise-token-api, Attributes, id",
    "matters": "A shop whose ids look unlike those in the examples has them refused or cut short by its own client."
  },
  {
    "id": "omise.client.freedoms.list-order",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A list may have null as its order, or not name it.",
    "source": "recorded responses",
    "matters": "A list that does not name its order makes the client fail, and the shop sees no cards."
  },
  {
    "id": "omise.client.freedoms.list-location",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A list may have null as its location, or not name it.",
    "source": "recorded responses",
    "matters": "A list without a path of its own makes the client fail before it has read a card."
  },
  {
    "id": "omise.client.freedoms.many-cards",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A customer may have more cards than one page holds.",
    "source": "omise-card-api, List all cards, limit",
    "matters": "Customers with many cards see the first page of them alone, or the same page again."
  },
  {
    "id": "omise.client.freedoms.empty-list",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A list may be empty.",
    "source": "recorded responses",
    "matters": "A customer without cards meets an error where the shop should ask for the first one."
  },
  {
    "id": "omise.client.freedoms.deletion-short",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A destruction may be answered with four members only.",
    "source": "omise-card-api, Destroy a card",
    "matters": "A card is gone, yet the client reports a failure because the answer is not a whole card."
  },
  {
    "id": "omise.client.freedoms.default-card-expanded",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "The default card of a customer may be shown in full.",
    "source": "SDKs",
    "matters": "A client that expects an id finds an object, and shows the customer without a default card."
  },
  {
    "id": "omise.client.freedoms.token-location",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The location of a token is a path or a whole URL.",
    "source": "omise-token-api, Attributes, location; recorded responses",
    "matters": "A client that puts a host before a whole URL, or none before a path, cannot reload the token."
  },
  {
    "id": "omise.client.freedoms.token-members-absent",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "A token may lack the status of its charge, and the card in it its location.",
    "source": "recorded responses",
    "matters": "A shop on an older version cannot read its tokens, and so cannot take a card."
  },
  {
    "id": "omise.client.freedoms.charge-pending",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MAY",
    "basis": "inferred",
    "says": "A charge may still be pending when it is answered.",
    "source": "SDKs",
    "matters": "The shop takes a charge that is still open for paid or for failed, and delivers or cancels too early."
  },
  {
    "id": "omise.client.freedoms.error-words",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An error may be worded in any way and point to either host; its code is what programs read.",
    "source": "omise-errors",
    "matters": "A client that reads the message misses the refusal as soon as it is worded otherwise."
  },
  {
    "id": "omise.client.freedoms.json-notation",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "documented",
    "says": "JSON may have line breaks and escapes, and its members come in any order.",
    "source": "RFC 8259",
    "matters": "A client that searches the text of an answer, or counts on an order, reads wrong values or none."
  },
  {
    "id": "omise.client.freedoms.content-type",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "The content type may name a charset, and be written in capitals.",
    "source": "recorded responses; RFC 9110, Section 8.3",
    "matters": "A client that compares the header letter by letter does not parse a good answer."
  },
  {
    "id": "omise.client.freedoms.headers",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "observed",
    "says": "Answers may have headers that the client does not know, or lack those that are not promised.",
    "source": "recorded responses",
    "matters": "A client that insists on a header fails behind another server or proxy."
  },
  {
    "id": "omise.client.freedoms.connection",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "documented",
    "says": "The server may close the connection after an answer, or keep it open.",
    "source": "RFC 9112, Section 9",
    "matters": "A client that counts on the connection loses its next request, and the payer meets an error."
  },
  {
    "id": "omise.client.freedoms.chunks",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A body may come in chunks that end within a character.",
    "source": "RFC 9112, Section 7.1",
    "matters": "A name with an accent comes out garbled when the character falls between two chunks."
  },
  {
    "id": "omise.client.freedoms.compression",
    "api": "omise",
    "class": "omise.client.freedoms",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A body may be compressed in a way that the request accepts.",
    "source": "RFC 9110, Section 12.5.3",
    "matters": "A client that says it accepts compression and cannot undo it has no result for its caller."
  },
  {
    "id": "omise.client.faults.used-token",
    "api": "omise",
    "class": "omise.client.faults",
    "keyword": "MUST",
    "basis": "documented",
    "says": "That a token was used already reaches the caller.",
    "source": "omise-errors",
    "matters": "The shop takes an order for paid although the token was spent."
  },
  {
    "id": "omise.client.faults.not-found",
    "api": "omise",
    "class": "omise.client.faults",
    "keyword": "MUST",
    "basis": "documented",
    "says": "That something was not found reaches the caller.",
    "source": "omise-errors",
    "matters": "The shop goes on with a card or a customer that does not exist, and finds out when a payment fails."
  },
  {
    "id": "omise.client.faults.authentication-failure",
    "api": "omise",
    "class": "omise.client.faults",
    "keyword": "MUST",
    "basis": "documented",
    "says": "That the key was refused reaches the caller.",
    "source": "omise-errors",
    "matters": "The shop runs on without noticing that its key is refused, and none of its payments is made."
  },
  {
    "id": "omise.client.faults.invalid-card",
    "api": "omise",
    "class": "omise.client.faults",
    "keyword": "MUST",
    "basis": "documented",
    "says": "That a card was refused reaches the caller.",
    "source": "omise-errors",
    "matters": "The payer believes that the card was accepted, and the shop has none to charge."
  },
  {
    "id": "omise.client.faults.error-code",
    "api": "omise",
    "class": "omise.client.faults",
    "keyword": "SHOULD",
    "basis": "documented",
    "says": "The code of an error reaches the caller, so that one can be told from another.",
    "source": "omise-errors",
    "matters": "The shop cannot tell a spent token from a bad card or a wrong key, and gives every payer the same advice."
  },
  {
    "id": "omise.client.faults.throttled",
    "api": "omise",
    "class": "omise.client.faults",
    "keyword": "MUST",
    "basis": "documented",
    "says": "A request that was throttled is sent again no sooner than it was told, or the caller learns of it.",
    "source": "omise-rate-limiting",
    "matters": "A client that repeats too soon keeps the shop throttled; one that stays silent loses its requests."
  },
  {
    "id": "omise.client.faults.server-error",
    "api": "omise",
    "class": "omise.client.faults",
    "keyword": "MUST",
    "basis": "documented",
    "says": "An error of the server reaches the caller, unless the request succeeds when it is sent again.",
    "source": "omise-errors",
    "matters": "The shop counts on a card or a payment that never came about."
  },
  {
    "id": "omise.client.faults.connection-lost",
    "api": "omise",
    "class": "omise.client.faults",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "That an answer was lost reaches the caller, unless the request succeeds when it is sent again.",
    "source": "RFC 9110, Section 9.2.2",
    "matters": "The shop takes silence for success, and does not look whether the card was stored."
  },
  {
    "id": "omise.client.faults.answer-cut",
    "api": "omise",
    "class": "omise.client.faults",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "An answer that ends too early is not taken for a whole one.",
    "source": "RFC 9112, Section 8",
    "matters": "Half an answer passes for a whole one, and the shop misses cards or reads wrong values."
  },
  {
    "id": "omise.client.faults.answer-slow",
    "api": "omise",
    "class": "omise.client.faults",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "An answer that comes slowly is waited for, or the caller learns that it was given up.",
    "source": "RFC 9112, Section 8",
    "matters": "The shop takes a result that has not come yet for an empty one, or waits without an end."
  },
  {
    "id": "omise.client.faults.no-blind-repeat",
    "api": "omise",
    "class": "omise.client.faults",
    "keyword": "MUST",
    "basis": "inferred",
    "says": "A POST that may have been carried out is not sent again unasked; the API has no key by which it would know.",
    "source": "RFC 9110, Section 9.2.2",
    "matters": "A payer whose answer was lost is charged twice, or has the card stored twice."
  }
];
