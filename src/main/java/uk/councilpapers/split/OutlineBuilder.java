package uk.councilpapers.split;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.config.Headings;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.Warning;
import uk.councilpapers.split.LetterFinder.Letter;
import uk.councilpapers.split.PaperStart.MinutesStart;
import uk.councilpapers.split.PaperStart.PlaceholderStart;
import uk.councilpapers.split.PaperStart.ReportStart;
import uk.councilpapers.split.PaperStart.StampStart;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.Markup;
import uk.councilpapers.text.PlainLines;
import uk.councilpapers.text.TitleCase;

/**
 * Collects the papers of one pack, block by block: a block goes from a start to the line before the
 * next one and holds a paper, what is attached to it, and the papers that the agenda demands
 * between the two.
 *
 * <p>Not for use by several threads; one for each pack.
 */
final class OutlineBuilder {

  private final Headings headings;
  private final PlainLines lines;
  private final Optional<String> body;
  private final UnmarkedPapers unmarked;
  private final AttachmentFinder attachments;
  private final DocumentTops tops;
  private final PartnerMinutes partners;
  private final MinuteItems minuteItems;
  private Optional<FrontSheet> front = Optional.empty();
  private final List<MinutesOutline> minutes = new ArrayList<>();
  private final List<ReportOutline> reports = new ArrayList<>();
  private final List<OtherPaper> others = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  /**
   * A builder for one pack.
   *
   * @param body the body that the pack is for
   * @param bodies all bodies that meet in it
   */
  OutlineBuilder(
      Headings headings,
      PlainLines lines,
      Bookmarked bookmarks,
      Optional<String> body,
      List<String> bodies) {
    this.headings = headings;
    this.lines = lines;
    this.body = body;
    this.unmarked = new UnmarkedPapers(headings, bookmarks, bodies);
    this.attachments = new AttachmentFinder(headings, bookmarks);
    this.tops = new DocumentTops(headings);
    this.partners = new PartnerMinutes(headings);
    this.minuteItems = new MinuteItems(headings);
  }

  void addFront(FrontSheet sheet) {
    front = Optional.of(sheet);
  }

  PackOutline outline() {
    return new PackOutline(front, minutes, reports, others, warnings);
  }

  /** Adds the paper of a start and what follows it up to the line {@code last}. */
  void addBlock(PaperStart start, int last, Optional<AgendaItem> item, List<AgendaItem> demanded) {
    switch (start) {
      case MinutesStart m -> addMinutes(m, last, demanded);
      case ReportStart r -> addReport(r, last, item, demanded);
      case StampStart s -> addStamped(s, last, item, demanded);
      case PlaceholderStart p -> {
        others.add(
            new OtherPaper(
                "restricted", p.name(), lines.trimmed(p.line(), p.line()), number(item)));
        addRest(p.line() + 1, last, demanded);
      }
    }
  }

  /** Adds the papers of lines that no start was found for. */
  void addRest(int first, int last, List<AgendaItem> demanded) {
    if (!lines.hasText(first, last)) return;
    List<UnmarkedPapers.Found> found = unmarked.find(lines, first, last, demanded);
    int before = found.isEmpty() ? last : found.getFirst().line() - 1;
    if (lines.hasText(first, before)) {
      int line = lines.filledFrom(first, before);
      warnings.add(new Warning(line, "text that belongs to no item of the agenda; taken as other"));
      addOthers(first, before, Optional.empty());
    }
    addUnmarked(found, last);
  }

  private void addStamped(
      StampStart start, int last, Optional<AgendaItem> item, List<AgendaItem> demanded) {
    List<UnmarkedPapers.Found> found = unmarked.find(lines, start.line() + 1, last, demanded);
    int end = found.isEmpty() ? last : found.getFirst().line() - 1;
    addOthers(start.line(), end, item);
    addUnmarked(found, last);
  }

  private void addMinutes(MinutesStart start, int last, List<AgendaItem> demanded) {
    List<MinuteOutline> items = minuteItems.read(lines, start.headEnd() + 1, last);
    int tail = items.isEmpty() ? start.headEnd() + 1 : items.getLast().lines().first() + 1;
    List<UnmarkedPapers.Found> found = unmarked.find(lines, tail, last, demanded);
    int end = found.isEmpty() ? last : found.getFirst().line() - 1;
    if (end < last) items = minuteItems.read(lines, start.headEnd() + 1, end);
    LineRange range = lines.trimmed(start.line(), end);
    int headEnd = items.isEmpty() ? range.last() : items.getFirst().lines().first() - 1;
    LineRange head = lines.trimmed(start.line(), headEnd);
    minutes.add(new MinutesOutline(start.committee(), start.date(), range, head, items));
    addUnmarked(found, last);
  }

  private void addReport(
      ReportStart start, int last, Optional<AgendaItem> item, List<AgendaItem> demanded) {
    int marked = new ReportEnd(headings).find(lines, start.headEnd() + 1, last);
    int behind = marked > 0 ? marked + 1 : start.headEnd() + 1;
    List<UnmarkedPapers.Found> found = unmarked.find(lines, behind, last, demanded);
    int end = withoutPartners(behind, found.isEmpty() ? last : found.getFirst().line() - 1, item);
    int label = marked > 0 ? 0 : attachments.firstLabel(lines, behind, end);
    int reportEnd = marked > 0 ? marked : label > 0 ? label - 1 : end;
    LineRange range = lines.trimmed(start.line(), reportEnd);
    List<LabelledValue> header =
        new ReportHeaderReader(headings).read(lines, range, start.headEnd());
    reports.add(
        new ReportOutline(
            start.value("title").or(() -> item.map(AgendaItem::title)).orElse(""),
            committee(start),
            date(start),
            number(item),
            range,
            header,
            attached(header, item, reportEnd + 1, end)));
    addUnmarked(found, last);
  }

  private Optional<String> committee(ReportStart start) {
    return start
        .value("committee")
        .or(() -> start.value("committee-and-date").map(OutlineBuilder::beforeDate))
        .map(TitleCase::of)
        .map(BodyName::withoutMembers)
        .filter(c -> !BodyName.isBare(c) || body.isEmpty())
        .or(() -> body);
  }

  private static Optional<LocalDate> date(ReportStart start) {
    return start
        .value("date")
        .or(() -> start.value("committee-and-date"))
        .flatMap(DateReader::first);
  }

  private static String beforeDate(String text) {
    List<DateReader.Found> dates = DateReader.all(text);
    String before = dates.isEmpty() ? text : text.substring(0, dates.getFirst().start());
    return before.replaceFirst("[\\s,–—-]+$", "");
  }

  private List<Appendix> attached(
      List<LabelledValue> header, Optional<AgendaItem> item, int first, int last) {
    if (!lines.hasText(first, last)) return List.of();
    List<AppendixLabel> listed =
        header.stream()
            .filter(v -> v.label().equals("appendices"))
            .map(LabelledValue::lines)
            .flatMap(r -> AppendixList.labels(headings, lines, r.first(), r.last()).stream())
            .toList();
    List<Appendix> documents = attachments.find(lines, first, last, listed);
    for (Appendix document : documents) addParts(document, item);
    return documents.stream().filter(d -> !attachments.isCover(lines, d)).toList();
  }

  /** Adds a cover of appendices, and once more the letters that an appendix holds. */
  private void addParts(Appendix document, Optional<AgendaItem> item) {
    LineRange range = document.lines();
    if (attachments.isCover(lines, document)) {
      others.add(new OtherPaper("other", document.title(), range, number(item)));
    }
    for (Letter letter : new LetterFinder(headings).find(lines, range.first(), range.last())) {
      others.add(new OtherPaper("letter", letter.title(), letter.lines(), number(item)));
    }
  }

  private void addUnmarked(List<UnmarkedPapers.Found> found, int last) {
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).line() - 1 : last;
      Optional<AgendaItem> item = Optional.of(found.get(i).item());
      addUnmarked(found.get(i), withoutPartners(found.get(i).line() + 1, end, item));
    }
  }

  /** Adds the minutes of others' bodies that stand between the lines; the line before them. */
  private int withoutPartners(int first, int last, Optional<AgendaItem> item) {
    List<PartnerMinutes.Start> starts = partners.find(lines, first, last);
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).line() - 1 : last;
      LineRange range = lines.trimmed(starts.get(i).line(), end);
      others.add(new OtherPaper("other", starts.get(i).title(), range, number(item)));
    }
    return starts.isEmpty() ? last : starts.getFirst().line() - 1;
  }

  private void addUnmarked(UnmarkedPapers.Found found, int end) {
    if (!UnmarkedPapers.startsSections(lines, found.line(), end)) {
      addOthers(found.line(), end, Optional.of(found.item()));
      return;
    }
    int label = attachments.firstLabel(lines, found.line() + 1, end);
    LineRange range = lines.trimmed(found.line(), label > 0 ? label - 1 : end);
    List<LabelledValue> header =
        new ReportHeaderReader(headings).read(lines, range, found.line() - 1);
    reports.add(
        new ReportOutline(
            found.item().title(),
            body,
            Optional.empty(),
            Optional.of(found.item().number()),
            range,
            header,
            label > 0 ? attachments.find(lines, label, end, List.of()) : List.of()));
  }

  /** Adds letters and whatever stands before, between and behind them. */
  private void addOthers(int first, int last, Optional<AgendaItem> item) {
    int from = first;
    for (Letter letter : new LetterFinder(headings).find(lines, first, last)) {
      addDocuments(from, letter.lines().first() - 1, item);
      String title = heading(letter.lines()).orElse(letter.title());
      others.add(new OtherPaper("letter", title, letter.lines(), number(item)));
      from = letter.lines().last() + 1;
    }
    addDocuments(from, last, item);
  }

  private void addDocuments(int first, int last, Optional<AgendaItem> item) {
    if (!lines.hasText(first, last)) return;
    int from = first;
    for (int top : tops.find(lines, first, last)) {
      addDocument(from, top - 1, item);
      from = top;
    }
    addDocument(from, last, item);
  }

  /** Adds the document between the lines and what is attached to it. */
  private void addDocument(int first, int last, Optional<AgendaItem> item) {
    for (Appendix document : attachments.find(lines, first, last, List.of())) {
      boolean slides = item.isPresent() && unmarked.isCover(lines, document.lines().first());
      others.add(
          new OtherPaper(
              slides ? "presentation" : "other",
              slides ? item.get().title() : document.title(),
              document.lines(),
              number(item)));
    }
  }

  /** The heading that a letter has below its salutation. */
  private Optional<String> heading(LineRange letter) {
    return lines.filled(letter.first(), letter.last(), 40).stream()
        .filter(i -> Markup.headingLevel(lines.raw(i)) > 0)
        .map(lines::plain)
        .findFirst();
  }

  private static Optional<String> number(Optional<AgendaItem> item) {
    return item.map(AgendaItem::number);
  }
}
