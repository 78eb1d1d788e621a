package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilpapers.model.Paper;
import uk.councilpapers.trace.Change;
import uk.councilpapers.trace.Changes;
import uk.councilpapers.trace.Paragraph;
import uk.councilpapers.trace.Piece;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.SearchAddress;

/**
 * Two papers on one matter, paragraph by paragraph.
 *
 * @param before the earlier paper
 * @param after the later paper
 * @param counts {@code 4 changed, 2 new, 1 gone, 12 as before}
 */
public record ChangesPage(
    Side before,
    Side after,
    String counts,
    Optional<String> notice,
    List<Row> rows,
    List<Link> takeAway) {

  /** One of the two papers. */
  public record Side(String title, String address, String citation, String day) {}

  /** A stretch of the comparison. */
  public sealed interface Row {}

  /** Paragraphs that both papers have, folded away. */
  public record Same(String count, List<String> texts) implements Row {}

  /** A paragraph of which words changed. */
  public record Changed(
      List<Words> before, List<Words> after, int lineBefore, int lineAfter, String was, String is)
      implements Row {}

  /** A paragraph that the later paper alone has. */
  public record New(List<Part> text, int line, String place) implements Row {}

  /** A paragraph that the earlier paper alone has. */
  public record Gone(List<Part> text, int line, String place) implements Row {}

  /**
   * Words of a paragraph.
   *
   * @param marked whether the other paper has other words here
   */
  public record Words(List<Part> parts, boolean marked) {}

  /**
   * Some of the words.
   *
   * @param figure whether it is a number or a date that the other paper does not have here
   */
  public record Part(String text, boolean figure) {}

  /** The address of the comparison of two papers. */
  public static String address(String path, String from, String to) {
    return SearchAddress.of(
        path,
        List.of(new SearchAddress.Parameter("from", from), new SearchAddress.Parameter("to", to)));
  }

  /** The page of a comparison. */
  public static ChangesPage of(Changes changes) {
    String json = address("/api/changes", changes.from().id(), changes.to().id());
    return new ChangesPage(
        side(changes.from()),
        side(changes.to()),
        counts(changes),
        changes.notice(),
        rows(changes),
        List.of(
            new Link("Follow this issue over time", Addresses.trace(changes.to().id())),
            new Link("For programs (JSON)", json)));
  }

  private static Side side(Paper paper) {
    return new Side(
        paper.title(),
        Addresses.paper(paper.id()),
        PaperCitation.of(paper),
        paper.date().map(Wording::date).orElse("without a date"));
  }

  private static String counts(Changes changes) {
    return Wording.counted(changes.count(Change.Kind.CHANGED), "paragraph")
        + " changed, "
        + Wording.number(changes.count(Change.Kind.NEW))
        + " new, "
        + Wording.number(changes.count(Change.Kind.GONE))
        + " gone, "
        + Wording.number(changes.count(Change.Kind.SAME))
        + " as before";
  }

  private static List<Row> rows(Changes changes) {
    List<Row> rows = new ArrayList<>();
    List<String> same = new ArrayList<>();
    for (Change change : changes.changes()) {
      if (change.kind() == Change.Kind.SAME) {
        change.after().map(Paragraph::text).ifPresent(same::add);
        continue;
      }
      if (isRule(change)) continue;
      fold(same, rows);
      rows.add(row(change, changes));
    }
    fold(same, rows);
    return List.copyOf(rows);
  }

  /** Whether it is a drawn line, which says nothing. */
  private static boolean isRule(Change change) {
    return Stream.of(change.before(), change.after())
        .flatMap(Optional::stream)
        .noneMatch(p -> p.text().chars().anyMatch(Character::isLetterOrDigit));
  }

  private static void fold(List<String> same, List<Row> rows) {
    if (same.isEmpty()) return;
    String count = Wording.counted(same.size(), "paragraph") + " as before";
    rows.add(new Same(count, List.copyOf(same)));
    same.clear();
  }

  private static Row row(Change change, Changes changes) {
    String was = place(changes.from(), change.before());
    String is = place(changes.to(), change.after());
    return switch (change.kind()) {
      case SAME, CHANGED ->
          new Changed(
              words(change.pieces(), Change.Kind.GONE),
              words(change.pieces(), Change.Kind.NEW),
              line(change.before()),
              line(change.after()),
              was,
              is);
      case NEW -> new New(text(change.after()), line(change.after()), is);
      case GONE -> new Gone(text(change.before()), line(change.before()), was);
    };
  }

  private static List<Part> text(Optional<Paragraph> paragraph) {
    return parts(paragraph.map(Paragraph::text).orElse(""));
  }

  private static int line(Optional<Paragraph> paragraph) {
    return paragraph.map(Paragraph::line).orElse(1);
  }

  private static List<Part> parts(String text) {
    return Figures.in(text).stream().map(p -> new Part(p.text(), p.figure())).toList();
  }

  private static String place(Paper paper, Optional<Paragraph> paragraph) {
    return Addresses.paper(paper.id()) + paragraph.map(p -> "#l" + p.line()).orElse("");
  }

  /** The words that stayed and those of one side. */
  private static List<Words> words(List<Piece> pieces, Change.Kind side) {
    return pieces.stream()
        .filter(p -> p.kind() == Change.Kind.SAME || p.kind() == side)
        .map(
            p ->
                p.kind() == side
                    ? new Words(parts(p.text()), true)
                    : new Words(List.of(new Part(p.text(), false)), false))
        .toList();
  }
}
