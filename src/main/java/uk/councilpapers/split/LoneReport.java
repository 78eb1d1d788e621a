package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.split.ReportLabels.Form;
import uk.councilpapers.split.ReportLabels.Label;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;

/**
 * Reads a file that is one report without the header of one: it is told by its sections.
 *
 * <p>Stateless. A report has a section of recommendations or says what it is for, and has at least
 * one more of the sections of reports; its title is labelled, or the first line near the top that
 * is no body, date, address or banner.
 */
final class LoneReport {

  private static final Set<String> SECTIONS =
      Set.of("recommendations", "summary", "section", "background-papers", "appendices");
  private static final Set<String> PURPOSE = Set.of("recommendations", "summary");
  private static final Pattern REPORT_OF =
      Pattern.compile("(?i)(?:joint )?report (?:of|by|from) .*");
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:\\(?\\d|page \\d|agenda item|item no|.*@|https?:|www\\.|tel\\b|open$|part [12iv]+$).*");

  private final Headings headings;
  private final PlainLines lines;
  private final LoneHead head;
  private final ReportLabels labels;

  LoneReport(Headings headings, PlainLines lines, LoneHead head) {
    this.headings = headings;
    this.lines = lines;
    this.head = head;
    this.labels = new ReportLabels(headings);
  }

  /** The outline, if the file is a report. */
  Optional<PackOutline> outline(LineRange all) {
    int section = firstSection(all);
    if (section == 0) return Optional.empty();
    Optional<String> title = title(section);
    if (title.isEmpty()) return Optional.empty();
    AttachmentFinder attachments = new AttachmentFinder(headings, Bookmarked.NOTHING);
    int label = attachments.firstLabel(lines, section + 1, all.last());
    LineRange range = lines.trimmed(all.first(), label > 0 ? label - 1 : all.last());
    List<LabelledValue> header = new ReportHeaderReader(headings).read(lines, range, section - 1);
    ReportOutline report =
        new ReportOutline(
            title.get(),
            head.committee(),
            head.date(section),
            Optional.empty(),
            range,
            header,
            label > 0 ? attachments.find(lines, label, all.last(), List.of()) : List.of());
    return Optional.of(
        new PackOutline(Optional.empty(), List.of(), List.of(report), List.of(), head.warnings()));
  }

  /** The line of the first section; 0 when the sections are not those of a report. */
  private int firstSection(LineRange all) {
    Set<String> sections = new HashSet<>();
    List<Integer> found = new ArrayList<>();
    boolean purpose = false;
    for (int i : lines.filled(all.first(), all.last(), Integer.MAX_VALUE)) {
      String plain = lines.plain(i);
      if (headings
          .find(Part.ATTENDANCE, plain)
          .filter(f -> f.name().equals("present"))
          .isPresent()) {
        return 0;
      }
      Optional<Label> label = labels.read(lines, i).filter(l -> l.form() != Form.ROW);
      if (label.filter(l -> SECTIONS.contains(l.name())).isEmpty()) continue;
      purpose |= PURPOSE.contains(label.get().name());
      found.add(i);
      sections.add(plain.toLowerCase(Locale.ROOT));
    }
    return purpose && sections.size() > 2 ? found.getFirst() : 0;
  }

  private Optional<String> title(int section) {
    for (int i : head.lines()) {
      if (i >= section) break;
      Optional<Label> label = labels.read(lines, i);
      if (label.filter(l -> l.name().equals("title") && !l.value().isEmpty()).isPresent()) {
        return label.map(Label::value);
      }
    }
    return head.lines().stream()
        .filter(i -> i < section && isTitle(i))
        .map(i -> HeadingLines.title(lines, i, section - 1))
        .findFirst();
  }

  private boolean isTitle(int line) {
    String plain = lines.plain(line);
    return plain.length() >= 8
        && plain.length() <= 160
        && !headings.is(Part.BODY, "body", plain)
        && !headings.is(Part.BODY, "preamble", plain)
        && !headings.is(Part.BANNER, "report", plain)
        && headings.find(Part.FRONT, plain).isEmpty()
        && labels.read(lines, line).isEmpty()
        && !REPORT_OF.matcher(plain).matches()
        && !NO_TITLE.matcher(plain).matches()
        && DateReader.first(plain).isEmpty();
  }
}
