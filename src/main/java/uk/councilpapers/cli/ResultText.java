package uk.councilpapers.cli;

import java.util.List;
import java.util.stream.Collectors;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Hit;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.search.Snippet;

/** Results as lines for a terminal. Stateless. */
final class ResultText {

  private static final String NEW_LINE = System.lineSeparator();

  private ResultText() {}

  static String of(SearchResults results) {
    String total = results.total() == 1 ? "1 paper" : results.total() + " papers";
    String notice = results.notice().map(n -> NEW_LINE + n).orElse("");
    return total
        + notice
        + results.hits().stream().map(ResultText::hit).collect(Collectors.joining());
  }

  private static String hit(Hit hit) {
    Paper paper = hit.paper();
    StringBuilder text = new StringBuilder();
    text.append(NEW_LINE).append(NEW_LINE).append(paper.title()).append(NEW_LINE).append("  ");
    text.append(paper.kind().label());
    paper.reference().ifPresent(ref -> text.append(' ').append(ref));
    text.append(", ").append(paper.committee().name());
    paper.date().ifPresent(date -> text.append(", ").append(date));
    text.append(NEW_LINE).append("  ").append(paper.source().file()).append(':');
    text.append(paper.source().lines().first());
    return text.append(snippets(hit.snippets())).toString();
  }

  private static String snippets(List<Snippet> snippets) {
    return snippets.stream()
        .map(s -> NEW_LINE + "    " + s.lines().first() + ": " + s.text())
        .collect(Collectors.joining());
  }
}
