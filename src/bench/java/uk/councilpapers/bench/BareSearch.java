package uk.councilpapers.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.QueryBuilder;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.schema.PaperDocuments;
import uk.councilpapers.schema.PaperField;

/**
 * The least that Lucene can do for the same answer: all words in the title or the text, ten hits
 * with the exact total, five facets, three passages a hit. Knows no other words, no ranking beyond
 * BM25, no lines. Safe for several threads.
 */
final class BareSearch {

  private static final int HITS = 10;
  private static final int PASSAGES = 3;
  private static final int VALUES = 10;

  private static final Pattern SPACE = Pattern.compile(" ");

  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState facets;
  private final Analyzer stemmed;
  private final Analyzer exact;

  BareSearch(DirectoryReader reader, Analyzer stemmed, Analyzer exact) throws IOException {
    this.searcher = new IndexSearcher(reader);
    this.facets = new DefaultSortedSetDocValuesReaderState(reader, PaperDocuments.facetsConfig());
    this.stemmed = stemmed;
    this.exact = exact;
  }

  /** Answers a query; what it returns only keeps the work from being optimised away. */
  long search(String text) throws IOException {
    Query query = query(text);
    FacetsCollectorManager.FacetsResult found =
        FacetsCollectorManager.search(searcher, query, HITS, new FacetsCollectorManager());
    int facetsShown = count(found.facetsCollector());
    int documentsShown = show(query, found.topDocs());
    return found.topDocs().totalHits.value() + facetsShown + documentsShown;
  }

  private Query query(String text) {
    if (text.startsWith("\"")) {
      return new QueryBuilder(exact).createPhraseQuery(PaperField.BODY.field(), text);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    QueryBuilder words = new QueryBuilder(stemmed);
    for (String word : List.of(SPACE.split(text))) {
      all.add(
          new BooleanQuery.Builder()
              .add(words.createBooleanQuery(PaperField.TITLE.field(), word), Occur.SHOULD)
              .add(words.createBooleanQuery(PaperField.BODY.field(), word), Occur.SHOULD)
              .build(),
          Occur.MUST);
    }
    return all.build();
  }

  private int count(FacetsCollector found) throws IOException {
    int shown = 0;
    SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(facets, found);
    for (FacetName name : FacetName.values()) {
      shown += counts.getTopChildren(VALUES, name.parameter()) == null ? 0 : 1;
    }
    return shown;
  }

  private int show(Query query, TopDocs top) throws IOException {
    Map<Integer, Document> documents = new HashMap<>();
    for (ScoreDoc hit : top.scoreDocs) {
      documents.put(hit.doc, searcher.storedFields().document(hit.doc));
    }
    String[] marked =
        new Highlighter(searcher, stemmed, documents)
            .highlight(PaperField.BODY.field(), query, top, PASSAGES);
    return documents.size() + marked.length;
  }

  /**
   * Takes the texts from the documents that were read for the hits, so as not to read them twice.
   */
  private static final class Highlighter extends UnifiedHighlighter {

    private final Map<Integer, Document> documents;

    Highlighter(IndexSearcher searcher, Analyzer words, Map<Integer, Document> documents) {
      super(
          UnifiedHighlighter.builder(searcher, words)
              .withMaxLength(Integer.MAX_VALUE - 1)
              .withFormatter(new DefaultPassageFormatter()));
      this.documents = documents;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator inOrder, int cacheCharsThreshold) throws IOException {
      List<CharSequence[]> texts = new ArrayList<>();
      while (inOrder.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        Document document = Objects.requireNonNull(documents.get(inOrder.docID()));
        String text = document.get(fields[0]);
        texts.add(new CharSequence[] {text});
      }
      return texts;
    }
  }
}
