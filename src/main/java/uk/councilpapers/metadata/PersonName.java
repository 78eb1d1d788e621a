package uk.councilpapers.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;
import uk.councilpapers.text.Spaces;
import uk.councilpapers.text.Words;

/**
 * Tells the name of a person from the name of a post or a body by its form.
 *
 * <p>Immutable. Knows no names: a name is a few capitalised words without a word of a post, of a
 * body or in capitals throughout.
 */
final class PersonName {

  private static final String INITIALS = "(?:\\p{Lu}\\.?\\s?)";
  private static final String WORD =
      "(?:(?:Mc|Mac|O['’]|D['’]|Di['’])?\\p{Lu}[\\p{Ll}'’]+(?:\\p{Lu}\\p{Ll}+)?(?:-\\p{Lu}[\\p{Ll}'’]+){0,3})";
  private static final String PARTICLE = "(?:(?:de|du|da|van|von|der|den|la|le|al|bin|ap) )";
  private static final Pattern FULL =
      Pattern.compile(
          "(?:"
              + WORD
              + "\\s|"
              + INITIALS
              + "){1,4}"
              + PARTICLE
              + "{0,2}"
              + WORD
              + "(?: \\p{Lu})?");
  private static final Pattern SURNAME =
      Pattern.compile(
          INITIALS + "{0,4}(?:" + WORD + "\\s){0,3}" + PARTICLE + "{0,2}" + WORD + "(?: \\p{Lu})?");

  /** Letters in capitals behind a word that is none. */
  private static final Pattern LAST =
      Pattern.compile("(?<=\\p{Ll}),? ((?:\\p{Lu}\\.?){1,4}|Esq\\.?)$");

  /** May stand behind a title. */
  private static final String STOPS = "." + Spaces.ALL;

  private final OfficerWords words;

  PersonName(OfficerWords words) {
    this.words = words;
  }

  /** Whether the text is a first name or initials and a surname, or a title and a surname. */
  boolean isFull(String text) {
    String untitled = untitled(text);
    if (untitled.startsWith("The ")) return false;
    boolean titled = !untitled.equals(text.strip());
    String bare = withoutHonours(untitled);
    if (!(titled ? SURNAME : FULL).matcher(bare).matches()) return false;
    if (words.in(Kind.POST, untitled) || words.in(Kind.MEMBER, untitled)) return false;
    return titled || !words.in(Kind.BODY, bare);
  }

  /** Whether the text can stand in a list of people; a surname alone can. */
  boolean isListed(String text) {
    String bare = bare(text);
    return SURNAME.matcher(bare).matches() && !words.in(Kind.POST, bare);
  }

  /** Whether the text starts with a title such as Mrs or Councillor. */
  boolean isTitled(String text) {
    return words.starts(Kind.TITLE, text.strip());
  }

  /** The name without titles before it and letters of honour behind it. */
  String bare(String text) {
    return withoutHonours(untitled(text));
  }

  private String untitled(String text) {
    String bare = text.strip();
    int title = words.openingEnd(Kind.TITLE, bare);
    while (title > 0) {
      bare = Edges.withoutStart(bare.substring(title), STOPS);
      title = words.openingEnd(Kind.TITLE, bare);
    }
    return bare;
  }

  /** The name without letters of honour or office behind it: {@code Ann Ash MBE}. */
  private String withoutHonours(String name) {
    int space = name.lastIndexOf(' ');
    if (space <= 0 || !endsInCapitals(name)) return name;
    Matcher last = LAST.matcher(name).useTransparentBounds(true).region(space - 1, name.length());
    return last.find() && words.matcher(Kind.HONOUR, last.group(1)).matches()
        ? withoutHonours(name.substring(0, last.start()))
        : name;
  }

  /** Whether the last letter may be that of an honour, in capitals or of {@code Esq}. */
  private static boolean endsInCapitals(String name) {
    int last = name.codePointBefore(name.length());
    return Character.isUpperCase(last) || last == '.' || last == 'q';
  }

  /** The name as it is compared: without title, hyphens, stops and case, small l read as I. */
  String key(String name) {
    return Words.spaced(bare(name)).replace('l', 'i');
  }
}
