package uk.councilpapers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.Expansion;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.IndexState;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.web.request.PartialDate;
import uk.councilpapers.web.request.QueryString;
import uk.councilpapers.web.request.SearchAddress.Parameter;
import uk.councilpapers.web.request.SearchParameters;
import uk.councilpapers.web.request.SearchParametersReader;

class ResultsPageTest {

  private static final LocalDate NEWEST = LocalDate.of(2024, 3, 12);

  private static SearchParameters search(String query) {
    return SearchParametersReader.read(QueryString.parse(query));
  }

  private static FacetCount count(String value, int count, boolean selected, boolean excluded) {
    return new FacetCount(value, value, count, selected, excluded);
  }

  @Test
  void yearsWithoutPapersStandBetweenThoseWithSome() {
    YearChart chart =
        YearChart.of(
                search("q=pier&year=2021"),
                List.of(count("2023", 4, false, false), count("2021", 8, true, false)))
            .orElseThrow();
    assertThat(chart.rows())
        .containsExactly(
            new YearChart.Row("2023", "4", 50, Optional.of("/?q=pier&year=2023"), false),
            new YearChart.Row("2022", "0", 0, Optional.empty(), false),
            new YearChart.Row("2021", "8", 100, Optional.of("/?q=pier"), true));
  }

  @Test
  void oneYearIsNoChart() {
    assertThat(YearChart.of(search("q=pier"), List.of(count("2021", 8, false, false)))).isEmpty();
  }

  @Test
  void periodsCountBackFromTheNewestMeeting() {
    assertThat(Periods.of(search("q=pier&from=2020"), Optional.of(NEWEST)))
        .containsExactly(
            new Link("Any time", "/?q=pier"),
            new Link("Latest month, March 2024", "/?q=pier&from=2024-03"),
            new Link("Council year 2023 to 2024", "/?q=pier&from=2023-05&to=2024-04"),
            new Link("Since 2020", ""));
    assertThat(Periods.of(search("q=pier"), Optional.empty())).isEmpty();
  }

  @Test
  void aGroupShowsEightValuesAndAllThatAreChosen() {
    List<FacetCount> counts =
        java.util.stream.IntStream.rangeClosed(1, 12)
            .mapToObj(i -> count("body-" + i, 20 - i, i == 11, i == 12))
            .toList();
    SearchParameters search = search("committee=body-11&committee=-body-12");
    FacetGroup group = FacetGroup.of(FacetName.COMMITTEE, counts, search).orElseThrow();
    assertThat(group.options()).extracting(FacetGroup.Option::value).hasSize(9).endsWith("body-11");
    assertThat(group.others())
        .extracting(FacetGroup.Option::value)
        .containsExactly("body-9", "body-10");
    assertThat(group.leftOut())
        .extracting(FacetGroup.Option::value)
        .hasSize(6)
        .startsWith("-body-1")
        .endsWith("-body-12");
    assertThat(group.excludes()).isTrue();
    assertThat(group.shows(new FacetFilter("body-12", true))).isTrue();
    assertThat(group.shows(new FacetFilter("body-1", true))).isFalse();
  }

  @Test
  void whereNothingIsFoundOnlySearchesThatFindSomethingAreOffered() {
    Map<String, Long> found =
        Map.of(
            "q=\"old pier\"&kind=minute", 0L, "q=\"old pier\"&from=2020", 2L, "q=\"old pier\"", 5L);
    SearchParameters search = search("q=%22old+pier%22&kind=minute&from=2020");
    ResultsPage page =
        ResultsPage.of(
            search,
            new SearchResults(
                search.toRequest(),
                0,
                List.of(),
                Map.of(),
                search.q(),
                Optional.empty(),
                Optional.of("9 papers were searched."),
                Optional.empty(),
                List.of(),
                Duration.ZERO),
            new IndexState(9, Optional.of(NEWEST), Optional.of(NEWEST), Instant.EPOCH),
            other -> found.getOrDefault(written(other), 0L),
            () -> 2);
    assertThat(page.wider())
        .containsExactly(
            new Link("Without “Kind of paper: minute” (2 papers)", "/?q=%22old+pier%22&from=2020"),
            new Link("Without any filter (5 papers)", "/?q=%22old+pier%22"));
    assertThat(page.nothing()).isEqualTo("No papers found");
    assertThat(page.scope())
        .isEqualTo("9 papers were searched. 2 files could not be read and were not searched.");
    assertThat(page.notice()).isEmpty();
  }

  @Test
  void otherWordsCanBeLeftOutAndAskedForAgain() {
    Expansion cse = new Expansion("cse", List.of("child sexual exploitation"));
    assertThat(page(search("q=cse"), List.of(cse)).readings())
        .containsExactly(new Link("Search only for the words typed", "/?q=cse&expand=off"));
    ResultsPage strict = page(search("q=cse&expand=off"), List.of());
    assertThat(strict.readings())
        .containsExactly(new Link("Search also for other words for the same thing", "/?q=cse"));
    assertThat(strict.form().hidden()).contains(new Parameter("expand", "off"));
  }

  @Test
  void aSpellingIsOfferedAndOneThatWasSearchedForCanBeTakenBack() {
    ResultsPage offered = page(search("q=brigde"), List.of(), "brigde", Optional.of("bridge"));
    assertThat(offered.didYouMean()).contains(new Link("bridge", "/?q=bridge"));
    assertThat(offered.readings()).isEmpty();
    ResultsPage mended = page(search("q=brigde"), List.of(), "bridge", Optional.of("bridge"));
    assertThat(mended.didYouMean()).isEmpty();
    assertThat(mended.readings())
        .containsExactly(new Link("Keep my spelling", "/?q=brigde&spell=off"));
  }

  private static ResultsPage page(SearchParameters search, List<Expansion> expansions) {
    return page(search, expansions, search.q(), Optional.empty());
  }

  private static ResultsPage page(
      SearchParameters search,
      List<Expansion> expansions,
      String understood,
      Optional<String> didYouMean) {
    return ResultsPage.of(
        search,
        new SearchResults(
            search.toRequest(),
            0,
            List.of(),
            Map.of(),
            understood,
            Optional.empty(),
            Optional.empty(),
            didYouMean,
            expansions,
            Duration.ZERO),
        new IndexState(9, Optional.of(NEWEST), Optional.of(NEWEST), Instant.EPOCH),
        other -> 0,
        () -> 0);
  }

  private static String written(SearchParameters search) {
    StringBuilder text = new StringBuilder("q=" + search.q());
    search
        .filters()
        .forEach((n, f) -> text.append("&" + n.parameter() + "=" + f.getFirst().value()));
    search.from().map(PartialDate::toString).ifPresent(d -> text.append("&from=" + d));
    return text.toString();
  }
}
