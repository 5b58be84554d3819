// Generated from spec/omise/openapi.yaml by "npm run generate". Do not edit.
import type { Contract, Validator } from '../contract.ts';
import * as validators from './omise.validators.ts';

export type OmiseOperation = 'listCards' | 'retrieveCard' | 'destroyCard' | 'updateCard' | 'createToken' | 'retrieveToken' | 'listCustomers' | 'createCustomer' | 'retrieveCustomer' | 'destroyCustomer' | 'updateCustomer' | 'createCharge' | 'retrieveCharge' | 'retrieveAccount';

export const omiseContract: Contract<OmiseOperation> = {
  api: 'omise',
  version: '1.0.0',
  validators: validators as Readonly<Record<string, Validator>>,
  operations: {
  "listCards": {
    "method": "GET",
    "path": "/customers/{customer_id}/cards",
    "server": "https://api.omise.co",
    "security": [
      "secretKey"
    ],
    "parameters": [
      {
        "name": "customer_id",
        "in": "path",
        "required": true,
        "requirement": null,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "validator": "judge1"
      },
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      },
      {
        "name": "offset",
        "in": "query",
        "required": false,
        "requirement": "omise.cards.list.offset",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "default": 0,
          "x-requirement": "omise.cards.list.offset"
        },
        "validator": "judge3"
      },
      {
        "name": "limit",
        "in": "query",
        "required": false,
        "requirement": "omise.cards.list.limit",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 20,
          "x-requirement": "omise.cards.list.limit"
        },
        "validator": "judge4"
      },
      {
        "name": "from",
        "in": "query",
        "required": false,
        "requirement": "omise.cards.list.from",
        "schema": {
          "type": "string",
          "format": "date-time",
          "default": "1970-01-01T00:00:00Z",
          "x-requirement": "omise.cards.list.from"
        },
        "validator": "judge5"
      },
      {
        "name": "to",
        "in": "query",
        "required": false,
        "requirement": "omise.cards.list.to",
        "schema": {
          "type": "string",
          "format": "date-time",
          "x-requirement": "omise.cards.list.to"
        },
        "validator": "judge6"
      },
      {
        "name": "order",
        "in": "query",
        "required": false,
        "requirement": "omise.cards.list.order-chronological",
        "schema": {
          "type": "string",
          "enum": [
            "chronological",
            "reverse_chronological"
          ],
          "default": "chronological",
          "x-requirement": "omise.cards.list.order-chronological"
        },
        "validator": "judge7"
      }
    ],
    "request": null,
    "responses": {
      "200": {
        "requirement": "omise.cards.list.answer",
        "content": {
          "application/json": {
            "open": "judge8",
            "closed": "judge9"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "retrieveCard": {
    "method": "GET",
    "path": "/customers/{customer_id}/cards/{card_id}",
    "server": "https://api.omise.co",
    "security": [
      "secretKey"
    ],
    "parameters": [
      {
        "name": "customer_id",
        "in": "path",
        "required": true,
        "requirement": null,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "validator": "judge1"
      },
      {
        "name": "card_id",
        "in": "path",
        "required": true,
        "requirement": null,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "validator": "judge1"
      },
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      }
    ],
    "request": null,
    "responses": {
      "200": {
        "requirement": "omise.cards.retrieve.answer",
        "content": {
          "application/json": {
            "open": "judge12",
            "closed": "judge13"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "destroyCard": {
    "method": "DELETE",
    "path": "/customers/{customer_id}/cards/{card_id}",
    "server": "https://api.omise.co",
    "security": [
      "secretKey"
    ],
    "parameters": [
      {
        "name": "customer_id",
        "in": "path",
        "required": true,
        "requirement": null,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "validator": "judge1"
      },
      {
        "name": "card_id",
        "in": "path",
        "required": true,
        "requirement": null,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "validator": "judge1"
      },
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      }
    ],
    "request": null,
    "responses": {
      "200": {
        "requirement": "omise.cards.destroy.answer",
        "content": {
          "application/json": {
            "open": "judge14",
            "closed": "judge15"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "updateCard": {
    "method": "PATCH",
    "path": "/customers/{customer_id}/cards/{card_id}",
    "server": "https://api.omise.co",
    "security": [
      "secretKey"
    ],
    "parameters": [
      {
        "name": "customer_id",
        "in": "path",
        "required": true,
        "requirement": null,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "validator": "judge1"
      },
      {
        "name": "card_id",
        "in": "path",
        "required": true,
        "requirement": null,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "validator": "judge1"
      },
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      }
    ],
    "request": {
      "required": true,
      "content": {
        "application/json": {
          "validator": "judge16",
          "schema": {
            "description": "The members of a card that can be changed.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "name": {
                "type": "string",
                "minLength": 1,
                "x-requirement": "omise.cards.update.name",
                "description": "Name of the owner as printed.",
                "examples": [
                  "Cardproof Check"
                ]
              },
              "expiration_month": {
                "type": "integer",
                "minimum": 1,
                "maximum": 12,
                "x-requirement": "omise.cards.update.expiration-month",
                "description": "Month of expiry, 1 to 12.",
                "examples": [
                  12
                ]
              },
              "expiration_year": {
                "type": "integer",
                "minimum": 1000,
                "maximum": 9999,
                "x-requirement": "omise.cards.update.expiration-year",
                "description": "Year of expiry with four digits.",
                "examples": [
                  2029
                ]
              },
              "postal_code": {
                "type": "string",
                "x-requirement": "omise.cards.update.postal-code",
                "description": "Postal code of where the card was issued.",
                "examples": [
                  "10310"
                ]
              },
              "city": {
                "type": "string",
                "x-requirement": "omise.cards.update.city",
                "description": "City where the card was issued.",
                "examples": [
                  "Bangkok"
                ]
              }
            }
          }
        },
        "application/x-www-form-urlencoded": {
          "validator": "judge16",
          "schema": {
            "description": "The members of a card that can be changed.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "name": {
                "type": "string",
                "minLength": 1,
                "x-requirement": "omise.cards.update.name",
                "description": "Name of the owner as printed.",
                "examples": [
                  "Cardproof Check"
                ]
              },
              "expiration_month": {
                "type": "integer",
                "minimum": 1,
                "maximum": 12,
                "x-requirement": "omise.cards.update.expiration-month",
                "description": "Month of expiry, 1 to 12.",
                "examples": [
                  12
                ]
              },
              "expiration_year": {
                "type": "integer",
                "minimum": 1000,
                "maximum": 9999,
                "x-requirement": "omise.cards.update.expiration-year",
                "description": "Year of expiry with four digits.",
                "examples": [
                  2029
                ]
              },
              "postal_code": {
                "type": "string",
                "x-requirement": "omise.cards.update.postal-code",
                "description": "Postal code of where the card was issued.",
                "examples": [
                  "10310"
                ]
              },
              "city": {
                "type": "string",
                "x-requirement": "omise.cards.update.city",
                "description": "City where the card was issued.",
                "examples": [
                  "Bangkok"
                ]
              }
            }
          }
        }
      }
    },
    "responses": {
      "200": {
        "requirement": "omise.cards.update.answer",
        "content": {
          "application/json": {
            "open": "judge17",
            "closed": "judge18"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "createToken": {
    "method": "POST",
    "path": "/tokens",
    "server": "https://vault.omise.co",
    "security": [
      "publicKey"
    ],
    "parameters": [
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      }
    ],
    "request": {
      "required": true,
      "content": {
        "application/json": {
          "validator": "judge19",
          "schema": {
            "description": "What a token is made from.",
            "type": "object",
            "required": [
              "card"
            ],
            "additionalProperties": false,
            "properties": {
              "card": {
                "x-requirement": "omise.tokens.create.card-required",
                "description": "The card.",
                "type": "object",
                "required": [
                  "expiration_month",
                  "expiration_year",
                  "name",
                  "number"
                ],
                "additionalProperties": false,
                "properties": {
                  "expiration_month": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 12,
                    "x-requirement": "omise.tokens.create.expiration-month-required",
                    "description": "Month of expiry, M or MM.",
                    "examples": [
                      11
                    ]
                  },
                  "expiration_year": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 9999,
                    "x-requirement": "omise.tokens.create.expiration-year-required",
                    "description": "Year of expiry, YY or YYYY.",
                    "examples": [
                      2029
                    ]
                  },
                  "name": {
                    "type": "string",
                    "minLength": 1,
                    "x-requirement": "omise.tokens.create.name-required",
                    "description": "Name of the owner.",
                    "examples": [
                      "Cardproof Check"
                    ]
                  },
                  "number": {
                    "type": "string",
                    "pattern": "^[0-9][0-9 -]{10,22}[0-9]$",
                    "x-requirement": "omise.tokens.create.number-required",
                    "description": "The card number.",
                    "examples": [
                      "4242424242424242"
                    ],
                    "writeOnly": true
                  },
                  "city": {
                    "type": "string",
                    "x-requirement": "omise.tokens.create.city",
                    "description": "City of the billing address.",
                    "examples": [
                      "Bangkok"
                    ]
                  },
                  "country": {
                    "type": "string",
                    "pattern": "^[A-Za-z]{2}$",
                    "x-requirement": "omise.tokens.create.country",
                    "description": "Country of the billing address as two letters of ISO 3166.",
                    "examples": [
                      "th"
                    ]
                  },
                  "phone_number": {
                    "type": "string",
                    "x-requirement": "omise.tokens.create.phone-number",
                    "description": "Phone number.",
                    "examples": [
                      "0812345678"
                    ]
                  },
                  "postal_code": {
                    "type": "string",
                    "x-requirement": "omise.tokens.create.postal-code",
                    "description": "Postal code.",
                    "examples": [
                      "10320"
                    ]
                  },
                  "security_code": {
                    "type": "string",
                    "pattern": "^[0-9]{3,4}$",
                    "x-requirement": "omise.tokens.create.security-code",
                    "description": "Security code printed on the card.",
                    "examples": [
                      "123"
                    ],
                    "writeOnly": true
                  },
                  "state": {
                    "type": "string",
                    "x-requirement": "omise.tokens.create.state",
                    "description": "State of the billing address.",
                    "examples": [
                      "Bangkok"
                    ]
                  },
                  "street1": {
                    "type": "string",
                    "x-requirement": "omise.tokens.create.street1",
                    "description": "First line of the billing address.",
                    "examples": [
                      "1448/4 Praditmanutham Road"
                    ]
                  },
                  "street2": {
                    "type": "string",
                    "x-requirement": "omise.tokens.create.street2",
                    "description": "Second line of the billing address.",
                    "examples": [
                      "Unit 3"
                    ]
                  },
                  "email": {
                    "type": "string",
                    "description": "Not on the page; the vendor's schema has it.",
                    "examples": [
                      "check@cardproof.example"
                    ],
                    "x-requirement": "omise.tokens.create.card-required"
                  }
                }
              }
            }
          }
        },
        "application/x-www-form-urlencoded": {
          "validator": "judge19",
          "schema": {
            "description": "What a token is made from.",
            "type": "object",
            "required": [
              "card"
            ],
            "additionalProperties": false,
            "properties": {
              "card": {
                "x-requirement": "omise.tokens.create.card-required",
                "description": "The card.",
                "type": "object",
                "required": [
                  "expiration_month",
                  "expiration_year",
                  "name",
                  "number"
                ],
                "additionalProperties": false,
                "properties": {
                  "expiration_month": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 12,
                    "x-requirement": "omise.tokens.create.expiration-month-required",
                    "description": "Month of expiry, M or MM.",
                    "examples": [
                      11
                    ]
                  },
                  "expiration_year": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 9999,
                    "x-requirement": "omise.tokens.create.expiration-year-required",
                    "description": "Year of expiry, YY or YYYY.",
                    "examples": [
                      2029
                    ]
                  },
                  "name": {
                    "type": "string",
                    "minLength": 1,
                    "x-requirement": "omise.tokens.create.name-required",
                    "description": "Name of the owner.",
                    "examples": [
                      "Cardproof Check"
                    ]
                  },
                  "number": {
                    "type": "string",
                    "pattern": "^[0-9][0-9 -]{10,22}[0-9]$",
                    "x-requirement": "omise.tokens.create.number-required",
                    "description": "The card number.",
                    "examples": [
                      "4242424242424242"
                    ],
                    "writeOnly": true
                  },
                  "city": {
                    "type": "string",
                    "x-requirement": "omise.tokens.create.city",
                    "description": "City of the billing address.",
                    "examples": [
                      "Bangkok"
                    ]
                  },
                  "country": {
                    "type": "string",
                    "pattern": "^[A-Za-z]{2}$",
                    "x-requirement": "omise.tokens.create.country",
                    "description": "Country of the billing address as two letters of ISO 3166.",
                    "examples": [
                      "th"
                    ]
                  },
                  "phone_number": {
                    "type": "string",
                    "x-requirement": "omise.tokens.create.phone-number",
                    "description": "Phone number.",
                    "examples": [
                      "0812345678"
                    ]
                  },
                  "postal_code": {
                    "type": "string",
                    "x-requirement": "omise.tokens.create.postal-code",
                    "description": "Postal code.",
                    "examples": [
                      "10320"
                    ]
                  },
                  "security_code": {
                    "type": "string",
                    "pattern": "^[0-9]{3,4}$",
                    "x-requirement": "omise.tokens.create.security-code",
                    "description": "Security code printed on the card.",
                    "examples": [
                      "123"
                    ],
                    "writeOnly": true
                  },
                  "state": {
                    "type": "string",
                    "x-requirement": "omise.tokens.create.state",
                    "description": "State of the billing address.",
                    "examples": [
                      "Bangkok"
                    ]
                  },
                  "street1": {
                    "type": "string",
                    "x-requirement": "omise.tokens.create.street1",
                    "description": "First line of the billing address.",
                    "examples": [
                      "1448/4 Praditmanutham Road"
                    ]
                  },
                  "street2": {
                    "type": "string",
                    "x-requirement": "omise.tokens.create.street2",
                    "description": "Second line of the billing address.",
                    "examples": [
                      "Unit 3"
                    ]
                  },
                  "email": {
                    "type": "string",
                    "description": "Not on the page; the vendor's schema has it.",
                    "examples": [
                      "check@cardproof.example"
                    ],
                    "x-requirement": "omise.tokens.create.card-required"
                  }
                }
              }
            }
          }
        }
      }
    },
    "responses": {
      "200": {
        "requirement": "omise.tokens.create.answer",
        "content": {
          "application/json": {
            "open": "judge20",
            "closed": "judge21"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "retrieveToken": {
    "method": "GET",
    "path": "/tokens/{id}",
    "server": "https://vault.omise.co",
    "security": [
      "publicKey"
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "requirement": null,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "validator": "judge1"
      },
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      }
    ],
    "request": null,
    "responses": {
      "200": {
        "requirement": "omise.tokens.retrieve.answer",
        "content": {
          "application/json": {
            "open": "judge22",
            "closed": "judge23"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "listCustomers": {
    "method": "GET",
    "path": "/customers",
    "server": "https://api.omise.co",
    "security": [
      "secretKey"
    ],
    "parameters": [
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      },
      {
        "name": "offset",
        "in": "query",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "validator": "judge24"
      },
      {
        "name": "limit",
        "in": "query",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 20
        },
        "validator": "judge25"
      },
      {
        "name": "from",
        "in": "query",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "format": "date-time",
          "default": "1970-01-01T00:00:00Z"
        },
        "validator": "judge26"
      },
      {
        "name": "to",
        "in": "query",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "format": "date-time"
        },
        "validator": "judge27"
      },
      {
        "name": "order",
        "in": "query",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "chronological",
            "reverse_chronological"
          ],
          "default": "chronological"
        },
        "validator": "judge28"
      }
    ],
    "request": null,
    "responses": {
      "200": {
        "requirement": null,
        "content": {
          "application/json": {
            "open": "judge29",
            "closed": "judge30"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "createCustomer": {
    "method": "POST",
    "path": "/customers",
    "server": "https://api.omise.co",
    "security": [
      "secretKey"
    ],
    "parameters": [
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      }
    ],
    "request": {
      "required": true,
      "content": {
        "application/json": {
          "validator": "judge31",
          "schema": {
            "description": "A new customer.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "card": {
                "type": "string",
                "description": "Id of an unused token whose card becomes the customer's.",
                "examples": [
                  "tokn_test_60vvlr0zk3n8u2c9fqk"
                ]
              },
              "description": {
                "type": "string",
                "description": "Free text.",
                "examples": [
                  "created by cardproof"
                ]
              },
              "email": {
                "type": "string",
                "description": "Address of the customer.",
                "examples": [
                  "check@cardproof.example"
                ]
              },
              "metadata": {
                "type": "object",
                "additionalProperties": true,
                "description": "Free members of the merchant's.",
                "examples": [
                  {}
                ]
              }
            }
          }
        },
        "application/x-www-form-urlencoded": {
          "validator": "judge31",
          "schema": {
            "description": "A new customer.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "card": {
                "type": "string",
                "description": "Id of an unused token whose card becomes the customer's.",
                "examples": [
                  "tokn_test_60vvlr0zk3n8u2c9fqk"
                ]
              },
              "description": {
                "type": "string",
                "description": "Free text.",
                "examples": [
                  "created by cardproof"
                ]
              },
              "email": {
                "type": "string",
                "description": "Address of the customer.",
                "examples": [
                  "check@cardproof.example"
                ]
              },
              "metadata": {
                "type": "object",
                "additionalProperties": true,
                "description": "Free members of the merchant's.",
                "examples": [
                  {}
                ]
              }
            }
          }
        }
      }
    },
    "responses": {
      "200": {
        "requirement": null,
        "content": {
          "application/json": {
            "open": "judge32",
            "closed": "judge33"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "retrieveCustomer": {
    "method": "GET",
    "path": "/customers/{customer_id}",
    "server": "https://api.omise.co",
    "security": [
      "secretKey"
    ],
    "parameters": [
      {
        "name": "customer_id",
        "in": "path",
        "required": true,
        "requirement": null,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "validator": "judge1"
      },
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      }
    ],
    "request": null,
    "responses": {
      "200": {
        "requirement": null,
        "content": {
          "application/json": {
            "open": "judge32",
            "closed": "judge33"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "destroyCustomer": {
    "method": "DELETE",
    "path": "/customers/{customer_id}",
    "server": "https://api.omise.co",
    "security": [
      "secretKey"
    ],
    "parameters": [
      {
        "name": "customer_id",
        "in": "path",
        "required": true,
        "requirement": null,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "validator": "judge1"
      },
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      }
    ],
    "request": null,
    "responses": {
      "200": {
        "requirement": null,
        "content": {
          "application/json": {
            "open": "judge34",
            "closed": "judge34"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "updateCustomer": {
    "method": "PATCH",
    "path": "/customers/{customer_id}",
    "server": "https://api.omise.co",
    "security": [
      "secretKey"
    ],
    "parameters": [
      {
        "name": "customer_id",
        "in": "path",
        "required": true,
        "requirement": null,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "validator": "judge1"
      },
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      }
    ],
    "request": {
      "required": true,
      "content": {
        "application/json": {
          "validator": "judge35",
          "schema": {
            "description": "What to change of a customer.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "card": {
                "type": "string",
                "description": "Id of an unused token whose card is added.",
                "examples": [
                  "tokn_test_60vvlr0zk3n8u2c9fqk"
                ]
              },
              "default_card": {
                "type": "string",
                "description": "Id of the card that becomes the default.",
                "examples": [
                  "card_test_60vvlt2gh5c7w1mcd0p"
                ]
              },
              "description": {
                "type": "string",
                "description": "Free text.",
                "examples": [
                  "created by cardproof"
                ]
              },
              "email": {
                "type": "string",
                "description": "Address of the customer.",
                "examples": [
                  "check@cardproof.example"
                ]
              },
              "metadata": {
                "type": "object",
                "additionalProperties": true,
                "description": "Free members of the merchant's.",
                "examples": [
                  {}
                ]
              }
            }
          }
        },
        "application/x-www-form-urlencoded": {
          "validator": "judge35",
          "schema": {
            "description": "What to change of a customer.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "card": {
                "type": "string",
                "description": "Id of an unused token whose card is added.",
                "examples": [
                  "tokn_test_60vvlr0zk3n8u2c9fqk"
                ]
              },
              "default_card": {
                "type": "string",
                "description": "Id of the card that becomes the default.",
                "examples": [
                  "card_test_60vvlt2gh5c7w1mcd0p"
                ]
              },
              "description": {
                "type": "string",
                "description": "Free text.",
                "examples": [
                  "created by cardproof"
                ]
              },
              "email": {
                "type": "string",
                "description": "Address of the customer.",
                "examples": [
                  "check@cardproof.example"
                ]
              },
              "metadata": {
                "type": "object",
                "additionalProperties": true,
                "description": "Free members of the merchant's.",
                "examples": [
                  {}
                ]
              }
            }
          }
        }
      }
    },
    "responses": {
      "200": {
        "requirement": null,
        "content": {
          "application/json": {
            "open": "judge32",
            "closed": "judge33"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "createCharge": {
    "method": "POST",
    "path": "/charges",
    "server": "https://api.omise.co",
    "security": [
      "secretKey"
    ],
    "parameters": [
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      }
    ],
    "request": {
      "required": true,
      "content": {
        "application/json": {
          "validator": "judge36",
          "schema": {
            "description": "What to charge.",
            "type": "object",
            "required": [
              "amount",
              "currency"
            ],
            "additionalProperties": false,
            "properties": {
              "amount": {
                "type": "integer",
                "minimum": 1,
                "description": "Sum in the smallest unit of the currency.",
                "examples": [
                  10000
                ]
              },
              "currency": {
                "type": "string",
                "pattern": "^[A-Za-z]{3}$",
                "description": "Currency as three letters of ISO 4217.",
                "examples": [
                  "thb"
                ]
              },
              "card": {
                "type": "string",
                "description": "Id of a token, or of a card of the customer.",
                "examples": [
                  "tokn_test_60vvlr0zk3n8u2c9fqk"
                ]
              },
              "customer": {
                "type": "string",
                "description": "Id of the customer whose card is charged.",
                "examples": [
                  "cust_test_60vvlsy3kqa5gsmplsd"
                ]
              },
              "capture": {
                "type": "boolean",
                "default": true,
                "description": "Whether the sum is collected at once.",
                "examples": [
                  true
                ]
              },
              "description": {
                "type": "string",
                "description": "Free text.",
                "examples": [
                  "created by cardproof"
                ]
              },
              "metadata": {
                "type": "object",
                "additionalProperties": true,
                "description": "Free members of the merchant's.",
                "examples": [
                  {}
                ]
              }
            }
          }
        },
        "application/x-www-form-urlencoded": {
          "validator": "judge36",
          "schema": {
            "description": "What to charge.",
            "type": "object",
            "required": [
              "amount",
              "currency"
            ],
            "additionalProperties": false,
            "properties": {
              "amount": {
                "type": "integer",
                "minimum": 1,
                "description": "Sum in the smallest unit of the currency.",
                "examples": [
                  10000
                ]
              },
              "currency": {
                "type": "string",
                "pattern": "^[A-Za-z]{3}$",
                "description": "Currency as three letters of ISO 4217.",
                "examples": [
                  "thb"
                ]
              },
              "card": {
                "type": "string",
                "description": "Id of a token, or of a card of the customer.",
                "examples": [
                  "tokn_test_60vvlr0zk3n8u2c9fqk"
                ]
              },
              "customer": {
                "type": "string",
                "description": "Id of the customer whose card is charged.",
                "examples": [
                  "cust_test_60vvlsy3kqa5gsmplsd"
                ]
              },
              "capture": {
                "type": "boolean",
                "default": true,
                "description": "Whether the sum is collected at once.",
                "examples": [
                  true
                ]
              },
              "description": {
                "type": "string",
                "description": "Free text.",
                "examples": [
                  "created by cardproof"
                ]
              },
              "metadata": {
                "type": "object",
                "additionalProperties": true,
                "description": "Free members of the merchant's.",
                "examples": [
                  {}
                ]
              }
            }
          }
        }
      }
    },
    "responses": {
      "200": {
        "requirement": null,
        "content": {
          "application/json": {
            "open": "judge37",
            "closed": "judge38"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "retrieveCharge": {
    "method": "GET",
    "path": "/charges/{id}",
    "server": "https://api.omise.co",
    "security": [
      "secretKey"
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "requirement": null,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "validator": "judge1"
      },
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      }
    ],
    "request": null,
    "responses": {
      "200": {
        "requirement": null,
        "content": {
          "application/json": {
            "open": "judge37",
            "closed": "judge38"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  },
  "retrieveAccount": {
    "method": "GET",
    "path": "/account",
    "server": "https://api.omise.co",
    "security": [
      "secretKey"
    ],
    "parameters": [
      {
        "name": "Omise-Version",
        "in": "header",
        "required": false,
        "requirement": null,
        "schema": {
          "type": "string",
          "enum": [
            "2014-07-27",
            "2015-11-17",
            "2017-11-02",
            "2019-05-29"
          ]
        },
        "validator": "judge2"
      }
    ],
    "request": null,
    "responses": {
      "200": {
        "requirement": null,
        "content": {
          "application/json": {
            "open": "judge39",
            "closed": "judge39"
          }
        },
        "headers": {}
      },
      "400": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "401": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "403": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "404": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "422": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "429": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "500": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      },
      "503": {
        "requirement": "omise.errors.json",
        "content": {
          "application/json": {
            "open": "judge10",
            "closed": "judge11"
          }
        },
        "headers": {}
      }
    }
  }
},
};
