package uk.councilpapers.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counts the points of a resolution at the beginning of a paragraph: {@code (2)}, {@code 1.2},
 * {@code B.}
 *
 * <p>Immutable. A capital is a mark only before what may be resolved, since names begin with
 * initials. Small letters count parts of a point and are no mark: see {@link #isPart}.
 *
 * @param value from 1; a letter counts by its place in the alphabet
 * @param rest what stands behind the mark
 */
record PointMark(int value, String rest) {

  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\((\\d{1,2})\\)|(\\d{1,2})[.)]|\\d{1,3}\\.(\\d{1,2})[.)]?)\\s+(.*)$");
  private static final Pattern CAPITAL =
      Pattern.compile("^\\(?([A-H])[.)]\\s+((?:That|THAT|To|TO|The)\\b.*)$");
  private static final Pattern PART = Pattern.compile("^\\(?([a-z]|[ivx]{1,5})[).]\\s+.*$");

  /** The mark that the paragraph begins with. */
  static Optional<PointMark> of(String paragraph) {
    Matcher number = NUMBER.matcher(paragraph);
    if (number.matches()) {
      String digits = number.group(1) == null ? number.group(2) : number.group(1);
      String last = digits == null ? number.group(3) : digits;
      return Optional.of(new PointMark(Integer.parseInt(last), number.group(4)));
    }
    Matcher capital = CAPITAL.matcher(paragraph);
    return capital.matches()
        ? Optional.of(new PointMark(capital.group(1).charAt(0) - 'A' + 1, capital.group(2)))
        : Optional.empty();
  }

  /** Whether the paragraph is a part of a point, counted by a small letter. */
  static boolean isPart(String paragraph) {
    return PART.matcher(paragraph).matches();
  }

  /**
   * Whether the lettered paragraph begins something new below the point: the point is at its end
   * and has no part with the letter before.
   */
  static boolean startsAnew(String point, String paragraph) {
    Matcher part = PART.matcher(paragraph);
    if (!part.matches() || !point.matches("(?s).*[.!?]")) return false;
    String letter = part.group(1);
    if (letter.length() > 1) return false;
    String before = "" + (char) (letter.charAt(0) - 1);
    return letter.equals("a")
        || !(letter.equals("i") || point.matches("(?s)(?:.*\\s)?\\(?" + before + "[).]\\s.*"));
  }
}
