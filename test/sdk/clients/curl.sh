#!/bin/sh
# Through all operations on cards and tokens with the curl command; bodies are forms.
set -eu

ask() {
  key=$1 method=$2 url=$3
  shift 3
  curl --silent --show-error --fail --user "$key:" --request "$method" "$url" "$@"
}
api() { method=$1 path=$2 && shift 2 && ask "$OMISE_SECRET_KEY" "$method" "https://api.omise.co$path" "$@"; }
vault() { method=$1 path=$2 && shift 2 && ask "$OMISE_PUBLIC_KEY" "$method" "https://vault.omise.co$path" "$@"; }

# First id in an answer that begins as given.
id_of() { grep -o "\"$1_test_[0-9a-z]*\"" | head -n 1 | tr -d '"'; }
# Fails where an answer does not hold the text.
understood() {
  printf '%s' "$2" | grep -qF "$3" || { echo "not so: $1" >&2; exit 1; }
  echo "$1" >>"$CARDPROOF_RESULT"
}

answer=$(vault POST /tokens \
  --data-urlencode 'card[name]=Somchai Prasert' \
  --data-urlencode 'card[number]=4242424242424242' \
  --data-urlencode 'card[expiration_month]=11' \
  --data-urlencode "card[expiration_year]=$(($(date -u +%Y) + 4))" \
  --data-urlencode 'card[security_code]=847')
understood 'a token for a card that ends in 4242' "$answer" '"last_digits":"4242"'
token=$(printf '%s' "$answer" | id_of tokn)
card=$(printf '%s' "$answer" | id_of card)
understood 'the token is unused' "$(vault GET "/tokens/$token")" '"used":false'

answer=$(api POST /customers --data-urlencode 'description=a client of curl' --data-urlencode "card=$token")
understood 'a customer with the card' "$answer" "\"$card\""
customer=$(printf '%s' "$answer" | id_of cust)
understood 'the card is on the list' "$(api GET "/customers/$customer/cards?limit=100")" "\"$card\""

path=/customers/$customer/cards/$card
understood 'the name is Somchai Prasert' "$(api GET "$path")" '"name":"Somchai Prasert"'
answer=$(api PATCH "$path" --data-urlencode 'name=Somchai P. Prasert' --data-urlencode 'expiration_month=5')
understood 'the name is Somchai P. Prasert' "$answer" '"name":"Somchai P. Prasert"'
understood 'the month is 5' "$answer" '"expiration_month":5'
understood 'the card is deleted' "$(api DELETE "$path")" '"deleted":true'
answer=$(api GET "/customers/$customer/cards")
! printf '%s' "$answer" | grep -qF "$card" || exit 1
understood 'the card is on the list no more' "$answer" '"object":"list"'
understood 'the customer is deleted' "$(api DELETE "/customers/$customer")" '"deleted":true'
