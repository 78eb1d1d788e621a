package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import uk.councilpapers.schema.PaperDocuments;
import uk.councilpapers.schema.PaperField;

/**
 * Finds papers by words of their titles and reads no more of them than the titles. Stateless; safe
 * for use by several threads.
 */
final class TitleSearch {

  /** Sums of the same weights in another order differ by less. */
  private static final double ROUNDING = 1e-9;

  /** Looking only at papers with the heaviest words pays where so many times fewer have them. */
  private static final long SELECTIVE = 4;

  private final IndexView view;

  TitleSearch(IndexView view) {
    this.view = view;
  }

  /** Papers with any of the words, those with most and rarest first. */
  ScoreDoc[] any(Collection<String> stems, int most) throws IOException {
    return view.searcher().search(any(stems).build(), most).scoreDocs;
  }

  /**
   * The same of papers that can share as much of the words as is wanted: a title without the
   * heaviest of them cannot, and words that most titles have need not be looked up on their own.
   */
  ScoreDoc[] sharing(Map<String, Double> words, double least, int most) throws IOException {
    List<String> needed = needed(words, least);
    if (needed.isEmpty()) return new ScoreDoc[0];
    BooleanQuery.Builder query = any(words.keySet());
    if (SELECTIVE * papers(needed) <= papers(words.keySet())) {
      query.add(any(needed).build(), Occur.FILTER);
    }
    return view.searcher().search(query.build(), most).scoreDocs;
  }

  private long papers(Collection<String> stems) {
    long papers = 0;
    for (String stem : stems) {
      papers += view.papersWith(new Term(PaperField.TITLE.field(), stem));
    }
    return papers;
  }

  private static BooleanQuery.Builder any(Collection<String> stems) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String stem : stems) {
      query.add(new TermQuery(new Term(PaperField.TITLE.field(), stem)), Occur.SHOULD);
    }
    return query;
  }

  /** The heaviest words, until those that are left say less than is wanted. */
  private static List<String> needed(Map<String, Double> words, double least) {
    List<Map.Entry<String, Double>> heaviest = new ArrayList<>(words.entrySet());
    heaviest.sort(Map.Entry.<String, Double>comparingByValue().reversed());
    double rest = words.values().stream().mapToDouble(w -> w).sum();
    List<String> needed = new ArrayList<>();
    for (Map.Entry<String, Double> word : heaviest) {
      if (rest < least - ROUNDING) break;
      needed.add(word.getKey());
      rest -= word.getValue();
    }
    return needed;
  }

  /** The titles of papers, by their numbers in the index. */
  Map<Integer, String> titles(ScoreDoc[] hits) throws IOException {
    ScoreDoc[] inOrder = hits.clone();
    Arrays.sort(inOrder, Comparator.comparingInt(hit -> hit.doc));
    Map<Integer, String> titles = new HashMap<>();
    List<LeafReaderContext> leaves = view.reader().leaves();
    int leaf = -1;
    SortedDocValues values = DocValues.emptySorted();
    for (ScoreDoc hit : inOrder) {
      int in = ReaderUtil.subIndex(hit.doc, leaves);
      if (in != leaf) {
        values = DocValues.getSorted(leaves.get(in).reader(), PaperField.WHOLE_TITLE.field());
      }
      leaf = in;
      titles.put(hit.doc, title(values, hit.doc, leaves.get(in).docBase));
    }
    return titles;
  }

  private String title(SortedDocValues values, int doc, int base) throws IOException {
    if (!values.advanceExact(doc - base)) return view.summary(doc).title();
    String title = values.lookupOrd(values.ordValue()).utf8ToString();
    return PaperDocuments.mayBeCut(title) ? view.summary(doc).title() : title;
  }
}
