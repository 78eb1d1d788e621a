package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;

/** A search and the meetings as other programs read them. */
class FeedsTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String HOSTILE = "]]></title><script>alert(1)</script> & \u0001\uFFFE";

  private static TestServer server;

  @BeforeAll
  static void start() {
    List<Paper> papers = new ArrayList<>(SamplePapers.library(Map.of()).papers());
    papers.add(
        PaperBuilder.paper(PaperKind.OTHER, "hostile", HOSTILE)
            .of("=Committee", "2022-02-02")
            .on(HOSTILE)
            .recommends(HOSTILE)
            .build());
    for (int i = 0; i < 120; i++) {
      papers.add(
          PaperBuilder.minute("ferry-" + i, "F" + i, "Ferry " + i)
              .of("Ferry Board", "2021-05-" + (10 + i % 20))
              .build());
    }
    server = new TestServer(new ListLibrary(papers, Map.of()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Document atom(String path) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.headers().firstValue("content-type"))
        .hasValue("application/atom+xml;charset=utf-8");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagNameNS(ATOM, name);
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i).getParentNode().isSameNode(parent)) found.add((Element) nodes.item(i));
    }
    return found;
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertThat(found).as(name).hasSize(1);
    return found.getFirst().getTextContent();
  }

  private static String link(Element parent, String rel) {
    return children(parent, "link").stream()
        .filter(l -> l.getAttribute("rel").equals(rel))
        .map(l -> l.getAttribute("href"))
        .findFirst()
        .orElse("");
  }

  @Test
  void aFeedHasWhatAtomWantsAndItsEntriesToo() throws Exception {
    Element feed = atom("/feed.atom?q=parking&committee=cabinet").getDocumentElement();

    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(text(feed, "title")).isEqualTo("Council papers: parking, Cabinet");
    assertThat(text(feed, "id")).startsWith("urn:uuid:");
    assertThat(Instant.parse(text(feed, "updated")))
        .isEqualTo(Instant.parse("2024-03-01T09:30:00Z"));
    assertThat(link(feed, "self")).startsWith(server.address() + "/feed.atom?q=parking");
    assertThat(link(feed, "alternate")).startsWith(server.address() + "/?q=parking");
    List<Element> entries = children(feed, "entry");
    assertThat(entries).hasSize(16);
    for (Element entry : entries) {
      assertThat(text(entry, "title")).isNotBlank();
      assertThat(Instant.parse(text(entry, "updated"))).isNotNull();
      assertThat(text(children(entry, "author").getFirst(), "name")).isEqualTo("Cabinet");
      String page = link(entry, "alternate");
      assertThat(page).startsWith(server.address() + "/papers/");
      assertThat(server.get(page.substring(server.address().toString().length())).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void idsAreDifferentAndStayTheSame() throws Exception {
    List<String> first = ids("/feed.atom?q=parking");
    List<String> again = ids("/feed.atom?sort=oldest&q=parking&size=50");

    assertThat(new HashSet<>(first)).hasSameSizeAs(first);
    assertThat(again.subList(1, again.size())).isEqualTo(first.subList(1, first.size()));
  }

  private static List<String> ids(String path) throws Exception {
    List<String> ids = new ArrayList<>();
    NodeList nodes = atom(path).getElementsByTagNameNS(ATOM, "id");
    for (int i = 0; i < nodes.getLength(); i++) ids.add(nodes.item(i).getTextContent());
    return ids;
  }

  @Test
  void theNewestPapersComeFirstWhateverOrderIsAskedFor() throws Exception {
    List<String> days = new ArrayList<>();
    for (Element entry :
        children(atom("/feed.atom?q=parking&sort=oldest").getDocumentElement(), "entry")) {
      days.add(text(entry, "updated"));
    }
    assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a)).hasSize(50);
    assertThat(days.getFirst()).isEqualTo("2024-06-12T00:00:00Z");
  }

  @Test
  void hostileTextIsTextInAFeed() throws Exception {
    Element feed = atom("/feed.atom?committee=%3Dcommittee").getDocumentElement();
    Element entry = children(feed, "entry").getFirst();

    assertThat(text(entry, "title")).isEqualTo("]]></title><script>alert(1)</script> & ");
    assertThat(feed.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void aTableHoldsTheWholeResultBeyondAHundred() {
    HttpResponse<String> answer = server.get("/export.csv?committee=ferry-board&page=2&size=5");

    assertThat(answer.headers().firstValue("content-type")).hasValue("text/csv;charset=utf-8");
    assertThat(answer.headers().firstValue("content-disposition"))
        .hasValue("attachment; filename=\"council-papers.csv\"");
    assertThat(answer.body().lines()).hasSize(121);
    assertThat(answer.body()).contains(server.address() + "/papers/ferry-119");
  }

  @Test
  void aFormulaOfACommitteeIsTextInATable() {
    assertThat(server.get("/export.csv?committee=%3Dcommittee").body())
        .contains("2022-02-02,'=Committee,other");
  }

  @Test
  void aCalendarHoldsTheMeetingsAskedFor() {
    HttpResponse<String> answer = server.get("/calendar.ics?committee=ferry-board&to=2021-05-12");

    assertThat(answer.headers().firstValue("content-type")).hasValue("text/calendar;charset=utf-8");
    assertThat(answer.body().split("BEGIN:VEVENT", -1)).hasSize(4);
    assertThat(server.get("/calendar.ics?q=ferry").body())
        .contains("There is no parameter 'q'; known are committee, from, to.");
  }

  @Test
  void behindAProxyThatSpeaksTlsAddressesAreSecure() {
    assertThat(server.get("/feed.atom?size=1", "X-Forwarded-Proto", "https").body())
        .contains("href=\"https://127.0.0.1:" + server.port() + "/papers/");
  }

  @Test
  void aResultNamesItsFeedAndItsTableWhateverItsPage() {
    assertThat(server.get("/?q=parking&kind=minute&sort=oldest&page=2&size=20").body())
        .contains(
            "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Newest papers: ",
            "href=\"/feed.atom?q=parking&amp;kind=minute&amp;sort=oldest\">Feed of this search",
            "href=\"/export.csv?q=parking&amp;kind=minute&amp;sort=oldest\">All results");
  }

  @Test
  void pagesNameTheirFeed() {
    for (String page :
        List.of(
            "/",
            "/?q=parking",
            "/committees/cabinet",
            "/topics/highways-and-parking",
            "/officers/maren-ashdown",
            "/members/councillor-bright",
            "/meetings/transport-committee-2023-06-14")) {
      String html = server.get(page).body();
      assertThat(html).as(page).contains("<link rel=\"alternate\" type=\"application/atom+xml\"");
    }
  }
}
