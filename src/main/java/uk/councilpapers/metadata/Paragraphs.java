package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.councilpapers.text.Markup;

/**
 * Makes paragraphs of lines, whole again where the end of a page cut them.
 *
 * <p>Stateless. A cut is told by a paragraph that does not end a sentence and a next one that
 * starts with a small letter; what could also be two paragraphs stays two.
 */
final class Paragraphs {

  private static final Pattern ENDED = Pattern.compile(".*[.:;!?][)\\]\"'’”]?(?:-)?");
  private static final Pattern OPEN =
      Pattern.compile(
          ".*(?:[,–—-]|\\b(?:a|an|and|as|at|be|by|for|from|in|into|its|of|on|or|that|the|their|to|with|"
              + "which|will|is|are))");

  private Paragraphs() {}

  /** The paragraphs without markup. */
  static List<String> of(List<String> lines) {
    List<String> found = new ArrayList<>();
    for (String line : lines) {
      String plain = Markup.plain(line);
      if (plain.isEmpty() || plain.matches("[-–—_=\\s]+")) continue;
      boolean cut = !found.isEmpty() && !isEnded(found.getLast()) && isContinuation(plain);
      found.add(cut ? found.removeLast() + " " + plain : plain);
    }
    return List.copyOf(found);
  }

  /** Whether the paragraph ends with the end of a sentence. */
  static boolean isEnded(String paragraph) {
    return ENDED.matcher(paragraph).matches();
  }

  /** Whether the paragraph stops where no sentence can: behind a comma, "of", "the". */
  static boolean isOpen(String paragraph) {
    return OPEN.matcher(paragraph).matches();
  }

  /** Whether the line starts in mid-sentence. */
  static boolean isContinuation(String plain) {
    return Character.isLowerCase(plain.codePointAt(0)) && !plain.matches("\\p{Ll}{1,4}[.)].*");
  }
}
