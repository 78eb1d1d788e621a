package uk.councilpapers.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a title says of the matter, without what changes from one paper on it to the next: labels of
 * appendices, years, dates, periods, the words {@code report} and {@code update}. Stateless.
 */
public final class MatterTitle {

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:agenda item \\w+|(?:appendix|annex|attachment|schedule|enclosure)"
              + " ?(?:[A-Z]|\\d+|one|two|three|four|five)?)\\b[\\s:.–—-]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** In the folded form of {@link Words}. */
  private static final Set<String> SAYING_NOTHING =
      Set.of(
          ("a an and the of for on in to at by with from its into as or report update draft final"
                  + " quarter quarterly q1 q2 q3 q4 period ending january february march april may"
                  + " june july august september october november december monday tuesday wednesday"
                  + " thursday friday saturday sunday regarding re")
              .split(" "));

  /**
   * What the name of a body ends with; nouns that are no body's alone, as "group", are not here.
   */
  private static final Set<String> BODIES =
      Set.of("partnership", "trust", "board", "forum", "alliance", "consortium", "authority");

  /** {@code Thorsby Harbour Partnership}. */
  private static final Pattern BODY =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’&-]*(?: (?:(?:and|of|for|the|&) )?\\p{Lu}[\\p{L}'’&-]*){0,5}? (?i:"
              + String.join("|", BODIES)
              + ")\\b");

  private MatterTitle() {}

  /** The title without the label of an appendix in front. */
  public static String withoutLabel(String title) {
    String whole = title.strip();
    Matcher label = LABEL.matcher(whole);
    String rest = label.lookingAt() ? whole.substring(label.end()) : whole;
    return rest.isBlank() ? whole : rest;
  }

  /** The folded words that say what the matter is, in order. */
  public static List<String> words(String title) {
    List<String> words = new ArrayList<>();
    for (String word : Words.folded(withoutLabel(title))) {
      if (!hasDigit(word) && !SAYING_NOTHING.contains(word)) words.add(word);
    }
    return words;
  }

  /**
   * Those of the words that are the name of a body: it writes, answers or is written to, and has
   * many matters. None where the title says nothing else.
   */
  public static Set<String> bodyWords(String title) {
    List<String> all = words(title);
    if (Collections.disjoint(all, BODIES)) return Set.of();
    Set<String> words = new HashSet<>();
    Matcher body = BODY.matcher(withoutLabel(title));
    while (body.find()) words.addAll(words(body.group()));
    return words.containsAll(all) ? Set.of() : words;
  }

  /** The same words as they are printed; what hyphens join stands together. */
  public static List<String> printed(String title) {
    return SPACE.splitAsStream(withoutLabel(title)).filter(word -> !words(word).isEmpty()).toList();
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) if (Character.isDigit(word.charAt(i))) return true;
    return false;
  }

  /** One value for all titles with the same words; empty where fewer than two are left. */
  public static Optional<String> key(String title) {
    List<String> words = words(title);
    return words.size() < 2 ? Optional.empty() : Optional.of(Slug.of(String.join(" ", words)));
  }
}
