package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the figures and dates of a text from its words. Stateless. The number that a paragraph or
 * one of its points begins with is no figure.
 */
final class Figures {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<mark>(?:(?:^|(?<=^- ))\\d+(?:\\.\\d+)*|(?<= - )\\d+(?:\\.\\d+)+)[.)]?(?=\\s))"
              + "|£?\\d[\\d,./]*(?:%|(?:st|nd|rd|th|m|bn|k)\\b)?(?:(?<=\\w) "
              + MONTH
              + "\\b(?:,? \\d{4}\\b)?)?"
              + "|\\b"
              + MONTH
              + ",? \\d{4}\\b");

  private Figures() {}

  /** Some of a text, and whether it is a figure or a date. */
  record Part(String text, boolean figure) {}

  /** The parts in order; together they are the text. */
  static List<Part> in(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher figures = FIGURE.matcher(text);
    int done = 0;
    while (figures.find()) {
      if (figures.group("mark") != null) continue;
      int end = withoutStop(text, figures.start(), figures.end());
      if (figures.start() > done) {
        parts.add(new Part(text.substring(done, figures.start()), false));
      }
      parts.add(new Part(text.substring(figures.start(), end), true));
      done = end;
    }
    if (done < text.length()) parts.add(new Part(text.substring(done), false));
    return List.copyOf(parts);
  }

  /** A stop behind a figure ends the sentence. */
  private static int withoutStop(String text, int start, int end) {
    int last = end;
    while (last > start + 1 && ",./".indexOf(text.charAt(last - 1)) >= 0) last--;
    return last;
  }
}
