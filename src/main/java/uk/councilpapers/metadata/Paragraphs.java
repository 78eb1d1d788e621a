package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines, whole again where the end of a page cut them.
 *
 * <p>Stateless. A cut is told by a paragraph that does not end a sentence and a next one that
 * starts with a small letter; what could also be two paragraphs stays two.
 */
final class Paragraphs {

  private static final Pattern ENDED = Pattern.compile("(?s).*[.:;!?][)\\]\"'’”]?(?:-)?");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?s).*(?:[,–—-]|\\b(?:a|an|and|as|at|be|by|for|from|in|into|its|of|on|or|that|the|their|to|with|"
              + "which|will|is|are))");

  /** A line of at least this many characters may be one that ended where the page did. */
  private static final int FULL = 60;

  private static final Pattern NAME =
      Pattern.compile(
          "(?!(?i:that|resolved|agreed|action|decision|recommended|proposed|seconded|moved|motion|carried|note|for|against)\\b)"
              + "(?:\\p{Lu}\\p{Ll}|\\p{Lu}\\.)(?![^.]{0,40}:).*");

  /** A word that no line can end with unless the next one goes on. */
  private static final Pattern SMALL_END =
      Pattern.compile("(?s).*[^ ] (?:of|by|the|and|from|that|to)");

  private static final Pattern RULE = Pattern.compile("[-–—_=\\s]+");
  private static final Pattern LETTERED = Pattern.compile("\\p{Ll}{1,4}[.)].*");

  /** No word and no run of marks that tells how a paragraph ends has more characters. */
  private static final int LONGEST_END = 8;

  private Paragraphs() {}

  /** The paragraphs of lines without markup. */
  static List<String> of(List<String> lines) {
    List<String> found = new ArrayList<>();
    boolean full = false;
    for (String plain : lines) {
      if (plain.isEmpty() || RULE.matcher(plain).matches()) {
        full = false;
        continue;
      }
      boolean cut =
          !found.isEmpty()
              && !isEnded(found.getLast())
              && (isContinuation(plain)
                  || ((full || SMALL_END.matcher(found.getLast()).matches()) && isName(plain)));
      full = plain.length() >= FULL && plain.indexOf('\t') < 0;
      found.add(cut ? found.removeLast() + " " + plain : plain);
    }
    return List.copyOf(found);
  }

  /** Whether the line begins with a name, as one in mid-sentence may, and is no label. */
  private static boolean isName(String plain) {
    return NAME.matcher(plain).matches();
  }

  /** Whether the paragraph ends with the end of a sentence. */
  static boolean isEnded(CharSequence paragraph) {
    return endsIn(ENDED, paragraph);
  }

  /** Whether the paragraph stops where no sentence can: behind a comma, "of", "the". */
  static boolean isOpen(CharSequence paragraph) {
    return endsIn(OPEN, paragraph);
  }

  /** Looks at the last word only: a paragraph may be long. */
  private static boolean endsIn(Pattern end, CharSequence paragraph) {
    int from = Math.max(0, paragraph.length() - LONGEST_END);
    Matcher last = end.matcher(paragraph).useTransparentBounds(true);
    return last.region(from, paragraph.length()).matches();
  }

  /** Whether the line starts in mid-sentence. */
  static boolean isContinuation(String plain) {
    return Character.isLowerCase(plain.codePointAt(0)) && !LETTERED.matcher(plain).matches();
  }
}
