package uk.councilpapers.web.page;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.councilpapers.web.request.PartialDate;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * Periods that are often wanted, as links; the one in use has an empty address.
 *
 * <p>Stateless. They count back from the newest meeting that is held, not from today: the papers of
 * the last month are wanted also where nothing was added since.
 */
final class Periods {

  /** A council's year begins with its annual meeting. */
  private static final Month FIRST = Month.MAY;

  private static final int YEARS = 5;

  private record Period(String label, Optional<PartialDate> from, Optional<PartialDate> to) {}

  private Periods() {}

  static List<Link> of(SearchParameters search, Optional<LocalDate> newest) {
    return newest.map(d -> links(search, d)).orElse(List.of());
  }

  private static List<Link> links(SearchParameters search, LocalDate newest) {
    List<Link> links = new ArrayList<>();
    for (Period period : periods(newest)) {
      boolean used = period.from.equals(search.from()) && period.to.equals(search.to());
      SearchParameters other = search.withDates(period.from, period.to);
      links.add(new Link(period.label, used ? "" : SearchAddress.of("/", other)));
    }
    return List.copyOf(links);
  }

  private static List<Period> periods(LocalDate newest) {
    int first = newest.getYear() - (newest.getMonth().compareTo(FIRST) < 0 ? 1 : 0);
    return List.of(
        new Period("Any time", Optional.empty(), Optional.empty()),
        since(
            "Latest month, " + Wording.date(month(newest.getYear(), newest.getMonthValue())),
            month(newest.getYear(), newest.getMonthValue())),
        new Period(
            "Council year " + first + " to " + (first + 1),
            Optional.of(month(first, FIRST.getValue())),
            Optional.of(month(first + 1, FIRST.getValue() - 1))),
        since(
            "Since " + (newest.getYear() - YEARS + 1),
            new PartialDate(
                newest.getYear() - YEARS + 1, OptionalInt.empty(), OptionalInt.empty())));
  }

  private static Period since(String label, PartialDate from) {
    return new Period(label, Optional.of(from), Optional.empty());
  }

  private static PartialDate month(int year, int month) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
  }
}
