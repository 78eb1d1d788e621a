package uk.councilpapers.split;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the title from a paragraph that begins with it: at a colon or dash, at the end of a first
 * sentence without a verb, or before the word that opens the first sentence.
 *
 * <p>Stateless. Where no place is likely the whole text stays.
 */
final class RunInTitle {

  private static final Pattern MARK = Pattern.compile("\\s*:\\s*[-–—]?\\s+|\\s+[-–—]{1,2}\\s+|:$");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}\\p{Nd}'’&/,() -]{3,100}?)(?:\\s*:\\s*|\\s+[-–—]+\\s+)(?=.*\\p{Ll}{3}).*");
  private static final Pattern STOP =
      Pattern.compile("(?<!\\b(?:St|Mr|Mrs|Ms|Dr|No|Nos|Rev|Cllr|Cllrs|Inc|Co|Ltd|\\p{Lu}))\\. ");
  private static final Pattern PERSON = Pattern.compile("(?:Cllrs?|Councillors?|Mrs?|Ms|Dr)\\b");
  private static final Pattern YEAR_AT_END = Pattern.compile("\\d{4}$");
  private static final Set<String> VERBS =
      Set.of(
          "was",
          "were",
          "had",
          "has",
          "have",
          "is",
          "are",
          "been",
          "asked",
          "reported",
          "confirmed",
          "noted",
          "agreed",
          "proposed",
          "advised",
          "received",
          "declared",
          "stated",
          "will",
          "would",
          "gave",
          "resolved",
          "presented",
          "welcomed",
          "thanked",
          "approved",
          "moved",
          "informed",
          "made",
          "opened",
          "explained",
          "considered",
          "raised",
          "sent",
          "recorded",
          "signed",
          "accepted",
          "requested",
          "took",
          "said",
          "be");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "to", "in", "on", "at", "by", "with", "from", "a", "an");

  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "There",
          "No",
          "None",
          "It",
          "This",
          "These",
          "Cllr",
          "Cllr.",
          "Councillor",
          "Cllrs",
          "Mr",
          "Mrs",
          "Apologies",
          "Members",
          "All",
          "Nothing");

  /** A text of at most this many characters is a title as it stands. */
  private static final int SHORT = 60;

  /** A title is not longer than this many characters. */
  private static final int LONGEST = 120;

  /** A text behind a title of at most this many characters says that there was nothing. */
  private static final int NOTHING = 16;

  /** The first verb of a sentence is among this many words. */
  private static final int VERB_WITHIN = 7;

  /** A verb behind so many words makes no sentence of them. */
  private static final int LONG_TEXT = 60;

  private RunInTitle() {}

  /** The title that the text begins with, without a colon behind it. */
  static String of(String text) {
    if (beginsInCapitals(text)) {
      Matcher capitals = CAPITALS.matcher(text);
      if (capitals.matches() && isTitle(capitals.group(1), text)) return capitals.group(1);
    }
    int mark = mark(text);
    if (mark > 0) return text.substring(0, mark);
    Matcher stop = STOP.matcher(text);
    int sentence = stop.find() ? stop.start() : -1;
    if (text.length() <= SHORT && sentence < 0) return text;
    if (sentence > 2 && sentence <= LONGEST && !hasVerb(text.substring(0, sentence), 99)) {
      return text.substring(0, sentence);
    }
    int opener = sentenceStart(text);
    return opener > 0 ? text.substring(0, opener).strip() : text;
  }

  /** Whether the first characters, of which a title in capitals has four, have no small one. */
  private static boolean beginsInCapitals(String text) {
    return text.length() > 4 && text.chars().limit(4).noneMatch(Character::isLowerCase);
  }

  /** Whether words in capitals are a title by themselves and not the first word of one. */
  private static boolean isTitle(String capitals, String text) {
    return capitals.indexOf(' ') > 0 || text.endsWith(".") || text.length() > LONGEST;
  }

  /** Where a colon or dash ends a title; 0 when none does. A short rest belongs to the title. */
  private static int mark(String text) {
    Matcher m = MARK.matcher(text);
    while (m.find() && m.start() <= LONGEST) {
      if (m.start() < 3) continue;
      boolean colon = m.group().strip().startsWith(":");
      boolean sentence = text.length() > LONGEST || text.endsWith(".");
      String rest = text.substring(m.end());
      boolean runsOn =
          rest.length() <= NOTHING
              || text.length() > LONGEST
              || PERSON.matcher(rest).lookingAt()
              || hasVerb(rest, 40);
      if (colon && sentence && runsOn) return m.start();
      if (colon && rest.isEmpty()) return m.start();
      if (!colon && sentence && hasVerb(text.substring(m.end()), 40)) return m.start();
    }
    return 0;
  }

  /** Where a capital behind a small word opens a sentence that has a verb soon; 0 when nowhere. */
  private static int sentenceStart(String text) {
    String before = "";
    for (int at = 0; at >= 0 && at <= LONGEST; ) {
      int end = wordEnd(text, at);
      String word = text.substring(at, end);
      boolean opens =
          at > 0
              && Character.isUpperCase(word.codePointAt(0))
              && !SMALL.contains(before)
              && (OPENERS.contains(word)
                  ? hasVerb(text.substring(at), 2 * VERB_WITHIN)
                  : opensLate(before) && hasVerb(text.substring(at), VERB_WITHIN));
      if (opens) return at;
      before = word;
      at = end;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
      if (at >= text.length()) return 0;
    }
    return 0;
  }

  /** Whether the word can end a title that is no row of capitalised words. */
  private static boolean opensLate(String before) {
    return Character.isLowerCase(before.codePointAt(0)) || YEAR_AT_END.matcher(before).find();
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
    return end;
  }

  /** Whether the text has a verb, which a title rarely has. */
  static boolean isSentence(String text) {
    return hasVerb(text, LONG_TEXT);
  }

  /** Whether one of the first words, at most so many, is a verb. */
  private static boolean hasVerb(String text, int within) {
    int at = 0;
    for (int word = 0; word < within && at < text.length(); word++) {
      int end = wordEnd(text, at);
      boolean mark = end > at && ",.;".indexOf(text.charAt(end - 1)) >= 0;
      if (VERBS.contains(text.substring(at, mark ? end - 1 : end))) return true;
      at = end;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }
    return false;
  }
}
