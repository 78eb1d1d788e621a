package uk.councilpapers.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.text.RequiredWords;

/**
 * One printed form that opens or labels a part of a paper.
 *
 * <p>Immutable. A {@code label} is a few words at the start of a line with nothing behind them, or
 * a colon or dash and a value; a {@code line} is the whole line. Case does not count.
 */
final class Heading {

  /** A heading as the file has it. */
  record Entry(
      @Nullable String part,
      @Nullable String name,
      @Nullable String as,
      @Nullable String pattern,
      @Nullable List<String> examples,
      @Nullable List<String> not) {}

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String VALUE = "(?:\\s*(?:[:;](?:\\s*[-–—])?|[-–—](?=\\s|$))\\s*(.*)|\\s*)";

  private final String part;
  private final String name;
  private final String expression;
  private final Pattern pattern;

  private Heading(String part, String name, String expression, Pattern pattern) {
    this.expression = expression;
    this.part = part;
    this.name = name;
    this.pattern = pattern;
  }

  /** The heading of an entry; refuses one that lacks a key or fails its own examples. */
  static Heading of(String file, Entry entry) {
    String where = file + ": heading '" + entry.part + "/" + entry.name + "'";
    if (entry.part == null || entry.name == null || entry.pattern == null) {
      throw new ConfigException(where, "part, name or pattern is missing; found " + entry);
    }
    Heading heading =
        new Heading(entry.part, entry.name, entry.pattern, pattern(where, entry.as, entry.pattern));
    heading.check(where, entry.examples, entry.not);
    return heading;
  }

  private static Pattern pattern(String where, @Nullable String as, String pattern) {
    try {
      return switch (as == null ? "" : as.toLowerCase(Locale.ROOT)) {
        case "label" -> Pattern.compile("(?:" + pattern + ")" + VALUE, FLAGS);
        case "line" -> Pattern.compile("(?:" + pattern + ")", FLAGS);
        default -> throw new ConfigException(where, "unknown 'as': " + as + "; label or line");
      };
    } catch (PatternSyntaxException e) {
      throw new ConfigException(where, "the pattern is no regular expression; " + e.getMessage());
    }
  }

  private void check(String where, @Nullable List<String> examples, @Nullable List<String> not) {
    if (examples == null || examples.isEmpty() || not == null || not.isEmpty()) {
      throw new ConfigException(
          where, "examples or not is missing; at least one of each is wanted");
    }
    for (String example : examples) {
      if (!matches(example)) {
        throw new ConfigException(
            where, "the pattern does not match its example '" + example + "'");
      }
    }
    for (String line : not) {
      if (matches(line)) {
        throw new ConfigException(where, "the pattern matches '" + line + "', which it must not");
      }
    }
  }

  /** A pattern that looks at the start of every line that one of the headings matches. */
  static Pattern anyOf(List<Heading> headings) {
    return Pattern.compile(
        headings.stream().map(h -> "(?:" + h.expression + ")").collect(Collectors.joining("|")),
        FLAGS);
  }

  /** Sets of words; every line that has the form holds one of each. */
  List<List<String>> words() {
    return RequiredWords.of(expression);
  }

  String part() {
    return part;
  }

  String name() {
    return name;
  }

  boolean matches(String line) {
    return pattern.matcher(line).matches();
  }

  /** What stands behind the label, empty when nothing does; empty when the line is another one. */
  Optional<String> valueIn(String line) {
    Matcher m = pattern.matcher(line);
    if (!m.matches()) return Optional.empty();
    String value = m.groupCount() == 0 ? null : m.group(m.groupCount());
    return Optional.of(value == null ? "" : value.strip());
  }
}
