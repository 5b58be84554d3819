// Generated from spec/kwik/openapi.yaml by "npm run generate". Do not edit.
import type { Contract, Validator } from '../contract.ts';
import * as validators from './kwik.validators.ts';

export type KwikOperation = 'listCards' | 'updateCards';

export const kwikContract: Contract<KwikOperation> = {
  api: 'kwik',
  version: '1.0.0',
  validators: validators as Readonly<Record<string, Validator>>,
  operations: {
  "listCards": {
    "method": "GET",
    "path": "/cards",
    "server": "https://api.kwik.co.za/1.0",
    "security": [
      "apiKey"
    ],
    "parameters": [
      {
        "name": "expire_in_months",
        "in": "query",
        "required": false,
        "requirement": "kwik.cards.list.expire-in-months-filter",
        "schema": {
          "type": "integer",
          "x-requirement": "kwik.cards.list.expire-in-months-filter"
        },
        "validator": "judge1"
      },
      {
        "name": "card_status",
        "in": "query",
        "required": false,
        "requirement": "kwik.cards.list.card-status-filter",
        "schema": {
          "type": "string",
          "description": "Where a card stands.",
          "enum": [
            "ACTIVE",
            "ARCHIVED",
            "DISABLED",
            "EXPIRED"
          ],
          "examples": [
            "ACTIVE"
          ],
          "x-requirement": "kwik.cards.list.card-status-filter"
        },
        "validator": "judge2"
      },
      {
        "name": "customer_id",
        "in": "query",
        "required": false,
        "requirement": "kwik.cards.list.customer-id-filter",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 32,
          "x-requirement": "kwik.cards.list.customer-id-filter"
        },
        "validator": "judge3"
      }
    ],
    "request": null,
    "responses": {
      "2XX": {
        "requirement": "kwik.cards.list.json",
        "content": {
          "application/json": {
            "open": "judge4",
            "closed": "judge5"
          }
        },
        "headers": {}
      },
      "4XX": {
        "requirement": "kwik.errors.json",
        "content": {
          "application/json": {
            "open": "judge6",
            "closed": "judge7"
          }
        },
        "headers": {}
      },
      "5XX": {
        "requirement": "kwik.errors.json",
        "content": {
          "application/json": {
            "open": "judge6",
            "closed": "judge7"
          }
        },
        "headers": {}
      }
    }
  },
  "updateCards": {
    "method": "POST",
    "path": "/cards/update",
    "server": "https://api.kwik.co.za/1.0",
    "security": [
      "apiKey"
    ],
    "parameters": [],
    "request": {
      "required": true,
      "content": {
        "application/json": {
          "validator": "judge8",
          "schema": {
            "type": "object",
            "description": "The cards to change.",
            "required": [
              "records"
            ],
            "properties": {
              "records": {
                "x-requirement": "kwik.cards.update.records-missing",
                "type": "array",
                "minItems": 1,
                "description": "One record for each card to change.",
                "examples": [
                  [
                    {
                      "id": "crd_Vb81kPz0QeTn5JwXs6Gyu",
                      "card_nickname": "Household"
                    }
                  ]
                ],
                "items": {
                  "type": "object",
                  "description": "What to change on one card. A field that is left out stays; null clears it where that is allowed.",
                  "required": [
                    "id"
                  ],
                  "properties": {
                    "id": {
                      "x-requirement": "kwik.cards.update.id-missing",
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 32,
                      "description": "The id of the card to change.",
                      "examples": [
                        "crd_Vb81kPz0QeTn5JwXs6Gyu"
                      ]
                    },
                    "card_status": {
                      "x-requirement": "kwik.cards.update.card-status",
                      "type": [
                        "string",
                        "null"
                      ],
                      "enum": [
                        "ACTIVE",
                        "ARCHIVED",
                        "DISABLED",
                        "EXPIRED",
                        null
                      ],
                      "description": "The new status. Null may be refused or ignored.",
                      "examples": [
                        "DISABLED"
                      ]
                    },
                    "card_nickname": {
                      "x-requirement": "kwik.cards.update.card-nickname",
                      "type": [
                        "string",
                        "null"
                      ],
                      "maxLength": 64,
                      "description": "The new nickname, at most 64 characters; null takes it away.",
                      "examples": [
                        "Household",
                        null
                      ]
                    },
                    "is_default": {
                      "x-requirement": "kwik.cards.update.is-default-true",
                      "type": [
                        "boolean",
                        "null"
                      ],
                      "description": "Whether the card becomes the default for payments. Null may be refused or ignored.",
                      "examples": [
                        true
                      ]
                    }
                  },
                  "x-requirement": "kwik.cards.update.records-missing"
                }
              }
            }
          }
        }
      }
    },
    "responses": {
      "2XX": {
        "requirement": "kwik.cards.update.json",
        "content": {
          "application/json": {
            "open": "judge9",
            "closed": "judge10"
          }
        },
        "headers": {}
      },
      "4XX": {
        "requirement": "kwik.errors.json",
        "content": {
          "application/json": {
            "open": "judge6",
            "closed": "judge7"
          }
        },
        "headers": {}
      },
      "5XX": {
        "requirement": "kwik.errors.json",
        "content": {
          "application/json": {
            "open": "judge6",
            "closed": "judge7"
          }
        },
        "headers": {}
      }
    }
  }
},
};
