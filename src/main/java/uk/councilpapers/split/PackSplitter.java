package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.split.PaperStart.MinutesStart;
import uk.councilpapers.split.PaperStart.PlaceholderStart;
import uk.councilpapers.split.PaperStart.ReportStart;
import uk.councilpapers.split.PaperStart.StampStart;
import uk.councilpapers.text.FileNameReader;
import uk.councilpapers.text.PlainLines;

/**
 * Finds where the papers of a pack stand in its text.
 *
 * <p>Safe for use by several threads. First the starts that leave no doubt are found: the head of
 * minutes, the header of a report, the sheet for a restricted paper. Then they are set beside the
 * agenda, which stands in the same order; the papers it demands that have no such start are looked
 * for between the others. What is left behind a report is attached to it. What the papers say of
 * themselves is not read here.
 */
public final class PackSplitter {

  private static final PackOutline NOTHING =
      new PackOutline(Optional.empty(), List.of(), List.of(), List.of(), List.of());

  /** The head of a file that is minutes alone is within this many filled lines. */
  private static final int NEAR_TOP = 12;

  private static final Pattern DECISIONS =
      Pattern.compile("(?i)(?!.*\\bagenda\\b).{0,80}\\b(?:decisions?|minutes)\\b.{0,120}");

  private final Headings headings;

  /** A splitter with the vocabulary of one council. */
  public PackSplitter(IndexConfig config) {
    this.headings = config.headings();
  }

  /** The outline of a text whose file's name is not known. */
  public PackOutline split(SourceText text) {
    return split("", PlainLines.of(text));
  }

  /**
   * The outline of the lines of one source text; what cannot be placed is a warning.
   *
   * @param file the name of the file, evidence where the text has no date or body of its own
   */
  public PackOutline split(String file, PlainLines lines) {
    List<PaperStart> starts = starts(lines);
    int first = starts.isEmpty() ? lines.size() : starts.getFirst().line() - 1;
    Optional<FrontSheet> front = new FrontSheetReader(headings).read(lines, first);
    if (!lines.hasText(1, lines.size())) return NOTHING;
    boolean alone =
        starts.isEmpty()
            || isLoneMinutes(lines, starts)
            || isLoneStamp(lines, starts)
            || areDecisions(lines, starts);
    if (front.isEmpty() && alone) {
      return lone(lines, file);
    }
    if (starts.isEmpty() && front.filter(f -> f.agenda().isEmpty()).isPresent()) {
      PackOutline lone = lone(lines, file);
      if (lone.others().isEmpty()) return lone;
    }
    if (starts.isEmpty() && front.isPresent()) {
      PackOutline lone = lone(lines, file);
      if (hasBusiness(lone, front.get())) return lone;
    }
    if (front.isEmpty()) {
      front = new LonePaper(headings, lines, first, FileNameReader.read(file)).front();
    }
    return front.isPresent()
        ? pack(lines, front, front.map(FrontSheet::committee), starts)
        : pack(lines, front, committee(lines, starts, file), withTop(lines, starts));
  }

  /** The name of the body near the top of a file without a front sheet. */
  private Optional<String> committee(PlainLines lines, List<PaperStart> starts, String file) {
    int last = starts.getFirst().headEnd();
    return new LoneHead(headings, lines, last, FileNameReader.read(file)).committee();
  }

  /** A few lines above the first report, in a file without a front sheet, belong to it. */
  private static List<PaperStart> withTop(PlainLines lines, List<PaperStart> starts) {
    PaperStart first = starts.getFirst();
    List<Integer> above = lines.filled(1, first.line() - 1, NEAR_TOP);
    boolean top = !above.isEmpty() && above.size() < NEAR_TOP && first instanceof ReportStart;
    if (!top) return starts;
    List<PaperStart> whole = new ArrayList<>(starts);
    whole.set(0, first.from(above.getFirst()));
    return whole;
  }

  private PackOutline pack(
      PlainLines lines,
      Optional<FrontSheet> front,
      Optional<String> body,
      List<PaperStart> starts) {
    int first = starts.isEmpty() ? lines.size() : starts.getFirst().line() - 1;
    List<AgendaItem> agenda = front.map(FrontSheet::agenda).orElse(List.of());
    AgendaAlignment alignment = AgendaAlignment.of(starts, agenda);
    OutlineBuilder builder =
        new OutlineBuilder(
            headings,
            lines,
            Bookmarked.of(lines, agenda),
            body.filter(b -> !b.isEmpty()),
            bodies(front, starts));
    front.ifPresent(builder::addFront);
    int from = front.map(f -> f.lines().last() + 1).orElse(1);
    builder.addRest(from, first, alignment.skippedAfter(-1));
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).line() - 1 : lines.size();
      builder.addBlock(starts.get(i), end, alignment.item(i), alignment.skippedAfter(i));
    }
    return builder.outline();
  }

  /** Whether the only head in the file is that of minutes, near its top. */
  private static boolean isLoneMinutes(PlainLines lines, List<PaperStart> starts) {
    return starts.size() == 1
        && starts.getFirst() instanceof MinutesStart m
        && lines.filled(1, m.line(), NEAR_TOP + 1).size() <= NEAR_TOP;
  }

  /** Whether the only start is the stamp that a single paper of a pack bears at its top. */
  private static boolean isLoneStamp(PlainLines lines, List<PaperStart> starts) {
    return starts.size() == 1
        && starts.getFirst() instanceof StampStart s
        && lines.filled(1, s.line(), NEAR_TOP + 1).size() <= NEAR_TOP;
  }

  /** Whether the file is a list of decisions, in which stamps stand above them. */
  private static boolean areDecisions(PlainLines lines, List<PaperStart> starts) {
    return starts.stream().allMatch(StampStart.class::isInstance)
        && lines.filled(1, starts.getFirst().line() - 1, NEAR_TOP).stream()
            .anyMatch(i -> DECISIONS.matcher(lines.plain(i)).matches());
  }

  /** Whether minutes have more of the business of every meeting than what looks like an agenda. */
  private boolean hasBusiness(PackOutline lone, FrontSheet front) {
    UsualTitles usual = new UsualTitles(headings);
    return lone.minutes().stream()
        .anyMatch(
            m ->
                m.items().size() > front.agenda().size()
                    && usual.count(m.items(), MinuteOutline::title)
                        > usual.count(front.agenda(), AgendaItem::title));
  }

  private PackOutline lone(PlainLines lines, String file) {
    return new LonePaper(headings, lines, lines.size(), FileNameReader.read(file)).outline();
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
    return new StampFinder(headings).join(lines, starts);
  }

  private static List<String> bodies(Optional<FrontSheet> front, List<PaperStart> starts) {
    List<String> bodies = new ArrayList<>();
    front.map(FrontSheet::committee).filter(c -> !c.isEmpty()).ifPresent(bodies::add);
    for (PaperStart start : starts) {
      if (start instanceof MinutesStart m) bodies.add(m.committee());
    }
    return bodies;
  }
}
