package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Follows every link from the start page over all sample papers.
 *
 * <p>The variants of a result (its orders, pages and filters, the thread of its issue) are as many
 * as all searches: from a result that was reached from another result no third one is opened. The
 * variants of a thread are as many as the choices of its papers: the first few are opened.
 */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("<(?:a|link)\\b[^>]*?\\bhref=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
  private static final Pattern TITLE = Pattern.compile("<title>[^<]+</title>");

  /** A page and how many results stand in a row before it. */
  private record Stop(String address, int results) {}

  private static final int MOST_CHOICES = 40;

  private static int choices;
  private static SampleIndex sample;
  private static final Map<String, String> PAGES = new HashMap<>();
  private static final Set<String> FAULTS = new TreeSet<>();
  private static final List<String[]> ANCHORS = new ArrayList<>();

  @BeforeAll
  static void followEveryLink() throws IOException {
    sample = new SampleIndex();
    Set<String> seen = new HashSet<>(Set.of("/"));
    Deque<Stop> open = new ArrayDeque<>(List.of(new Stop("/", 0)));
    while (!open.isEmpty()) {
      Stop stop = open.poll();
      for (String link : linksOf(visited(stop.address()))) {
        int results = isResult(link) ? stop.results() + 1 : 0;
        String plain = plain(link);
        if (link.contains("#")) ANCHORS.add(new String[] {stop.address(), link});
        if (results <= 2 && !isLeftAlone(link) && seen.add(plain))
          open.add(new Stop(plain, results));
      }
    }
  }

  @AfterAll
  static void stop() throws IOException {
    sample.close();
  }

  private static boolean isResult(String link) {
    return link.startsWith("/?") || link.startsWith("/trace?");
  }

  /** Whether the link is one of too many choices of papers that a thread leaves out. */
  private static boolean isLeftAlone(String link) {
    return link.contains("&without=") && choices++ > MOST_CHOICES;
  }

  /** Without the place on the page; a paper without the search that it was opened from. */
  private static String plain(String link) {
    String page = link.replaceFirst("#.*", "");
    return page.startsWith("/papers/") ? page.replaceFirst("\\?.*", "") : page;
  }

  private static String visited(String address) {
    HttpResponse<String> answer = sample.server().get(address);
    if (answer.statusCode() != 200) FAULTS.add(answer.statusCode() + " " + address);
    boolean page =
        answer.headers().firstValue("content-type").orElse("").startsWith("text/html")
            && !address.startsWith("/sources/");
    if (!page) return "";
    PAGES.put(address, answer.body());
    return answer.body();
  }

  private static List<String> linksOf(String html) {
    return LINK.matcher(html)
        .results()
        .map((MatchResult m) -> m.group(1).replace("&amp;", "&").replace("&#39;", "'"))
        .filter(link -> link.startsWith("/"))
        .toList();
  }

  @Test
  void noLinkIsDead() {
    assertThat(PAGES).hasSizeGreaterThan(300);
    assertThat(FAULTS).isEmpty();
  }

  @Test
  void everyPageHasATitleOneHeadingAndAWayBack() {
    PAGES.forEach(
        (address, html) -> {
          assertThat(TITLE.matcher(html).find()).as("title of " + address).isTrue();
          assertThat(html.split("<h1\\b", -1)).as("h1 of " + address).hasSize(2);
          assertThat(linksOf(html)).as("way back of " + address).contains("/");
        });
  }

  @Test
  void everyPlaceThatALinkNamesIsOnItsPage() {
    for (String[] anchor : ANCHORS) {
      String page = PAGES.getOrDefault(plain(anchor[1]), "");
      if (page.isEmpty()) continue;
      String place = anchor[1].replaceFirst(".*#", "");
      Set<String> ids = new HashSet<>();
      ID.matcher(page).results().forEach(m -> ids.add(m.group(1)));
      assertThat(ids).as(anchor[0] + " leads to " + anchor[1]).contains(place);
    }
  }

  /** A dossier is a thread in another form. */
  private static String jsonOf(String address) {
    if (address.startsWith("/?") || address.equals("/")) {
      return "/api/search" + address.substring(1);
    }
    return "/api" + address.replaceFirst("^/dossier", "/trace");
  }

  @Test
  void everyPageOfPeopleHasItsJson() {
    Set<String> kinds = new TreeSet<>();
    for (String address : PAGES.keySet()) {
      if (address.equals("/help")) continue;
      String json = jsonOf(address);
      HttpResponse<String> answer = sample.server().get(json);
      assertThat(answer.statusCode()).as(json).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-type")).hasValue(Answer.JSON);
      kinds.add(address.replaceFirst("(?<=.)[/?].*", ""));
    }
    assertThat(kinds)
        .contains(
            "/",
            "/about",
            "/accessibility",
            "/changes",
            "/committees",
            "/coverage",
            "/dossier",
            "/ledger",
            "/meetings",
            "/members",
            "/officers",
            "/papers",
            "/topics",
            "/trace");
  }
}
