package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.schema.SumsOfMoney;

/**
 * Words that papers write as one and people as two, and the other way round: {@code Liquid Logic},
 * {@code Liquidlogic}; and what a number with a letter is where it is a sum of money: {@code 1.2m},
 * {@code £1,200,000}. Looks into one point in time of the index; safe for several threads.
 */
final class JoinedForms {

  private static final int SHORTEST_PART = 3;

  /** So many papers have words together that belong together. */
  private static final int SEVERAL = 2;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  JoinedForms(IndexView view) {
    reader = view.reader();
    searcher = view.searcher();
  }

  /** How papers also write the one or two words with these stems; empty when they do not. */
  List<String> of(List<String> stems) {
    try {
      if (stems.size() == 2) {
        String word = stems.getFirst() + stems.getLast();
        return joined(SumsOfMoney.inFull(word).orElse(word));
      }
      if (stems.size() != 1) return List.of();
      Optional<String> sum = SumsOfMoney.asMoney(stems.getFirst());
      return sum.isPresent() ? joined(sum.get()) : split(stems.getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether several papers print the words one behind the other, not one in passing. */
  boolean isPrinted(List<String> stems) {
    try {
      PhraseQuery phrase = new PhraseQuery(PaperField.BODY.field(), stems.toArray(String[]::new));
      return searcher.search(phrase, SEVERAL).scoreDocs.length == SEVERAL;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> joined(String word) throws IOException {
    return papersWith(word) > 0 ? List.of(word) : List.of();
  }

  private List<String> split(String word) throws IOException {
    List<String> found = new ArrayList<>();
    for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
      String first = word.substring(0, i);
      String last = word.substring(i);
      if (papersWith(first) == 0 || papersWith(last) == 0) continue;
      PhraseQuery together = new PhraseQuery(PaperField.BODY.field(), first, last);
      if (searcher.count(together) > 0) found.add(first + " " + last);
    }
    return found;
  }

  private int papersWith(String stem) throws IOException {
    return reader.docFreq(new Term(PaperField.BODY.field(), stem));
  }
}
