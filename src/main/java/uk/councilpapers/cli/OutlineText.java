package uk.councilpapers.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilpapers.cli.OutlineNode.Span;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.model.Warning;

/**
 * What was recognised in one file for a terminal: the meeting, whether each item of the agenda has
 * its paper, the papers as a tree, the warnings. Stateless.
 */
final class OutlineText {

  private OutlineText() {}

  static String of(Pack pack, SourceText text, Terminal terminal) {
    TreeText out = new TreeText(terminal);
    out.paragraph(List.of(span(pack.source(), Style.BOLD), span(size(text), Style.FAINT)));
    String meeting = pack.front().map(OutlineText::meeting).orElseGet(() -> filing(pack));
    if (!meeting.isEmpty()) out.paragraph(List.of(span(meeting, Style.PLAIN)));
    pack.control().ifPresent(control -> out.paragraph(control(control)));
    out.tree(new OutlineTree(pack, text).nodes());
    if (!pointers(pack).isEmpty()) out.paragraph(List.of(span(pointers(pack), Style.FAINT)));
    for (Warning warning : pack.warnings()) {
      String place = "warning, line " + warning.line() + ":";
      out.paragraph(List.of(span(place, Style.YELLOW), span(warning.message(), Style.PLAIN)));
    }
    return out.toString();
  }

  static Span span(String words, Style style) {
    return new Span(words, style);
  }

  /** What is there of the values, with commas between them. */
  static String joined(Optional<?>... values) {
    return List.of(values).stream()
        .flatMap(Optional::stream)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private static String size(SourceText text) {
    int pages = text.pageStarts().size();
    String lines = counted(text.size(), "line");
    return pages == 0 ? lines : lines + ", " + counted(pages, "page");
  }

  private static String meeting(FrontSheet front) {
    return joined(Optional.of(front.committee()), front.date(), front.time(), front.venue());
  }

  private static String filing(Pack pack) {
    return joined(pack.filing().committee(), pack.filing().date());
  }

  private static List<Span> control(AgendaControl control) {
    Style style = control.lacking().isEmpty() ? Style.GREEN : Style.YELLOW;
    return List.of(span(control.sentence(), style));
  }

  private static String pointers(Pack pack) {
    List<String> counts = new ArrayList<>();
    if (!pack.references().isEmpty()) counts.add(counted(pack.references().size(), "reference"));
    if (!pack.promises().isEmpty()) counts.add(counted(pack.promises().size(), "promise"));
    return String.join(", ", counts);
  }

  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
