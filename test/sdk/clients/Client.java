import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Year;
import java.util.Base64;
import java.util.regex.Pattern;

/** Through all operations on cards and tokens with Java's HttpClient; bodies are JSON. */
class Client {
  static final HttpClient http = HttpClient.newHttpClient();

  public static void main(String[] args) throws Exception {
    String token = vault("POST", "/tokens", """
        {"card": {"name": "Somchai Prasert", "number": "4242424242424242", "security_code": "847",
          "expiration_month": 11, "expiration_year": %d}}""".formatted(Year.now().getValue() + 4));
    understood("last digits: " + text(token, "last_digits"));
    String tokenId = id(token, "tokn"), cardId = id(token, "card");
    understood("used: " + literal(vault("GET", "/tokens/" + tokenId, null), "used"));

    String customer = api("POST", "/customers", """
        {"description": "a client of Java", "card": "%s"}""".formatted(tokenId));
    String path = "/customers/" + id(customer, "cust"), cards = path + "/cards", card = cards + "/" + cardId;
    understood("on the list: " + api("GET", cards + "?limit=100&offset=0", null).contains(cardId));
    understood("name: " + text(api("GET", card, null), "name"));
    String changed = api("PATCH", card, """
        {"name": "Somchai P. Prasert", "expiration_month": 5}""");
    understood("name: " + text(changed, "name"));
    understood("month: " + literal(changed, "expiration_month"));
    understood("deleted: " + literal(api("DELETE", card, null), "deleted"));
    understood("on the list: " + api("GET", cards, null).contains(cardId));
    understood("deleted: " + literal(api("DELETE", path, null), "deleted"));
  }

  static String api(String method, String path, String body) throws Exception {
    return ask(System.getenv("OMISE_SECRET_KEY"), method, "https://api.omise.co" + path, body);
  }

  static String vault(String method, String path, String body) throws Exception {
    return ask(System.getenv("OMISE_PUBLIC_KEY"), method, "https://vault.omise.co" + path, body);
  }

  static String ask(String key, String method, String url, String body) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(url))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((key + ":").getBytes()))
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (body != null) request.header("Content-Type", "application/json");
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) throw new IOException(text(answer.body(), "code"));
    return answer.body();
  }

  static String id(String json, String kind) {
    return first(json, "\"(" + kind + "_test_[0-9a-z]+)\"");
  }

  static String text(String json, String member) {
    return first(json, "\"" + member + "\"\\s*:\\s*\"([^\"]*)\"");
  }

  static String literal(String json, String member) {
    return first(json, "\"" + member + "\"\\s*:\\s*(\\w+)");
  }

  static String first(String json, String pattern) {
    var found = Pattern.compile(pattern).matcher(json);
    if (!found.find()) throw new IllegalStateException("no " + pattern);
    return found.group(1);
  }

  static void understood(String what) throws IOException {
    var results = Path.of(System.getenv("CARDPROOF_RESULT"));
    Files.writeString(results, what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
