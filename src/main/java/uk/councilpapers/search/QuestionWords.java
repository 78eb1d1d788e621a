package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.councilpapers.query.And;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.Word;

/**
 * Takes the words out of a question that are not what is asked about. Safe for several threads.
 *
 * <p>Nothing is taken inside quotation marks and fields, nor when nothing else would be left.
 */
final class QuestionWords {

  private final Set<List<String>> phrases = new HashSet<>();
  private final int longest;

  /** The phrases of {@code question-words.txt}. */
  QuestionWords(Collection<String> phrases) {
    int most = 1;
    for (String phrase : phrases) {
      List<String> words = Arrays.asList(phrase.split(" ", -1));
      this.phrases.add(words);
      most = Math.max(most, words.size());
    }
    longest = most;
  }

  /** The query without them. */
  QueryNode strip(QueryNode root) {
    if (!(root instanceof And and)) return root;
    List<QueryNode> kept = new ArrayList<>();
    for (int i = 0; i < and.clauses().size(); ) {
      int length = questionAt(and.clauses(), i);
      if (length == 0) kept.add(and.clauses().get(i));
      i += Math.max(1, length);
    }
    return kept.stream().noneMatch(Word.class::isInstance) ? root : QueryNode.and(kept);
  }

  /** How many words from here are a phrase of a question, the longest; 0 for none. */
  private int questionAt(List<QueryNode> clauses, int from) {
    List<String> words = new ArrayList<>();
    int found = 0;
    for (int i = from; i < Math.min(clauses.size(), from + longest); i++) {
      if (!(clauses.get(i) instanceof Word(String text))) break;
      words.add(text.toLowerCase(Locale.ROOT).replaceAll("[?!.,;:]+$", ""));
      if (phrases.contains(words)) found = words.size();
    }
    return found;
  }
}
