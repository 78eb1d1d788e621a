package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages on which an issue is followed, over the story that the sample papers tell. */
class TracePagesTest {

  private static final String DEFERRED = "environment-scrutiny-panel-2009-10-12-34";

  private static SampleIndex sample;

  @BeforeAll
  static void start() throws IOException {
    sample = new SampleIndex();
  }

  @AfterAll
  static void stop() throws IOException {
    sample.close();
  }

  private static String page(String address) {
    HttpResponse<String> answer = sample.server().get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  private static List<String> found(String pattern, String html) {
    return Pattern.compile(pattern).matcher(html).results().map(m -> m.group(1)).toList();
  }

  @Test
  void withoutWordsThePageAsksWhatToFollow() {
    assertThat(page("/trace"))
        .contains("<h1 class=\"govuk-heading-l\">Follow an issue across meetings</h1>")
        .contains("action=\"/trace\"");
  }

  @Test
  void theMeetingsOfAnIssueStandInTheirOrder() {
    List<String> years =
        found("<h3[^>]*>(?:<a [^>]*>)?\\d+ \\w+ (\\d{4}), ", page("/trace?q=tanner+bridge"));
    assertThat(years).isSorted().contains("2009", "2010", "2014", "2019", "2024");
  }

  @Test
  void thePeriodIsThatOfThePapersThatSurelyBelongToIt() {
    assertThat(page("/trace?q=budget"))
        .contains("14 September 2009 to 21 May 2019; ")
        .doesNotContain("14 September 2009 to 25 June 2019; ");
  }

  @Test
  void eachPaperSaysWhyItIsThereWithTheSentenceAndItsPlace() {
    assertThat(page("/trace?paper=" + DEFERRED))
        .contains("Refers to it <span class=\"cp-why__sure\">(strong)</span>: “Further to Minute")
        .contains("href=\"/papers/environment-scrutiny-panel-2009-11-16-43#l137\"")
        .contains("Minute 34 of 12 October 2009, line 87");
  }

  @Test
  void whatWasDeferredIsSaidWithWhereItCameBack() {
    assertThat(page("/trace?q=tanner+bridge"))
        .contains("deferred 12 October 2009, came back 16 November 2009")
        .contains("deferred 21 May 2019, came back 25 June 2019");
  }

  @Test
  void aPaperThatIsLeftOutCanBePutBack() {
    String html = page("/trace?q=tanner+bridge&without=" + DEFERRED);
    assertThat(html)
        .contains(
            "<a class=\"govuk-link\" href=\"/trace?q=tanner+bridge\" rel=\"nofollow\">Put back")
        .doesNotContain("&amp;without=" + DEFERRED + "&amp;without=" + DEFERRED);
    assertThat(page("/trace?q=tanner+bridge")).contains("&amp;without=" + DEFERRED);
    assertThat(html).contains("href=\"/api/trace?q=tanner+bridge&amp;without=" + DEFERRED + "\"");
  }

  @Test
  void theTimeLineHasALaneForEachCommitteeAndSaysTheSameAsATable() {
    String html = page("/trace?q=tanner+bridge");
    assertThat(found("class=\"cp-timeline__name\"[^>]*>([^<]+)<", html))
        .contains("Environment Scrutiny Panel", "Cabinet", "Improving Places Select Commission");
    assertThat(html)
        .contains("Minute 43 refers to Minute 34 of 12 October 2009")
        .contains("Minute 5 came next in Report, item 6 of 25 June 2019")
        .contains("cp-timeline__curve--next")
        .contains("cp-timeline__curve--refers")
        .doesNotContain("style=");
  }

  @Test
  void filtersOfTheSearchAreKeptAndCanBeTakenAway() {
    assertThat(page("/?q=tanner+bridge&committee=cabinet&sort=newest"))
        .contains("href=\"/trace?q=tanner+bridge&amp;committee=cabinet\"");
    String html = page("/trace?q=tanner+bridge&committee=cabinet");
    assertThat(html).contains("href=\"/trace?q=tanner+bridge\"").contains("Show all papers");
    assertThat(found("cp-timeline__name\"[^>]*>([^<]+)<", html))
        .containsExactly("Cabinet", "“tanner”, “bridge” a year");
    assertThat(html)
        .contains(
            "how often “tanner”, “bridge” occur a year, in all papers held that have them all");
  }

  @Test
  void papersOfASeriesAreFoldedIntoOneLine() {
    String html = page("/trace?q=environment+budget+monitoring");
    assertThat(html).contains("<summary>Environment revenue budget monitoring: 4 papers</summary>");
    assertThat(html.substring(html.indexOf("id=\"series\"")))
        .contains("Minute 23, Environment Scrutiny Panel, 14 September 2009")
        .contains("Minute 33, Environment Scrutiny Panel, 12 October 2009")
        .contains("Minute 44, Environment Scrutiny Panel, 16 November 2009")
        .contains("Minute E89");
    assertThat(html.substring(html.indexOf("id=\"meetings\""), html.indexOf("id=\"series\"")))
        .contains("Minute 109")
        .doesNotContain("Minute 33");
  }

  @Test
  void whatNoPaperSpeaksOfIsAnsweredWithAWayOn() {
    assertThat(page("/trace?q=zeppelin"))
        .contains("Nothing was found that belongs to this issue")
        .contains("Search for them");
  }

  @Test
  void aPaperAndAResultLeadToTheThread() {
    String link = "href=\"/trace?paper=" + DEFERRED + "\"";
    assertThat(page("/papers/" + DEFERRED)).contains(link);
    assertThat(page("/?q=tanner+bridge&year=2009&kind=minute")).contains(link);
  }

  @Test
  void aPaperThatIsNotHeldIsNotFoundAndPaperAndWordsTogetherAreRefused() {
    assertThat(sample.server().get("/trace?paper=none").statusCode()).isEqualTo(404);
    assertThat(sample.server().get("/trace?paper=" + DEFERRED + "&q=beck").statusCode())
        .isEqualTo(400);
    assertThat(sample.server().get("/trace?q=beck&page=2").statusCode()).isEqualTo(400);
  }
}
