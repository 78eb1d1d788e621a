package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.trace.Answer;
import uk.councilpapers.trace.Decision;
import uk.councilpapers.trace.LedgerItem;
import uk.councilpapers.trace.LedgerStatus;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.PartialDate;

/**
 * A recommendation or promise as the ledger shows it.
 *
 * @param colour of the design system's tags; the words of the status say the same
 * @param facts what is known of it: who, when, where, and what came of it
 */
public record LedgerRow(String status, String colour, String kind, String text, List<Fact> facts) {

  /** In characters. */
  private static final int LONGEST_ANSWER = 400;

  /** Copies the facts. */
  public LedgerRow {
    facts = List.copyOf(facts);
  }

  static LedgerRow of(LedgerItem item) {
    return new LedgerRow(
        item.status().label(),
        colour(item.status()),
        Wording.capitalised(item.kind().id()),
        item.text(),
        facts(item));
  }

  static String colour(LedgerStatus status) {
    return switch (status) {
      case OPEN -> "blue";
      case OVERDUE -> "red";
      case ANSWERED -> "yellow";
      case KEPT -> "green";
    };
  }

  private static List<Fact> facts(LedgerItem item) {
    List<Fact> facts = new ArrayList<>();
    item.by()
        .filter(by -> !by.equals(item.paper().committee().name()))
        .ifPresent(by -> facts.add(Fact.of("By", by)));
    item.to().ifPresent(to -> facts.add(Fact.of("To", to)));
    facts.add(Fact.of("Said in", said(item)));
    due(item).ifPresent(due -> facts.add(Fact.of("Due", due)));
    item.answer().ifPresent(a -> facts.add(response("Response", a, item)));
    item.positions().forEach(a -> facts.add(response("Later position", a, item)));
    cameOfIt(item).ifPresent(facts::add);
    return facts;
  }

  /** Nothing where the response says it already. */
  private static Optional<Fact> cameOfIt(LedgerItem item) {
    if (item.keptBy().isPresent()) {
      boolean kept = item.status() == LedgerStatus.KEPT;
      Link place = place(item.keptBy().get());
      List<Fact.Value> values = new ArrayList<>();
      values.add(new Fact.Value(place.text(), Optional.of(place.address())));
      shown(item).ifPresent(words -> values.add(new Fact.Value(words, Optional.empty())));
      return Optional.of(new Fact(kept ? "Kept by" : "Came back in", values));
    }
    boolean said =
        item.answer().flatMap(Answer::decision).stream()
            .anyMatch(d -> d.id().equals(item.outcome()));
    if (said) return Optional.empty();
    return Optional.of(Fact.of("Outcome", Wording.capitalised(item.outcome())));
  }

  /** The words that show it; a title stands in the link already. */
  private static Optional<String> shown(LedgerItem item) {
    return item.evidence()
        .filter(e -> item.keptBy().stream().noneMatch(p -> p.title().equals(e.sentence())))
        .map(e -> "“" + e.sentence().strip() + "”");
  }

  private static Link said(LedgerItem item) {
    Link place = place(item.paper());
    if (item.line().isEmpty()) return place;
    return new Link(place.text(), place.address() + "#l" + item.line().getAsInt());
  }

  private static Link place(Paper paper) {
    return new Link(PaperCitation.of(paper), Addresses.paper(paper.id()));
  }

  /** {@code July 2010}, {@code 19 July 2010 (“at the next meeting”)}. */
  private static Optional<String> due(LedgerItem item) {
    Optional<String> printed = item.due().words();
    Optional<String> period = printed.flatMap(PartialDate::parse).map(Wording::date);
    if (period.isPresent()) return period;
    Optional<String> words = printed.map(w -> "“" + w + "”");
    Optional<String> day = item.due().day().map(Wording::date);
    if (day.isEmpty()) return words;
    return day.map(d -> d + words.map(w -> " (" + w + ")").orElse(""));
  }

  private static Fact response(String label, Answer answer, LedgerItem item) {
    List<Fact.Value> values = new ArrayList<>();
    String decision = answer.decision().map(LedgerRow::decision).orElse("");
    if (!decision.isEmpty()) values.add(new Fact.Value(decision, Optional.empty()));
    if (!answer.words().isBlank()) {
      values.add(new Fact.Value("“" + shortened(answer.words()) + "”", Optional.empty()));
    }
    answer
        .officer()
        .filter(o -> !item.to().equals(Optional.of(o)))
        .ifPresent(o -> values.add(new Fact.Value("Action by " + o, Optional.empty())));
    answer
        .byWhen()
        .filter(w -> !item.due().words().equals(Optional.of(w)))
        .ifPresent(w -> values.add(new Fact.Value("By when: " + w, Optional.empty())));
    if (!answer.paper().id().equals(item.paper().id())) {
      Link place = place(answer.paper());
      values.add(new Fact.Value(place.text(), Optional.of(place.address())));
    }
    return new Fact(label, values);
  }

  /** What is longer is read in the paper. */
  private static String shortened(String words) {
    String plain = words.strip();
    if (plain.length() <= LONGEST_ANSWER) return plain;
    int space = plain.lastIndexOf(' ', LONGEST_ANSWER);
    return plain.substring(0, space > 0 ? space : LONGEST_ANSWER) + " …";
  }

  private static String decision(Decision decision) {
    return switch (decision) {
      case ACCEPTED -> "Accepted";
      case PARTLY -> "Accepted in part";
      case REJECTED -> "Rejected";
      case DEFERRED -> "Deferred";
    };
  }
}
