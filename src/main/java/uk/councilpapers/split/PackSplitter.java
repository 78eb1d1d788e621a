package uk.councilpapers.split;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.split.PaperStart.MinutesStart;
import uk.councilpapers.split.PaperStart.PlaceholderStart;
import uk.councilpapers.split.PaperStart.ReportStart;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;
import uk.councilpapers.text.TitleCase;

/** Finds where the papers of a pack stand in its text. Safe for use by several threads. */
public final class PackSplitter {

  private final Headings headings;

  /** A splitter with the vocabulary of one council. */
  public PackSplitter(IndexConfig config) {
    this.headings = config.headings();
  }

  /** The outline of one source text; what cannot be placed is a warning. */
  public PackOutline split(SourceText text) {
    PlainLines lines = PlainLines.of(text);
    List<PaperStart> starts = starts(lines);
    int first = starts.isEmpty() ? lines.size() : starts.getFirst().line() - 1;
    Optional<FrontSheet> front = new FrontSheetReader(headings).read(lines, first);
    List<MinutesOutline> minutes = new ArrayList<>();
    List<ReportOutline> reports = new ArrayList<>();
    List<OtherPaper> others = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).line() - 1 : lines.size();
      switch (starts.get(i)) {
        case MinutesStart m -> minutes.add(minutes(lines, m, end));
        case ReportStart r -> reports.add(report(lines, r, end, front));
        case PlaceholderStart p ->
            others.add(
                new OtherPaper(
                    "restricted", p.name(), lines.trimmed(p.line(), end), Optional.empty()));
      }
    }
    return new PackOutline(front, minutes, reports, others, List.of());
  }

  private List<PaperStart> starts(PlainLines lines) {
    List<PaperStart> starts = new ArrayList<>();
    starts.addAll(new MinutesFinder(headings).find(lines, 1));
    starts.addAll(new ReportFinder(headings).find(lines, 1));
    for (int i = 1; i <= lines.size(); i++) {
      if (headings.is(Part.PLACEHOLDER, "restricted", lines.plain(i))) {
        starts.add(new PlaceholderStart(i, lines.plain(i)));
      }
    }
    starts.sort(Comparator.comparingInt(PaperStart::line));
    return starts;
  }

  private static MinutesOutline minutes(PlainLines lines, MinutesStart start, int end) {
    List<MinuteOutline> items = MinuteItems.read(lines, start.headEnd() + 1, end);
    LineRange range = lines.trimmed(start.line(), end);
    int headEnd = items.isEmpty() ? range.last() : items.getFirst().lines().first() - 1;
    LineRange head = lines.trimmed(start.line(), headEnd);
    return new MinutesOutline(start.committee(), start.date(), range, head, items);
  }

  private ReportOutline report(
      PlainLines lines, ReportStart start, int end, Optional<FrontSheet> front) {
    int last = new ReportEnd(headings).find(lines, start.headEnd() + 1, end);
    LineRange range = lines.trimmed(start.line(), last == 0 ? end : last);
    List<LabelledValue> header =
        new ReportHeaderReader(headings).read(lines, range, start.headEnd());
    Optional<String> both = start.value("committee-and-date");
    Optional<LocalDate> date = start.value("date").or(() -> both).flatMap(DateReader::first);
    Optional<String> committee =
        start
            .value("committee")
            .or(() -> both.map(PackSplitter::beforeDate))
            .map(TitleCase::of)
            .or(() -> front.map(FrontSheet::committee));
    return new ReportOutline(
        start.name(), committee, date, Optional.empty(), range, header, List.of());
  }

  private static String beforeDate(String text) {
    List<DateReader.Found> dates = DateReader.all(text);
    String before = dates.isEmpty() ? text : text.substring(0, dates.getFirst().start());
    return before.replaceFirst("[\\s,–—-]+$", "");
  }
}
