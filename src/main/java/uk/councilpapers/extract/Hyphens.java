package uk.councilpapers.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins the lines of a wrapped text. Whether a hyphen at a line end parts a word ("recom-mend") or
 * belongs to it ("sub-group") is told by the other words of the document. Immutable.
 *
 * @param words the words of the document in small letters, hyphens inside
 */
record Hyphens(Set<String> words) {

  private static final char SOFT = '\u00AD';

  /** The judge for documents of these lines. */
  static Hyphens of(List<String> lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      words.addAll(Arrays.asList(line.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")));
    }
    return new Hyphens(words);
  }

  /** Appends a line to a text, after a space or where its last word is to be completed. */
  void append(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last < 0 || line.isEmpty()) {
      text.append(line);
      return;
    }
    boolean parted = text.charAt(last) == SOFT || (endsInHyphen(text) && parts(text, line));
    if (parted) {
      text.setLength(last);
    } else if (!endsInHyphen(text)) {
      text.append(' ');
    }
    text.append(line);
  }

  private static boolean endsInHyphen(CharSequence text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
  }

  private boolean parts(StringBuilder text, String line) {
    if (!Character.isLowerCase(line.charAt(0))) return false;
    String before = text.substring(text.lastIndexOf(" ") + 1, text.length() - 1);
    String head = before.replaceFirst(".*[^\\p{L}-]", "").toLowerCase(Locale.ROOT);
    String tail = line.replaceFirst("[^\\p{L}-].*", "").toLowerCase(Locale.ROOT);
    if (words.contains(head + tail)) return true;
    if (head.contains("-") || words.contains(head + "-" + tail)) return false;
    return !(words.contains(head) && words.contains(tail));
  }
}
