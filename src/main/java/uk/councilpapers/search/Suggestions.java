package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Completes what a person types: committees, officers, topics, phrases and titles of one point in
 * time of the index, held as a small index in memory.
 *
 * <p>Every word typed has to stand in a suggestion, the last one as the beginning of a word. Where
 * that leaves places free, words of five letters and more may each be wrong in one letter, but not
 * in the first; where nothing is found, words of four letters too. Small words count for the order
 * only. Safe for use by several threads.
 */
final class Suggestions {

  private static final String WORDS = "words";
  private static final String COUNT = "count";

  /** In characters; what is typed beyond is not looked at. */
  private static final int LONGEST = 100;

  /** What is typed beyond so many words is not looked at. */
  private static final int MOST_WORDS = 8;

  /** In characters; a shorter word has to be right where something is found with it. */
  private static final int SHORTEST_WRONG = 5;

  /** In characters; a shorter word has to be right. */
  private static final int SHORTEST_WRONG_ALONE = 4;

  /** Longer than any word: all have to be right. */
  private static final int ALL_RIGHT = LONGEST + 1;

  /** So many of the most frequent are put in order. */
  private static final int CANDIDATES = 100;

  private final List<Suggestion> all = new ArrayList<>();
  private final TermAnalysis analysis;
  private final IndexSearcher searcher;

  private Suggestions(List<SuggestionSource.Candidate> candidates) throws IOException {
    Analyzer analyzer = new SuggestionAnalyzer();
    analysis = new TermAnalysis(analyzer);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      Set<String> seen = new HashSet<>();
      for (SuggestionSource.Candidate candidate : candidates) {
        String text = candidate.suggestion().text();
        if (!seen.add(text.toLowerCase(Locale.ROOT))) continue;
        writer.addDocument(document(text + " " + candidate.alias(), candidate.suggestion()));
        all.add(candidate.suggestion());
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setQueryCache(null);
  }

  private static Document document(String words, Suggestion suggestion) {
    Document doc = new Document();
    doc.add(new TextField(WORDS, words, Field.Store.NO));
    doc.add(new NumericDocValuesField(COUNT, suggestion.count()));
    return doc;
  }

  /** The suggestions of a view. */
  static Suggestions in(IndexView view) {
    try {
      return new Suggestions(SuggestionSource.in(view));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The best completions, best first.
   *
   * @param most how many at the most, at least 1
   */
  List<Suggestion> complete(String typed, int most) {
    String text = typed.substring(0, Math.min(LONGEST, typed.length()));
    List<String> words = analysis.terms(text).stream().limit(MOST_WORDS).toList();
    if (words.isEmpty()) return List.of();
    boolean open = Character.isLetterOrDigit(text.charAt(text.length() - 1));
    Set<Suggestion> found = new LinkedHashSet<>(find(words, open, ALL_RIGHT));
    if (found.size() < most) found.addAll(find(words, open, SHORTEST_WRONG));
    if (found.isEmpty()) found.addAll(find(words, open, SHORTEST_WRONG_ALONE));
    return found.stream().limit(most).toList();
  }

  /** The words without the small ones before the last, which may be the beginning of another. */
  private static List<String> telling(List<String> words) {
    List<String> telling = new ArrayList<>();
    for (String word : words.subList(0, words.size() - 1)) {
      if (!SmallWords.has(word)) telling.add(word);
    }
    telling.add(words.getLast());
    return telling;
  }

  /**
   * What has all words that say something.
   *
   * @param open whether the last word may go on
   * @param shortestWrong in characters; a shorter word has to be right
   */
  private List<Suggestion> find(List<String> words, boolean open, int shortestWrong) {
    List<String> telling = telling(words);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int i = 0; i < telling.size(); i++) {
      boolean begun = open && i == telling.size() - 1;
      Term term = new Term(WORDS, telling.get(i));
      boolean wrong = telling.get(i).length() >= shortestWrong;
      query.add(wrong ? almost(term, begun) : exactly(term, begun), Occur.FILTER);
    }
    try {
      Sort mostFirst = new Sort(new SortField(COUNT, SortField.Type.LONG, true));
      List<Suggestion> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query.build(), CANDIDATES, mostFirst).scoreDocs) {
        found.add(all.get(hit.doc));
      }
      found.sort(order(String.join(" ", words), String.join(" ", telling)));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query exactly(Term term, boolean begun) {
    return begun ? new PrefixQuery(term) : new TermQuery(term);
  }

  private static Query almost(Term term, boolean begun) {
    return begun ? almostBegun(term) : new FuzzyQuery(term, 1, 1);
  }

  /** Words whose beginning differs from the term in at most one letter, not the first. */
  private static Query almostBegun(Term term) {
    String text = term.text();
    int first = text.offsetByCodePoints(0, 1);
    Automaton rest = new LevenshteinAutomata(text.substring(first), true).toAutomaton(1);
    Automaton start = Automata.makeString(text.substring(0, first));
    Automaton all = Operations.concatenate(List.of(start, rest, Automata.makeAnyString()));
    return new AutomatonQuery(
        term, Operations.determinize(all, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }

  /** What begins as typed comes first, then kinds in their order, then what more papers have. */
  private Comparator<Suggestion> order(String typed, String telling) {
    return Comparator.comparing(
            (Suggestion s) -> {
              String text = folded(s);
              return !text.startsWith(typed) && !text.startsWith(telling);
            })
        .thenComparing(Suggestion::kind)
        .thenComparing(Comparator.comparingLong(Suggestion::count).reversed())
        .thenComparing(Suggestion::text);
  }

  private String folded(Suggestion suggestion) {
    return String.join(" ", analysis.terms(suggestion.text()));
  }
}
