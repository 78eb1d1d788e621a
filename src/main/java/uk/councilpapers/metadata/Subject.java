package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.text.Words;

/**
 * What a paper is headed with: its title, and the names of the body whose paper it is.
 *
 * <p>Immutable. Knows no topic.
 *
 * @param title its own
 * @param listedTitle the one that the agenda has for it
 * @param bodies the names of the body that meets, as printed
 */
record Subject(String title, Optional<String> listedTitle, List<String> bodies) {

  /** What stands for the words of a name: no word of any phrase. */
  private static final String HIDDEN = "";

  /** A name of one word is a word of the text like others. */
  private static final int SHORTEST_NAME = 2;

  /** Copies the list. */
  Subject {
    bodies = List.copyOf(bodies);
  }

  /** A paper of a body that has but one title. */
  static Subject of(String title, String body) {
    return new Subject(title, Optional.empty(), List.of(body));
  }

  /** A report of a pack, which the agenda of its front sheet lists. */
  static Subject of(ReportOutline report, Optional<FrontSheet> front) {
    List<String> bodies = new ArrayList<>();
    report.committee().ifPresent(bodies::add);
    front.map(FrontSheet::committee).ifPresent(bodies::add);
    Optional<String> listed =
        report.agendaItem().flatMap(number -> front.flatMap(f -> listed(f, number)));
    return new Subject(report.title(), listed, bodies);
  }

  private static Optional<String> listed(FrontSheet front, String number) {
    return front.agenda().stream()
        .filter(item -> item.number().equals(number))
        .map(AgendaItem::title)
        .findFirst();
  }

  /** The folded words, those of the body's names hidden. */
  List<String> withoutBodies(List<String> words) {
    List<String> left = words;
    for (String body : bodies) left = without(left, Words.folded(body));
    return left;
  }

  private static List<String> without(List<String> words, List<String> name) {
    if (name.size() < SHORTEST_NAME || Collections.indexOfSubList(words, name) < 0) return words;
    List<String> left = new ArrayList<>(words);
    for (int i = 0; i + name.size() <= left.size(); i++) {
      List<String> here = left.subList(i, i + name.size());
      if (here.equals(name)) Collections.fill(here, HIDDEN);
    }
    return left;
  }
}
