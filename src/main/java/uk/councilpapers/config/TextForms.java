package uk.councilpapers.config;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.text.CueScan;
import uk.councilpapers.text.MonthName;
import uk.councilpapers.text.RequiredWords;
import uk.councilpapers.text.WordPlaces;

/**
 * Forms of words in running text that mean something, read from {@code references.json} and {@code
 * promises.json}.
 *
 * <p>Immutable. A pattern may hold places such as {@code {body}} and {@code {date}}, which stand
 * for what papers print there and are read back by their names.
 */
public final class TextForms {

  /**
   * One form as the file has it.
   *
   * @param kind what words in this form are
   * @param cues a text without any of them, in lower case, is passed by
   * @param pattern a regular expression with places
   * @param examples texts in which it must be found
   * @param not texts in which it may not be found
   */
  record Entry(
      @Nullable String kind,
      @Nullable List<String> cues,
      @Nullable String pattern,
      @Nullable List<String> examples,
      @Nullable List<String> not) {}

  /**
   * A form that was found.
   *
   * @param places by name the groups of the match that the places of the form are, in order
   */
  public record Found(String kind, MatchResult match, Map<String, List<Integer>> places) {

    /** What is printed at the first place of that name that is not left out; else empty. */
    public String at(String place) {
      for (int group : places.getOrDefault(place, List.of())) {
        String printed = match.group(group);
        if (printed != null && !printed.isBlank()) return printed.strip();
      }
      return "";
    }
  }

  /** A word; it is read whole, so the name of a body holds the {@code 's} behind it. */
  private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{Nd}'’/&-]{0,40}+";

  private static final String MONTH = "(?:" + MonthName.ENGLISH_OR_SHORT + ")";
  private static final String MONTH_NAME =
      "January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
  private static final String DAY =
      "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?"
          + "\\d{1,2} ?(?:st|nd|rd|th)?(?: of)?,? "
          + MONTH
          + "(?:,? \\d{4})?";
  private static final String DATE =
      "(?:(?:\\d{1,2}(?:st|nd|rd|th)?(?:, | and | & )){0,4}"
          + DAY
          + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})";
  private static final String NUMBER =
      "(?:(?-i:[A-Z]{1,4})?[-. /]?\\d{1,4}(?:[./-]\\d{1,4}){0,2}(?: ?\\((?:\\d{1,2}|[a-z])\\)){0,2})";
  private static final String LETTER_OR_NUMBER = "(?:(?-i:[A-Z]{1,2})|\\d{1,2}\\p{L}?)";

  private static final String LIST_MARK =
      "(?:\\(?\\d{1,2}(?:\\.\\d{1,2})*\\p{L}?[.)]{0,2} |\\(\\p{L}\\) )?";

  /** What each place stands for; a digit behind the name tells two of one pattern apart. */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          entry(
              "body",
              CAPITALISED
                  + "(?:(?:,(?! the ))? (?:(?:and|of|for|the|in|on|&) ){0,3}(?!(?:"
                  + MONTH_NAME
                  + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)"
                  + CAPITALISED
                  + "){0,11}"),
          entry("date", DATE + "(?:(?:,|,? and|,? &) " + DATE + "){0,5}"),
          entry("month", MONTH + ",? \\d{4}(?:(?:,|,? and|,? &) " + MONTH + ",? \\d{4}){0,5}"),
          entry("when", "(?-i:" + MONTH_NAME + ")(?![,.]? \\d)"),
          entry("numbers", NUMBER + "(?:(?:,|,? and|,? to|,? &) " + NUMBER + "){0,9}"),
          entry(
              "letters",
              LETTER_OR_NUMBER + "(?:(?:,|,? and|,? to|,? &) " + LETTER_OR_NUMBER + "){1,9}"),
          entry(
              "code",
              "(?=[^ ]{0,12}\\d)(?-i:[A-Z]{0,6})[-/. ]?\\d{1,6}(?:[-/.]\\p{L}{0,4}\\d{1,6}){0,3}"),
          entry("title", "\\((?!\\d{1,2}\\))[^()]{3,200}(?:\\([^()]{1,80}\\)[^()]{0,120}){0,3}\\)"),
          entry("label", "(?:appendix|annexe?|enclosure|schedule) " + LETTER_OR_NUMBER),
          entry("name", "(?-i:" + CAPITALISED + ")(?:[ ,:–-]{1,3}[\\p{L}\\p{Nd}'’()&/]+){0,16}?"),
          entry(
              "lead",
              "^(?:[-•*] )?"
                  + LIST_MARK
                  + "(?:(?:it was )?(?:resolved|agreed) ?:? ?[-–]? ?|resolved (?:in|at|on) [^.]{3,60}?[-–\\s]+"
                  + "|members recommend |[^.]{0,40}it is recommended )?"
                  + LIST_MARK));

  /** Places in which case counts: the name of a body is capitalised. */
  private static final Set<String> CASED = Set.of("body");

  /** What may stand before a body's name: a body that was succeeded is "the former" one. */
  private static final String OF_A_BODY =
      "(?-i:(?:[Tt]he |[Tt]his |its |an? |our )?(?:(?:former|then) )?";

  private static final Pattern PLACE = Pattern.compile("\\{(\\p{Ll}+)(\\d?)\\}");

  private final List<TextForm> forms;

  /** Looks for the words of the alternatives of all forms. */
  private final CueScan scan;

  /**
   * Where in the answer of the scan the alternatives of each form begin, and where the last end.
   */
  private final int[] places;

  private TextForms(List<TextForm> forms) {
    this.forms = List.copyOf(forms);
    this.places = new int[forms.size() + 1];
    List<List<List<String>>> words = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      words.addAll(forms.get(i).words());
      places[i + 1] = words.size();
    }
    this.scan = CueScan.of(words);
  }

  /**
   * A file of forms.
   *
   * @param kinds those that its forms may have
   */
  record Source(Path file, List<String> kinds) {}

  /**
   * Reads the files, one behind the other; refuses unknown kinds, missing keys, patterns that fail
   * their examples.
   */
  static TextForms read(Source... sources) {
    List<TextForm> forms = new ArrayList<>();
    for (Source source : sources) forms.addAll(read(source.file, source.kinds));
    return new TextForms(forms);
  }

  private static List<TextForm> read(Path file, List<String> kinds) {
    List<TextForm> forms = new ArrayList<>();
    for (Entry entry : StrictJson.list(file, Entry[].class)) {
      String where = file + ": form '" + entry.kind + "'";
      if (entry.kind == null || !kinds.contains(entry.kind)) {
        throw new ConfigException(where, "is not a kind; known are " + String.join(", ", kinds));
      }
      forms.add(form(where, entry.kind, entry));
    }
    return forms;
  }

  private static TextForm form(String where, String kind, Entry entry) {
    if (entry.pattern == null || entry.cues == null || entry.cues.isEmpty()) {
      throw new ConfigException(where, "cues or pattern is missing; found " + entry);
    }
    TextForm form = new TextForm(kind, entry.cues, alternatives(where, entry.pattern));
    check(where, form, entry.examples, entry.not);
    return form;
  }

  private static List<TextForm.Alternative> alternatives(String where, String printed) {
    try {
      List<TextForm.Alternative> found = new ArrayList<>();
      Pattern.compile(withPlaces(where, printed));
      for (String alternative : RequiredWords.alternatives(printed)) {
        boolean first = alternative.startsWith("^") || alternative.startsWith("{lead}");
        found.add(new TextForm.Alternative(withPlaces(where, alternative), first));
      }
      return found;
    } catch (PatternSyntaxException e) {
      throw new ConfigException(where, "the pattern is no regular expression; " + e.getMessage());
    }
  }

  private static String withPlaces(String where, String printed) {
    return PLACE
        .matcher(printed)
        .replaceAll(m -> Matcher.quoteReplacement(place(where, m.group(1), m.group(2))));
  }

  private static String place(String where, String name, String digit) {
    String words = PLACES.get(name);
    if (words == null) {
      throw new ConfigException(
          where, "unknown place '" + name + "'; known are " + PLACES.keySet());
    }
    String group = "(?<" + name + digit + ">" + words + ")";
    return CASED.contains(name) ? OF_A_BODY + group + ")" : group;
  }

  private static void check(
      String where, TextForm form, @Nullable List<String> examples, @Nullable List<String> not) {
    if (examples == null || examples.isEmpty() || not == null || not.isEmpty()) {
      throw new ConfigException(
          where, "examples or not is missing; at least one of each is wanted");
    }
    Predicate<String> found = form.test();
    for (String example : examples) {
      if (!found.test(example)) {
        throw new ConfigException(where, "the pattern does not find its example '" + example + "'");
      }
    }
    for (String text : not) {
      if (found.test(text)) {
        throw new ConfigException(where, "the pattern finds '" + text + "', which it must not");
      }
    }
  }

  /** The text with what may be found in it, to be asked for single kinds. */
  public Cued cued(String text) {
    return new Cued(new WordPlaces(text), scan.in(text));
  }

  /** A text and the alternatives that it has the words for; looks for none before it is asked. */
  public final class Cued {
    private final WordPlaces text;
    private final BitSet possible;

    private Cued(WordPlaces text, BitSet possible) {
      this.text = text;
      this.possible = possible;
    }

    /** Whether the text has the words for any form of the kind, and so may have one. */
    public boolean mayHave(String kind) {
      for (int i = first(); i >= 0; i = after(i)) if (forms.get(i).kind().equals(kind)) return true;
      return false;
    }

    /** Whether the text has any form of the kind. */
    public boolean has(String kind) {
      for (int i = first(); i >= 0; i = after(i)) {
        if (forms.get(i).kind().equals(kind) && !form(i, 1).isEmpty()) return true;
      }
      return false;
    }

    /** Every form of the kinds, form by form in the order of the file; they may overlap. */
    public List<Found> all(Set<String> kinds) {
      List<Found> found = new ArrayList<>();
      for (int i = first(); i >= 0; i = after(i)) {
        if (kinds.contains(forms.get(i).kind())) found.addAll(form(i, Integer.MAX_VALUE));
      }
      return found;
    }

    private List<Found> form(int i, int most) {
      return forms.get(i).in(text, possible.get(places[i], places[i + 1]), most);
    }

    /** The first form that the text has the words for; -1 when there is none. */
    private int first() {
      return ofAlternative(possible.nextSetBit(0));
    }

    private int after(int form) {
      return ofAlternative(possible.nextSetBit(places[form + 1]));
    }

    private int ofAlternative(int place) {
      if (place < 0) return -1;
      int form = Arrays.binarySearch(places, place);
      return form < 0 ? -form - 2 : form;
    }
  }
}
