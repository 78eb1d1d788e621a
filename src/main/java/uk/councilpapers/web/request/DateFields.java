package uk.councilpapers.web.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilpapers.web.request.BadRequest.Problem;

/**
 * A date as a form states it, in three fields, as typed.
 *
 * <p>A year alone, or a month and a year, mean that period.
 *
 * @param name {@code from} or {@code to}; the fields are {@code from-day} and so on
 */
public record DateFields(String name, String day, String month, String year) {

  static final List<String> NAMES =
      List.of("from-day", "from-month", "from-year", "to-day", "to-month", "to-year");

  /** The fields of a form that was sent. */
  public static DateFields of(String name, QueryString query) {
    return new DateFields(
        name,
        field(query, name + "-day"),
        field(query, name + "-month"),
        field(query, name + "-year"));
  }

  /** The fields that state a date. */
  public static DateFields of(String name, Optional<PartialDate> date) {
    return new DateFields(
        name,
        date.map(d -> d.day().isPresent() ? "" + d.day().getAsInt() : "").orElse(""),
        date.map(d -> d.month().isPresent() ? "" + d.month().getAsInt() : "").orElse(""),
        date.map(d -> String.format(Locale.ROOT, "%04d", d.year())).orElse(""));
  }

  private static String field(QueryString query, String name) {
    return query.all(name).stream().findFirst().orElse("");
  }

  /** The date; empty when all fields are blank, or when there is a problem, which is added. */
  Optional<PartialDate> read(List<Problem> problems) {
    if (day.isEmpty() && month.isEmpty() && year.isEmpty()) return Optional.empty();
    Optional<String> wrong = firstProblem();
    if (wrong.isPresent()) {
      problems.add(new Problem(name, "The " + name + " date must " + wrong.get() + "."));
      return Optional.empty();
    }
    Optional<PartialDate> date = PartialDate.parse(iso());
    if (date.isEmpty())
      problems.add(new Problem(name, "The " + name + " date must be a real date."));
    return date;
  }

  private Optional<String> firstProblem() {
    if (year.isEmpty()) return Optional.of("include a year");
    if (!day.isEmpty() && month.isEmpty()) return Optional.of("include a month");
    if (!year.matches("\\d{4}")) return Optional.of("have a year of four digits, for example 2014");
    boolean digits = Stream.of(day, month).allMatch(f -> f.matches("\\d{0,2}"));
    return digits ? Optional.empty() : Optional.of("be in numbers, for example 27 3 2014");
  }

  private String iso() {
    return Stream.of(year, month, day)
        .filter(f -> !f.isEmpty())
        .reduce((a, b) -> a + "-" + b)
        .orElse("");
  }
}
