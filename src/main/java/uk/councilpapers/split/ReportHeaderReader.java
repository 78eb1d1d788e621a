package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.split.ReportLabels.Form;
import uk.councilpapers.split.ReportLabels.Label;
import uk.councilpapers.text.PlainLines;

/**
 * Reads what the labels of a report say: those of its header and those that stand in its body, as
 * recommendations, approvals and contacts do.
 *
 * <p>Stateless. A value goes on to the next label or to the next numbered section.
 */
final class ReportHeaderReader {

  /** Labels that mean something in the header only. */
  private static final Set<String> HEAD_ONLY =
      Set.of("committee", "committee-and-date", "date", "title", "directorate", "exempt", "wards");

  /** Labels whose answer is a word or two, so that it does not go on over lines. */
  private static final Set<String> ONE_LINE =
      Set.of("committee-and-date", "key-decision", "council-approval", "exempt", "wards");

  private final Headings headings;
  private final ReportLabels labels;

  ReportHeaderReader(Headings headings) {
    this.headings = headings;
    this.labels = new ReportLabels(headings);
  }

  /**
   * The labels of the report in printed order.
   *
   * @param headEnd the last line of the header
   */
  List<LabelledValue> read(PlainLines lines, LineRange report, int headEnd) {
    List<LabelledValue> values = new ArrayList<>();
    Open open = null;
    int section = 0;
    for (int i : lines.filled(report.first(), report.last(), Integer.MAX_VALUE)) {
      Optional<Label> label = labels.read(lines, i).filter(l -> counts(l, i > headEnd));
      int number = i > headEnd ? ReportLabels.sectionNumber(lines, i).orElse(0) : 0;
      boolean next = number > 0 && (section == 0 || number == section + 1);
      boolean heading = next && isHeading(lines, i);
      if (heading) section = number;
      if (label.isPresent() || heading || isEnd(lines, i)) {
        if (open != null) values.add(open.close());
        open = label.isPresent() ? new Open(label.get(), i) : null;
      } else if (open != null && open.goesOn(lines, i)) {
        open.add(lines.plain(i), i);
      }
    }
    if (open != null) values.add(open.close());
    return values;
  }

  private boolean isEnd(PlainLines lines, int line) {
    return headings.is(Part.REPORT_END, "published", lines.plain(line));
  }

  private static boolean counts(Label label, boolean belowHead) {
    return !belowHead || !HEAD_ONLY.contains(label.name());
  }

  private static boolean isHeading(PlainLines lines, int line) {
    String plain = lines.plain(line);
    return !plain.endsWith(";") && !plain.contains(" That ") && !lines.isRow(line);
  }

  /** A label whose value is still being read. */
  private static final class Open {

    private final Label label;
    private final int first;
    private int last;
    private final List<String> values = new ArrayList<>();

    Open(Label label, int line) {
      this.label = label;
      this.first = line;
      this.last = line;
      if (!label.value().isEmpty()) values.add(label.value());
    }

    /** Whether the line belongs to the value. */
    boolean goesOn(PlainLines lines, int line) {
      if (label.form() == Form.ROW) return line == last + 1 && lines.raw(line).startsWith("\t");
      return values.isEmpty() || !ONE_LINE.contains(label.name());
    }

    void add(String value, int line) {
      values.add(value);
      last = line;
    }

    LabelledValue close() {
      return new LabelledValue(label.name(), values, new LineRange(first, last));
    }
  }
}
