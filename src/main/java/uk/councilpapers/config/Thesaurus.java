package uk.councilpapers.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Other words for the same thing, read from {@code synonyms.txt}: {@code a, b} both ways, {@code a
 * => b} one way.
 *
 * <p>Immutable. Groups do not chain: the words for a word are not looked up again. The word itself
 * is always searched too, so no group repeats it. Does not stem: a caller that analyses words has
 * to analyse these terms as well.
 */
public final class Thesaurus {

  private final List<SynonymGroup> groups;

  private Thesaurus(List<SynonymGroup> groups) {
    this.groups = List.copyOf(groups);
  }

  /** Without any group. */
  public static Thesaurus empty() {
    return new Thesaurus(List.of());
  }

  /**
   * Reads the file; refuses lines that are no group, a term twice in a line and a line that says
   * what another says.
   */
  static Thesaurus read(Path file) {
    List<SynonymGroup> groups = new ArrayList<>();
    Map<Object, String> places = new HashMap<>();
    for (RuleLines.RuleLine line : RuleLines.read(file)) {
      SynonymGroup group = group(line);
      String other = places.putIfAbsent(meaning(group), line.where());
      if (other != null) throw new ConfigException(line.where(), "says the same as " + other);
      groups.add(group);
    }
    return new Thesaurus(groups);
  }

  private static Object meaning(SynonymGroup group) {
    return List.of(Set.copyOf(group.left()), Set.copyOf(group.right()));
  }

  private static SynonymGroup group(RuleLines.RuleLine line) {
    String[] sides = line.text().split("=>", -1);
    if (sides.length > 2) throw new ConfigException(line.where(), "has two arrows; one is wanted");
    List<String> left = terms(line, sides[0]);
    List<String> right = sides.length == 1 ? List.of() : terms(line, sides[1]);
    refuseRepetition(line, left, right);
    if (sides.length == 2) return new SynonymGroup(left, right, false);
    if (left.size() > 1) return new SynonymGroup(left, left, true);
    throw new ConfigException(line.where(), "has one term; two or more are wanted, with commas");
  }

  private static List<String> terms(RuleLines.RuleLine line, String side) {
    return Arrays.stream(side.split(",", -1))
        .map(term -> RuleLines.term(line.where(), term.strip()))
        .toList();
  }

  private static void refuseRepetition(
      RuleLines.RuleLine line, List<String> left, List<String> right) {
    Set<String> seen = new HashSet<>();
    for (List<String> side : List.of(left, right)) {
      for (String term : side) {
        if (!seen.add(term)) {
          throw new ConfigException(line.where(), "'" + term + "' stands twice; once is wanted");
        }
      }
    }
  }

  /** The groups in the order of the file. */
  public List<SynonymGroup> groups() {
    return groups;
  }
}
