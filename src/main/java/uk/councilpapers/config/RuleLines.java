package uk.councilpapers.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a plain text file of one rule a line, in which every rule is explained: by a comment behind
 * it or by a comment line above it with no empty line between.
 *
 * <p>Stateless. A comment runs from {@code #} to the end of the line.
 */
final class RuleLines {

  /**
   * One rule.
   *
   * @param where file and line, for messages
   * @param text without the comment and without spaces at its ends
   */
  record RuleLine(String where, String text) {}

  private RuleLines() {}

  /** The rules in the order of the file, perhaps none; refuses a file that is not there. */
  static List<RuleLine> read(Path file) {
    List<RuleLine> rules = new ArrayList<>();
    boolean explained = false;
    int number = 0;
    for (String line : lines(file)) {
      String where = file + ":" + ++number;
      int mark = line.indexOf('#');
      String text = (mark < 0 ? line : line.substring(0, mark)).strip();
      if (!text.isEmpty()) rules.add(rule(where, text, explained || mark >= 0));
      explained = !line.isBlank() && (explained || line.startsWith("#"));
    }
    return List.copyOf(rules);
  }

  private static RuleLine rule(String where, String text, boolean explained) {
    if (!explained) {
      throw new ConfigException(
          where, "'" + text + "' has no reason; a comment is wanted behind it or above");
    }
    return new RuleLine(where, text);
  }

  /** The term as it stands; refuses what no analysed word could be. */
  static String term(String where, String term) {
    if (term.matches("[\\p{Ll}\\p{Nd}&][\\p{Ll}\\p{Nd}'&/.-]*( [\\p{Ll}\\p{Nd}'&/.-]+)*"))
      return term;
    throw new ConfigException(
        where,
        "'" + term + "' is no term; lower-case words with one space between them are wanted");
  }

  /** The lines of a text file; refuses one that is not there or not UTF-8. */
  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new ConfigException(file.toString(), "is missing; it is wanted even when it is empty");
    } catch (CharacterCodingException e) {
      throw new ConfigException(file.toString(), "is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
