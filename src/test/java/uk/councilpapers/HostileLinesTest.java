package uk.councilpapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.councilpapers.config.IndexConfig;

/**
 * Feeds long lines of the characters that patterns like to every pattern of recognition: those that
 * classes of {@code split}, {@code metadata} and {@code text} hold, and those of {@code
 * index-config}. A pattern that stands at a line's start may read it a few hundred times over, not
 * as often as the line is long; one that is looked for anywhere may start anew at each place, but
 * not at each place of each place.
 */
class HostileLinesTest {

  private static final Path SOURCES = Path.of("src/main/java/uk/councilpapers");
  private static final List<String> PACKAGES = List.of("split", "metadata", "text");

  /** Lines in a paper are not longer; a paragraph that a file has as one line may be. */
  private static final int LENGTH = 20_000;

  /** Forms of {@code headings.json} are only tried on lines of at most this many characters. */
  private static final int HEADING = 400;

  /** A pattern that is looked for anywhere is tried on so many characters. */
  private static final int SEARCHED = 400;

  /** Of a line that is searched it may read the square of its length so often, and no cube. */
  private static final long SQUARES = 80;

  /** How often a pattern may read each character of a long line. */
  private static final long TIMES = 600;

  private static final List<String> SEEDS =
      List.of(
          " ",
          "a",
          "A",
          "1",
          ".",
          "-",
          "–",
          "(",
          ")",
          "*",
          "<",
          "[",
          "\t",
          "_",
          "|",
          "a ",
          "A ",
          "Aa ",
          "A. ",
          "1.",
          "1 ",
          "1/",
          "(a) ",
          "that ",
          "and ",
          "Cllr Ash, ",
          "Head of Parks, ",
          "report of the ",
          "minutes of the ",
          "1 January ",
          "Resolved ",
          "for 1 ",
          "by 1 votes ",
          "a@b.",
          "moved by A ",
          "((",
          "a,",
          "Ab-",
          "O'");

  @Test
  void noPatternOfAClassReadsALongLineTooOften() throws IOException {
    Map<String, String> tooSlow = new TreeMap<>();
    for (Map.Entry<String, Pattern> pattern : patternsOfClasses().entrySet()) {
      slowest(pattern.getValue(), LENGTH, true).ifPresent(s -> tooSlow.put(pattern.getKey(), s));
    }
    assertThat(tooSlow).isEmpty();
  }

  @Test
  void noPatternOfTheConfigurationReadsALineTooOften() {
    IndexConfig config = IndexConfig.read(Path.of("index-config"));
    Map<String, String> tooSlow = new TreeMap<>();
    for (Map.Entry<String, Pattern> pattern : patternsIn(config.officers()).entrySet()) {
      slowest(pattern.getValue(), LENGTH, true).ifPresent(s -> tooSlow.put(pattern.getKey(), s));
    }
    for (Map.Entry<String, Pattern> pattern : patternsIn(config.headings()).entrySet()) {
      slowest(pattern.getValue(), HEADING, false).ifPresent(s -> tooSlow.put(pattern.getKey(), s));
    }
    assertThat(tooSlow).isEmpty();
  }

  /** The first line on which the pattern takes too many steps. */
  private static Optional<String> slowest(Pattern pattern, int length, boolean anywhere) {
    for (String seed : SEEDS) {
      for (String end : List.of("", "~")) {
        String line = seed.repeat(length / seed.length()) + end;
        if (isTooSlow(pattern, line, anywhere))
          return Optional.of("'" + seed + "' ... '" + end + "'");
      }
    }
    return Optional.empty();
  }

  private static boolean isTooSlow(Pattern pattern, String line, boolean anywhere) {
    try {
      long most = TIMES * line.length();
      pattern.matcher(new CountedText(line, most)).matches();
      pattern.matcher(new CountedText(line, most)).lookingAt();
      if (!anywhere) return false;
      String part = line.substring(line.length() - Math.min(SEARCHED, line.length()));
      Matcher all = pattern.matcher(new CountedText(part, SQUARES * part.length() * part.length()));
      while (all.find() && all.end() < part.length()) {
        // every place is looked at once
      }
      return false;
    } catch (CountedText.TooManySteps | StackOverflowError e) {
      return true;
    }
  }

  private static Map<String, Pattern> patternsOfClasses() throws IOException {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
        files
            .map(f -> String.valueOf(f.getFileName()))
            .filter(f -> f.endsWith(".java") && !f.equals("package-info.java"))
            .sorted()
            .map(f -> "uk.councilpapers." + name + "." + f.replace(".java", ""))
            .forEach(c -> patterns.putAll(staticPatterns(c)));
      }
    }
    assertThat(patterns).hasSizeGreaterThan(60);
    return patterns;
  }

  private static Map<String, Pattern> staticPatterns(String name) {
    try {
      Map<String, Pattern> found = new LinkedHashMap<>();
      Class<?> type = Class.forName(name);
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) continue;
        field.setAccessible(true);
        collect(type.getSimpleName() + "." + field.getName(), field.get(null), found, 0);
      }
      return found;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Pattern> patternsIn(Object holder) {
    Map<String, Pattern> found = new LinkedHashMap<>();
    collect(holder.getClass().getSimpleName(), holder, found, 0);
    assertThat(found).isNotEmpty();
    return found;
  }

  /** Looks for patterns in a value, in collections and maps, and in the fields of our own types. */
  private static void collect(String where, Object value, Map<String, Pattern> found, int depth) {
    if (value == null || depth > 6) return;
    if (value instanceof Pattern p) {
      found.put(where, p);
    } else if (value instanceof Collection<?> all) {
      int i = 0;
      for (Object one : new ArrayList<>(all))
        collect(where + "[" + i++ + "]", one, found, depth + 1);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((k, v) -> collect(where + "[" + k + "]", v, found, depth + 1));
    } else if (value.getClass().getPackageName().startsWith("uk.councilpapers.")) {
      collectFields(where, value, found, depth);
    }
  }

  private static void collectFields(
      String where, Object value, Map<String, Pattern> found, int depth) {
    for (Field field : value.getClass().getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) continue;
      try {
        field.setAccessible(true);
        collect(where + "." + field.getName(), field.get(value), found, depth + 1);
      } catch (IllegalAccessException | InaccessibleObjectException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
