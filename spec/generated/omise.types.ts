// Generated from spec/omise/openapi.yaml by "npm run generate". Do not edit.
export interface paths {
    "/customers/{customer_id}/cards": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example cust_test_60vvlsy3kqa5gsmplsd
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * List the cards of a customer
         * @description Cards of the customer that are not deleted, a page at a time.
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
    "/customers/{customer_id}/cards/{card_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example cust_test_60vvlsy3kqa5gsmplsd
                 */
                customer_id: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the card.
                 * @example card_test_60vvlt2gh5c7w1mcd0p
                 */
                card_id: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a card
         * @description The card with this id that belongs to this customer.
         */
        get: operations["retrieveCard"];
        put?: never;
        post?: never;
        /**
         * Destroy a card
         * @description Destroys the card with this id that belongs to this customer.
         */
        delete: operations["destroyCard"];
        options?: never;
        head?: never;
        /**
         * Update a card
         * @description Changes those of five members that the request names.
         */
        patch: operations["updateCard"];
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a token
         * @description Makes a single-use token from a card. Takes the public key only.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the token.
                 * @example tokn_test_60vvlr0zk3n8u2c9fqk
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a token
         * @description The token with this id. Takes the public key only.
         */
        get: operations["retrieveToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the customers
         * @description Customers of the account that are not deleted, a page at a time.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Makes a customer, with a card where a token is given.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example cust_test_60vvlsy3kqa5gsmplsd
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a customer
         * @description The customer, with its first twenty cards.
         */
        get: operations["retrieveCustomer"];
        put?: never;
        post?: never;
        /**
         * Destroy a customer
         * @description Destroys the customer and its cards.
         */
        delete: operations["destroyCustomer"];
        options?: never;
        head?: never;
        /**
         * Update a customer
         * @description Changes a customer; `card` attaches one more card, `default_card` chooses among its cards.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/charges": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a charge
         * @description Charges a token, or a card of a customer.
         */
        post: operations["createCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charges/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the charge.
                 * @example chrg_test_60vvm1qn6d4tw0p2s8x
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a charge
         * @description The charge with this id.
         */
        get: operations["retrieveCharge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the account
         * @description The account that the key belongs to.
         */
        get: operations["retrieveAccount"];
        put?: never;
        post?: never;
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
        /** @description What a card has wherever it stands. */
        CardMembers: {
            /**
             * @description What this is.
             * @example card
             * @constant
             */
            object: "card";
            /**
             * @description The card's own id, which it keeps from the token to the customer.
             * @example card_test_60vvlt2gh5c7w1mcd0p
             */
            id: string & unknown;
            /**
             * @description Whether the card is live, or a test.
             * @example false
             */
            livemode: boolean;
            /**
             * @description Whether the card was destroyed. Since 2019-05-29.
             * @example false
             */
            deleted?: boolean;
            /**
             * @description Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.
             * @example
             */
            bank?: string;
            /**
             * @description Brand of the card.
             * @example Visa
             */
            brand: string;
            /**
             * @description City as given; null where none was.
             * @example Bangkok
             * @example null
             */
            city: string | null;
            /**
             * @description Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.
             * @example us
             * @example
             */
            country: string;
            /**
             * Format: date-time
             * @description When the card was created; its name up to 2017-11-02.
             * @example 2017-10-11T04:20:00Z
             */
            created?: string;
            /**
             * Format: date-time
             * @description When the card was created; its name since 2019-05-29.
             * @example 2024-05-20T07:30:15Z
             */
            created_at?: string;
            /**
             * @description Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.
             * @example 11
             */
            expiration_month: number | null;
            /**
             * @description Year of expiry with four digits; null on cards that are deleted or come from other sources.
             * @example 2029
             */
            expiration_year: number | null;
            /**
             * @description Kind of financing; may be empty.
             * @example credit
             * @example
             */
            financing: string;
            /**
             * @description The same for the same number on one account; null on cards from other sources.
             * @example 5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E=
             */
            fingerprint: string | null;
            /**
             * @description First six digits, shown to some merchants only.
             * @example null
             */
            first_digits?: string | null;
            /**
             * @description Last four digits of the number.
             * @example 4242
             */
            last_digits: string;
            /**
             * @description Name of the owner as given; null on cards from other sources.
             * @example Cardproof Check
             */
            name: string | null;
            /**
             * @description Phone number as given.
             * @example null
             */
            phone_number?: string | null;
            /**
             * @description Postal code as given; null where none was.
             * @example 10320
             * @example null
             */
            postal_code: string | null;
            /**
             * @description Whether the check of the security code passed. Since 2015-11-17.
             * @example true
             */
            security_code_check?: boolean;
            /**
             * @description State as given.
             * @example null
             */
            state?: string | null;
            /**
             * @description First line of the address as given.
             * @example null
             */
            street1?: string | null;
            /**
             * @description Second line of the address as given.
             * @example null
             */
            street2?: string | null;
            /**
             * @description How the card was tokenised, where it was a wallet.
             * @example null
             */
            tokenization_method?: string | null;
        } & (unknown | unknown);
        /**
         * Format: uri-reference
         * @description API path of the card; null or absent while it belongs to no customer.
         * @example /customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p
         */
        CardLocation: string;
        /** @description A card of a customer. */
        Card: {
            location: components["schemas"]["CardLocation"];
            /**
             * @description Never null on a customer's card.
             * @example 11
             */
            expiration_month?: number;
            /**
             * @description Never null on a customer's card.
             * @example 2029
             */
            expiration_year?: number;
            /**
             * @description Never null on a customer's card.
             * @example 5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E=
             */
            fingerprint?: string;
            /**
             * @description Never null on a customer's card.
             * @example Cardproof Check
             */
            name?: string;
        } & components["schemas"]["CardMembers"];
        /** @description A card inside a token or a charge, which may belong to no customer. */
        EmbeddedCard: {
            /**
             * Format: uri-reference
             * @description API path of the card; null or absent while it belongs to no customer.
             * @example null
             */
            location?: string | null;
        } & components["schemas"]["CardMembers"];
        /** @description A destroyed card; in full since 2019-05-29, before that only these four members. */
        DestroyedCard: {
            /**
             * @description What this was.
             * @example card
             * @constant
             */
            object: "card";
            /**
             * @description Its id.
             * @example card_test_60vvlt2gh5c7w1mcd0p
             */
            id: string;
            /**
             * @description Whether it was live.
             * @example false
             */
            livemode: boolean;
            /**
             * @description That it is destroyed.
             * @example true
             * @constant
             */
            deleted: true;
            /**
             * @description Its old path.
             * @example null
             */
            location?: string | null;
        };
        /** @description One page of a customer's cards. */
        CardList: {
            /**
             * @description What this is.
             * @example list
             * @constant
             */
            object: "list";
            /** @description The cards of this page. */
            data: components["schemas"]["Card"][];
            /**
             * Format: date-time
             * @description Where the window begins.
             * @example 1970-01-01T00:00:00Z
             */
            from: string;
            /**
             * Format: date-time
             * @description Where the window ends.
             * @example 2024-05-31T23:59:59Z
             */
            to: string;
            /**
             * @description How many cards were skipped.
             * @example 0
             */
            offset: number;
            /**
             * @description How many cards the page holds at most.
             * @example 20
             */
            limit: number;
            /**
             * @description How many cards the window holds.
             * @example 1
             */
            total: number;
            /**
             * @description Order of the cards; null or absent in older bodies.
             * @example chronological
             * @enum {string|null}
             */
            order?: "chronological" | "reverse_chronological" | null;
            /**
             * @description API path of the list; absent or null in some bodies.
             * @example /customers/cust_test_60vvlsy3kqa5gsmplsd/cards
             */
            location?: string | null;
        };
        /** @description The members of a card that can be changed. */
        CardUpdate: {
            /**
             * @description Name of the owner as printed.
             * @example Cardproof Check
             */
            name?: string;
            /**
             * @description Month of expiry, 1 to 12.
             * @example 12
             */
            expiration_month?: number;
            /**
             * @description Year of expiry with four digits.
             * @example 2029
             */
            expiration_year?: number;
            /**
             * @description Postal code of where the card was issued.
             * @example 10310
             */
            postal_code?: string;
            /**
             * @description City where the card was issued.
             * @example Bangkok
             */
            city?: string;
        };
        /** @description What a token is made from. */
        TokenCreation: {
            /** @description The card. */
            card: {
                /**
                 * @description Month of expiry, M or MM.
                 * @example 11
                 */
                expiration_month: number;
                /**
                 * @description Year of expiry, YY or YYYY.
                 * @example 2029
                 */
                expiration_year: number;
                /**
                 * @description Name of the owner.
                 * @example Cardproof Check
                 */
                name: string;
                /**
                 * @description The card number.
                 * @example 4242424242424242
                 */
                number: string;
                /**
                 * @description City of the billing address.
                 * @example Bangkok
                 */
                city?: string;
                /**
                 * @description Country of the billing address as two letters of ISO 3166.
                 * @example th
                 */
                country?: string;
                /**
                 * @description Phone number.
                 * @example 0812345678
                 */
                phone_number?: string;
                /**
                 * @description Postal code.
                 * @example 10320
                 */
                postal_code?: string;
                /**
                 * @description Security code printed on the card.
                 * @example 123
                 */
                security_code?: string;
                /**
                 * @description State of the billing address.
                 * @example Bangkok
                 */
                state?: string;
                /**
                 * @description First line of the billing address.
                 * @example 1448/4 Praditmanutham Road
                 */
                street1?: string;
                /**
                 * @description Second line of the billing address.
                 * @example Unit 3
                 */
                street2?: string;
                /**
                 * @description Not on the page; the vendor's schema has it.
                 * @example check@cardproof.example
                 */
                email?: string;
            };
        };
        /** @description A single-use stand-in for a card. */
        Token: {
            /**
             * @description What this is.
             * @example token
             * @constant
             */
            object: "token";
            /**
             * @description Id of the token.
             * @example tokn_test_60vvlr0zk3n8u2c9fqk
             */
            id: string;
            /**
             * @description Whether the token is live, or a test.
             * @example false
             */
            livemode: boolean;
            /**
             * Format: uri-reference
             * @description Where the token is; a path, or a whole URL of the vault.
             * @example https://vault.omise.co/tokens/tokn_test_60vvlr0zk3n8u2c9fqk
             */
            location: string;
            /**
             * @description The card; may be null once the token was used.
             * @example null
             */
            card: Record<string, never> | null;
            /**
             * @description Status of the charge made with it, or unknown. Since 2019-05-29.
             * @example unknown
             * @enum {string}
             */
            charge_status?: "expired" | "failed" | "pending" | "reversed" | "successful" | "unknown";
            /**
             * Format: date-time
             * @description When the token was created; its name up to 2017-11-02.
             * @example 2017-10-11T04:20:00Z
             */
            created?: string;
            /**
             * Format: date-time
             * @description When the token was created; its name since 2019-05-29.
             * @example 2024-05-20T07:30:15Z
             */
            created_at?: string;
            /**
             * @description Whether it was used.
             * @example false
             */
            used: boolean;
        } & ((unknown | unknown) & unknown);
        /** @description A new customer. */
        CustomerCreation: {
            /**
             * @description Id of an unused token whose card becomes the customer's.
             * @example tokn_test_60vvlr0zk3n8u2c9fqk
             */
            card?: string;
            /**
             * @description Free text.
             * @example created by cardproof
             */
            description?: string;
            /**
             * @description Address of the customer.
             * @example check@cardproof.example
             */
            email?: string;
            /**
             * @description Free members of the merchant's.
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What to change of a customer. */
        CustomerUpdate: {
            /**
             * @description Id of an unused token whose card is added.
             * @example tokn_test_60vvlr0zk3n8u2c9fqk
             */
            card?: string;
            /**
             * @description Id of the card that becomes the default.
             * @example card_test_60vvlt2gh5c7w1mcd0p
             */
            default_card?: string;
            /**
             * @description Free text.
             * @example created by cardproof
             */
            description?: string;
            /**
             * @description Address of the customer.
             * @example check@cardproof.example
             */
            email?: string;
            /**
             * @description Free members of the merchant's.
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description An owner of cards. */
        Customer: {
            /**
             * @description What this is.
             * @example customer
             * @constant
             */
            object: "customer";
            /**
             * @description Id of the customer.
             * @example cust_test_60vvlsy3kqa5gsmplsd
             */
            id: string;
            /**
             * @description Whether the customer is live, or a test.
             * @example false
             */
            livemode: boolean;
            /**
             * @description API path of the customer.
             * @example /customers/cust_test_60vvlsy3kqa5gsmplsd
             */
            location: string;
            /**
             * @description Whether it was destroyed.
             * @example false
             */
            deleted?: boolean;
            /**
             * @description Free members of the merchant's.
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            cards: components["schemas"]["CardList"];
            /**
             * @description Id of the default card, or the card; null where there is none.
             * @example null
             */
            default_card: string | {
                [key: string]: unknown;
            } | null;
            /**
             * @description Id of an account elsewhere.
             * @example null
             */
            linked_account?: string | null;
            /**
             * @description Accounts elsewhere.
             * @example null
             */
            linked_accounts?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Free text.
             * @example created by cardproof
             */
            description?: string | null;
            /**
             * @description Address of the customer.
             * @example null
             */
            email?: string | null;
            /**
             * Format: date-time
             * @description When it was created; up to 2017-11-02.
             * @example 2017-10-11T04:20:00Z
             */
            created?: string;
            /**
             * Format: date-time
             * @description When it was created; since 2019-05-29.
             * @example 2024-05-20T07:30:15Z
             */
            created_at?: string;
        };
        /** @description One page of the account's customers. */
        CustomerList: {
            /**
             * @description What this is.
             * @example list
             * @constant
             */
            object: "list";
            /** @description The customers of this page. */
            data: components["schemas"]["ListedCustomer"][];
            /**
             * Format: date-time
             * @description Where the window begins.
             * @example 1970-01-01T00:00:00Z
             */
            from?: string;
            /**
             * Format: date-time
             * @description Where the window ends.
             * @example 2024-05-31T23:59:59Z
             */
            to?: string;
            /**
             * @description How many customers were skipped.
             * @example 0
             */
            offset?: number;
            /**
             * @description How many customers the page holds at most.
             * @example 20
             */
            limit?: number;
            /**
             * @description How many customers the window holds.
             * @example 1
             */
            total?: number;
            /**
             * @description Order of the customers; null or absent in older bodies.
             * @example chronological
             * @enum {string|null}
             */
            order?: "chronological" | "reverse_chronological" | null;
            /**
             * @description API path of the list; absent or null in some bodies.
             * @example /customers
             */
            location?: string | null;
        };
        /** @description A customer in a list, as far as the suite needs it. */
        ListedCustomer: {
            /**
             * @description What this is.
             * @example customer
             * @constant
             */
            object: "customer";
            /**
             * @description Id of the customer.
             * @example cust_test_60vvlsy3kqa5gsmplsd
             */
            id: string;
            /**
             * @description Free text.
             * @example created by cardproof
             */
            description?: string | null;
            /**
             * Format: date-time
             * @description When it was created; up to 2017-11-02.
             * @example 2017-10-11T04:20:00Z
             */
            created?: string;
            /**
             * Format: date-time
             * @description When it was created; since 2019-05-29.
             * @example 2024-05-20T07:30:15Z
             */
            created_at?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A destroyed customer, in full or in short. */
        DestroyedCustomer: {
            /**
             * @description What this was.
             * @example customer
             * @constant
             */
            object: "customer";
            /**
             * @description Its id.
             * @example cust_test_60vvlsy3kqa5gsmplsd
             */
            id: string;
            /**
             * @description Whether it was live.
             * @example false
             */
            livemode: boolean;
            /**
             * @description That it is destroyed.
             * @example true
             * @constant
             */
            deleted: true;
        } & {
            [key: string]: unknown;
        };
        /** @description What to charge. */
        ChargeCreation: {
            /**
             * @description Sum in the smallest unit of the currency.
             * @example 10000
             */
            amount: number;
            /**
             * @description Currency as three letters of ISO 4217.
             * @example thb
             */
            currency: string;
            /**
             * @description Id of a token, or of a card of the customer.
             * @example tokn_test_60vvlr0zk3n8u2c9fqk
             */
            card?: string;
            /**
             * @description Id of the customer whose card is charged.
             * @example cust_test_60vvlsy3kqa5gsmplsd
             */
            customer?: string;
            /**
             * @description Whether the sum is collected at once.
             * @default true
             * @example true
             */
            capture?: boolean;
            /**
             * @description Free text.
             * @example created by cardproof
             */
            description?: string;
            /**
             * @description Free members of the merchant's.
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description A charge, as far as a card needs it. */
        Charge: {
            /**
             * @description What this is.
             * @example charge
             * @constant
             */
            object: "charge";
            /**
             * @description Id of the charge.
             * @example chrg_test_60vvm1qn6d4tw0p2s8x
             */
            id: string;
            /**
             * @description Whether the charge is live, or a test.
             * @example false
             */
            livemode: boolean;
            /**
             * @description Sum in the smallest unit of the currency.
             * @example 10000
             */
            amount: number;
            /**
             * @description Currency; in capitals since 2019-05-29.
             * @example THB
             */
            currency: string;
            /**
             * @description Where the charge stands. Since 2015-11-17.
             * @example successful
             * @enum {string}
             */
            status?: "failed" | "expired" | "pending" | "reversed" | "successful";
            /**
             * @description Why it failed, as a code.
             * @example null
             */
            failure_code?: string | null;
            /**
             * @description The charged card; null where another source was charged.
             * @example null
             */
            card: Record<string, never> | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Whose key it is, as far as the suite needs it. */
        Account: {
            /**
             * @description What this is.
             * @example account
             * @constant
             */
            object: "account";
            /**
             * @description Id of the account.
             * @example account_test_60vvk9b2h7e1r5y3z0a
             */
            id: string;
            /**
             * @description Whether the key is live, or for tests.
             * @example false
             */
            livemode?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Why a request was refused. */
        Error: {
            /**
             * @description What this is.
             * @example error
             * @constant
             */
            object: "error";
            /**
             * @description Where the error is explained.
             * @example https://www.omise.co/api-errors#not-found
             */
            location: string;
            /**
             * @description The reason, for programs.
             * @example not_found
             */
            code: string;
            /**
             * @description The reason, for people.
             * @example customer cust_test_60vvlsy3kqa5gsmplsd was not found
             */
            message: string;
        };
    };
    responses: {
        /** @description Refused; the code says why. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "object": "error",
                 *       "location": "https://www.omise.co/api-errors#bad-request",
                 *       "code": "bad_request",
                 *       "message": "the request could not be understood"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused; the code says why. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "object": "error",
                 *       "location": "https://www.omise.co/api-errors#bad-request",
                 *       "code": "bad_request",
                 *       "message": "the request could not be understood"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused; the code says why. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "object": "error",
                 *       "location": "https://www.omise.co/api-errors#bad-request",
                 *       "code": "bad_request",
                 *       "message": "the request could not be understood"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused; the code says why. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "object": "error",
                 *       "location": "https://www.omise.co/api-errors#bad-request",
                 *       "code": "bad_request",
                 *       "message": "the request could not be understood"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused; the code says why. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "object": "error",
                 *       "location": "https://www.omise.co/api-errors#bad-request",
                 *       "code": "bad_request",
                 *       "message": "the request could not be understood"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused; the code says why. */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "object": "error",
                 *       "location": "https://www.omise.co/api-errors#bad-request",
                 *       "code": "bad_request",
                 *       "message": "the request could not be understood"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused; the code says why. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "object": "error",
                 *       "location": "https://www.omise.co/api-errors#bad-request",
                 *       "code": "bad_request",
                 *       "message": "the request could not be understood"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused; the code says why. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "object": "error",
                 *       "location": "https://www.omise.co/api-errors#bad-request",
                 *       "code": "bad_request",
                 *       "message": "the request could not be understood"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The customer. */
        Customer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "object": "customer",
                 *       "id": "cust_test_60vvlsy3kqa5gsmplsd",
                 *       "livemode": false,
                 *       "location": "/customers/cust_test_60vvlsy3kqa5gsmplsd",
                 *       "deleted": false,
                 *       "metadata": {},
                 *       "cards": {
                 *         "object": "list",
                 *         "from": "1970-01-01T00:00:00Z",
                 *         "to": "2024-05-31T23:59:59Z",
                 *         "offset": 0,
                 *         "limit": 20,
                 *         "total": 0,
                 *         "order": "chronological",
                 *         "data": []
                 *       },
                 *       "default_card": null,
                 *       "description": "created by cardproof",
                 *       "email": null,
                 *       "created_at": "2024-05-20T07:30:15Z"
                 *     }
                 */
                "application/json": components["schemas"]["Customer"];
            };
        };
        /** @description The charge, successful or not. */
        Charge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "object": "charge",
                 *       "id": "chrg_test_60vvm1qn6d4tw0p2s8x",
                 *       "livemode": false,
                 *       "location": "/charges/chrg_test_60vvm1qn6d4tw0p2s8x",
                 *       "amount": 10000,
                 *       "currency": "THB",
                 *       "status": "successful",
                 *       "capture": true,
                 *       "authorized": true,
                 *       "paid": true,
                 *       "customer": null,
                 *       "card": {
                 *         "object": "card",
                 *         "id": "card_test_60vvlt2gh5c7w1mcd0p",
                 *         "livemode": false,
                 *         "location": "/customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p",
                 *         "deleted": false,
                 *         "bank": "",
                 *         "brand": "Visa",
                 *         "city": "Bangkok",
                 *         "country": "us",
                 *         "created_at": "2024-05-20T07:30:15Z",
                 *         "expiration_month": 11,
                 *         "expiration_year": 2029,
                 *         "financing": "credit",
                 *         "fingerprint": "5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E=",
                 *         "first_digits": null,
                 *         "last_digits": "4242",
                 *         "name": "Cardproof Check",
                 *         "phone_number": null,
                 *         "postal_code": "10320",
                 *         "security_code_check": true,
                 *         "state": null,
                 *         "street1": null,
                 *         "street2": null,
                 *         "tokenization_method": null
                 *       },
                 *       "failure_code": null,
                 *       "failure_message": null,
                 *       "created_at": "2024-05-20T07:31:02Z"
                 *     }
                 */
                "application/json": components["schemas"]["Charge"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the customer.
         * @example cust_test_60vvlsy3kqa5gsmplsd
         */
        CustomerId: string;
        /**
         * @description Id of the card.
         * @example card_test_60vvlt2gh5c7w1mcd0p
         */
        CardId: string;
        /**
         * @description API version of the answer; without it the account's own.
         * @example 2019-05-29
         */
        OmiseVersion: "2014-07-27" | "2015-11-17" | "2017-11-02" | "2019-05-29";
    };
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
                 * @description How many cards to skip.
                 * @example 20
                 */
                offset?: number;
                /**
                 * @description How many cards a page holds at most.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Leaves out cards created before this moment, in UTC.
                 * @example 2024-05-01T00:00:00Z
                 */
                from?: string;
                /**
                 * @description Leaves out cards created after this moment, in UTC; by default the present.
                 * @example 2024-05-31T23:59:59Z
                 */
                to?: string;
                /**
                 * @description Whether the oldest or the newest card comes first.
                 * @example reverse_chronological
                 */
                order?: "chronological" | "reverse_chronological";
            };
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example cust_test_60vvlsy3kqa5gsmplsd
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "location": "/customers/cust_test_60vvlsy3kqa5gsmplsd/cards",
                     *       "from": "1970-01-01T00:00:00Z",
                     *       "to": "2024-05-31T23:59:59Z",
                     *       "offset": 0,
                     *       "limit": 20,
                     *       "total": 1,
                     *       "order": "chronological",
                     *       "data": [
                     *         {
                     *           "object": "card",
                     *           "id": "card_test_60vvlt2gh5c7w1mcd0p",
                     *           "livemode": false,
                     *           "location": "/customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p",
                     *           "deleted": false,
                     *           "bank": "",
                     *           "brand": "Visa",
                     *           "city": "Bangkok",
                     *           "country": "us",
                     *           "created_at": "2024-05-20T07:30:15Z",
                     *           "expiration_month": 11,
                     *           "expiration_year": 2029,
                     *           "financing": "credit",
                     *           "fingerprint": "5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E=",
                     *           "first_digits": null,
                     *           "last_digits": "4242",
                     *           "name": "Cardproof Check",
                     *           "phone_number": null,
                     *           "postal_code": "10320",
                     *           "security_code_check": true,
                     *           "state": null,
                     *           "street1": null,
                     *           "street2": null,
                     *           "tokenization_method": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CardList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveCard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example cust_test_60vvlsy3kqa5gsmplsd
                 */
                customer_id: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the card.
                 * @example card_test_60vvlt2gh5c7w1mcd0p
                 */
                card_id: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "card",
                     *       "id": "card_test_60vvlt2gh5c7w1mcd0p",
                     *       "livemode": false,
                     *       "location": "/customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p",
                     *       "deleted": false,
                     *       "bank": "",
                     *       "brand": "Visa",
                     *       "city": "Bangkok",
                     *       "country": "us",
                     *       "created_at": "2024-05-20T07:30:15Z",
                     *       "expiration_month": 11,
                     *       "expiration_year": 2029,
                     *       "financing": "credit",
                     *       "fingerprint": "5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E=",
                     *       "first_digits": null,
                     *       "last_digits": "4242",
                     *       "name": "Cardproof Check",
                     *       "phone_number": null,
                     *       "postal_code": "10320",
                     *       "security_code_check": true,
                     *       "state": null,
                     *       "street1": null,
                     *       "street2": null,
                     *       "tokenization_method": null
                     *     }
                     */
                    "application/json": components["schemas"]["Card"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyCard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example cust_test_60vvlsy3kqa5gsmplsd
                 */
                customer_id: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the card.
                 * @example card_test_60vvlt2gh5c7w1mcd0p
                 */
                card_id: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The destroyed card, in full or in short. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "card",
                     *       "id": "card_test_60vvlt2gh5c7w1mcd0p",
                     *       "livemode": false,
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["DestroyedCard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example cust_test_60vvlsy3kqa5gsmplsd
                 */
                customer_id: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the card.
                 * @example card_test_60vvlt2gh5c7w1mcd0p
                 */
                card_id: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        /** @description The members to change; the others stay. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Cardproof Check",
                 *       "expiration_month": 12,
                 *       "postal_code": "10310"
                 *     }
                 */
                "application/json": components["schemas"]["CardUpdate"];
                /**
                 * @example {
                 *       "name": "Cardproof Check",
                 *       "expiration_month": 12,
                 *       "postal_code": "10310"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CardUpdate"];
            };
        };
        responses: {
            /** @description The card as it now stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "card",
                     *       "id": "card_test_60vvlt2gh5c7w1mcd0p",
                     *       "livemode": false,
                     *       "location": "/customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p",
                     *       "deleted": false,
                     *       "bank": "",
                     *       "brand": "Visa",
                     *       "city": "Bangkok",
                     *       "country": "us",
                     *       "created_at": "2024-05-20T07:30:15Z",
                     *       "expiration_month": 11,
                     *       "expiration_year": 2029,
                     *       "financing": "credit",
                     *       "fingerprint": "5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E=",
                     *       "first_digits": null,
                     *       "last_digits": "4242",
                     *       "name": "Cardproof Check",
                     *       "phone_number": null,
                     *       "postal_code": "10320",
                     *       "security_code_check": true,
                     *       "state": null,
                     *       "street1": null,
                     *       "street2": null,
                     *       "tokenization_method": null
                     *     }
                     */
                    "application/json": components["schemas"]["Card"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The card. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "card": {
                 *         "name": "Cardproof Check",
                 *         "number": "4242424242424242",
                 *         "expiration_month": 11,
                 *         "expiration_year": 2029,
                 *         "security_code": "123",
                 *         "city": "Bangkok",
                 *         "postal_code": "10320"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TokenCreation"];
                /**
                 * @example {
                 *       "card": {
                 *         "name": "Cardproof Check",
                 *         "number": "4242424242424242",
                 *         "expiration_month": 11,
                 *         "expiration_year": 2029,
                 *         "security_code": "123",
                 *         "city": "Bangkok",
                 *         "postal_code": "10320"
                 *       }
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenCreation"];
            };
        };
        responses: {
            /** @description The new token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "token",
                     *       "id": "tokn_test_60vvlr0zk3n8u2c9fqk",
                     *       "livemode": false,
                     *       "location": "https://vault.omise.co/tokens/tokn_test_60vvlr0zk3n8u2c9fqk",
                     *       "used": false,
                     *       "charge_status": "unknown",
                     *       "card": {
                     *         "object": "card",
                     *         "id": "card_test_60vvlt2gh5c7w1mcd0p",
                     *         "livemode": false,
                     *         "location": null,
                     *         "deleted": false,
                     *         "bank": "",
                     *         "brand": "Visa",
                     *         "city": "Bangkok",
                     *         "country": "us",
                     *         "created_at": "2024-05-20T07:30:15Z",
                     *         "expiration_month": 11,
                     *         "expiration_year": 2029,
                     *         "financing": "credit",
                     *         "fingerprint": "5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E=",
                     *         "first_digits": null,
                     *         "last_digits": "4242",
                     *         "name": "Cardproof Check",
                     *         "phone_number": null,
                     *         "postal_code": "10320",
                     *         "security_code_check": true,
                     *         "state": null,
                     *         "street1": null,
                     *         "street2": null,
                     *         "tokenization_method": null
                     *       },
                     *       "created_at": "2024-05-20T07:30:15Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the token.
                 * @example tokn_test_60vvlr0zk3n8u2c9fqk
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "token",
                     *       "id": "tokn_test_60vvlr0zk3n8u2c9fqk",
                     *       "livemode": false,
                     *       "location": "https://vault.omise.co/tokens/tokn_test_60vvlr0zk3n8u2c9fqk",
                     *       "used": false,
                     *       "charge_status": "unknown",
                     *       "card": {
                     *         "object": "card",
                     *         "id": "card_test_60vvlt2gh5c7w1mcd0p",
                     *         "livemode": false,
                     *         "location": null,
                     *         "deleted": false,
                     *         "bank": "",
                     *         "brand": "Visa",
                     *         "city": "Bangkok",
                     *         "country": "us",
                     *         "created_at": "2024-05-20T07:30:15Z",
                     *         "expiration_month": 11,
                     *         "expiration_year": 2029,
                     *         "financing": "credit",
                     *         "fingerprint": "5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E=",
                     *         "first_digits": null,
                     *         "last_digits": "4242",
                     *         "name": "Cardproof Check",
                     *         "phone_number": null,
                     *         "postal_code": "10320",
                     *         "security_code_check": true,
                     *         "state": null,
                     *         "street1": null,
                     *         "street2": null,
                     *         "tokenization_method": null
                     *       },
                     *       "created_at": "2024-05-20T07:30:15Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description How many customers to skip.
                 * @example 20
                 */
                offset?: number;
                /**
                 * @description How many customers a page holds at most.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Leaves out customers created before this moment, in UTC.
                 * @example 2024-05-01T00:00:00Z
                 */
                from?: string;
                /**
                 * @description Leaves out customers created after this moment, in UTC; by default the present.
                 * @example 2024-05-31T23:59:59Z
                 */
                to?: string;
                /**
                 * @description Whether the oldest or the newest customer comes first.
                 * @example reverse_chronological
                 */
                order?: "chronological" | "reverse_chronological";
            };
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "location": "/customers",
                     *       "from": "1970-01-01T00:00:00Z",
                     *       "to": "2024-05-31T23:59:59Z",
                     *       "offset": 0,
                     *       "limit": 20,
                     *       "total": 0,
                     *       "order": "reverse_chronological",
                     *       "data": []
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Every member is optional. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "created by cardproof",
                 *       "card": "tokn_test_60vvlr0zk3n8u2c9fqk"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerCreation"];
                /**
                 * @example {
                 *       "description": "created by cardproof",
                 *       "card": "tokn_test_60vvlr0zk3n8u2c9fqk"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CustomerCreation"];
            };
        };
        responses: {
            200: components["responses"]["Customer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example cust_test_60vvlsy3kqa5gsmplsd
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Customer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example cust_test_60vvlsy3kqa5gsmplsd
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The destroyed customer, in full or in short. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "customer",
                     *       "id": "cust_test_60vvlsy3kqa5gsmplsd",
                     *       "livemode": false,
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["DestroyedCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example cust_test_60vvlsy3kqa5gsmplsd
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** @description Every member is optional. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "card": "tokn_test_60vvlr0zk3n8u2c9fqk"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerUpdate"];
                /**
                 * @example {
                 *       "card": "tokn_test_60vvlr0zk3n8u2c9fqk"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Customer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCharge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The sum and what to charge. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 10000,
                 *       "currency": "thb",
                 *       "card": "tokn_test_60vvlr0zk3n8u2c9fqk"
                 *     }
                 */
                "application/json": components["schemas"]["ChargeCreation"];
                /**
                 * @example {
                 *       "amount": 10000,
                 *       "currency": "thb",
                 *       "card": "tokn_test_60vvlr0zk3n8u2c9fqk"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ChargeCreation"];
            };
        };
        responses: {
            200: components["responses"]["Charge"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveCharge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path: {
                /**
                 * @description Id of the charge.
                 * @example chrg_test_60vvm1qn6d4tw0p2s8x
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Charge"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version of the answer; without it the account's own.
                 * @example 2019-05-29
                 */
                "Omise-Version"?: components["parameters"]["OmiseVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "account",
                     *       "id": "account_test_60vvk9b2h7e1r5y3z0a",
                     *       "livemode": false,
                     *       "location": "/account"
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
