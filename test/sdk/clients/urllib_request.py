"""Through all operations on cards and tokens with Python's urllib; bodies are JSON."""

import base64
import datetime
import json
import os
import urllib.request

SECRET_KEY, PUBLIC_KEY = os.environ["OMISE_SECRET_KEY"], os.environ["OMISE_PUBLIC_KEY"]


def ask(key, method, url, body=None):
    headers = {"Authorization": "Basic " + base64.b64encode(f"{key}:".encode()).decode()}
    data = None
    if body is not None:
        headers["Content-Type"] = "application/json"
        data = json.dumps(body).encode()
    request = urllib.request.Request(url, data=data, headers=headers, method=method)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def api(method, path, body=None):
    return ask(SECRET_KEY, method, "https://api.omise.co" + path, body)


def vault(method, path, body=None):
    return ask(PUBLIC_KEY, method, "https://vault.omise.co" + path, body)


def understood(what):
    with open(os.environ["CARDPROOF_RESULT"], "a", encoding="utf-8") as results:
        results.write(what + "\n")


token = vault("POST", "/tokens", {
    "card": {
        "name": "Somchai Prasert",
        "number": "4242424242424242",
        "expiration_month": 11,
        "expiration_year": datetime.date.today().year + 4,
        "security_code": "847",
    },
})
understood(f"a token for a card that ends in {token['card']['last_digits']}")
understood(f"used: {vault('GET', '/tokens/' + token['id'])['used']}")

customer = api("POST", "/customers", {"description": "a client of urllib", "card": token["id"]})
cards = f"/customers/{customer['id']}/cards"
page = api("GET", cards + "?limit=100&order=reverse_chronological")
card_id = token["card"]["id"]
understood(f"on the list: {card_id in [each['id'] for each in page['data']]}")

card = f"{cards}/{card_id}"
understood(f"name: {api('GET', card)['name']}")
changed = api("PATCH", card, {"name": "Somchai P. Prasert", "expiration_month": 5})
understood(f"name: {changed['name']}")
understood(f"month: {changed['expiration_month']}")
understood(f"deleted: {api('DELETE', card)['deleted']}")
understood(f"on the list: {card_id in [each['id'] for each in api('GET', cards)['data']]}")
understood(f"deleted: {api('DELETE', '/customers/' + customer['id'])['deleted']}")
