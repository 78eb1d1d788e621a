package uk.councilpapers.split;

import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.text.PlainLines;

/**
 * Knows a council's name that stands above that of the committee of it whose paper this is.
 *
 * <p>Immutable. The committee stands on the next line, or is named a few lines below in the
 * sentence that says whose minutes these are.
 */
final class CommitteeBelow {

  private static final String PARTS =
      "(?:sub-?committee|committee|panel|commission|cabinet|executive|board|forum|group)";

  /** A council as a whole, or another body that has committees. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)(?!.*\\b(?:committee|panel|board|cabinet|commission|minutes?|agenda|meeting|held|present)\\b)"
              + ".*\\b(?:council|authority|borough of \\p{L}+(?: \\p{L}+)?|city of \\p{L}+)[.,]?");

  private static final Pattern PART =
      Pattern.compile(
          "(?i)[^.:]{0,80}\\b"
              + PARTS
              + "(?: (?:meeting|agenda|minutes))?[.,]?(?: ?\\(\\p{L}\\))?");

  /** A sentence that says which committee met. */
  private static final Pattern MET =
      Pattern.compile(
          "(?i)(?:(?:draft |unconfirmed )?(?:minutes?|notes?|at a|a|record)\\b.{0,40}\\bmeetings? of|.{0,40}\\bsummoned to (?:attend )?.{0,30}meeting of"
              + "|(?:draft |unconfirmed )?minutes? of) (?:the |an? )?"
              + "(?:[^.;:]{0,90}? )?"
              + PARTS
              + "\\b(?! of the council\\b).{0,300}");

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i).*\\b(?:was|were|has|have|had|thanked|asked|considered|decided|reported|please|noted|"
              + "agreed|received|resolved|will)\\b.*");
  private static final Pattern ITEM = Pattern.compile("\\(?\\p{Lu}{0,4}\\d{1,4}.*|[-•*] .*");

  /** The next line is not further below. */
  private static final int FAR = 8;

  /** The sentence stands within so many filled lines below the council. */
  private static final int NEAR = 5;

  private final Headings headings;
  private final PlainLines lines;

  CommitteeBelow(Headings headings, PlainLines lines) {
    this.headings = headings;
    this.lines = lines;
  }

  /** Whether the line names a council and the next one, or the sentence below, the committee. */
  boolean isUnder(int line) {
    return under(line) > 0 || sentenceUnder(line);
  }

  /** The next line, where it names a committee of the council that the line names; else 0. */
  int under(int line) {
    int next = lines.next(line);
    boolean part =
        next > 0
            && next - line <= FAR
            && WHOLE.matcher(lines.plain(line)).matches()
            && PART.matcher(lines.plain(next)).matches()
            && !ITEM.matcher(lines.plain(next)).matches()
            && !SENTENCE.matcher(lines.plain(next)).matches()
            && headings.find(Part.ATTENDANCE, lines.plain(next)).isEmpty();
    return part ? next : 0;
  }

  private boolean sentenceUnder(int line) {
    return WHOLE.matcher(lines.plain(line)).matches()
        && lines.filled(line + 1, lines.size(), NEAR).stream()
            .map(i -> lines.plain(i) + " " + lines.plain(i + 1))
            .anyMatch(l -> MET.matcher(l).matches());
  }
}
