package uk.councilpapers.schema;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.councilpapers.model.Outcome;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.text.Slug;

/**
 * The values of {@link PaperField#APPROVES}: the meetings whose minutes a minute approves.
 * Stateless.
 *
 * <p>Does not tell whether the minutes are of the body that approves them; who looks up knows all
 * names of a body and asks.
 */
final class ApprovedMinutes {

  private static final Set<Outcome> APPROVING = EnumSet.of(Outcome.AGREED, Outcome.APPROVED);

  private static final Pattern APPROVAL =
      Pattern.compile(
          "(?i)\\b(?:minutes|notes)\\b.{0,300}?\\b(?:be|were|was|are)(?: \\p{L}+)?"
              + " (?:approved|agreed|confirmed|accepted|adopted|signed)\\b"
              + "|\\b(?:approve|agree|confirm|accept|adopt|sign)(?:d|ed)? the minutes\\b"
              + "|\\b(?:true|correct|accurate)(?: and (?:true|correct|accurate))? record\\b");

  private ApprovedMinutes() {}

  /** A value for every meeting; one without a date stands for the body's meeting before. */
  static Set<String> of(Paper paper) {
    if (paper.kind() != PaperKind.MINUTE || !approves(paper)) return Set.of();
    List<Reference> minutes =
        paper.content().references().stream()
            .filter(r -> r.type() == ReferenceType.MINUTES_OF_MEETING)
            .toList();
    Set<String> keys = new LinkedHashSet<>();
    Set<String> dated = new HashSet<>();
    for (Reference reference : minutes) {
      String body = body(reference, paper);
      reference.target().date().ifPresent(day -> keys.add(CitationKeys.meeting(body, day)));
      if (when(reference)) dated.add(body);
    }
    for (Reference reference : minutes) {
      String body = body(reference, paper);
      if (!dated.contains(body)) keys.add(CitationKeys.meetingBefore(body));
    }
    return keys;
  }

  private static boolean approves(Paper paper) {
    Optional<Outcome> outcome = paper.outcome();
    if (outcome.isEmpty() || !APPROVING.contains(outcome.get())) return false;
    List<String> said = paper.resolutions().isEmpty() ? List.of(words(paper)) : paper.resolutions();
    return said.stream().anyMatch(s -> speaksOfMinutes(s) && APPROVAL.matcher(s).find());
  }

  /** A look at words that {@link #APPROVAL} asks for, which most resolutions lack. */
  private static boolean speaksOfMinutes(String said) {
    String small = said.toLowerCase(Locale.ROOT);
    return small.contains("minutes") || small.contains("notes") || small.contains("record");
  }

  /** The lines in one, as a sentence may go on in the next. */
  private static String words(Paper paper) {
    return String.join(" ", paper.text().lines());
  }

  private static boolean when(Reference reference) {
    return reference.target().date().isPresent() || reference.target().month().isPresent();
  }

  private static String body(Reference reference, Paper paper) {
    return Slug.of(reference.target().committee().orElse(paper.committee().name()));
  }
}
