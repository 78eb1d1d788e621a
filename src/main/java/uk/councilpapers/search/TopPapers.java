package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.schema.PaperField;

/**
 * Keeps the first so many papers of a search in the order asked for: by the day of the meeting
 * where that is asked for, undated papers last; then by score; then in the order of the index. For
 * one thread.
 */
final class TopPapers {

  private static final Comparator<Ranked> FIRST_TO_LAST =
      Comparator.comparingLong((Ranked r) -> r.rank)
          .reversed()
          .thenComparing(Comparator.comparingDouble((Ranked r) -> r.score).reversed())
          .thenComparingInt(r -> r.doc);

  private final SortOrder order;
  private final int most;
  private final PriorityQueue<Ranked> kept = new PriorityQueue<>(FIRST_TO_LAST.reversed());
  private @Nullable NumericDocValues days;
  private int base;

  /**
   * A paper.
   *
   * @param rank the higher comes first
   */
  private record Ranked(long rank, float score, int doc) {}

  TopPapers(SortOrder order, int most) {
    this.order = order;
    this.most = most;
  }

  /** Papers are handed over in the order of the segment from now on. */
  void enter(LeafReaderContext segment) throws IOException {
    base = segment.docBase;
    days =
        order == SortOrder.RELEVANCE
            ? null
            : segment.reader().getNumericDocValues(PaperField.DATE.field());
  }

  /** What a paper of the segment is ordered by before its score. */
  long rank(int doc) throws IOException {
    if (order == SortOrder.RELEVANCE) return 0;
    if (days == null || !days.advanceExact(doc)) return Long.MIN_VALUE;
    return order == SortOrder.NEWEST ? days.longValue() : -days.longValue();
  }

  /** Whether a later paper with the rank and at most this score could be among the first. */
  boolean takes(long rank, float score) {
    if (kept.size() < most) return true;
    Ranked last = kept.element();
    return rank > last.rank || (rank == last.rank && score > last.score);
  }

  /** Takes a paper of the segment that {@link #takes} lets in. */
  void add(long rank, float score, int doc) {
    add(new Ranked(rank, score, base + doc));
  }

  private void add(Ranked paper) {
    kept.add(paper);
    if (kept.size() > most) kept.remove();
  }

  /** Takes what another one kept. */
  void addAll(TopPapers other) {
    other.kept.forEach(this::add);
  }

  /** In order. */
  List<ScoreDoc> inOrder() {
    List<Ranked> sorted = new ArrayList<>(kept);
    Collections.sort(sorted, FIRST_TO_LAST);
    List<ScoreDoc> papers = new ArrayList<>();
    for (Ranked paper : sorted) papers.add(new ScoreDoc(paper.doc, paper.score));
    return papers;
  }
}
