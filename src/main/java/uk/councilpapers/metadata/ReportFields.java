package uk.councilpapers.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;
import uk.councilpapers.model.LabelledValue;

/**
 * Reads the short answers in a report's header: directorate, wards, key decision.
 *
 * <p>Immutable. A label that is not printed has no answer; nothing is concluded from the text.
 */
final class ReportFields {

  private final Headings headings;
  private final OfficerWords words;
  private final OfficerLine line;

  ReportFields(Headings headings, OfficerWords words) {
    this.headings = headings;
    this.words = words;
    this.line = new OfficerLine(words);
  }

  /** The printed directorate, else the one whose strategic director approved the report. */
  Optional<String> directorate(List<LabelledValue> header) {
    return values(header, "directorate")
        .findFirst()
        .or(() -> values(header, "approver").flatMap(v -> directed(v).stream()).findFirst());
  }

  private Optional<String> directed(String approver) {
    Matcher director = words.matcher(Kind.DIRECTOR, approver);
    return director.find()
        ? Optional.of(line.withoutDetails(approver.substring(director.end())))
        : Optional.empty();
  }

  /** The wards as printed. */
  Optional<String> wards(List<LabelledValue> header) {
    return values(header, "wards").findFirst();
  }

  /** Whether the report asks for a key decision; empty when it does not say. */
  Optional<Boolean> keyDecision(List<LabelledValue> header) {
    return values(header, "key-decision")
        .flatMap(v -> headings.find(Part.ANSWER, v).stream())
        .map(f -> f.name().equals("yes"))
        .findFirst();
  }

  private static Stream<String> values(List<LabelledValue> header, String label) {
    return header.stream()
        .filter(v -> v.label().equals(label))
        .map(LabelledValue::value)
        .filter(v -> !v.isBlank());
  }
}
