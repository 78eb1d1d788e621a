package uk.councilpapers.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.Reading;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SortOrder;

class SearchParametersReaderTest {

  private static SearchParameters read(String query) {
    return SearchParametersReader.read(QueryString.parse(query));
  }

  private static SearchParameters form(String query) {
    return SearchParametersReader.readForm(QueryString.parse(query));
  }

  private static String refusal(String query) {
    return catchThrowableOfType(BadRequest.class, () -> form(query)).detail();
  }

  @Test
  void blankFieldsAreAsIfTheyWereAbsent() {
    assertThat(form("q=&committee=&from=&from-day=&from-year=+&sort=&page=&size="))
        .isEqualTo(SearchParameters.NONE);
  }

  @Test
  void otherWordsAndSpellingAreSwitchedOffAndAnExplanationOn() {
    assertThat(read("q=bins").reading()).isEqualTo(new Reading(true, true, false));
    SearchParameters search = read("q=bins&expand=off&spell=OFF&explain=true");
    assertThat(search.toRequest().reading()).isEqualTo(new Reading(false, false, true));
    assertThat(SearchAddress.of("/", search.withPage(2)))
        .isEqualTo("/?q=bins&page=2&expand=off&spell=off&explain=true");
    assertThat(refusal("q=bins&expand=no&explain=1"))
        .contains("expand cannot be 'no'; it may be on or off.")
        .contains("explain cannot be '1'; it may be true or false.");
  }

  @Test
  void valuesOfAFacetAreReadInOrderAndOnce() {
    assertThat(read("committee=Cabinet&committee=-audit&committee=Cabinet").filters())
        .containsOnlyKeys(FacetName.COMMITTEE)
        .containsEntry(
            FacetName.COMMITTEE,
            List.of(new FacetFilter("Cabinet", false), new FacetFilter("audit", true)));
  }

  @ParameterizedTest
  @CsvSource({
    "2014, 2014-01-01, 2014-12-31",
    "2014-02, 2014-02-01, 2014-02-28",
    "2012-2, 2012-02-01, 2012-02-29",
    "2014-02-17, 2014-02-17, 2014-02-17"
  })
  void aPeriodEndsOnItsLastDay(String text, LocalDate first, LocalDate last) {
    SearchRequest request = read("from=" + text + "&to=" + text).toRequest();
    assertThat(request.from()).hasValue(first);
    assertThat(request.to()).hasValue(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2014-13", "2014-02-30", "14", "0000", "2014-01-01-01", "tomorrow", "٢٠١٤"})
  void aDateThatDoesNotExistIsRefused(String text) {
    assertThat(refusal("to=" + SearchAddress.encoded(text)))
        .startsWith("to cannot be '" + text + "'; it may be a date that exists");
  }

  @ParameterizedTest
  @CsvSource({
    "from-day=5&from-month=3&from-year=2014, 2014-03-05",
    "from-month=3&from-year=2014, 2014-03",
    "from-year=2014, 2014"
  })
  void theFieldsOfAFormMakeADate(String query, String date) {
    assertThat(form(query).from().map(PartialDate::toString)).hasValue(date);
  }

  @ParameterizedTest
  @CsvSource({
    "from-day=5&from-month=3, The from date must include a year.",
    "from-day=5&from-year=2014, The from date must include a month.",
    "to-year=14, 'The to date must have a year of four digits, for example 2014.'",
    "to-month=May&to-year=2014, 'The to date must be in numbers, for example 27 3 2014.'",
    "to-day=31&to-month=2&to-year=2014, The to date must be a real date.",
    "from=2015&to=2014, The from date must be the same as or before the to date.",
    "kind=poem, 'kind cannot be ''poem''; it may be agenda, minute, report, appendix or other.'",
    "year=14, year cannot be '14'; it may be a year of four digits.",
    "sort=best, 'sort cannot be ''best''; it may be relevance, newest or oldest.'",
    "page=0, page cannot be '0'; it may be a whole number from 1 to 100000.",
    "size=101, size cannot be '101'; it may be a whole number from 1 to 100.",
    "size=99999999999999999999, size cannot be '99999999999999999999'; it may be a whole number"
        + " from 1 to 100.",
    "q=a&q=b, q may be given once; found 2 times.",
    "q=100%, The address holds a % that is no UTF-8 escape; a percent sign is written %25."
  })
  void aBadValueSaysWhatItMayBe(String query, String detail) {
    assertThat(refusal(query)).isEqualTo(detail);
  }

  @Test
  void theFieldsOfAFormAreUnknownToPrograms() {
    BadRequest refusal = catchThrowableOfType(BadRequest.class, () -> read("from-day=1"));
    assertThat(refusal.detail()).startsWith("There is no parameter 'from-day'; known are q,");
  }

  @Test
  void everyProblemIsToldAtOnce() {
    BadRequest refusal =
        catchThrowableOfType(BadRequest.class, () -> read("size=x&year=x&colour=x&sort=x"));
    assertThat(refusal.problems())
        .extracting(BadRequest.Problem::parameter)
        .containsExactly("colour", "year", "sort", "size");
  }

  @Test
  void withoutWordsTheNewestComesFirst() {
    assertThat(read("kind=minute").sort()).isEqualTo(SortOrder.NEWEST);
    assertThat(read("q=parking").sort()).isEqualTo(SortOrder.RELEVANCE);
    assertThat(read("q=parking&sort=OLDEST").sort()).isEqualTo(SortOrder.OLDEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=caf%C3%A9+%26+%22tea%22&committee=cabinet&committee=-audit&year=2014&from=2013-02"
            + "&to=2014&sort=oldest&page=3&size=20",
        "/?q=100%25"
      })
  void anAddressReadAndWrittenIsTheSame(String address) {
    String query = address.contains("?") ? address.substring(2) : "";
    assertThat(SearchAddress.of("/", read(query))).isEqualTo(address);
  }

  @Test
  void takingAFilterAwayGoesBackToTheFirstPage() {
    SearchParameters search = read("q=a&year=2014&year=2015&page=4");
    assertThat(
            SearchAddress.of("/", search.without(FacetName.YEAR, new FacetFilter("2014", false))))
        .isEqualTo("/?q=a&year=2015");
  }
}
