# Through all operations on cards and tokens with Ruby's Net::HTTP; bodies are forms.
require 'json'
require 'net/http'

SECRET_KEY, PUBLIC_KEY = ENV.values_at('OMISE_SECRET_KEY', 'OMISE_PUBLIC_KEY')

def ask(key, request_class, url, form = nil)
  uri = URI(url)
  request = request_class.new(uri)
  request.basic_auth(key, '')
  request.set_form_data(form) if form
  answer = Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }
  raise "#{answer.code} #{JSON.parse(answer.body)['code']}" unless answer.is_a?(Net::HTTPOK)
  JSON.parse(answer.body)
end

def api(request_class, path, form = nil)
  ask(SECRET_KEY, request_class, "https://api.omise.co#{path}", form)
end

def vault(request_class, path, form = nil)
  ask(PUBLIC_KEY, request_class, "https://vault.omise.co#{path}", form)
end

def understood(what)
  File.write(ENV.fetch('CARDPROOF_RESULT'), "#{what}\n", mode: 'a')
end

token = vault(
  Net::HTTP::Post,
  '/tokens',
  'card[name]' => 'Somchai Prasert',
  'card[number]' => '4242424242424242',
  'card[expiration_month]' => 11,
  'card[expiration_year]' => Time.now.year + 4,
  'card[security_code]' => '847'
)
understood "a token for a card that ends in #{token['card']['last_digits']}"
understood "used: #{vault(Net::HTTP::Get, "/tokens/#{token['id']}")['used']}"

customer = api(Net::HTTP::Post, '/customers', 'description' => 'a client of Net::HTTP', 'card' => token['id'])
cards = "/customers/#{customer['id']}/cards"
page = api(Net::HTTP::Get, "#{cards}?#{URI.encode_www_form(limit: 100, from: '2020-01-01T00:00:00Z')}")
card_id = token['card']['id']
understood "on the list: #{page['data'].any? { |each| each['id'] == card_id }}"

card = "#{cards}/#{card_id}"
understood "name: #{api(Net::HTTP::Get, card)['name']}"
changed = api(Net::HTTP::Patch, card, 'name' => 'Somchai P. Prasert', 'expiration_month' => 5)
understood "name: #{changed['name']}"
understood "month: #{changed['expiration_month']}"
understood "deleted: #{api(Net::HTTP::Delete, card)['deleted']}"
understood "on the list: #{api(Net::HTTP::Get, cards)['data'].any? { |each| each['id'] == card_id }}"
understood "deleted: #{api(Net::HTTP::Delete, "/customers/#{customer['id']}")['deleted']}"
