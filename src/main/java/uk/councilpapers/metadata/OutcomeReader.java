package uk.councilpapers.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.metadata.ItemText.Result;
import uk.councilpapers.model.Outcome;

/**
 * Tells what came of an item from what was resolved, else from its text.
 *
 * <p>Immutable. Where several points have different outcomes, the one that changes most counts:
 * withdrawn, rejected, deferred, referred, approved, agreed, noted. An item is rejected or
 * withdrawn only when its first point says so: a later one speaks of a part.
 */
final class OutcomeReader {

  private static final List<Outcome> BY_WEIGHT =
      List.of(
          Outcome.WITHDRAWN,
          Outcome.REJECTED,
          Outcome.DEFERRED,
          Outcome.REFERRED,
          Outcome.APPROVED,
          Outcome.AGREED,
          Outcome.NOTED);

  /** The number of a paragraph. */
  private static final Pattern NUMBER =
      Pattern.compile("^\\(?\\d{1,3}(?:\\.\\d{1,2}){0,8}[.)]?\\s+(?=\\p{Lu})");

  private static final Pattern CLAUSE_END = Pattern.compile("(?=\\s)(?<=[.;,])\\s+");

  private final Headings headings;

  OutcomeReader(Headings headings) {
    this.headings = headings;
  }

  /** The outcome; empty when nothing was resolved and the text does not say it. */
  Optional<Outcome> read(ItemText item) {
    Optional<Result> last = item.results().stream().reduce((a, b) -> b);
    if (last.isPresent() && last.get() == Result.WITHDRAWN) return Optional.of(Outcome.WITHDRAWN);
    if (item.points().isEmpty()) {
      if (last.isPresent() && last.get() == Result.LOST) return Optional.of(Outcome.REJECTED);
      Optional<Outcome> said = weightiest(ends(item.prose()).flatMap(this::of));
      return last.isPresent() ? said.or(() -> Optional.of(Outcome.AGREED)) : said;
    }
    Outcome first = ofPoint(item.points().getFirst());
    Stream<Outcome> others =
        item.points().stream().skip(1).map(this::ofPoint).map(OutcomeReader::ofPart);
    return weightiest(Stream.concat(Stream.of(first), others));
  }

  /** The first two paragraphs and the last that speak of no amendment. */
  private static Stream<String> ends(List<String> all) {
    List<String> put =
        all.stream()
            .filter(p -> !p.contains("amendment"))
            .map(p -> NUMBER.matcher(p).replaceFirst(""))
            .toList();
    int size = put.size();
    return size <= 3 ? put.stream() : Stream.of(put.get(0), put.get(1), put.get(size - 1));
  }

  private Outcome ofPoint(String point) {
    return of(point).findFirst().orElse(Outcome.AGREED);
  }

  /** A part that was turned down leaves the item agreed. */
  private static Outcome ofPart(Outcome outcome) {
    return switch (outcome) {
      case WITHDRAWN, REJECTED, AGREED -> Outcome.AGREED;
      case DEFERRED, REFERRED, APPROVED, NOTED -> outcome;
    };
  }

  private static Optional<Outcome> weightiest(Stream<Outcome> outcomes) {
    return outcomes.min((a, b) -> Integer.compare(BY_WEIGHT.indexOf(a), BY_WEIGHT.indexOf(b)));
  }

  private Stream<Outcome> of(String text) {
    Set<String> said = new HashSet<>();
    for (String clause : CLAUSE_END.split(text, -1))
      said.addAll(headings.names(Part.OUTCOME, clause));
    return BY_WEIGHT.stream().filter(o -> said.contains(o.id())).limit(1);
  }
}
