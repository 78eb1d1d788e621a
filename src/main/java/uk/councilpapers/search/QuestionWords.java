package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.Word;

/**
 * Takes the words out of a question that are not what is asked about. Safe for several threads.
 *
 * <p>Nothing is taken inside quotation marks and fields, nor when nothing else would be left.
 */
final class QuestionWords {

  private static final int SMALL_WORDS = 3;

  private final Set<List<String>> phrases = new HashSet<>();
  private final Set<String> openers;
  private final Set<String> decisions;
  private final int longest;

  /** The words and phrases of the three {@code question-} files. */
  QuestionWords(
      Collection<String> phrases, Collection<String> openers, Collection<String> decisions) {
    this.openers = Set.copyOf(openers);
    this.decisions = Set.copyOf(decisions);
    int most = 1;
    for (String phrase : phrases) {
      List<String> words = Arrays.asList(phrase.split(" ", -1));
      this.phrases.add(words);
      most = Math.max(most, words.size());
    }
    longest = most;
  }

  /** Whether the query begins as a question does. */
  boolean isQuestion(List<Concept> concepts) {
    List<QueryNode> typed = concepts.getFirst().typed();
    return typed.getFirst() instanceof Word(String text) && openers.contains(plain(text));
  }

  /** Whether so many small words are lost that it is a sentence rather than a list of words. */
  boolean isSentence(List<Concept> concepts) {
    return isQuestion(concepts) || concepts.size() - strip(concepts).size() >= SMALL_WORDS;
  }

  /** Whether it is a question for what was decided. */
  boolean asksForDecision(List<Concept> concepts) {
    return isQuestion(concepts) && concepts.stream().anyMatch(this::isDecision);
  }

  private boolean isDecision(Concept concept) {
    return concept.typed().size() == 1
        && concept.typed().getFirst() instanceof Word(String text)
        && decisions.contains(plain(text));
  }

  /** What is asked about: the concepts without those that only make a question. */
  List<Concept> strip(List<Concept> concepts) {
    List<Concept> kept = new ArrayList<>();
    for (int i = 0; i < concepts.size(); ) {
      int length = questionAt(concepts, i);
      if (length == 0) kept.add(concepts.get(i));
      i += Math.max(1, length);
    }
    return kept.stream().noneMatch(QuestionWords::asks) ? concepts : kept;
  }

  /**
   * Those of what is asked about that are only words for a decision, which every minute has that
   * decides something: a paper is better with them and need not have them.
   */
  List<Concept> asides(List<Concept> typed) {
    if (!asksForDecision(typed)) return List.of();
    List<Concept> kept = strip(typed);
    List<Concept> asides = kept.stream().filter(this::isDecision).toList();
    boolean all = kept.stream().filter(QuestionWords::asks).allMatch(this::isDecision);
    return all ? List.of() : asides;
  }

  private static boolean asks(Concept concept) {
    return concept.typed().getFirst() instanceof Word;
  }

  /** How many words from here are a phrase of a question, the longest; 0 for none. */
  private int questionAt(List<Concept> concepts, int from) {
    List<String> words = new ArrayList<>();
    int found = 0;
    for (int i = from; i < Math.min(concepts.size(), from + longest); i++) {
      List<QueryNode> typed = concepts.get(i).typed();
      if (typed.size() > 1 || !(typed.getFirst() instanceof Word(String text))) break;
      words.add(plain(text));
      if (phrases.contains(words)) found = words.size();
    }
    return found;
  }

  private static String plain(String word) {
    if (word.equals("&")) return "and";
    return word.toLowerCase(Locale.ROOT).replaceAll("[?!.,;:]+$", "");
  }
}
