package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.schema.PaperField;

/**
 * Everything that is sought in one field of papers, with what each concept is worth, and the places
 * where it stands, read from the positions and offsets in the index.
 *
 * <p>For one search, in one thread. Fastest when papers are asked for in the order of the index.
 */
final class SoughtWords {

  /** So many places of one thing are looked at in a paper. */
  private static final int MOST_PLACES = 500;

  /** A span of more words than this is marked word by word. */
  private static final int LONGEST_MARK = 12;

  private final IndexReader reader;
  private final Rarity rarity;
  private final String field;
  private final List<Sought> all;
  private final IndexSearcher searcher;
  private final @Nullable Weight[] weights;
  private final double[] worth;
  private final Map<Integer, List<Place>> known = new HashMap<>();
  private int leaf = -1;
  private @Nullable PostingsEnum[] postings = new PostingsEnum[0];
  private @Nullable PhrasePlaces[] phrases = new PhrasePlaces[0];

  SoughtWords(IndexSearcher searcher, List<Sought> all, PaperField field) throws IOException {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.rarity = new Rarity(reader);
    this.field = field.field();
    this.all = List.copyOf(all);
    this.weights = new Weight[all.size()];
    int concepts = all.stream().mapToInt(s -> s.concept() + 1).max().orElse(0);
    worth = new double[concepts];
    for (int concept = 0; concept < concepts; concept++) worth[concept] = rarity(concept);
  }

  /** A concept that few papers have is worth more. */
  private double rarity(int concept) throws IOException {
    int most = 0;
    for (Sought sought : all) {
      if (sought.concept() != concept || sought.strength() < strongest(concept) / 2) continue;
      most = Math.max(most, rarity.papersWith(sought.query()));
    }
    return rarity.worth(most);
  }

  private double strongest(int concept) {
    return all.stream()
        .filter(s -> s.concept() == concept)
        .mapToDouble(Sought::strength)
        .max()
        .orElse(0);
  }

  /** The index that it is sought in. */
  IndexReader reader() {
    return reader;
  }

  /** How many concepts there are. */
  int concepts() {
    return worth.length;
  }

  /** What the concept is worth, at least 0. */
  double worth(int concept) {
    return worth[concept];
  }

  /** The thing with the number. */
  Sought get(int number) {
    return all.get(number);
  }

  /** How many things are sought. */
  int size() {
    return all.size();
  }

  /** The places in a paper's text, in the order of the text. */
  List<Place> places(int doc) throws IOException {
    List<Place> places = known.get(doc);
    if (places != null) return places;
    places = new ArrayList<>();
    int number = ReaderUtil.subIndex(doc, reader.leaves());
    LeafReaderContext context = reader.leaves().get(number);
    if (number != leaf) {
      leaf = number;
      postings = new PostingsEnum[all.size()];
      phrases = new PhrasePlaces[all.size()];
    }
    for (int i = 0; i < all.size(); i++) {
      int inLeaf = doc - context.docBase;
      switch (all.get(i).query()) {
        case TermQuery term -> ofTerm(i, term.getTerm(), context, inLeaf, places);
        case PhraseQuery phrase -> ofPhrase(i, phrase, context, inLeaf, places);
        case MatchNoDocsQuery none -> {}
        default -> ofMatches(i, context, inLeaf, places);
      }
    }
    places.sort(Comparator.comparingInt(Place::start).thenComparingInt(Place::end));
    known.put(doc, places);
    return places;
  }

  private void ofTerm(int i, Term term, LeafReaderContext context, int doc, List<Place> places)
      throws IOException {
    PostingsEnum each = postings[i];
    if (each == null || each.docID() > doc) {
      each = context.reader().postings(term, PostingsEnum.OFFSETS);
      if (each == null) return;
      postings[i] = each;
    }
    if (each.docID() < doc && each.advance(doc) != doc) return;
    if (each.docID() != doc) return;
    int count = Math.min(each.freq(), MOST_PLACES);
    for (int n = 0; n < count; n++) {
      int position = each.nextPosition();
      places.add(new Place(i, position, each.startOffset(), each.endOffset()));
    }
  }

  private void ofPhrase(
      int i, PhraseQuery phrase, LeafReaderContext context, int doc, List<Place> places)
      throws IOException {
    PhrasePlaces each = phrases[i];
    if (each == null || !each.isBefore(doc)) {
      Optional<PhrasePlaces> opened = PhrasePlaces.in(context.reader(), phrase);
      if (opened.isEmpty()) return;
      each = opened.get();
      phrases[i] = each;
    }
    if (!each.hasWords(doc)) return;
    boolean exact = phrase.getSlop() == 0 && phrase.getTerms().length <= LONGEST_MARK;
    if (exact) each.add(i, MOST_PLACES, places);
    if (!exact) ofMatches(i, context, doc, places);
  }

  private Weight weight(int i) throws IOException {
    Weight weight = weights[i];
    if (weight != null) return weight;
    Query query = searcher.rewrite(all.get(i).query());
    weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    weights[i] = weight;
    return weight;
  }

  private void ofMatches(int i, LeafReaderContext context, int doc, List<Place> places)
      throws IOException {
    Matches matches = weight(i).matches(context, doc);
    MatchesIterator each = matches == null ? null : matches.getMatches(field);
    if (each == null) return;
    for (int n = 0; n < MOST_PLACES && each.next(); n++) add(i, each, places);
  }

  private static void add(int i, MatchesIterator match, List<Place> places) throws IOException {
    boolean wide = match.endPosition() - match.startPosition() >= LONGEST_MARK;
    MatchesIterator parts = wide ? match.getSubMatches() : null;
    if (parts == null) {
      places.add(new Place(i, match.startPosition(), match.startOffset(), match.endOffset()));
      return;
    }
    while (parts.next()) add(i, parts, places);
  }
}
