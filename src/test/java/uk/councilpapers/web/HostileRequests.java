package uk.councilpapers.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests as they go over the wire, one character a byte, that no browser would send. */
final class HostileRequests {

  private static final List<String> ROUTES =
      List.of(
          "/",
          "/help",
          "/papers/x",
          "/sources/x",
          "/api/search",
          "/api/papers/x",
          "/api/meetings",
          "/api/meetings/x",
          "/api/committees",
          "/api/officers",
          "/api/topics",
          "/openapi.json",
          "/health",
          "/assets/x");

  private static final List<String> PARAMETERS =
      List.of(
          "q",
          "committee",
          "officer",
          "topic",
          "kind",
          "year",
          "from",
          "to",
          "sort",
          "page",
          "size",
          "Q",
          "",
          "q[]",
          "callback",
          "__proto__");

  private static final List<String> VALUES =
      List.of(
          "",
          "-",
          "--",
          "0",
          "-1",
          "1",
          "99999999999999999999",
          "1e9",
          "NaN",
          "null",
          "2014",
          "2014-02-30",
          "0000",
          "-0001",
          "9999-12-31",
          "+10000-01-01",
          "newest",
          "NEWEST",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "${jndi:ldap://a}",
          "{{7*7}}",
          "' OR 1=1",
          "%",
          "\u0000",
          "\uFEFF",
          "\u202Eabc",
          "a\r\nSet-Cookie: b=c",
          "é".repeat(50),
          "🦊");

  /** Pieces of the query language, and what it was not made for. */
  private static final List<String> PIECES =
      List.of(
          "flood",
          "the",
          "report",
          "\"",
          "\"the report\"",
          "(",
          ")",
          "-",
          "--",
          "OR",
          "AND",
          "NOT",
          "*",
          "fl*",
          "f*",
          "~",
          "~5",
          "\"a b\"~99",
          "\"a b\"~100000",
          "title:",
          "ref:",
          "kind:",
          "officer:\"",
          "before:",
          "before:2014",
          "after:9999",
          "after:0000",
          "topic:(",
          ":",
          "\\",
          "/",
          "a-b-c-d-e-f-g-h",
          "1.2.3.4",
          "é",
          "ß",
          "İ",
          "漢字",
          "🦊",
          "\u0301",
          "\u200D",
          "=the",
          "=",
          "[a TO b]",
          "field:value",
          "^5",
          "?",
          "&&",
          "||",
          "!",
          "+",
          "{",
          "}",
          "'",
          "`",
          "…");

  private final Random random;
  private final List<String> known;
  private final Path secret;

  /**
   * Makes requests.
   *
   * @param known addresses that exist
   * @param secret a file that no address may reach
   */
  HostileRequests(Random random, List<String> known, Path secret) {
    this.random = random;
    this.known = known;
    this.secret = secret;
  }

  List<String> all() {
    List<String> all = new ArrayList<>();
    all.addAll(malformed());
    all.addAll(outside());
    all.addAll(methodsAndRanges());
    all.addAll(bombs());
    for (int i = 0; i < 900; i++) all.add(search(query()));
    for (int i = 0; i < 600; i++) all.add(get(pick(addresses()) + "?" + parameters()));
    for (int i = 0; i < 300; i++) all.add(get(pick(ROUTES) + "?" + noise(40)));
    for (int i = 0; i < 100; i++) all.add(get("/" + noise(30)));
    for (int i = 0; i < 100; i++) all.add(noise(60) + "\r\n\r\n");
    return all;
  }

  private List<String> addresses() {
    List<String> addresses = new ArrayList<>(ROUTES);
    addresses.addAll(known);
    return addresses;
  }

  private static String get(String target) {
    return request("GET", target, "");
  }

  private static String request(String method, String target, String headers) {
    return method
        + " "
        + target
        + " HTTP/1.1\r\nHost: localhost\r\n"
        + headers
        + "Connection: close\r\n\r\n";
  }

  private String search(String q) {
    String path = random.nextInt(4) == 0 ? "/" : "/api/search";
    if (random.nextInt(6) == 0) path = pick(known);
    return get(path + "?q=" + encoded(q));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String query() {
    int pieces = 1 + random.nextInt(random.nextInt(10) == 0 ? 120 : 8);
    return IntStream.range(0, pieces)
        .mapToObj(i -> random.nextInt(20) == 0 ? unicode() : pick(PIECES))
        .collect(Collectors.joining(random.nextInt(3) == 0 ? "" : " "));
  }

  private String unicode() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int character = random.nextInt(Character.MAX_CODE_POINT);
      if (Character.isSurrogate((char) character)) continue;
      text.appendCodePoint(character);
    }
    return text.toString();
  }

  private String parameters() {
    return IntStream.rangeClosed(0, random.nextInt(5))
        .mapToObj(i -> pick(PARAMETERS) + "=" + encoded(random.nextBoolean() ? value() : query()))
        .collect(Collectors.joining("&"));
  }

  private String value() {
    return pick(VALUES);
  }

  /** Any bytes. */
  private String noise(int most) {
    StringBuilder noise = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) noise.append((char) random.nextInt(256));
    return noise.toString();
  }

  private static List<String> malformed() {
    String host = "Host: a\r\n";
    return List.of(
        "GET\r\n\r\n",
        "GET /\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/0.9\r\n\r\n",
        "GET / HTTP/2.0\r\n\r\n",
        "GET / HTTP/1.1 \r\n" + host + "\r\n",
        "GET  /  HTTP/1.1\r\n" + host + "\r\n",
        "get / HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n",
        "GET / HTTP/1.1\r\n" + host + host + "\r\n",
        "GET / HTTP/1.1\r\n" + host + " folded\r\n\r\n",
        "GET / HTTP/1.1\r\n" + host + "A:\u0000b\r\n\r\n",
        "GET / HTTP/1.1\r\n" + host + "A b: c\r\n\r\n",
        "GET / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "GET / HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\n",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: odd\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\n" + host + "Expect: the worst\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\n" + host + "Upgrade: h2c\r\nConnection: upgrade, close\r\n\r\n",
        "GET / HTTP/1.1\r\n" + host + "Cookie: " + "a=b; ".repeat(20_000) + "\r\n\r\n",
        "GET / HTTP/1.1\r\n" + host + "A: b\r\n".repeat(20_000) + "\r\n",
        "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\n" + host + "\r\n",
        "A".repeat(100_000),
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00FC\u0003\u0003",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "CONNECT a:443 HTTP/1.1\r\n" + host + "\r\n",
        "OPTIONS * HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
  }

  /** Ways out of the folder. */
  private List<String> outside() {
    List<String> targets = new ArrayList<>();
    List<String> ups =
        List.of("../", "..%2f", "%2e%2e/", "..%5c", "..\\", "....//", "..;/", "..%00/");
    List<String> ends = List.of("etc/passwd", "secret.txt", secret.toString().substring(1));
    for (String route :
        List.of("/", "/sources/", "/papers/", "/api/papers/", "/assets/", "/api/meetings/")) {
      for (String up : ups) {
        for (String end : ends) {
          targets.add(route + up.repeat(8) + end);
          targets.add(route + up.repeat(8) + end.replace("/", "%2f"));
        }
      }
      targets.add(route + encoded(secret.toString()));
      targets.add(route + encoded(secret.toUri().toString()));
      targets.add(route + encoded(encoded(secret.toString())));
      targets.add(route + "*");
      targets.add(route + "%00");
      targets.add(route + "a%00.txt");
      targets.add(route + "%c0%ae%c0%ae%c0%af");
      targets.add(route + "a".repeat(9_000));
    }
    return targets.stream().map(HostileRequests::get).toList();
  }

  private List<String> methodsAndRanges() {
    List<String> all = new ArrayList<>();
    for (String method :
        List.of(
            "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HEAD", "COPY", "get", "G<T")) {
      for (String address : addresses()) all.add(request(method, address, "Content-Length: 0\r\n"));
    }
    String source = known.getLast();
    for (String range :
        List.of(
            "bytes=0-",
            "bytes=-1",
            "bytes=-0",
            "bytes=5-1",
            "bytes=99999999999999999999-",
            "bytes=0-99999999999999999999",
            "bytes=a-b",
            "bytes=",
            "=0-1",
            "lines=1-2",
            "bytes=--1",
            "bytes=" + "0-0,".repeat(2_000) + "1-1",
            "bytes=0-0,1-1,2-2",
            "\u00FF")) {
      all.add(request("GET", source, "Range: " + range + "\r\n"));
      all.add(request("GET", source, "Range: " + range + "\r\nIf-Range: \"x\"\r\n"));
    }
    for (String accept : List.of("*", ",,,", "text/html;q=9", "a".repeat(5_000), "gzip;q=x")) {
      all.add(request("GET", "/api/search", "Accept: " + accept + "\r\n"));
      all.add(request("GET", "/api/search", "Accept-Encoding: " + accept + "\r\n"));
      all.add(request("GET", "/", "If-None-Match: " + accept + "\r\n"));
      all.add(request("GET", "/", "If-Modified-Since: " + accept + "\r\n"));
    }
    return all;
  }

  /** Much of one thing. */
  private static List<String> bombs() {
    List<String> queries =
        List.of(
            "(".repeat(1_900),
            ")".repeat(1_900),
            "(a ".repeat(400),
            "-".repeat(1_900) + "a",
            "NOT ".repeat(400) + "a",
            "a OR ".repeat(300) + "b",
            "\"".repeat(1_999),
            "title:".repeat(300) + "a",
            "-(".repeat(600) + "a",
            "a-b-c-d-e-f-g-h-i-j-k ".repeat(90),
            "a.b.c'd_e-f/g ".repeat(140),
            "\"the of and to in a is that for it\" ".repeat(50),
            "\"the of and to in\"~100 ".repeat(80),
            "th* of* an* to* in* co* re* be* ".repeat(50),
            "in* OR ".repeat(200) + "co*",
            "the ".repeat(450),
            "\"" + "the ".repeat(400) + "\"",
            "\"" + "the ".repeat(400) + "\"~100",
            "x".repeat(2_000),
            "é".repeat(2_000),
            "🦊".repeat(1_000),
            "\u0301".repeat(1_000),
            "=".repeat(1_000) + "*");
    List<String> all = new ArrayList<>();
    for (String query : queries) {
      all.add(get("/api/search?q=" + encoded(query)));
      all.add(get("/?q=" + encoded(query)));
    }
    for (String name : List.of("committee", "officer", "topic", "kind", "year", "q", "zz")) {
      all.add(get("/api/search?" + (name + "=a&").repeat(2_000)));
      all.add(get("/api/search?" + (name + "=-a&").repeat(500)));
      String many =
          IntStream.range(0, 1_500).mapToObj(i -> name + "=" + i).collect(Collectors.joining("&"));
      all.add(get("/api/search?" + many));
      all.add(get("/?" + many));
    }
    all.add(get("/api/search?q=the&page=2147483647&size=100"));
    all.add(get("/api/search?q=the&page=21474836&size=100&sort=oldest"));
    return all;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
