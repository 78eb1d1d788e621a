package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Promise;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.SourceText;

/**
 * A pack of the invented Canals Board, written part by part: its meeting is on 14 March 2011, the
 * minutes in it are those of 10 January 2011.
 */
final class PackText {

  static final String BOARD = "Canals Board";
  static final LocalDate MEETING = LocalDate.of(2011, 3, 14);
  static final LocalDate PREVIOUS = LocalDate.of(2011, 1, 10);

  private static final PackDescriber DESCRIBER = new PackDescriber(Shipped.CONFIG);

  private final List<String> lines = new ArrayList<>(List.of("CANALS BOARD"));
  private final List<AgendaItem> agenda = new ArrayList<>();
  private final List<MinuteOutline> items = new ArrayList<>();
  private final List<ReportOutline> reports = new ArrayList<>();
  private final List<OtherPaper> others = new ArrayList<>();

  /** An item of the agenda; items come before all other parts. */
  PackText item(String number, String title) {
    lines.add(number + ". " + title);
    agenda.add(new AgendaItem(number, title, Optional.empty(), lines.size()));
    return this;
  }

  /** An item of the minutes of the previous meeting. */
  PackText minute(String ref, String title, String... body) {
    lines.add(ref + ". " + title);
    int start = lines.size();
    LineRange range = new LineRange(start, add(body).last());
    items.add(new MinuteOutline(ref, title, range, start + 1));
    return this;
  }

  /** A report to this meeting. */
  PackText report(String title, String... body) {
    return report(title, add(body), List.of());
  }

  /** A report to this meeting with lines below the label "Background Papers". */
  PackText reportWithPapers(String title, String... papers) {
    LineRange range = add(papers);
    LabelledValue label = new LabelledValue("background-papers", List.of(papers), range);
    return report(title, range, List.of(label));
  }

  private PackText report(String title, LineRange range, List<LabelledValue> header) {
    reports.add(
        new ReportOutline(
            title,
            Optional.of(BOARD),
            Optional.of(MEETING),
            Optional.empty(),
            range,
            header,
            List.of()));
    return this;
  }

  /** A document attached to the last report. */
  PackText appendix(String title, String... body) {
    lines.add(title);
    int start = lines.size();
    LineRange range = new LineRange(start, body.length == 0 ? start : add(body).last());
    ReportOutline report = reports.removeLast();
    List<Appendix> appendices = new ArrayList<>(report.appendices());
    appendices.add(new Appendix(title, range));
    reports.add(
        new ReportOutline(
            report.title(),
            report.committee(),
            report.date(),
            report.agendaItem(),
            report.lines(),
            report.header(),
            appendices));
    return this;
  }

  /** A paper of another kind. */
  PackText other(String title, String... body) {
    others.add(new OtherPaper("other", title, add(body), Optional.empty()));
    return this;
  }

  private LineRange add(String... body) {
    int first = lines.size() + 1;
    lines.addAll(List.of(body));
    return new LineRange(first, lines.size());
  }

  Pack describe() {
    int end = 1 + agenda.size();
    FrontSheet front =
        new FrontSheet(
            BOARD,
            Optional.of(MEETING),
            Optional.empty(),
            Optional.empty(),
            new LineRange(1, end),
            agenda);
    List<MinutesOutline> minutes =
        items.isEmpty()
            ? List.of()
            : List.of(
                new MinutesOutline(
                    BOARD,
                    Optional.of(PREVIOUS),
                    new LineRange(items.getFirst().lines().first(), items.getLast().lines().last()),
                    new LineRange(1, 1),
                    items));
    PackOutline outline = new PackOutline(Optional.of(front), minutes, reports, others, List.of());
    return DESCRIBER.describe("canals.txt", new SourceText(lines, List.of()), outline);
  }

  /** Each reference as {@code type, body, day or month, number}, a dash for what is open. */
  List<String> references() {
    return describe().references().stream().map(PackText::words).toList();
  }

  private static String words(Reference r) {
    Reference.Target t = r.target();
    String when =
        t.date().map(Object::toString).or(() -> t.month().map(Object::toString)).orElse("-");
    return String.join(", ", r.type().id(), t.committee().orElse("-"), when, t.ref().orElse("-"));
  }

  List<Promise> promises() {
    return describe().promises();
  }
}
