package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ledger, changes, dossier and feed of the story that the sample papers tell. */
class MatterPagesTest {

  private static final String OCTOBER =
      "environment-scrutiny-panel-2009-10-12-report-highway-drainage-and-the-mill-beck-culvert-flooding-at";
  private static final String NOVEMBER =
      "environment-scrutiny-panel-2009-11-16-report-highway-drainage-and-the-mill-beck-culvert-flooding-at";

  private static SampleIndex sample;

  @BeforeAll
  static void start() throws IOException {
    sample = new SampleIndex();
  }

  @AfterAll
  static void stop() throws IOException {
    sample.close();
  }

  private static String get(String path) {
    HttpResponse<String> answer = sample.server().get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** The words of a page, without its marks. */
  private static String words(String html) {
    return html.replaceAll("<[^>]+>", " ").replace("&#39;", "'").replaceAll("\\s+", " ");
  }

  private static List<String> items(String address) {
    String[] parts = get(address).split("<li class=\"cp-ledger__item\">", -1);
    List<String> items = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) items.add(words(parts[i].split("</li>", 2)[0]));
    return items;
  }

  private static final String CABINET_2010 = "/ledger?from=2009-11-16&to=2009-11-16";

  @Test
  void theFiveRecommendationsToCabinetAreShownWithItsAnswers() {
    List<String> items = items(CABINET_2010);
    assertThat(items)
        .anySatisfy(i -> assertThat(i).contains("(a)").contains("Response Accepted "))
        .anySatisfy(i -> assertThat(i).contains("(b)").contains("Response Accepted "))
        .anySatisfy(i -> assertThat(i).contains("(c)").contains("Response Rejected "))
        .anySatisfy(i -> assertThat(i).contains("(d)").contains("Response Accepted "))
        .anySatisfy(i -> assertThat(i).contains("(e)").contains("Response Accepted in part "))
        .anySatisfy(i -> assertThat(i).contains("Cabinet, 20 January 2010, Minute 108"));
  }

  @Test
  void thePromiseOfAReportInSixMonthsIsKeptOnTheNineteenthOfJuly() {
    assertThat(items("/ledger?status=kept&from=2010-01-20&to=2010-01-20"))
        .anySatisfy(
            i ->
                assertThat(i)
                    .contains("Kept")
                    .contains("six months")
                    .contains("Due July 2010 ")
                    .contains("Kept by Environment Scrutiny Panel, 19 July 2010, Item 6"));
  }

  @Test
  void aPromiseThatNothingKeepsSaysUpToWhichDayPapersAreHeld() {
    assertThat(items("/ledger?status=overdue&from=2014-07-23&to=2014-07-23"))
        .singleElement()
        .asString()
        .contains("Overdue")
        .contains("That a further report be submitted to this Commission in six months.")
        .contains("Due January 2015 ")
        .contains("Nothing later held up to 12 March 2024");
  }

  @Test
  void theLedgerIsNarrowedByItsFormAndSaysWhatIsWrong() {
    assertThat(items("/ledger?committee=planning-board&status=open&officer=")).hasSize(2);
    HttpResponse<String> refused = sample.server().get("/ledger?from-day=31&from-month=2");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(words(refused.body())).contains("The from date must include a year.");
    String chosen =
        sample
            .server()
            .get("/ledger?from-day=31&from-month=2&committee=planning-board&status=open")
            .body();
    assertThat(chosen)
        .contains("<option value=\"planning-board\" selected")
        .containsPattern("value=\"open\" checked");
    assertThat(words(sample.server().get("/ledger?status=lost").body()))
        .contains("it may be open, overdue, answered, kept");
  }

  @Test
  void thePagesOfTheLedgerHoldEveryItemOnce() {
    List<String> all = items("/ledger?size=100");
    List<String> paged = new ArrayList<>();
    for (int page = 1; page <= 4; page++) paged.addAll(items("/ledger?page=" + page));
    assertThat(paged).hasSizeGreaterThan(75).isEqualTo(all);
    assertThat(get("/ledger?page=2&committee=cabinet"))
        .contains("href=\"/ledger?committee=cabinet\" rel=\"prev\"");
  }

  @Test
  void aReportThatCameBackSaysWhatChanged() {
    assertThat(get("/papers/" + NOVEMBER))
        .contains("Earlier report of this matter: ")
        .contains("href=\"/changes?from=" + OCTOBER + "&amp;to=" + NOVEMBER + "\"")
        .contains("What changed since 12 October 2009");
    String page = get("/changes?from=" + OCTOBER + "&to=" + NOVEMBER);
    assertThat(page).contains("<h3 class=\"cp-change__kind\">Changed</h3>").contains("<details");
    assertThat(words(page)).contains("1 paragraph as before");
    assertThat(Pattern.compile("<ins>.*cp-new-figure.*</ins>").matcher(page).find()).isTrue();
  }

  @Test
  void papersThatAreNotHeldCannotBeCompared() {
    assertThat(sample.server().get("/changes?from=" + OCTOBER + "&to=none").statusCode())
        .isEqualTo(404);
    assertThat(get("/changes")).contains("Open a paper");
  }

  @Test
  void theDossierQuotesWhatWasDecidedWithItsCitation() {
    String page = words(get("/dossier?q=tanner+bridge"));
    assertThat(page)
        .contains("14 September 2009 to 12 March 2024")
        .contains("Minute 108")
        .contains("That the petition be received and the lead petitioner thanked")
        .contains("Environment Scrutiny Panel, 14 September 2009, Minute 25")
        .contains("/papers/environment-scrutiny-panel-2009-09-14-25")
        .contains("Why it is here.");
    assertThat(page.indexOf("12 October 2009")).isLessThan(page.indexOf("25 June 2019"));
  }

  @Test
  void aDossierOfPapersThatAreMerelyPossibleHasThemAndSaysSo() {
    String page = words(get("/dossier?q=bridge+flood+hydraulic+modelling+water"));
    assertThat(page)
        .contains("No paper surely belongs to this matter. These may belong to it.")
        .contains("Why it is here.");
    assertThat(words(get("/dossier?q=zeppelin")))
        .contains("No paper here belongs to this matter.")
        .doesNotContain("As a document");
  }

  @Test
  void theThreadLeadsToTheDossierBeforeItsMeetings() {
    String page = get("/trace?q=tanner+bridge");
    assertThat(page.indexOf("Dossier to read and print"))
        .isPositive()
        .isLessThan(page.indexOf("Meetings, oldest first"));
  }

  @Test
  void onlyTheFiguresOfWhatChangedAreMarkedAsFigures() {
    assertThat(get("/changes?from=" + OCTOBER + "&to=" + NOVEMBER))
        .contains("before <strong class=\"cp-new-figure\">31st March, 2010</strong>,");
  }

  @Test
  void papersThatAPersonChoseMakeADossierOfTheirOwn() {
    String only = "only=cabinet-2010-01-20-108&only=environment-scrutiny-panel-2009-09-14-25";
    String page = words(get("/dossier?" + only));
    assertThat(page)
        .contains("Dossier: chosen papers")
        .contains("14 September 2009 to 20 January 2010, 2 papers of 2 meetings")
        .contains("That the petition be received");
    assertThat(
            get("/dossier.csv?q=tanner+bridge&" + only).lines().filter(l -> l.contains("/papers/")))
        .hasSize(2);
    assertThat(words(get("/dossier?" + only + "&only=none")))
        .contains("1 paper of those chosen not held.");
  }

  @Test
  void thePapersTickedAreLeftOutOrKeptInAnAddressOfItsOwn() {
    assertThat(location("/dossier?q=tanner+bridge&tick=a&tick=b&make=leave"))
        .endsWith("/dossier?q=tanner+bridge&without=a&without=b");
    assertThat(location("/dossier?q=tanner+bridge&tick=a&make=keep"))
        .endsWith("/dossier?q=tanner+bridge&only=a");
    assertThat(location("/dossier?only=a&only=b&tick=a&make=leave")).endsWith("/dossier?only=b");
    assertThat(sample.server().get("/dossier?q=a&tick=b&make=burn").body())
        .contains("make cannot be 'burn'; it may be keep or leave.");
  }

  private static String location(String path) {
    HttpResponse<String> answer = sample.server().get(path);
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("location").orElseThrow();
  }

  @Test
  void theSheetForAPaperThatIsNotPublicSaysSoAndIsNoMatterOfItsOwn() {
    String page = words(get("/papers/cabinet-2010-01-20-restricted-document-is-restricted"));
    assertThat(page)
        .contains("This sheet stands in place of a paper that the council keeps from the public.")
        .doesNotContain("Follow this issue")
        .doesNotContain("What changed since");
    assertThat(words(get("/papers/" + NOVEMBER))).contains("Follow this issue");
  }

  @Test
  void whatAMinuteResolvedStandsBeforeWhoWasThere() {
    String page = get("/papers/environment-scrutiny-panel-2009-11-16-43");
    assertThat(page).contains("Minute 43 · Environment Scrutiny Panel · 16 November 2009</span>");
    assertThat(page.indexOf(">Resolved<")).isPositive().isLessThan(page.indexOf("Members present"));
  }

  @Test
  void anAgendaDoesNotSayTwiceHowAPaperIsCalled() {
    String page = get("/meetings/cabinet-2010-01-20");
    assertThat(page)
        .contains("<span class=\"cp-agenda__title\">")
        .doesNotContain("<span class=\"cp-agenda__title\">Declarations of Interest</span>");
  }

  @Test
  void whatAnotherSiteHangsOnToTheAddressOfAPageAsksForNothing() {
    assertThat(get("/papers/" + NOVEMBER + "?utm_source=newsletter&fbclid=x1"))
        .contains("Mill Beck Culvert");
    assertThat(get("/?q=culvert&utm_medium=email")).contains("cp-hit");
    assertThat(sample.server().get("/api/search?utm_source=x").statusCode()).isEqualTo(400);
  }

  @Test
  void whatAPersonLeavesOutIsInNoFormOfTheDossier() {
    String without = "q=tanner+bridge&without=improving-places-select-commission-2024-01-16-56";
    for (String path : List.of("/dossier?", "/dossier.csv?", "/trace.atom?")) {
      assertThat(get(path + "q=tanner+bridge"))
          .contains("/papers/improving-places-select-commission-2024-01-16-56");
      assertThat(get(path + without))
          .doesNotContain("/papers/improving-places-select-commission-2024-01-16-56");
    }
  }

  @Test
  void theDocumentIsReadByAWordProcessorsReader() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(sample.server().address() + "/dossier.docx?paper=" + NOVEMBER))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      BodyContentHandler text = new BodyContentHandler(-1);
      Metadata metadata = new Metadata();
      new AutoDetectParser().parse(new ByteArrayInputStream(answer.body()), text, metadata);
      assertThat(metadata.get("Content-Type"))
          .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
      assertThat(metadata.get("dc:title"))
          .isEqualTo(
              "Dossier: Highway Drainage and the Mill Beck Culvert: Flooding at Tanner Bridge,"
                  + " Nether Holme");
      assertThat(text.toString())
          .contains("Dossier: Highway Drainage and the Mill Beck Culvert")
          .contains("Environment Scrutiny Panel, 12 October 2009, Minute 34")
          .contains("Page 1 of 1")
          .contains(sample.server().address() + "/papers/");
    }
  }

  @Test
  void theFeedOfAMatterTellsTheNewestFirst() {
    String feed = get("/trace.atom?q=tanner+bridge");
    assertThat(feed)
        .contains("<title>Council papers: tanner bridge</title>")
        .contains("href=\"" + sample.server().address() + "/dossier?q=tanner+bridge\"");
    List<String> days = new ArrayList<>();
    Pattern.compile("<updated>(\\d{4}-\\d\\d-\\d\\d)T00")
        .matcher(feed)
        .results()
        .forEach(m -> days.add(m.group(1)));
    assertThat(days).first().isEqualTo("2024-03-12");
    assertThat(days).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void aThreadOfAPaperThatIsNotHeldIsNotFound() {
    for (String path : List.of("/dossier", "/dossier.docx", "/dossier.csv", "/trace.atom")) {
      assertThat(sample.server().get(path + "?paper=none").statusCode()).as(path).isEqualTo(404);
    }
  }
}
