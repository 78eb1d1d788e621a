package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.Word;

/**
 * What a person means with one word or with several in a row, and other words for it.
 *
 * @param typed the nodes as typed, at least one
 * @param others other words for the same thing; empty when none are known
 * @param name whether it is a person's name, whose parts stand together
 * @param parts what several words mean one by one; empty unless one has other words of its own
 * @param filed finds papers that are filed under what the words say
 */
record Concept(
    List<QueryNode> typed,
    List<String> others,
    boolean name,
    List<Concept> parts,
    Optional<Filed> filed) {

  Concept(List<QueryNode> typed, List<String> others) {
    this(typed, others, false, List.of(), Optional.empty());
  }

  private static Concept of(List<QueryNode> typed, Filed filed) {
    return new Concept(typed, filed.others(), false, List.of(), Optional.of(filed));
  }

  private static Concept name(List<QueryNode> typed) {
    return new Concept(typed, List.of(), true, List.of(), Optional.empty());
  }

  Concept {
    typed = List.copyOf(typed);
    others = List.copyOf(others);
    parts = List.copyOf(parts);
  }

  /**
   * Dates and numbers, names without a title, the longest runs of neighbouring words that have
   * other words, and each other clause alone.
   *
   * @param others other words for a run of stems
   */
  static List<Concept> in(
      List<QueryNode> clauses,
      WordQueries words,
      FiledWords filed,
      PersonNames names,
      Function<List<String>, List<String>> others) {
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < clauses.size(); ) {
      Optional<Filed> under = filed.at(clauses, i);
      if (under.isPresent()) {
        concepts.add(of(clauses.subList(i, i + under.get().length()), under.get()));
        i += under.get().length();
        continue;
      }
      int length = names.lengthAt(clauses, i);
      if (length == 0 && names.isTitled(clauses, i))
        length = Math.max(1, names.lengthAt(clauses, ++i));
      Concept concept =
          length > 0 ? name(clauses.subList(i, i + length)) : longestAt(clauses, i, words, others);
      concepts.add(concept);
      i += concept.typed.size();
    }
    return concepts;
  }

  private static Concept longestAt(
      List<QueryNode> clauses,
      int from,
      WordQueries words,
      Function<List<String>, List<String>> others) {
    Concept longest = new Concept(List.of(clauses.get(from)), List.of());
    List<String> stems = new ArrayList<>();
    for (int i = from; i < clauses.size(); i++) {
      if (!(clauses.get(i) instanceof Word(String text))) break;
      stems.addAll(words.stems(text));
      List<String> found = others.apply(stems);
      if (!found.isEmpty()) longest = new Concept(clauses.subList(from, i + 1), found);
    }
    return longest;
  }

  /** With its parts: the longest runs inside it that have other words, and the words between. */
  Concept inParts(WordQueries words, Function<List<String>, List<String>> others) {
    List<Concept> found = new ArrayList<>();
    for (int i = 0; i < typed.size(); i += found.getLast().typed.size()) {
      int end = i == 0 ? typed.size() - 1 : typed.size();
      if (end <= i) return this;
      found.add(longestAt(typed.subList(0, end), i, words, others));
    }
    return found.stream().allMatch(part -> part.others.isEmpty())
        ? this
        : new Concept(typed, others(), name, found, filed);
  }

  /** The same with these other words besides its own. */
  Concept with(List<String> more) {
    List<String> all = new ArrayList<>(others);
    all.addAll(more);
    return new Concept(typed, all, name, parts, filed);
  }

  /** Those of the nodes that are words, as typed. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    for (QueryNode node : typed) if (node instanceof Word(String text)) words.add(text);
    return words;
  }

  /** The words as typed. */
  String text() {
    return typed.stream().map(QueryNode::toString).collect(Collectors.joining(" "));
  }
}
