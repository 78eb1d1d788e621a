package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.split.ItemOpening.Look;
import uk.councilpapers.text.Markup;
import uk.councilpapers.text.PlainLines;

/**
 * Finds the items of minutes that have no numbers, at their headings.
 *
 * <p>Stateless. Headings are told by how they look; the look is taken in which most titles of
 * business stand that every meeting has, such as apologies and minutes. Lines of that look are the
 * items, all others are inside them.
 */
final class HeadedItems {

  /** The ways headings look, the surest first. */
  private enum Form {
    SUBJECT,
    HEADING,
    BOLD,
    CAPITALS,
    CELL,
    COLON,
    ALONE,
    RUN_IN
  }

  private static final Pattern RUN_IN =
      Pattern.compile("(\\p{Lu}[^:.;?!]{3,70}?)(?:\\s*:\\s*[-–—]?\\s+|\\s+[-–—]{1,2}\\s+)\\S.*");
  private static final Pattern NUMBER =
      Pattern.compile("\\((?:agenda )?item (?:no\\.? ?)?(\\d+)\\)");
  private static final Pattern PERSON =
      Pattern.compile("(?i)(?:cllrs?|councillors?|mrs?|ms|miss|dr|mayor)\\b.*");

  /** A heading is not longer than this many characters. */
  private static final int LONGEST = 110;

  /** A heading that only stands alone is not longer than this many characters. */
  private static final int LONGEST_ALONE = 70;

  /** Of so many headings one at least is that of business that every meeting has. */
  private static final double DILUTED = 5;

  private final Headings headings;
  private final UsualTitles usual;

  HeadedItems(Headings headings) {
    this.headings = headings;
    this.usual = new UsualTitles(headings);
  }

  /** The headings between the two lines; empty when no look is sure enough. */
  List<ItemOpening> find(PlainLines lines, int first, int last) {
    Map<Form, List<ItemOpening>> byForm = new EnumMap<>(Form.class);
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      int line = i;
      if (isLabel(lines, i, byForm.isEmpty(), last)) continue;
      form(lines, i, last)
          .ifPresent(
              f -> byForm.computeIfAbsent(f, k -> new ArrayList<>()).add(opening(lines, line, f)));
    }
    List<ItemOpening> best = List.of();
    for (List<ItemOpening> openings : byForm.values()) {
      if (isSure(openings) && worth(openings) > worth(best)) best = openings;
    }
    return best;
  }

  /**
   * Whether the line only says that minutes follow: above the first heading, or below each; once
   * below the first it is the title of the business of approving them.
   */
  private boolean isLabel(PlainLines lines, int line, boolean first, int last) {
    String plain = lines.plain(line);
    if (headings.find(Part.MINUTES, plain).isEmpty()) return false;
    return first
        || plain.endsWith(":")
        || lines.filled(line + 1, last, last).stream().map(lines::plain).anyMatch(plain::equals);
  }

  private boolean isSure(List<ItemOpening> openings) {
    return usual(openings) > 1 || (openings.size() > 1 && openings.getFirst().weight() > 2);
  }

  /** How likely the headings are the items, to compare with items that have numbers. */
  double worth(List<ItemOpening> openings) {
    if (openings.isEmpty()) return 0;
    if (openings.getFirst().weight() > 2) return 2.0 * openings.size();
    double known = usual(openings);
    return 3 * known * Math.min(1, DILUTED * known / openings.size());
  }

  private long usual(List<ItemOpening> openings) {
    return usual.count(openings, ItemOpening::title);
  }

  private ItemOpening opening(PlainLines lines, int line, Form form) {
    String plain = lines.plain(line).split("\t", 2)[0].strip();
    String title =
        switch (form) {
          case SUBJECT -> subject(lines.plain(line)).orElse(plain);
          case RUN_IN -> runIn(plain);
          case HEADING, BOLD, CAPITALS, CELL, COLON, ALONE -> plain.replaceFirst("\\s*[:.]+$", "");
        };
    Matcher number = NUMBER.matcher(title);
    String ref = number.find() ? number.group(1) : "";
    String bare = number.replaceAll("").strip();
    double weight = form == Form.SUBJECT ? 3 : 1;
    return new ItemOpening(line, "", 0, ref, bare, line, Look.APART, weight);
  }

  private Optional<Form> form(PlainLines lines, int line, int last) {
    String plain = lines.plain(line);
    if (subject(plain).isPresent()) return Optional.of(Form.SUBJECT);
    if (isNoTitle(plain)) return Optional.empty();
    if (plain.length() <= LONGEST && !lines.isRow(line)) {
      String raw = lines.raw(line).strip();
      if (Markup.headingLevel(raw) > 0) return Optional.of(Form.HEADING);
      if (raw.matches("(?:\\*\\*|__)[^*]+(?:\\*\\*|__)[:.]?")) return Optional.of(Form.BOLD);
      if (Capitals.mostly(plain) && plain.length() > 3) return Optional.of(Form.CAPITALS);
      if (plain.endsWith(":") && plain.length() <= LONGEST_ALONE) return Optional.of(Form.COLON);
      if (isAlone(lines, line, last)) return Optional.of(Form.ALONE);
    }
    if (isCell(lines, line)) return Optional.of(Form.CELL);
    return RUN_IN.matcher(plain).matches() ? Optional.of(Form.RUN_IN) : Optional.empty();
  }

  /** Whether a heading in capitals stands in the first of two cells and text in the second. */
  private static boolean isCell(PlainLines lines, int line) {
    List<String> cells = lines.cells(line);
    return cells.size() == 2
        && cells.getFirst().length() > 3
        && cells.getFirst().length() <= LONGEST_ALONE
        && Capitals.only(cells.getFirst())
        && !Capitals.only(cells.getLast())
        && cells.getLast().length() > 3;
  }

  private Optional<String> subject(String plain) {
    return headings.find(Part.ITEM, plain).map(Headings.Found::value).filter(v -> !v.isEmpty());
  }

  /** Whether the line names people, dates or figures, or labels the attendance. */
  private boolean isNoTitle(String plain) {
    return plain.isEmpty()
        || !Character.isUpperCase(plain.codePointAt(0))
        || PERSON.matcher(plain).matches()
        || headings
            .find(Part.ATTENDANCE, plain)
            .filter(f -> !f.name().equals("apologies"))
            .isPresent()
        || headings.find(Part.RESOLUTION, plain).isPresent()
        || headings.find(Part.VOTE, plain).isPresent();
  }

  /** A short line without the end of a sentence, between blank lines or above longer text. */
  private static boolean isAlone(PlainLines lines, int line, int last) {
    String plain = lines.plain(line);
    return plain.length() <= LONGEST_ALONE
        && (line == 1 || lines.blanksBefore(line) > 0)
        && line < last
        && !plain.matches(".*[.,;?!]|.*: .*|.*\\bheld (?:in|on|at)\\b.*")
        && !lines.isBullet(line);
  }

  private static String runIn(String plain) {
    Matcher m = RUN_IN.matcher(plain);
    return m.matches() ? m.group(1) : plain;
  }
}
