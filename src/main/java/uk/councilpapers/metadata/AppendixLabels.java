package uk.councilpapers.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the labels under which papers name what is attached to them: {@code Appendix 1}, {@code
 * Annex B}.
 *
 * <p>Stateless.
 */
final class AppendixLabels {

  private static final Pattern PLURAL =
      Pattern.compile("(?i)\\b(?:(appendi)ces|(annex)es|(enclosure)s|(schedule)s)\\b");
  private static final Pattern ALONE =
      Pattern.compile(
          "(?i)(?:appendix|annexe?|enclosure|schedule) (?:[a-z]{1,2}|\\d{1,2}\\p{L}?|one|two|three|"
              + "four|five|six)[.:]?");

  private AppendixLabels() {}

  /** The label of one of several: of "Appendices 1 and 2" {@code Appendix 2}. */
  static String single(String words, String number) {
    Matcher m = PLURAL.matcher(words);
    if (!m.find()) return number.strip();
    String stem = m.group(1) == null ? m.group().substring(0, m.group().length() - 1) : "Appendix";
    if (m.group(2) != null) stem = m.group(2);
    return Character.toUpperCase(stem.charAt(0)) + stem.substring(1) + " " + number.strip();
  }

  /** Whether the title of an attachment starts with the label, and with no longer number. */
  static boolean starts(String title, String label) {
    if (!title.regionMatches(true, 0, label, 0, label.length())) return false;
    return title.length() == label.length()
        || !Character.isLetterOrDigit(title.charAt(label.length()));
  }

  /** The title without the label in front. */
  static Optional<String> withoutLabel(String title) {
    String rest =
        title.replaceFirst(
            "(?i)^(?:appendix|annexe?|enclosure|schedule) \\w{1,5}(?: ?[-–:.]| )? ?", "");
    return rest.isBlank() || rest.equals(title) ? Optional.empty() : Optional.of(rest.strip());
  }

  /** Whether the words are a label and nothing else. */
  static boolean isAlone(String words) {
    return ALONE.matcher(words.strip().toLowerCase(Locale.ROOT)).matches();
  }
}
