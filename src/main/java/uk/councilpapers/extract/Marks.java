package uk.councilpapers.extract;

import java.util.regex.Pattern;

/**
 * The marks that stand before the text of a list item: bullets and item numbers. Bullets of every
 * shape become {@code "- "}, so that a list reads alike from each format. Stateless.
 */
final class Marks {

  /** Bullets, and the private characters by which Word's symbol fonts draw them. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[•●○◦▪■□❖➢➤‣⁃∙·\u00A7\u00B7\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF02D\uF0A8]|[o*](?=\\s))\\s*+(?=\\S)");

  private static final Pattern LONE_BULLET =
      Pattern.compile("[•●○◦▪■□❖➢➤‣⁃∙·*o–\u00A7\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF02D\uF0A8-]");

  /** {@code 5}, {@code 5.}, {@code 1.2}, {@code (a)}, {@code iv)}, {@code H69.}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(?:[A-Z]{0,2}\\d{1,4}(?:\\.\\d{1,3}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.):]{0,2}");

  /** A number that ends in a stop or bracket, or has stops inside, then text. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:\\(?(?:[A-Z]{0,2}\\d{1,4}|[a-zA-Z]|[ivxIVX]{1,5})[.)]+\\s"
              + "|\\d{1,2}(?:\\.\\d{1,3}){1,3}\\.?\\s(?![ap]\\.?m\\b)).*",
          Pattern.DOTALL);

  /**
   * The number of a minute with its year or body: {@code 19/051}, {@code C24/101}, {@code 7-24}.
   */
  private static final Pattern REFERENCE =
      Pattern.compile("(?:[A-Z]{1,4}[ /.-]?)?\\d{1,4}(?:[/.-]\\d{1,4}){1,2}[.:)]?");

  private static final Pattern REFERENCED =
      Pattern.compile(REFERENCE.pattern() + "\\s+\\p{Lu}.*", Pattern.DOTALL);

  private Marks() {}

  /** The line with its bullet, if it has one, as {@code "- "}. */
  static String plainBullet(String line) {
    return BULLET.matcher(line).replaceFirst("- ");
  }

  /** Whether this is a bullet or a number and nothing else. */
  static boolean isMark(String text) {
    return NUMBER.matcher(text).matches() || LONE_BULLET.matcher(text).matches();
  }

  /** Whether the line begins as a list item does. */
  static boolean startsItem(String line) {
    return line.startsWith("- ") || line.startsWith("– ") || startsNumber(line);
  }

  /** Whether the line begins as an item of a numbered list does. */
  static boolean startsNumber(String line) {
    return NUMBERED.matcher(line).matches();
  }

  /** Whether this is the number of a minute and nothing else; a date in figures is one too. */
  static boolean isReference(String text) {
    return REFERENCE.matcher(text).matches();
  }

  /** Whether the line begins with the number of a minute before a capital letter. */
  static boolean startsReference(String line) {
    return REFERENCED.matcher(line).matches();
  }
}
