package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.trace.Ledger;
import uk.councilpapers.trace.LedgerStatus;
import uk.councilpapers.web.page.MeetingsPage.Option;
import uk.councilpapers.web.request.BadRequest.Problem;
import uk.councilpapers.web.request.DateFields;
import uk.councilpapers.web.request.LedgerParameters;
import uk.councilpapers.web.request.PageNumbers;
import uk.councilpapers.web.request.QueryString;

/**
 * Recommendations and promises with what came of each, and the form to narrow them.
 *
 * @param count {@code 23 recommendations and promises}
 * @param counts how many there are of each state; a link leads to those alone
 * @param limits what the ledger cannot know, in sentences
 * @param previous the page before
 * @param next the page after
 * @param problems what is wrong with what was asked for; may be empty
 */
public record LedgerPage(
    String count,
    List<Count> counts,
    List<String> limits,
    List<LedgerRow> rows,
    Optional<Link> previous,
    Optional<Link> next,
    Form form,
    List<Link> takeAway,
    List<Problem> problems) {

  /** How many there are of a state. */
  public record Count(String label, String colour, String count, String address, boolean chosen) {}

  /** What the ledger can be narrowed by. */
  public record Form(
      String q,
      List<Option> states,
      List<Option> committees,
      List<Option> officers,
      DateFields from,
      DateFields to) {}

  /** The bodies and people to choose from. */
  public record Choices(List<RegisterEntry> committees, List<RegisterEntry> officers) {}

  /** The items asked for, a page of them. */
  public static LedgerPage of(LedgerParameters asked, Ledger ledger, Choices choices) {
    int size = asked.search().size();
    PageNumbers pages = PageNumbers.of(asked.search(), ledger.items().size());
    return new LedgerPage(
        counted(ledger.items().size()),
        counts(asked, ledger),
        limits(ledger),
        ledger.items().stream()
            .skip((asked.search().page() - 1L) * size)
            .limit(size)
            .map(LedgerRow::of)
            .toList(),
        pages.previous().map(p -> page(asked, p, pages.last())),
        pages.next().map(p -> page(asked, p, pages.last())),
        form(asked, choices),
        List.of(
            new Link("As a table (CSV)", asked.withPage(1).address("/ledger.csv")),
            new Link("For programs (JSON)", asked.withPage(1).address("/api/ledger"))),
        List.of());
  }

  /** The form as it was sent, with what is wrong with it. */
  public static LedgerPage refused(QueryString sent, List<Problem> problems, Choices choices) {
    Form form =
        new Form(
            sent.all("q").stream().findFirst().orElse(""),
            states(sentStates(sent)),
            options(choices.committees(), sentFilters(sent, FacetName.COMMITTEE)),
            options(choices.officers(), sentFilters(sent, FacetName.OFFICER)),
            DateFields.of("from", sent),
            DateFields.of("to", sent));
    return new LedgerPage(
        "",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        form,
        List.of(),
        List.copyOf(problems));
  }

  private static Set<LedgerStatus> sentStates(QueryString sent) {
    return sent.all("status").stream()
        .flatMap(s -> LedgerStatus.of(s).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<FacetFilter> sentFilters(QueryString sent, FacetName name) {
    return sent.all(name.parameter()).stream().map(v -> new FacetFilter(v, false)).toList();
  }

  private static String counted(int number) {
    if (number == 1) return "1 recommendation or promise";
    return Wording.number(number) + " recommendations and promises";
  }

  private static List<Count> counts(LedgerParameters asked, Ledger ledger) {
    return Arrays.stream(LedgerStatus.values())
        .map(
            s ->
                new Count(
                    s.label(),
                    LedgerRow.colour(s),
                    Wording.number(ledger.counts().getOrDefault(s, 0)),
                    asked.withStatus(Set.of(s)).address("/ledger"),
                    asked.status().equals(Set.of(s))))
        .toList();
  }

  private static List<String> limits(Ledger ledger) {
    List<String> limits = new ArrayList<>();
    ledger.notice().ifPresent(limits::add);
    ledger
        .heldUpTo()
        .ifPresent(
            d ->
                limits.add(
                    "The newest meeting held is that of "
                        + Wording.date(d)
                        + ". Overdue is what was due before then and is kept by no paper held."));
    limits.add(
        "This list is read from the papers by rule: it can miss some, and a paper that is not"
            + " held may have kept what is shown as open or overdue.");
    return limits;
  }

  private static Link page(LedgerParameters asked, int page, int last) {
    return new Link(page + " of " + last, asked.withPage(page).address("/ledger"));
  }

  private static Form form(LedgerParameters asked, Choices choices) {
    return new Form(
        asked.search().q(),
        states(asked.status()),
        options(choices.committees(), asked.search().filters(FacetName.COMMITTEE)),
        options(choices.officers(), asked.search().filters(FacetName.OFFICER)),
        DateFields.of("from", asked.search().from()),
        DateFields.of("to", asked.search().to()));
  }

  private static List<Option> states(Set<LedgerStatus> chosen) {
    return Arrays.stream(LedgerStatus.values())
        .map(s -> new Option(s.id(), s.label(), chosen.contains(s)))
        .toList();
  }

  private static List<Option> options(List<RegisterEntry> entries, List<FacetFilter> chosen) {
    return entries.stream()
        .map(e -> new Option(e.id(), e.label(), chosen.stream().anyMatch(f -> names(f, e))))
        .toList();
  }

  private static boolean names(FacetFilter filter, RegisterEntry entry) {
    return filter.value().equalsIgnoreCase(entry.id())
        || filter.value().equalsIgnoreCase(entry.label());
  }

  /** What is wrong with one date. */
  public List<String> problemsOf(String parameter) {
    return problems.stream()
        .filter(p -> p.parameter().equals(parameter))
        .map(Problem::message)
        .toList();
  }

  /** Where on the page a problem can be mended. */
  public String anchor(Problem problem) {
    return switch (problem.parameter()) {
      case "from" -> "#from-day";
      case "to" -> "#to-day";
      case "committee" -> "#committee";
      case "officer" -> "#officer";
      case "status" -> "#status-open";
      default -> "#words";
    };
  }
}
