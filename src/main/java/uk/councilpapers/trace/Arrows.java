package uk.councilpapers.trace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.Reference;
import uk.councilpapers.search.PaperLookup;

/**
 * Finds how the papers of a thread lead to each other, of those that surely belong to it. For one
 * question and one thread.
 */
final class Arrows {

  private final ReferenceResolver resolver;

  Arrows(PaperLookup lookup) {
    this.resolver = new ReferenceResolver(lookup);
  }

  /** The arrows between papers of different meetings, in the order of where they start. */
  List<Arrow> of(IssueThread thread) {
    List<Entry> sure = thread.entries().filter(e -> e.confidence() != Confidence.POSSIBLE).toList();
    Set<Arrow> arrows = new LinkedHashSet<>();
    for (Entry entry : sure) {
      Paper paper = entry.paper();
      for (Paper next : entry.chain().flatMap(Chain::next).stream().toList()) {
        add(arrows, sure, paper, next, Arrow.Sense.CAME_NEXT);
      }
      for (Reference reference : paper.content().references()) {
        resolver
            .paper(paper, reference)
            .ifPresent(cited -> add(arrows, sure, paper, cited, Arrow.Sense.REFERS_TO));
      }
    }
    return List.copyOf(arrows);
  }

  private static void add(
      Set<Arrow> arrows, List<Entry> sure, Paper from, Paper to, Arrow.Sense sense) {
    boolean held = sure.stream().anyMatch(e -> e.paper().id().equals(to.id()));
    boolean apart = !from.meetingId().equals(to.meetingId());
    if (held && apart) arrows.add(new Arrow(from.id(), to.id(), sense));
  }
}
