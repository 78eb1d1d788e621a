package uk.councilpapers.metadata;

import java.util.Optional;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.Reference.Target;
import uk.councilpapers.model.ReferenceType;

/**
 * A reference with the words of its passage that make it.
 *
 * @param start offset of the first of them
 * @param end offset behind the last of them
 */
record Sighting(int start, int end, Reference reference) {

  Target target() {
    return reference.target();
  }

  ReferenceType type() {
    return reference.type();
  }

  boolean overlaps(Sighting other) {
    return start < other.end && other.start < end;
  }

  boolean holds(Sighting other) {
    return start <= other.start && other.end <= end;
  }

  /** How much it says: a day or month counts most, then a body, then a number or title. */
  int worth() {
    Target t = target();
    int worth = t.date().isPresent() || t.month().isPresent() ? 4 : 0;
    if (t.committee().isPresent()) worth += 2;
    return t.ref().isPresent() || t.title().isPresent() ? worth + 1 : worth;
  }

  /** The same reference to another target. */
  Sighting to(Target target) {
    return new Sighting(start, end, new Reference(line(), text(), type(), target));
  }

  /** The same reference to a minute of which the number is known now. */
  Sighting to(ReferenceType type, Target target) {
    return new Sighting(start, end, new Reference(line(), text(), type, target));
  }

  int line() {
    return reference.line();
  }

  String text() {
    return reference.text();
  }

  /** The title that it prints, for the comparison with others. */
  Optional<String> foldedTitle() {
    return target().title().map(HeldMinutes::folded);
  }
}
