package uk.councilpapers.config;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words and phrases of one kind, read from a plain text file. Stateless. */
final class WordList {

  private WordList() {}

  /**
   * The terms in the order of the file, lower case; refuses a term without a reason and one that
   * stands twice.
   */
  static List<String> read(Path file) {
    Set<String> terms = new LinkedHashSet<>();
    for (RuleLines.RuleLine line : RuleLines.read(file)) {
      if (!terms.add(RuleLines.term(line.where(), line.text()))) {
        throw new ConfigException(
            line.where(), "'" + line.text() + "' stands twice; once is wanted");
      }
    }
    return List.copyOf(terms);
  }
}
