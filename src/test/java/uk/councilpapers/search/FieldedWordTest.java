package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** A word in several fields scores as Lucene's own query over combined fields scores it. */
class FieldedWordTest {

  private static final Map<String, Float> WEIGHTS = Map.of("title", 4f, "body", 1f, "topic", 1f);

  private final FieldLengths lengths = new FieldLengths();

  private static Document paper(String title, String body) {
    Document doc = new Document();
    doc.add(new TextField("title", title, Field.Store.NO));
    doc.add(new TextField("body", body, Field.Store.NO));
    return doc;
  }

  /** Two segments; the second has a field that the first lacks. */
  private static void write(Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writer.addDocument(paper("flood", "the river rose and the flood came to the mill flood"));
      writer.addDocument(paper("parking", "no flood this year"));
      writer.addDocument(paper("flood wall", "a wall"));
      writer.commit();
      Document topic = paper("mill", "river");
      topic.add(new TextField("topic", "flood and drainage", Field.Store.NO));
      writer.addDocument(topic);
      writer.addDocument(paper("budget", "money"));
    }
  }

  private Query fielded(String word) {
    return new FieldedWord(word, WEIGHTS, lengths);
  }

  private static Query combined(String word) {
    CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(word);
    WEIGHTS.forEach(query::addField);
    return query.build();
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.MUST).build();
  }

  private static List<String> found(IndexSearcher searcher, Query query) throws IOException {
    List<String> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) found.add(hit.doc + " " + hit.score);
    return found;
  }

  @Test
  void findsTheSamePapersWithTheSameScores() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        assertThat(reader.leaves()).hasSize(2);
        assertThat(found(searcher, fielded("flood")))
            .hasSize(4)
            .isEqualTo(found(searcher, combined("flood")));
        assertThat(found(searcher, both(fielded("river"), fielded("mill"))))
            .hasSize(2)
            .isEqualTo(found(searcher, both(combined("river"), combined("mill"))));
        assertThat(found(searcher, fielded("airport"))).isEmpty();
      }
    }
  }
}
