<?php
// Through all operations on cards and tokens with the streams of PHP; bodies are JSON.

function ask(string $key, string $method, string $url, ?array $body = null): array
{
    $headers = ['Authorization: Basic ' . base64_encode("$key:")];
    $http = ['method' => $method, 'ignore_errors' => true];
    if ($body !== null) {
        $headers[] = 'Content-Type: application/json';
        $http['content'] = json_encode($body);
    }
    $text = file_get_contents($url, false, stream_context_create(['http' => $http + ['header' => $headers]]));
    if ($text === false) {
        exit(1);
    }
    $answer = json_decode($text, true, flags: JSON_THROW_ON_ERROR);
    if (!preg_match('~^HTTP/\S+ 200\b~', $http_response_header[0])) {
        throw new RuntimeException($http_response_header[0] . ', ' . $answer['code']);
    }
    return $answer;
}

function api(string $method, string $path, ?array $body = null): array
{
    return ask(getenv('OMISE_SECRET_KEY'), $method, "https://api.omise.co$path", $body);
}

function vault(string $method, string $path, ?array $body = null): array
{
    return ask(getenv('OMISE_PUBLIC_KEY'), $method, "https://vault.omise.co$path", $body);
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

$customer = api('POST', '/customers', ['description' => 'a client of streams', 'card' => $token['id']]);
$cards = "/customers/{$customer['id']}/cards";
$page = api('GET', "$cards?" . http_build_query(['limit' => 100, 'offset' => 0]));
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
