package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.Warning;
import uk.councilpapers.text.Words;

/**
 * Finds reports whose title has hardly a word of what the agenda calls their item.
 *
 * <p>Stateless. Corrects nothing: a report keeps the title that it prints itself.
 */
final class TitleContradictions {

  /** The share of the shorter title's words that two titles of one matter have in common. */
  private static final double LEAST_SHARED = 0.25;

  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "and", "for", "to", "in", "on", "at", "by", "with", "from");

  private TitleContradictions() {}

  /** The contradictions of a pack. */
  static List<Warning> in(PackOutline outline) {
    List<AgendaItem> agenda = outline.front().map(FrontSheet::agenda).orElse(List.of());
    List<Warning> found = new ArrayList<>();
    for (ReportOutline report : outline.reports()) {
      item(agenda, report).flatMap(item -> contradiction(item, report)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<AgendaItem> item(List<AgendaItem> agenda, ReportOutline report) {
    return agenda.stream()
        .filter(i -> report.agendaItem().filter(i.number()::equals).isPresent())
        .findFirst();
  }

  private static Optional<Warning> contradiction(AgendaItem item, ReportOutline report) {
    Set<String> announced = words(item.title());
    Set<String> printed = words(report.title());
    int shorter = Math.min(announced.size(), printed.size());
    long shared = printed.stream().filter(announced::contains).count();
    if (shorter == 0 || shared >= LEAST_SHARED * shorter) return Optional.empty();
    return Optional.of(
        new Warning(
            report.lines().first(),
            "the agenda calls item "
                + item.number()
                + " '"
                + item.title()
                + "', the report calls itself '"
                + report.title()
                + "'; the report's title is taken"));
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>(Words.folded(title));
    words.removeAll(SMALL);
    return words;
  }
}
