package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.Reference.Target;
import uk.councilpapers.model.ReferenceType;

/**
 * Leaves out what only looks like a reference: words that say nothing of their target, the weaker
 * of two readings of the same words, a paper's own heading, a plan that is named again and again.
 *
 * <p>One for each part of a pack; not for use by several threads.
 */
final class ReferenceSieve {

  private final Setting setting;
  private final String ownTitle;
  private final Set<String> named = new HashSet<>();

  ReferenceSieve(Setting setting) {
    this.setting = setting;
    this.ownTitle = HeldMinutes.folded(setting.title());
  }

  /** What stays of the sightings of one passage, in the order of its words. */
  List<Sighting> keep(String passage, List<Sighting> sightings) {
    List<Sighting> kept = new ArrayList<>();
    for (Sighting s : sightings) {
      if (!isEmpty(s) && !isOwnHeading(passage, s) && !isBeaten(s, sightings)) kept.add(s);
    }
    kept.removeIf(this::isNamedAgain);
    kept.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return List.copyOf(kept);
  }

  private static boolean isEmpty(Sighting s) {
    return isLoose(s.type()) && s.worth() == 0;
  }

  /** Reports, decisions and meetings shade into one another. */
  private static boolean isLoose(ReferenceType type) {
    return switch (type) {
      case REPORT, DECISION, MEETING -> true;
      case MINUTE, MINUTES_OF_MEETING, AGENDA_ITEM, APPENDIX -> false;
    };
  }

  /** The label over an attachment, and the body and day over a report of this meeting. */
  private boolean isOwnHeading(String passage, Sighting s) {
    boolean whole = s.end() - s.start() >= passage.strip().length() - 2;
    if (s.type() == ReferenceType.AGENDA_ITEM && whole && !s.target().ref().isEmpty()) return true;
    if (s.type() == ReferenceType.APPENDIX) {
      if (setting.part() == Setting.Part.AGENDA) return s.target().ref().isEmpty();
      return (AppendixLabels.isAlone(passage) && !setting.isOwnWords()) || isStartOfAppendix(s);
    }
    boolean own =
        s.target().committee().equals(setting.committee())
            && s.target().date().equals(setting.date());
    return whole && own && s.type() == ReferenceType.MEETING && setting.date().isPresent();
  }

  private boolean isStartOfAppendix(Sighting s) {
    return setting.appendices().stream()
        .map(Appendix::lines)
        .anyMatch(lines -> s.line() >= lines.first() && s.line() <= lines.first() + 1);
  }

  private static boolean isBeaten(Sighting s, List<Sighting> all) {
    for (Sighting other : all) {
      if (other.equals(s) || !other.overlaps(s) || isEmpty(other)) continue;
      if (isLoose(s.type()) && isMinutes(other.type()) && other.holds(s)) return true;
      boolean same = s.type() == other.type() || (isLoose(s.type()) && isLoose(other.type()));
      if (same && !samePlace(s, other) && beats(other, s, all)) return true;
    }
    return false;
  }

  private static boolean isMinutes(ReferenceType type) {
    return type == ReferenceType.MINUTE || type == ReferenceType.MINUTES_OF_MEETING;
  }

  /** Several targets of the same words do not beat one another. */
  private static boolean samePlace(Sighting s, Sighting other) {
    return s.start() == other.start() && s.end() == other.end() && s.type() == other.type();
  }

  private static boolean beats(Sighting other, Sighting s, List<Sighting> all) {
    if (other.worth() != s.worth()) return other.worth() > s.worth();
    int longer = Integer.compare(other.end() - other.start(), s.end() - s.start());
    return longer != 0 ? longer > 0 : all.indexOf(other) < all.indexOf(s);
  }

  /** A document that is only named counts once a paper, and not in the paper that it is. */
  private boolean isNamedAgain(Sighting s) {
    Target t = s.target();
    if (s.type() != ReferenceType.REPORT || t.date().isPresent() || t.month().isPresent()) {
      return false;
    }
    if (setting.part() == Setting.Part.AGENDA) return t.committee().isEmpty();
    if (t.title().isEmpty() || t.ref().isPresent()) return false;
    String title = s.foldedTitle().orElse("");
    if (s.text().toLowerCase(Locale.ROOT).startsWith("response to")) return false;
    boolean own = !title.isEmpty() && (" " + ownTitle + " ").contains(" " + title + " ");
    return own || !named.add(title);
  }
}
