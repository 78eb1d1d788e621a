package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.Paper;
import uk.councilpapers.schema.PaperField;

/**
 * Finds papers in whose text weighted words come close together, from the offsets in the postings,
 * without reading a text. Stateless.
 *
 * <p>Lucene's ranking proposes papers by the same words; of those the best window of about a
 * sentence is weighed.
 */
final class MentionFinder {

  /** A sentence or two, in characters. */
  private static final int WINDOW = 240;

  /** So many times more papers are weighed than are wanted. */
  private static final int PROPOSED = 3;

  private static final float LEAST_BOOST = 0.01f;

  private MentionFinder() {}

  /**
   * A paper and its best window.
   *
   * @param places of any of the words in the paper
   */
  record Found(int doc, int offset, double weight, int times, int places) {
    Mention of(Paper paper) {
      return new Mention(paper, offset, weight, times);
    }
  }

  /** A word at a place. */
  private record At(int offset, int word) {}

  /**
   * The best of them.
   *
   * @param among the papers to look in
   */
  static List<Found> in(IndexView view, Map<String, Double> stems, Query among, int most)
      throws IOException {
    if (stems.isEmpty()) return List.of();
    List<Found> found = new ArrayList<>();
    List<String> words = List.copyOf(stems.keySet());
    double[] weights = words.stream().mapToDouble(stems::get).toArray();
    Map<Integer, List<At>> places =
        places(view, proposed(view, stems, among, PROPOSED * most), words);
    places.forEach((doc, at) -> found.add(best(doc, at, weights)));
    found.sort(
        Comparator.comparingDouble(Found::weight)
            .thenComparingInt(Found::times)
            .thenComparingInt(Found::places)
            .reversed()
            .thenComparingInt(Found::doc));
    return found.subList(0, Math.min(most, found.size()));
  }

  private static int[] proposed(IndexView view, Map<String, Double> stems, Query among, int most)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (!among.equals(IndexView.PAPERS)) {
      query.add(among, Occur.FILTER).setMinimumNumberShouldMatch(1);
    }
    stems.forEach(
        (stem, weight) ->
            query.add(
                new BoostQuery(
                    new TermQuery(new Term(PaperField.BODY.field(), stem)),
                    Math.max(LEAST_BOOST, weight.floatValue())),
                Occur.SHOULD));
    ScoreDoc[] hits = view.searcher().search(query.build(), most).scoreDocs;
    return Arrays.stream(hits).mapToInt(h -> h.doc).sorted().toArray();
  }

  private static Map<Integer, List<At>> places(IndexView view, int[] docs, List<String> words)
      throws IOException {
    Map<Integer, List<At>> places = new HashMap<>();
    List<LeafReaderContext> leaves = view.reader().leaves();
    for (int word = 0; word < words.size(); word++) {
      Term term = new Term(PaperField.BODY.field(), words.get(word));
      int leaf = -1;
      @Nullable PostingsEnum postings = null;
      for (int doc : docs) {
        int in = ReaderUtil.subIndex(doc, leaves);
        if (in != leaf) postings = postings(leaves.get(in).reader(), term);
        leaf = in;
        if (postings != null) add(places, postings, doc, leaves.get(in).docBase, word);
      }
    }
    return places;
  }

  private static @Nullable PostingsEnum postings(LeafReader reader, Term term) throws IOException {
    return reader.postings(term, PostingsEnum.OFFSETS);
  }

  private static void add(
      Map<Integer, List<At>> places, PostingsEnum postings, int doc, int base, int word)
      throws IOException {
    int local = doc - base;
    if (postings.docID() < local) postings.advance(local);
    if (postings.docID() != local) return;
    List<At> at = places.computeIfAbsent(doc, d -> new ArrayList<>());
    for (int i = postings.freq(); i > 0; i--) {
      postings.nextPosition();
      at.add(new At(postings.startOffset(), word));
    }
  }

  /** The heaviest window, and how many windows that do not overlap weigh nearly as much. */
  private static Found best(int doc, List<At> at, double[] weights) {
    at.sort(Comparator.comparingInt(At::offset));
    double[] heaviest = new double[at.size()];
    int[] held = new int[weights.length];
    double weight = 0;
    int from = at.size() - 1;
    int last = from;
    for (; from >= 0; from--) {
      if (held[at.get(from).word]++ == 0) weight += weights[at.get(from).word];
      while (at.get(last).offset - at.get(from).offset > WINDOW) {
        if (--held[at.get(last).word] == 0) weight -= weights[at.get(last).word];
        last--;
      }
      heaviest[from] = weight;
    }
    return counted(doc, at, heaviest);
  }

  private static Found counted(int doc, List<At> at, double[] heaviest) {
    double most = Arrays.stream(heaviest).max().orElse(0);
    int where = 0;
    int times = 0;
    int end = Integer.MIN_VALUE;
    for (int i = 0; i < heaviest.length; i++) {
      if (heaviest[i] < 0.8 * most || at.get(i).offset < end) continue;
      times++;
      end = at.get(i).offset + WINDOW;
    }
    while (heaviest[where] < most) where++;
    return new Found(doc, at.get(where).offset, most, times, at.size());
  }
}
