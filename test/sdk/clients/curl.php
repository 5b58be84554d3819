<?php
// Through all operations on cards and tokens with PHP's curl; bodies are forms.

function ask(string $key, string $method, string $url, ?array $form = null): array
{
    $curl = curl_init($url);
    curl_setopt_array($curl, [
        CURLOPT_CUSTOMREQUEST => $method,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_USERPWD => "$key:",
    ]);
    if ($form !== null) {
        curl_setopt($curl, CURLOPT_POSTFIELDS, http_build_query($form));
    }
    $text = curl_exec($curl);
    if ($text === false) {
        throw new RuntimeException(curl_error($curl));
    }
    $answer = json_decode($text, true, flags: JSON_THROW_ON_ERROR);
    if (curl_getinfo($curl, CURLINFO_RESPONSE_CODE) !== 200) {
        throw new RuntimeException($answer['code']);
    }
    return $answer;
}

function api(string $method, string $path, ?array $form = null): array
{
    return ask(getenv('OMISE_SECRET_KEY'), $method, "https://api.omise.co$path", $form);
}

function vault(string $method, string $path, ?array $form = null): array
{
    return ask(getenv('OMISE_PUBLIC_KEY'), $method, "https://vault.omise.co$path", $form);
}

function understood(string $what, mixed $value): void
{
    file_put_contents(getenv('CARDPROOF_RESULT'), "$what: " . json_encode($value) . "\n", FILE_APPEND);
}

$token = vault('POST', '/tokens', ['card' => [
    'name' => 'Somchai Prasert',
    'number' => '4242424242424242',
    'expiration_month' => 11,
    'expiration_year' => (int) date('Y') + 4,
    'security_code' => '847',
]]);
understood('last digits', $token['card']['last_digits']);
understood('used', vault('GET', "/tokens/{$token['id']}")['used']);

$customer = api('POST', '/customers', ['description' => 'a client of curl', 'card' => $token['id']]);
$cards = "/customers/{$customer['id']}/cards";
$page = api('GET', "$cards?" . http_build_query(['limit' => 100, 'order' => 'chronological']));
$id = $token['card']['id'];
understood('on the list', in_array($id, array_column($page['data'], 'id')));

$card = "$cards/$id";
understood('name', api('GET', $card)['name']);
$changed = api('PATCH', $card, ['name' => 'Somchai P. Prasert', 'expiration_month' => 5]);
understood('name', $changed['name']);
understood('month', $changed['expiration_month']);
understood('deleted', api('DELETE', $card)['deleted']);
understood('on the list', in_array($id, array_column(api('GET', $cards)['data'], 'id')));
understood('deleted', api('DELETE', "/customers/{$customer['id']}")['deleted']);
