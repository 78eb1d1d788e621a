package uk.councilpapers.split;

import java.util.Collection;
import java.util.function.Function;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;

/**
 * Knows the titles of business that nearly every meeting has: apologies, minutes, accounts for
 * payment.
 *
 * <p>Immutable. They tell the items of a meeting from other numbered lists and other headings.
 */
final class UsualTitles {

  /** What may stand behind a title and is no part of it. */
  private static final String BEHIND = " \t\n\u000B\f\r:.–-";

  private final Headings headings;

  UsualTitles(Headings headings) {
    this.headings = headings;
  }

  /** Whether the title is one of them, a colon behind it left out. */
  boolean has(String title) {
    String bare = withoutMarks(title);
    return headings.is(Part.TITLE, "standing", bare) || headings.is(Part.TITLE, "usual", bare);
  }

  private static String withoutMarks(String title) {
    int end = title.length();
    while (end > 0 && BEHIND.indexOf(title.charAt(end - 1)) >= 0) end--;
    return title.substring(0, end);
  }

  /** How many of the items bear such a title. */
  <T> long count(Collection<T> items, Function<T, String> title) {
    return items.stream().map(title).filter(this::has).count();
  }
}
