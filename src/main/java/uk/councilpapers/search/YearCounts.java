package uk.councilpapers.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.schema.PaperField;

/**
 * Counts how often words stand in the texts of the papers that have all of them, year by year, from
 * the postings, without reading a text. Stateless.
 */
final class YearCounts {

  private YearCounts() {}

  static SortedMap<Integer, Integer> of(IndexView view, List<String> stems) throws IOException {
    SortedMap<Integer, Integer> years = new TreeMap<>();
    if (stems.isEmpty()) return years;
    for (LeafReaderContext leaf : view.reader().leaves()) add(leaf.reader(), stems, years);
    return years;
  }

  private static void add(LeafReader reader, List<String> stems, SortedMap<Integer, Integer> years)
      throws IOException {
    NumericDocValues dates = reader.getNumericDocValues(PaperField.DATE.field());
    List<PostingsEnum> postings = new ArrayList<>();
    for (String stem : stems) {
      @Nullable PostingsEnum of =
          reader.postings(new Term(PaperField.BODY.field(), stem), PostingsEnum.FREQS);
      if (of != null) postings.add(of);
    }
    if (dates == null || postings.size() < stems.size()) return;
    @Nullable Bits live = reader.getLiveDocs();
    int doc = postings.getFirst().nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      int next = firstWithAll(postings, doc);
      if (next == doc) {
        boolean counts = (live == null || live.get(doc)) && dates.advanceExact(doc);
        if (counts) {
          years.merge(
              LocalDate.ofEpochDay(dates.longValue()).getYear(), times(postings), Integer::sum);
        }
        next = postings.getFirst().nextDoc();
      } else if (next != DocIdSetIterator.NO_MORE_DOCS && postings.getFirst().docID() < next) {
        next = postings.getFirst().advance(next);
      }
      doc = next;
    }
  }

  /** The document itself where all words stand in it, else one behind it that may have them. */
  private static int firstWithAll(List<PostingsEnum> postings, int doc) throws IOException {
    for (PostingsEnum of : postings) {
      int at = of.docID() < doc ? of.advance(doc) : of.docID();
      if (at > doc) return at;
    }
    return doc;
  }

  private static int times(List<PostingsEnum> postings) throws IOException {
    int times = 0;
    for (PostingsEnum of : postings) times += of.freq();
    return times;
  }
}
