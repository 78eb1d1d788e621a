package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.text.PlainLines;

/**
 * Takes minutes apart at their references: a letter and a number, a number with a year or a bare
 * number, then a title; where there are none, at their headings.
 *
 * <p>Stateless. The references of one meeting are of one style and rise by one. Titles in capitals
 * go before others that stand out, and those before lines that only begin with a number.
 */
final class MinuteItems {

  private static final Pattern OPEN_END =
      Pattern.compile("(?i).*(?:\\b(?:and|or|of|the|for|in|on|to|a|by|with|held)|[-–,&(/])$");

  /** A title of at least this many characters may have been cut at the end of its line. */
  private static final int LONG_TITLE = 70;

  /** From this many items on a run is one without a second look. */
  private static final int SURE = 4;

  private final Headings headings;
  private final ItemOpenings openings;
  private final UsualTitles usual;

  MinuteItems(Headings headings) {
    this.headings = headings;
    this.openings = new ItemOpenings(headings);
    this.usual = new UsualTitles(headings);
  }

  /** The items between the two lines, both included. */
  List<MinuteOutline> read(PlainLines lines, int first, int last) {
    List<ItemOpening> run = numbered(openings.find(lines, first, last));
    return outlines(lines, run, last);
  }

  /** The items of a file that is minutes and nothing else; they need not be numbered. */
  List<MinuteOutline> readLone(PlainLines lines, int first, int last) {
    List<ItemOpening> all = openings.find(lines, first, last);
    List<ItemOpening> run = numbered(all);
    if (!run.isEmpty()) run = extended(lines, run, all);
    if (!run.isEmpty()) run = withOtherRuns(openings.withRunIn(lines, run), all);
    HeadedItems headed = new HeadedItems(headings);
    List<ItemOpening> found = headed.find(lines, first, last);
    double worth = 3.0 * usual(run) + run.size() / 2.0 + (isMarked(run) ? 2.0 * run.size() : 0);
    if (headed.worth(found) > worth || run.size() < 2) return outlines(lines, found, last);
    return outlines(lines, new SubItems(headings).with(lines, run, last), last);
  }

  /** Whether the references are of a form of their own and hardly leave one out. */
  private static boolean isMarked(List<ItemOpening> run) {
    if (run.size() < 2) return false;
    String style = run.getFirst().style();
    boolean label = style.equals(ItemOpenings.LABEL);
    int steps = run.getLast().number() - run.getFirst().number();
    return (label
            || (style.length() > 1 && run.size() >= SURE && !style.equals(ItemOpenings.LETTERS)))
        && steps < run.size() + run.size() / SURE;
  }

  /** The run of numbered items; of lettered ones where hardly any have numbers. */
  private List<ItemOpening> numbered(List<ItemOpening> all) {
    List<ItemOpening> lettered =
        all.stream().filter(o -> o.style().equals(ItemOpenings.LETTERS)).toList();
    List<ItemOpening> counted = all.stream().filter(o -> !lettered.contains(o)).toList();
    List<ItemOpening> run = counted(counted);
    if (lettered.isEmpty() || usual(run) > 0) return run;
    List<ItemOpening> letters = counted(lettered);
    return usual(letters) > 1 && letters.size() > run.size() ? letters : run;
  }

  private List<ItemOpening> counted(List<ItemOpening> all) {
    List<ItemOpening> capitals =
        NumberedRun.of(all.stream().filter(o -> o.look() == ItemOpening.Look.CAPITALS).toList());
    List<ItemOpening> outstanding = all.stream().filter(ItemOpening::isStrong).toList();
    List<ItemOpening> strong = NumberedRun.of(outstanding);
    boolean many = capitals.size() >= SURE || capitals.size() * 3 >= strong.size();
    if (capitals.size() > 1 && many && usual(capitals) * 2 >= usual(strong)) {
      return NumberedRun.completed(capitals, outstanding);
    }
    List<ItemOpening> any = NumberedRun.of(all);
    boolean sure = strong.size() >= SURE;
    boolean more = any.size() > 2 * strong.size() && usual(any) >= usual(strong);
    List<ItemOpening> best = sure && !more ? strong : any;
    return best.isEmpty() ? best : NumberedRun.completed(best, all);
  }

  /**
   * The run with the numbers before its first and behind its last item, where items stand close
   * together, so that only the titles that every meeting has stand out.
   */
  private static List<ItemOpening> extended(
      PlainLines lines, List<ItemOpening> run, List<ItemOpening> all) {
    ItemOpening model = run.getFirst();
    long close = run.stream().filter(o -> lines.blanksBefore(o.line()) == 0).count();
    if (model.look() != ItemOpening.Look.APART || 2 * close < run.size()) return run;
    List<ItemOpening> whole = new ArrayList<>(run);
    for (ItemOpening o : all) {
      if (follows(whole.getLast(), o)) whole.add(o);
    }
    for (ItemOpening o : all.reversed()) {
      if (follows(o, whole.getFirst())) whole.addFirst(o);
    }
    return whole;
  }

  private static boolean follows(ItemOpening earlier, ItemOpening later) {
    return later.line() > earlier.line()
        && later.style().equals(earlier.style())
        && later.number() == earlier.number() + 1;
  }

  /** Further runs before and behind the first: lists numbered anew, a second meeting. */
  private List<ItemOpening> withOtherRuns(List<ItemOpening> run, List<ItemOpening> all) {
    List<ItemOpening> whole = new ArrayList<>(run);
    int first = run.getFirst().line();
    whole.addAll(0, otherRun(run, all.stream().filter(o -> o.line() < first).toList()));
    for (int last = 0; last < whole.getLast().line(); ) {
      last = whole.getLast().line();
      int from = last;
      whole.addAll(otherRun(run, all.stream().filter(o -> o.line() > from).toList()));
    }
    return whole;
  }

  /** A run that looks like the first one, or has the titles that every meeting has. */
  private List<ItemOpening> otherRun(List<ItemOpening> run, List<ItemOpening> rest) {
    ItemOpening model = run.getLast();
    boolean plain = model.look().compareTo(ItemOpening.Look.ROW) > 0;
    List<ItemOpening> other =
        NumberedRun.of(
            rest.stream()
                .filter(o -> plain ? o.style().equals(model.style()) : o.looksLike(model))
                .toList());
    boolean meeting = other.size() > 2 && usual(other) > 1;
    return meeting || (!plain && !other.isEmpty() && other.getFirst().number() == 1)
        ? other
        : List.of();
  }

  private long usual(List<ItemOpening> items) {
    return usual.count(items, ItemOpening::title);
  }

  private static List<MinuteOutline> outlines(
      PlainLines lines, List<ItemOpening> openings, int last) {
    List<MinuteOutline> items = new ArrayList<>();
    for (int i = 0; i < openings.size(); i++) {
      int end = i + 1 < openings.size() ? openings.get(i + 1).line() - 1 : last;
      items.add(item(lines, openings.get(i), Math.max(openings.get(i).line(), end)));
    }
    return items;
  }

  private static MinuteOutline item(PlainLines lines, ItemOpening opening, int end) {
    LineRange range = lines.trimmed(opening.line(), end);
    StringBuilder title = new StringBuilder(opening.title());
    int last = opening.titleLine();
    for (int next = lines.filledFrom(last + 1, end);
        next > 0
            && (continues(lines, title.toString(), last, next)
                || goesOn(lines, opening, title.toString(), last, next));
        next = lines.filledFrom(last + 1, end)) {
      title.append(' ').append(lines.plain(next));
      last = next;
    }
    int body = runsOn(lines, opening) ? opening.titleLine() : lines.filledFrom(last + 1, end);
    return new MinuteOutline(
        opening.ref(),
        title.toString().replaceFirst("(?<=\\S)[ \\t]*:$", ""),
        range,
        body == 0 ? range.last() + 1 : body);
  }

  /** Whether text stands behind the title on its line. */
  private static boolean runsOn(PlainLines lines, ItemOpening opening) {
    String plain = lines.plain(opening.titleLine());
    int at = plain.indexOf(opening.title());
    return at >= 0 && plain.length() - at - opening.title().length() > 3;
  }

  /** Whether a short line alone below a long title in mixed case is the rest of it. */
  private static boolean goesOn(
      PlainLines lines, ItemOpening opening, String title, int last, int next) {
    String plain = lines.plain(next);
    return opening.look() == ItemOpening.Look.APART
        && next == last + 1
        && last == opening.titleLine()
        && title.length() >= LONG_TITLE
        && lines.isBlank(next + 1)
        && plain.length() < title.length()
        && !lines.isBullet(next)
        && !lines.isRow(next)
        && !plain.matches(".*[.:;]");
  }

  /** Whether a line in capitals is the rest of a title in capitals that was cut. */
  private static boolean continues(PlainLines lines, String title, int last, int next) {
    if (!Capitals.mostly(title) || !Capitals.mostly(lines.plain(next))) return false;
    if (lines.isBullet(next) || lines.isRow(next)) return false;
    return next == last + 1
        || OPEN_END.matcher(title).matches()
        || (title.length() >= LONG_TITLE && next - last <= 2);
  }
}
