package uk.councilpapers.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.schema.PaperField;

/**
 * Tells how many papers of one point in time of the index have a word, and which words name bodies;
 * each is looked up once. For one question and one thread.
 */
final class WordCounts {

  private final IndexView view;
  private final QueryLanguage language;
  private final Map<String, List<String>> stems = new HashMap<>();
  private @Nullable Set<String> bodyWords;

  WordCounts(IndexView view, QueryLanguage language) {
    this.view = view;
    this.language = language;
  }

  /** The words of the text as the index knows them. */
  List<String> stems(String text) {
    return stems.computeIfAbsent(text, t -> List.copyOf(language.stems(t)));
  }

  /** How many papers have the word, as the index knows it, in a field. */
  int papersWith(PaperField field, String word) {
    return view.papersWith(new Term(field.field(), word));
  }

  /** Whether the word, as the index knows it, stands in the name of a body that papers are of. */
  boolean isInBodyName(String stem) {
    Set<String> words = bodyWords;
    if (words == null) words = bodyWords();
    bodyWords = words;
    return words.contains(stem);
  }

  private Set<String> bodyWords() {
    Set<String> words = new HashSet<>();
    for (RegisterEntry body : view.registers().entries(FacetName.COMMITTEE)) {
      words.addAll(language.stems(body.label()));
    }
    return words;
  }
}
