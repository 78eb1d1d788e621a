package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.split.PaperStart.ReportStart;
import uk.councilpapers.split.ReportLabels.Form;
import uk.councilpapers.split.ReportLabels.Label;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;

/**
 * Finds where reports start: a set of header labels in consecutive rows or lines.
 *
 * <p>Stateless. A single label starts nothing, nor does a title without a committee, a banner or
 * the questions of a report's form; the head of an e-mail is none.
 */
final class ReportFinder {

  private static final Set<String> FIRST =
      Set.of("committee", "committee-and-date", "date", "title", "author");
  private static final Set<String> QUESTIONS =
      Set.of("key-decision", "approver", "author", "wards", "council-approval", "exempt");

  private static final Pattern ADDRESSED = Pattern.compile("(?i)(?:from|to|cc)\\s*:.{0,80}\\S@\\S");
  private static final Pattern SENT = Pattern.compile("(?i)(?:sent|cc)\\b");
  private static final Set<String> DATES = Set.of("date", "committee-and-date");

  /** A label that no header begins with and that makes none. */
  private static final String DECIDED = "decision-date";

  /** How many filled lines a header's labels are looked for in. */
  private static final int WINDOW = 16;

  /** How many filled lines without a label may stand between two rows of a header. */
  private static final int UNLABELLED = 1;

  private final Headings headings;
  private final ReportLabels labels;
  private final ReportHeaderReader reader;

  ReportFinder(Headings headings) {
    this.headings = headings;
    this.labels = new ReportLabels(headings);
    this.reader = new ReportHeaderReader(headings);
  }

  /** The starts at or after the line, in order. */
  List<ReportStart> find(PlainLines lines, int from) {
    List<ReportStart> starts = new ArrayList<>();
    for (int i = lines.filledFrom(from, lines.size()); i > 0; i = lines.next(i)) {
      Optional<LineRange> head = head(lines, i, from);
      if (head.isEmpty()) continue;
      starts.add(start(lines, head.get()));
      i = head.get().last();
    }
    return starts;
  }

  private ReportStart start(PlainLines lines, LineRange head) {
    List<LabelledValue> values = new ArrayList<>(reader.read(lines, head, head.last()));
    if (values.stream().noneMatch(v -> DATES.contains(v.label()))) {
      decisionDate(values).or(() -> bannerDate(lines, head)).ifPresent(values::addFirst);
    }
    return new ReportStart(head.first(), head.last(), values);
  }

  /** When an officer decided, where the header says no other date. */
  private static Optional<LabelledValue> decisionDate(List<LabelledValue> values) {
    return values.stream()
        .filter(v -> v.label().equals(DECIDED))
        .map(v -> new LabelledValue("date", v.values(), v.lines()))
        .findFirst();
  }

  /** A date alone on a line between the banner and the labels. */
  private static Optional<LabelledValue> bannerDate(PlainLines lines, LineRange head) {
    return lines.filled(head.first(), head.last(), 3).stream()
        .filter(i -> DateReader.alone(lines.plain(i)).isPresent())
        .map(i -> new LabelledValue("date", List.of(lines.plain(i)), new LineRange(i, i)))
        .findFirst();
  }

  private Optional<LineRange> head(PlainLines lines, int line, int from) {
    Optional<Label> first = labels.read(lines, line).filter(l -> FIRST.contains(l.name()));
    if (first.isEmpty()) return Optional.empty();
    return switch (first.get().form()) {
      case ROW -> rows(lines, line, from);
      case INLINE -> isMail(lines, line) ? Optional.empty() : rows(lines, line, from);
      case ALONE -> form(lines, line, from);
      case SECTION -> Optional.empty();
    };
  }

  /** A header of rows: title and committee, or title below a banner. */
  private Optional<LineRange> rows(PlainLines lines, int line, int from) {
    Set<String> names = new HashSet<>();
    int last = line;
    int unlabelled = 0;
    for (int i : lines.filled(line, lines.size(), WINDOW)) {
      Optional<Label> label = labels.read(lines, i).filter(ReportFinder::makesHeader);
      if (label.isPresent() && label.get().form() != Form.ALONE) {
        if (!names.add(label.get().name())) break;
        last = i;
        unlabelled = 0;
      } else if (++unlabelled > UNLABELLED) {
        break;
      }
    }
    int top = top(lines, line, from);
    boolean report = names.contains("title") && (names.contains("committee") || top < line);
    return report && names.size() > 1 ? Optional.of(new LineRange(top, last)) : Optional.empty();
  }

  private static boolean makesHeader(Label label) {
    return label.form() != Form.SECTION && !label.name().equals(DECIDED);
  }

  /** A header of labels alone on their lines, each with its value below. */
  private Optional<LineRange> form(PlainLines lines, int line, int from) {
    Set<String> names = new HashSet<>();
    int last = line;
    for (int i : lines.filled(line, lines.size(), 4 * WINDOW)) {
      Optional<Label> label = labels.read(lines, i);
      if (label.isEmpty()) continue;
      if (label.get().form() == Form.SECTION) break;
      if (names.size() < 3 && i > last + WINDOW) break;
      if (label.get().form() == Form.ALONE && names.add(label.get().name())) last = i;
    }
    if (!names.contains("title")) return Optional.empty();
    long questions = names.stream().filter(QUESTIONS::contains).count();
    boolean body = names.contains("committee-and-date") || names.contains("committee");
    boolean report = body ? questions >= 1 : questions >= 2;
    int end = Math.max(last, lines.next(last));
    return report ? Optional.of(new LineRange(top(lines, line, from), end)) : Optional.empty();
  }

  /** The banner above the labels, or the first label when there is none. */
  private int top(PlainLines lines, int line, int from) {
    int top = line;
    for (int i = 0; i < 3; i++) {
      int above = lines.previous(top);
      if (above < from || top - above > 4 || !isBanner(lines, above, top)) break;
      top = above;
    }
    return top;
  }

  /** A banner, or the date between a banner and the labels. */
  private boolean isBanner(PlainLines lines, int line, int below) {
    if (lines.isRow(line)) return false;
    String plain = lines.plain(line);
    if (headings.is(Part.BANNER, "report", plain)) return true;
    boolean date = DateReader.alone(plain).isPresent();
    int above = lines.previous(line);
    return date
        && below > line
        && line - above <= 3
        && headings.is(Part.BANNER, "report", lines.plain(above));
  }

  /** Whether the lines are the head of an e-mail, which says when it was sent. */
  private boolean isMail(PlainLines lines, int line) {
    int before = lines.previous(line);
    int earlier = lines.previous(before);
    int next = lines.next(line);
    List<Integer> near = List.of(earlier, before, line, next, lines.next(next));
    if (near.stream().anyMatch(i -> ADDRESSED.matcher(lines.raw(i)).lookingAt())) return true;
    return near.stream()
        .map(lines::plain)
        .filter(l -> headings.find(Part.LETTER, l).filter(f -> isMailHeader(f)).isPresent())
        .anyMatch(l -> l.indexOf('@') >= 0 || SENT.matcher(l).lookingAt());
  }

  private static boolean isMailHeader(Headings.Found found) {
    return found.name().equals("mail-header") && !found.value().isEmpty();
  }
}
