package uk.councilpapers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** In the folded form of {@link Words}. */
  private static final Set<String> SAYING_NOTHING =
      Set.of(
          ("a an and the of for on in to at by with from its into as or report update draft final"
                  + " quarter quarterly q1 q2 q3 q4 period ending january february march april may"
                  + " june july august september october november december monday tuesday wednesday"
                  + " thursday friday saturday sunday regarding re")
              .split(" "));

  private MatterTitle() {}

  /** The title without the label of an appendix in front. */
  public static String withoutLabel(String title) {
    String rest = LABEL.matcher(title.strip()).replaceFirst("");
    return rest.isBlank() ? title.strip() : rest;
  }

  /** The folded words that say what the matter is, in order. */
  public static List<String> words(String title) {
    List<String> words = new ArrayList<>();
    for (String word : Words.folded(withoutLabel(title))) {
      boolean number = word.chars().anyMatch(Character::isDigit);
      if (!number && !SAYING_NOTHING.contains(word)) words.add(word);
    }
    return words;
  }

  /** One value for all titles with the same words; empty where fewer than two are left. */
  public static Optional<String> key(String title) {
    List<String> words = words(title);
    return words.size() < 2 ? Optional.empty() : Optional.of(Slug.of(String.join(" ", words)));
  }
}
