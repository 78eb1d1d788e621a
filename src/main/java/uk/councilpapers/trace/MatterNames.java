package uk.councilpapers.trace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.text.MatterTitle;

/**
 * By which titles the matter of a paper is known: its own, that of the item of the agenda that it
 * was printed for, that of the report that it is attached to. For one question and one thread.
 */
final class MatterNames {

  private final PaperLookup lookup;

  MatterNames(PaperLookup lookup) {
    this.lookup = lookup;
  }

  /** The titles, the most telling first; of a standing item none. */
  List<String> of(Paper paper) {
    Set<String> titles = new LinkedHashSet<>();
    if (paper.kind() == PaperKind.AGENDA) return itemTitles(paper);
    if (paper.kind() == PaperKind.MINUTE) {
      return isStanding(paper) ? List.of() : List.of(paper.title());
    }
    if (paper.partOf().isEmpty() && !isStanding(paper)) titles.add(paper.title());
    paper.partOf().flatMap(lookup::paper).ifPresent(report -> titles.add(report.title()));
    item(paper).map(AgendaItem::title).ifPresent(titles::add);
    titles.removeIf(title -> MatterTitle.words(title).isEmpty());
    return List.copyOf(titles);
  }

  /** Whether the paper is an item that stands on every agenda. */
  boolean isStanding(Paper paper) {
    return lookup.isStanding(paper.title());
  }

  private List<String> itemTitles(Paper agenda) {
    return agenda.content().agenda().stream()
        .map(AgendaItem::title)
        .filter(title -> !lookup.isStanding(title) && !MatterTitle.words(title).isEmpty())
        .toList();
  }

  /** The front sheet of the paper's meeting. */
  Optional<Paper> agenda(Paper paper) {
    return paper.meetingId().stream()
        .flatMap(id -> lookup.papersOf(id).stream())
        .filter(p -> p.kind() == PaperKind.AGENDA)
        .findFirst();
  }

  /** The item of the agenda that a report, an appendix or another paper was printed for. */
  Optional<AgendaItem> item(Paper paper) {
    if (paper.kind() == PaperKind.MINUTE || paper.reference().isEmpty()) return Optional.empty();
    String number = paper.reference().get();
    return agenda(paper).stream()
        .flatMap(a -> a.content().agenda().stream())
        .filter(i -> i.number().equals(number))
        .findFirst();
  }
}
