package uk.councilpapers.web.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilpapers.trace.Answer;
import uk.councilpapers.trace.Decision;
import uk.councilpapers.trace.Ledger;
import uk.councilpapers.trace.LedgerItem;
import uk.councilpapers.web.request.Addresses;

/**
 * The ledger as comma-separated values, as RFC 4180 has them. Stateless.
 *
 * <p>A value that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class LedgerCsv {

  private static final List<String> HEAD =
      List.of(
          "status",
          "kind",
          "text",
          "by",
          "to",
          "due",
          "due day",
          "decision",
          "answer",
          "officer",
          "action by",
          "outcome",
          "kept by",
          "committee",
          "date",
          "reference",
          "paper",
          "line",
          "address");

  private LedgerCsv() {}

  /** A head and a row an item. */
  public static String of(Ledger ledger) {
    return Stream.concat(Stream.of(HEAD), ledger.items().stream().map(LedgerCsv::row))
        .map(CsvLine::of)
        .collect(Collectors.joining());
  }

  private static List<String> row(LedgerItem item) {
    Optional<Answer> answer = item.answer();
    return List.of(
        item.status().id(),
        item.kind().id(),
        item.text(),
        item.by().orElse(""),
        item.to().orElse(""),
        item.due().words().orElse(""),
        item.due().day().map(Object::toString).orElse(""),
        answer.flatMap(Answer::decision).map(Decision::id).orElse(""),
        answer.map(Answer::words).orElse(""),
        answer.flatMap(Answer::officer).orElse(""),
        answer.flatMap(Answer::byWhen).orElse(""),
        item.outcome(),
        item.keptBy().map(p -> p.title()).orElse(""),
        item.paper().committee().name(),
        item.paper().date().map(Object::toString).orElse(""),
        item.paper().reference().orElse(""),
        item.paper().title(),
        item.line().isPresent() ? String.valueOf(item.line().getAsInt()) : "",
        Addresses.paper(item.paper().id()));
  }
}
