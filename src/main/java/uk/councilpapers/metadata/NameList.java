package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;
import uk.councilpapers.text.Spaces;

/**
 * Reads a printed list of people: {@code Councillors Ash and P. A. Birch, and Mrs. C. Cedar}.
 *
 * <p>Immutable. Cuts at commas, semicolons and "and", never at full stops, which follow initials. A
 * plural title governs the names behind it up to the next title or semicolon. Posts and remarks
 * between the names are left out.
 */
final class NameList {

  private static final Pattern AND = Pattern.compile("(?:^|\\s+)(?:and|&)\\s+(?![^()]*\\))");
  private static final Pattern LEAD = Pattern.compile("^(?:from|by|also|the following:?)\\s+");
  private static final Pattern REMARK =
      Pattern.compile("(?i)\\s+(?:in respect of|for item|in the chair)\\b.*");
  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s.*");
  private static final Pattern ARTICLE = Pattern.compile("^(?:The|An) ");
  private static final String STOPS = "." + Spaces.ALL;
  private static final Pattern HOLDER =
      Pattern.compile("(?:The )?\\p{Lu}[\\p{L} -]+\\(([^()]+)\\)");

  /** A title, first name or initials and surname, and two words or more behind them. */
  private static final Pattern WITH_BODY =
      Pattern.compile(
          "(\\S+ (?:\\p{Lu}\\.? ?)*+(?:\\S+ )?\\S+?) (\\p{Lu}\\p{L}+(?: [\\p{L}&]+){1,9}+)");

  private final OfficerWords words;
  private final PersonName names;

  NameList(OfficerWords words) {
    this.words = words;
    this.names = new PersonName(words);
  }

  /** The people in printed order, each with the title that is printed or that the list gives. */
  List<String> read(String list) {
    List<String> found = new ArrayList<>();
    for (String group : Brackets.split(Edges.withoutEnd(list.strip(), STOPS), ";")) {
      String governing = "";
      for (String part : parts(group)) {
        String plural = plural(part);
        if (!plural.isEmpty()) governing = plural;
        if (plural.isEmpty() && names.isTitled(part)) governing = "";
        String own = plural.isEmpty() ? part : part.substring(part.indexOf(' ') + 1);
        found.addAll(person(governing, own));
      }
    }
    return List.copyOf(found);
  }

  private static List<String> parts(String group) {
    List<String> parts = new ArrayList<>();
    for (String piece : Brackets.split(group, ",")) {
      for (String part : AND.split(piece, -1)) {
        String bare = LEAD.matcher(part.strip()).replaceFirst("");
        if (!bare.isBlank()) parts.add(bare);
      }
    }
    return parts;
  }

  /** The singular of the plural title that the part starts with; empty when there is none. */
  private String plural(String part) {
    String[] first = part.split("\\s+", 2);
    String word = first[0].replace(".", "");
    String lower = word.toLowerCase(Locale.ROOT);
    if (first.length < 2 || !(lower.endsWith("s") || lower.endsWith("men"))) return "";
    String singular = word.substring(0, word.length() - (lower.endsWith("s") ? 1 : 2));
    if (lower.endsWith("men")) singular += "an";
    Matcher title = words.matcher(Kind.TITLE, singular);
    return title.matches() && !words.matcher(Kind.TITLE, word).matches() ? singular : "";
  }

  private List<String> person(String governing, String part) {
    Matcher holder = HOLDER.matcher(part);
    if (holder.matches() && names.isTitled(holder.group(1))) return List.of(part);
    String before = REMARK.matcher(Brackets.without(part)).replaceFirst("");
    String name = DASH.matcher(before).replaceFirst("");
    if (names.isTitled(name)) name = withoutBody(name);
    if (holdsOffice(name)) return List.of(name);
    if (!names.isListed(name) || isOffice(name)) return List.of();
    return List.of(governing.isEmpty() || names.isTitled(name) ? name : governing + " " + name);
  }

  /** The name without the body that is printed behind it: {@code Councillor A. Ash Parks Board}. */
  private String withoutBody(String name) {
    Matcher whole = WITH_BODY.matcher(name);
    return whole.matches() && words.in(Kind.BODY, whole.group(2)) ? whole.group(1) : name;
  }

  /** Whether the office of a member stands before a whole name: {@code Deputy Mayor A. Ash}. */
  private boolean holdsOffice(String name) {
    Matcher office = words.matcher(Kind.MEMBER, name);
    return !names.isTitled(name)
        && office.lookingAt()
        && names.isFull(name.substring(office.end()).strip());
  }

  /** Whether the text is an office of a member and nothing else: {@code The Mayor}. */
  boolean isOfficeAlone(String text) {
    return words.matcher(Kind.MEMBER, ARTICLE.matcher(text).replaceFirst("")).matches();
  }

  private boolean isOffice(String name) {
    String office = ARTICLE.matcher(name).replaceFirst("");
    return !names.isTitled(name) && words.matcher(Kind.MEMBER, office).lookingAt();
  }
}
