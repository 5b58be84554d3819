// Generated from spec/kwik/openapi.yaml by "npm run generate". Do not edit.
export interface paths {
    "/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the stored cards
         * @description Lists cards in no promised order and without pages. Each filter is optional. Filters that fit no card give an empty array, or a failure with code 007.
         */
        get: operations["listCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update one card or several
         * @description Changes the writable fields that each record holds and leaves the others. Null clears a field where that is allowed. One bad record makes the whole batch fail, and nothing is changed.
         */
        post: operations["updateCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Where a card stands.
         * @example ACTIVE
         * @enum {string}
         */
        CardStatus: "ACTIVE" | "ARCHIVED" | "DISABLED" | "EXPIRED";
        /** @description A stored card. Every field is always present. */
        Card: {
            /**
             * @description The card's own id, unlike that of any other card.
             * @example crd_Vb81kPz0QeTn5JwXs6Gyu
             */
            id: string & unknown;
            /**
             * Format: kwik-date-time
             * @description When the card was stored, in GMT+2.
             * @example 2025-11-03 09:41:26
             */
            created_at: string;
            /**
             * Format: kwik-date-time
             * @description When the entry was last changed, in GMT+2; null before the first change.
             * @example 2025-11-20 14:12:09
             * @example null
             */
            updated_at: string | null;
            card_status: components["schemas"]["CardStatus"];
            /**
             * @description The id of the customer who owns the card.
             * @example cus_Q7mZt2XwLd9RkYb4NfHs3
             */
            customer_id: string & unknown;
            /**
             * @description A name that a person gave the card, at most 64 characters; null where there is none.
             * @example Groceries
             * @example null
             */
            card_nickname: string | null;
            /**
             * @description The last four digits of the card number.
             * @example 4242
             * @example 0005
             */
            card_ending: string;
            /**
             * @description The month of expiry as MM/YY, in this century.
             * @example 04/29
             */
            card_expire: string;
            /**
             * @description The brand of the card.
             * @example VISA
             */
            card_brand: string & ("VISA" | "MASTERCARD" | "AMEX" | "DINERS_CLUB");
            /**
             * @description What a payment names the card by. Opaque, and never changed.
             * @example 3f9c0a7be15d48266bd1f7e0943ac85e7d20b6f19a8c54e3021fd76b98ae5c40
             */
            card_token: string;
            /**
             * @description Whether the month of expiry has passed.
             * @example false
             */
            is_expired: boolean;
            /**
             * @description Whether the card can be used for recurring payments.
             * @example true
             */
            is_recurring: boolean;
            /**
             * @description Whether the card is the one that payments take first.
             * @example true
             */
            is_default: boolean;
            /**
             * @description Months until the card expires. The documentation's table says boolean, everything else about it a whole number. Not above zero, or null, once the card has expired.
             * @example 41
             * @example -4
             */
            expire_in_months: ((number & (number | null)) | (boolean & (number | null)) | null) & (number | null);
        } & (unknown & unknown);
        /** @description The answer to a list, cards or failure. */
        ListAnswer: {
            /**
             * @description Whether the call succeeded.
             * @example true
             */
            status: boolean;
        };
        /** @description The cards that fit a list. */
        CardList: {
            /**
             * @description True, since the call succeeded.
             * @example true
             */
            status?: boolean;
            /**
             * @description The cards that fit.
             * @example []
             */
            records: components["schemas"]["Card"][];
        };
        /** @description The cards to change. */
        UpdateRequest: {
            /**
             * @description One record for each card to change.
             * @example [
             *       {
             *         "id": "crd_Vb81kPz0QeTn5JwXs6Gyu",
             *         "card_nickname": "Household"
             *       }
             *     ]
             */
            records: components["schemas"]["CardUpdate"][];
        };
        /** @description What to change on one card. A field that is left out stays; null clears it where that is allowed. */
        CardUpdate: {
            /**
             * @description The id of the card to change.
             * @example crd_Vb81kPz0QeTn5JwXs6Gyu
             */
            id: string;
            /**
             * @description The new status. Null may be refused or ignored.
             * @example DISABLED
             * @enum {string|null}
             */
            card_status?: "ACTIVE" | "ARCHIVED" | "DISABLED" | "EXPIRED" | null;
            /**
             * @description The new nickname, at most 64 characters; null takes it away.
             * @example Household
             * @example null
             */
            card_nickname?: string | null;
            /**
             * @description Whether the card becomes the default for payments. Null may be refused or ignored.
             * @example true
             */
            is_default?: boolean | null;
        };
        /** @description The answer to an update, cards or failure. */
        UpdateAnswer: {
            /**
             * @description Whether the call succeeded.
             * @example true
             */
            status: boolean;
        };
        /** @description The cards that an update changed. */
        UpdatedCards: {
            /**
             * @description True, since the call succeeded.
             * @example true
             */
            status?: boolean;
            /**
             * @description The whole card of each record.
             * @example []
             */
            results: components["schemas"]["Card"][];
        };
        /** @description The body of an answer whose HTTP status is 400 or above. One that claims success is charged for that alone, since no HTTP status is documented. */
        FailedAnswer: {
            /**
             * @description False.
             * @example false
             */
            status: boolean & unknown;
        };
        /** @description Why a call failed. */
        Failure: {
            /**
             * @description False, since the call failed.
             * @example false
             */
            status?: boolean;
            /**
             * @description 001 unknown key, 002 layout of the body, 003 parameters of the body, 004 lookup values, 005 validation, 006 parameters of the URL, 007 record not found. More codes may exist.
             * @example 005
             */
            error_code: string & ("001" | "002" | "003" | "004" | "005" | "006" | "007");
            /**
             * @description What went wrong, for people; at most 32 characters.
             * @example Validation failed
             */
            error_message?: string & unknown;
            /**
             * @description The spelling of `error_message` in the documentation's table; its sample has the singular.
             * @example Validation failed
             */
            error_messages?: string & unknown;
            /**
             * @description What was wrong with which record; only where records were at fault.
             * @example []
             */
            error_details?: components["schemas"]["RecordProblem"][];
        } & ((unknown | unknown) & unknown);
        /** @description One record that was refused. */
        RecordProblem: {
            /**
             * @description The record as it was sent, whatever its type.
             * @example {
             *       "id": "crd_Vb81kPz0QeTn5JwXs6Gyu",
             *       "is_default": "sometimes"
             *     }
             */
            record: unknown;
            /**
             * @description What is wrong, by name of the field.
             * @example {
             *       "is_default": {
             *         "message": "is_default is true or false",
             *         "rule": "boolean"
             *       }
             *     }
             */
            errors: {
                [key: string]: components["schemas"]["FieldProblem"];
            };
        };
        /** @description What is wrong with one field. */
        FieldProblem: {
            /**
             * @description What is wrong, for people.
             * @example is_default is true or false
             */
            message: string;
            /**
             * @description The name of the rule that was broken.
             * @example boolean
             */
            rule: string;
        };
    };
    responses: {
        /** @description A failure. Which HTTP status belongs to which code is not documented. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FailedAnswer"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCards: {
        parameters: {
            query?: {
                /**
                 * @description Only cards that expire in this many months. Read as "exactly"; a server that reads it as "within" is tolerated.
                 * @example 2
                 */
                expire_in_months?: number;
                /**
                 * @description Only cards of this status.
                 * @example ACTIVE
                 */
                card_status?: components["schemas"]["CardStatus"];
                /**
                 * @description Only cards of the customer with this id.
                 * @example cus_Q7mZt2XwLd9RkYb4NfHs3
                 */
                customer_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cards, or a failure. The boolean `status` tells which. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswer"];
                };
            };
            "4XX": components["responses"]["Failed"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateCards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The records to change, of one customer or of several. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRequest"];
            };
        };
        responses: {
            /** @description The changed cards, or a failure. The boolean `status` tells which. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateAnswer"];
                };
            };
            "4XX": components["responses"]["Failed"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
