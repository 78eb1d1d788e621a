package uk.councilpapers.text;

import java.util.Locale;

/**
 * Tells the head of a table that answers recommendations one by one: a row with cells for the
 * recommendation and for the decision or the response. Stateless.
 */
public final class ResponseHead {

  private ResponseHead() {}

  /** Whether the line, whose cells are parted by tabs, is such a head. */
  public static boolean is(String line) {
    if (line.indexOf('\t') < 0) return false;
    String head = line.toLowerCase(Locale.ROOT);
    boolean asked = head.contains("recommendation");
    return asked
        && (head.contains("response")
            || head.contains("decision")
            || head.contains("accepted")
            || head.contains("position")
            || head.contains("progress"));
  }
}
