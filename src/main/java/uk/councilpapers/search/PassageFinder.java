package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.BytesRef;
import uk.councilpapers.schema.PaperField;

/**
 * Finds the best passages of papers for a query, from the offsets in the index.
 *
 * <p>One serves one search. The whole of a text is looked at, however long it is.
 */
final class PassageFinder {

  /** A passage about as long as this (in characters) is neither favoured nor held back. */
  private static final float USUAL_LENGTH = 250;

  private static final String BODY = PaperField.BODY.field();

  private PassageFinder() {}

  /** Passages that hold the query's words, in the order of the text, the best {@code most}. */
  static List<TextPassage> in(
      IndexSearcher searcher, Analyzer analyzer, Query query, int doc, int most) {
    try {
      Object[] found =
          new Passages(UnifiedHighlighter.builder(searcher, analyzer), LineBreaks::new)
              .in(query, doc, most);
      return passages(found[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every mark of the query in a text that is at hand. */
  static List<Highlight> marks(Analyzer analyzer, Query query, String text) {
    try {
      Object found =
          new Passages(UnifiedHighlighter.builderWithoutSearcher(analyzer), WholeBreakIterator::new)
              .highlightWithoutSearcher(BODY, query, text, 1);
      return passages(found).stream().flatMap(p -> p.marks().stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<TextPassage> passages(@org.jspecify.annotations.Nullable Object found) {
    return found instanceof Found(List<TextPassage> passages) ? passages : List.of();
  }

  private record Found(List<TextPassage> passages) {}

  private static final class Passages extends UnifiedHighlighter {

    Passages(Builder builder, Supplier<BreakIterator> breaks) {
      super(
          builder
              .withMaxLength(Integer.MAX_VALUE - 1)
              .withBreakIterator(breaks)
              .withScorer(new PassageScorer(1.2f, 0.75f, USUAL_LENGTH))
              .withMaxNoHighlightPassages(0)
              .withFormatter(new AsRanges()));
    }

    Object[] in(Query query, int doc, int most) throws IOException {
      return highlightFieldsAsObjects(new String[] {BODY}, query, new int[] {doc}, new int[] {most})
          .getOrDefault(BODY, new Object[] {new Found(List.of())});
    }
  }

  private static final class AsRanges extends PassageFormatter {

    @Override
    public Object format(Passage[] passages, String content) {
      List<TextPassage> found = new ArrayList<>();
      for (Passage passage : passages) found.add(range(passage, content));
      return new Found(found);
    }

    /** Begins at its line also where a match that runs over a line end made Lucene begin later. */
    private static TextPassage range(Passage passage, String content) {
      List<Highlight> marks = new ArrayList<>();
      int[] starts = Arrays.copyOf(passage.getMatchStarts(), passage.getNumMatches());
      for (int i = 0; i < starts.length; i++) {
        marks.add(new Highlight(starts[i], passage.getMatchEnds()[i]));
      }
      int start = content.lastIndexOf('\n', passage.getStartOffset() - 1) + 1;
      return new TextPassage(start, passage.getEndOffset(), disjoint(marks), terms(passage));
    }

    private static Set<BytesRef> terms(Passage passage) {
      Set<BytesRef> terms = new HashSet<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        terms.add(BytesRef.deepCopyOf(passage.getMatchTerms()[i]));
      }
      return terms;
    }

    private static List<Highlight> disjoint(List<Highlight> marks) {
      List<Highlight> sorted = new ArrayList<>(marks);
      sorted.sort(Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end));
      List<Highlight> kept = new ArrayList<>();
      for (Highlight mark : sorted) {
        if (kept.isEmpty() || kept.getLast().end() <= mark.start()) {
          kept.add(mark);
          continue;
        }
        int end = Math.max(kept.getLast().end(), mark.end());
        kept.set(kept.size() - 1, new Highlight(kept.getLast().start(), end));
      }
      return kept;
    }
  }
}
