package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Promise;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.ReferenceType;

/**
 * Knows when other bodies meet, as the references of a pack say, and so by when a report that goes
 * to one of them is due.
 *
 * <p>Immutable, one for each pack.
 */
final class OtherMeetings {

  private final List<Reference> references;

  OtherMeetings(List<Reference> references) {
    this.references = references;
  }

  /**
   * The promise of a report to the one later meeting of that body which the same report names; the
   * same promise where there is none or more than one.
   */
  Promise dated(Promise p, Setting setting) {
    boolean open = p.due().isEmpty() && p.to().isPresent() && setting.date().isPresent();
    if (!open || setting.part() != Setting.Part.REPORT) return p;
    if (p.to().equals(setting.committee())) return p;
    List<LocalDate> days =
        references.stream()
            .filter(r -> r.type() == ReferenceType.MEETING && setting.lines().contains(r.line()))
            .filter(r -> isSame(r.target().committee(), p.to().get()))
            .flatMap(r -> r.target().date().stream())
            .filter(d -> d.isAfter(setting.date().get()))
            .distinct()
            .toList();
    return days.size() == 1
        ? new Promise(p.line(), p.text(), p.by(), p.to(), Optional.of(days.getFirst().toString()))
        : p;
  }

  private static boolean isSame(Optional<String> named, String to) {
    if (named.isEmpty()) return false;
    String one = HeldMinutes.folded(named.get());
    String other = HeldMinutes.folded(to);
    return one.startsWith(other) || other.startsWith(one);
  }
}
