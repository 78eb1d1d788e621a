package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.text.Markup;

/**
 * Finds the lines that hold a report's recommendations: from behind their label to the next label,
 * heading or repeated title.
 *
 * <p>Immutable. The lines come as printed, so that their indents can be told. In the cell of a
 * table the points of a list become lines.
 */
final class RecommendationLines {

  private static final Pattern NUMBERED =
      Pattern.compile("(?:[-•]\\s*)?(\\d{1,2})(?:\\.0)?[.)]?\\s+(\\p{Lu}.*)");
  private static final Pattern LIST = Pattern.compile("(?i)</?(?:ul|ol|li)\\b[^<>]*>|[•▪]");

  /** A numbered line of at most this many characters can be a heading. */
  private static final int LONGEST_HEADING = 90;

  private final Headings headings;

  RecommendationLines(Headings headings) {
    this.headings = headings;
  }

  /** The lines behind the label, blank ones included. */
  List<String> below(LabelledValue label, ReportOutline report, SourceText text) {
    int first = label.lines().first();
    List<String> found = new ArrayList<>(inline(label, text));
    String head = Markup.plain(text.line(first));
    Matcher number = NUMBERED.matcher(head);
    int next = number.matches() ? Integer.parseInt(number.group(1)) + 1 : 0;
    int last = last(label, report);
    for (int i = first + 1; i <= last; i++) {
      if (isHeading(text.line(i), next, report.title())) break;
      found.addAll(listed(text.line(i)));
    }
    return List.copyOf(found);
  }

  /** What stands on the label's own line. */
  private static List<String> inline(LabelledValue label, SourceText text) {
    long filled = text.lines(label.lines()).stream().filter(l -> !Markup.isBlank(l)).count();
    return !label.values().isEmpty() && label.values().size() >= filled
        ? List.of(label.values().getFirst())
        : List.of();
  }

  /** The last line before the next label or of the report. */
  private static int last(LabelledValue label, ReportOutline report) {
    return report.header().stream()
        .map(v -> v.lines().first() - 1)
        .filter(l -> l >= label.lines().first())
        .min(Integer::compare)
        .orElse(report.lines().last());
  }

  private boolean isHeading(String line, int next, String title) {
    String plain = Markup.plain(line);
    if (plain.equalsIgnoreCase(title)) return true;
    if (headings.is(Part.REPORT_END, "published", plain)) return true;
    if (Markup.headingLevel(line) > 0) return !asks(plain);
    Matcher number = NUMBERED.matcher(plain);
    return number.matches()
        && Integer.parseInt(number.group(1)) == next
        && isHeading(number.group(2));
  }

  private boolean isHeading(String text) {
    if (text.length() > LONGEST_HEADING || text.matches(".*[.;,]")) return false;
    return !asks(text);
  }

  private boolean asks(String text) {
    return headings.is(Part.RECOMMENDATION, "asks", text);
  }

  /** A row as one line, or as one for each point of the list in it; its number stays before it. */
  private static List<String> listed(String line) {
    if (line.indexOf('\t') < 0) return List.of(line);
    List<String> found = new ArrayList<>();
    String[] pieces = LIST.split(line.strip().replace('\t', ' '), -1);
    for (int i = 0; i < pieces.length; i++) {
      if (!Markup.isBlank(pieces[i])) found.add(i == 0 ? pieces[i].strip() : "- " + pieces[i]);
    }
    return found;
  }
}
