package uk.councilpapers.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.text.CueScan;
import uk.councilpapers.text.Openings;
import uk.councilpapers.text.RequiredWords;
import uk.councilpapers.text.WordPlaces;
import uk.councilpapers.text.Wordings;

/**
 * The words by which minutes and reports tell officers, their posts and members, read from {@code
 * officers.json}.
 *
 * <p>Immutable. Words are found whole, in any case. Knows no person's name.
 */
public final class OfficerWords {

  /** What a word says. */
  public enum Kind {
    /** Stands before a person's name: Mrs, Councillor. */
    TITLE,
    /** A member or a member's office, never an officer. */
    MEMBER,
    /** Makes a post: Manager, Head of. */
    POST,
    /** Stands in the names of bodies, services and papers, not of people. */
    BODY,
    /** What somebody who presents a paper did. */
    VERB,
    /** Announces the people who present: presented by. */
    BY,
    /** Announces people who are welcomed or thanked. */
    RECEIVED,
    /** Begins a post and is seldom part of a name: Senior, Head. */
    RANK,
    /** A strategic director's post up to the name of the directorate. */
    DIRECTOR,
    /** Begins a telephone number or an address within a line. */
    DETAIL,
    /** Says that a post follows: Job title. */
    LABEL,
    /** Stands over the officers in an attendance list: Officers, Staff. */
    STAFF,
    /** Stands behind a name and is no part of it: MBE. */
    HONOUR
  }

  /** Words as the file has them. */
  record Entry(
      @Nullable String kind,
      @Nullable String pattern,
      @Nullable List<String> examples,
      @Nullable List<String> not) {}

  /** The words of a kind; they begin where no other word goes on. */
  private record Words(Pattern pattern, Wordings required, Openings openings) {

    private static Words of(Pattern pattern) {
      return new Words(pattern, Wordings.of(List.of(pattern)), new Openings(pattern));
    }

    private List<MatchResult> in(String text, int most) {
      return required.mayBeIn(text) ? openings.atWords(new WordPlaces(text), most) : List.of();
    }
  }

  /**
   * The words of a text that tell who presents, in order.
   *
   * @param by of the kind that announces who presents
   * @param verbs of the kind that stands behind who presents
   * @param received of the kind that announces who is welcomed or thanked
   */
  public record Presenting(
      List<MatchResult> by, List<MatchResult> verbs, List<MatchResult> received) {}

  /** What tells who presents. */
  private static final List<Kind> PRESENTING = List.of(Kind.BY, Kind.VERB, Kind.RECEIVED);

  private final Map<Kind, Words> words;

  /** Which of {@link #PRESENTING} a text has the words for. */
  private final CueScan presenting;

  private OfficerWords(Map<Kind, Words> words) {
    this.words = words;
    this.presenting =
        CueScan.of(
            PRESENTING.stream()
                .map(kind -> RequiredWords.of(of(words, kind).pattern.pattern()))
                .toList());
  }

  /** Reads the file; refuses unknown kinds, patterns that fail their examples, a kind left out. */
  static OfficerWords read(Path file) {
    Map<Kind, List<String>> sources = new EnumMap<>(Kind.class);
    for (Entry entry : StrictJson.list(file, Entry[].class)) {
      Kind kind = kind(file, entry);
      check(file, entry);
      sources.computeIfAbsent(kind, k -> new ArrayList<>()).add(String.valueOf(entry.pattern));
    }
    Map<Kind, Words> words = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<String> found = sources.get(kind);
      if (found == null) {
        throw new ConfigException(file.toString(), "no words of kind '" + id(kind) + "'");
      }
      words.put(kind, Words.of(pattern(found.stream().collect(Collectors.joining("|")))));
    }
    return new OfficerWords(words);
  }

  private static Kind kind(Path file, Entry entry) {
    for (Kind kind : Kind.values()) {
      if (id(kind).equals(entry.kind)) return kind;
    }
    String known = List.of(Kind.values()).stream().map(OfficerWords::id).toList().toString();
    throw new ConfigException(
        file.toString(), "unknown kind '" + entry.kind + "'; known are " + known);
  }

  private static void check(Path file, Entry entry) {
    String where = file + ": words of kind '" + entry.kind + "'";
    if (entry.pattern == null || entry.pattern.isBlank()) {
      throw new ConfigException(where, "pattern is missing");
    }
    if (entry.examples == null
        || entry.examples.isEmpty()
        || entry.not == null
        || entry.not.isEmpty()) {
      throw new ConfigException(
          where, "examples or not is missing; at least one of each is wanted");
    }
    Pattern pattern = compiled(where, entry.pattern);
    for (String example : entry.examples) {
      if (!pattern.matcher(example).find()) {
        throw new ConfigException(where, "the pattern does not find its example '" + example + "'");
      }
    }
    for (String other : entry.not) {
      if (pattern.matcher(other).find()) {
        throw new ConfigException(where, "the pattern finds '" + other + "', which it must not");
      }
    }
  }

  private static Pattern compiled(String where, String pattern) {
    try {
      return pattern(pattern);
    } catch (PatternSyntaxException e) {
      throw new ConfigException(where, "the pattern is no regular expression; " + e.getMessage());
    }
  }

  private static Pattern pattern(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{Nd}])(?:" + alternatives + ")(?![\\p{L}\\p{Nd}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String id(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a word of the kind stands in the text. */
  public boolean in(Kind kind, String text) {
    return !of(words, kind).in(text, 1).isEmpty();
  }

  /** Whether the text starts with a word of the kind. */
  public boolean starts(Kind kind, String text) {
    return of(words, kind).openings.isAtStartOf(text);
  }

  /** Where the word of the kind ends that the text starts with; 0 when it starts with none. */
  public int openingEnd(Kind kind, String text) {
    if (!starts(kind, text)) return 0;
    Matcher word = matcher(kind, text);
    return word.lookingAt() ? word.end() : 0;
  }

  /** The first word of the kind in the text. */
  public Optional<MatchResult> first(Kind kind, String text) {
    return of(words, kind).in(text, 1).stream().findFirst();
  }

  /** What the text has of presenting, seen with one look. */
  public Presenting presenting(String text) {
    BitSet possible = presenting.in(text);
    return new Presenting(
        all(Kind.BY, text, possible),
        all(Kind.VERB, text, possible),
        all(Kind.RECEIVED, text, possible));
  }

  private List<MatchResult> all(Kind kind, String text, BitSet possible) {
    return possible.get(PRESENTING.indexOf(kind))
        ? of(words, kind).openings.atWords(new WordPlaces(text), Integer.MAX_VALUE)
        : List.of();
  }

  /** Finds the words of the kind in the text. */
  public Matcher matcher(Kind kind, String text) {
    return of(words, kind).pattern.matcher(text);
  }

  private static Words of(Map<Kind, Words> all, Kind kind) {
    Words words = all.get(kind);
    if (words == null) throw new IllegalStateException("every kind has words, got none: " + kind);
    return words;
  }
}
