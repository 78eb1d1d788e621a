package uk.councilpapers.split;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.text.PlainLines;

/**
 * A line that begins with the label of an attachment: {@code Appendix 2}, {@code ANNEX ONE}.
 *
 * @param word the kind of attachment in small letters
 * @param number the number from 1; a letter counts from A as 1; 0 when none is printed
 * @param rest what stands behind the label
 * @param text label and rest without the number of a section before them
 */
record AppendixLabel(int line, String word, int number, String rest, String text) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<text>(?<word>\\p{L}+)(?:\\s+\\(?(?<number>[A-Z]|\\d{1,2}[a-zA-Z]?|[IVX]{1,5}|"
              + "(?i:one|two|three|four|five|six|seven|eight|nine|ten))\\)?)?"
              + "(?:(?<mark>\\s*[:.;,–—-]+\\s*|\\s+)(?<rest>.*))?)");
  private static final Pattern SECTION = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,8}\\.?\\s+");
  private static final Pattern SENTENCE =
      Pattern.compile("(?:\\p{Ll}.*|.*\\b(?:is|are|was|were|sets out|shows|provides|refers)\\b.*)");
  private static final List<String> WORDS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  /** A label with its title is not longer than this many characters. */
  private static final int LONGEST = 160;

  /** The label that the line begins with; a row of a table may hold one. */
  static Optional<AppendixLabel> read(Headings headings, PlainLines lines, int line) {
    String plain = lines.plain(line);
    if (plain.length() > LONGEST || plain.length() < 5) return Optional.empty();
    String text = withoutSection(plain).replace('\t', ' ');
    if (!headings.is(Part.ATTACHMENT, "label", text)) return Optional.empty();
    Matcher m = LABEL.matcher(text);
    if (!m.matches()) return Optional.empty();
    String rest = m.group("rest") == null ? "" : m.group("rest").strip();
    String number = m.group("number");
    if (number == null && !rest.isEmpty()) return Optional.empty();
    String word = m.group("word").toLowerCase(Locale.ROOT).replaceFirst("annexe", "annex");
    return Optional.of(
        new AppendixLabel(line, word, number == null ? 0 : value(number), rest, text));
  }

  /** The line without the number of a section, which only a digit can begin. */
  private static String withoutSection(String line) {
    if (!Character.isDigit(line.charAt(0))) return line;
    Matcher section = SECTION.matcher(line);
    return section.lookingAt() ? line.substring(section.end()) : line;
  }

  private static int value(String number) {
    int word = WORDS.indexOf(number.toLowerCase(Locale.ROOT));
    if (word >= 0) return word + 1;
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number.replaceAll("\\D", ""));
    }
    int roman = number.length() > 1 ? ROMAN.indexOf(number) : -1;
    return roman >= 0 ? roman + 1 : number.charAt(0) - 'A' + 1;
  }

  /** Whether the line goes on as a sentence about the attachment. */
  boolean isSentence() {
    boolean ends = rest.endsWith(".");
    if (rest.endsWith(";") || (ends && rest.length() > 60)) return true;
    return SENTENCE.matcher(rest).matches() && (ends || rest.length() > 40);
  }

  /** Whether the other label is of the same kind and number. */
  boolean isSameAs(AppendixLabel other) {
    return other.word.equals(word) && other.number == number;
  }

  /** Whether the other label can follow this one in a list or in the order of attachments. */
  boolean leadsTo(AppendixLabel other) {
    return other.word.equals(word) ? other.number > number : other.number <= 1;
  }
}
