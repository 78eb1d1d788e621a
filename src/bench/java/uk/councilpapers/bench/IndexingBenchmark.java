package uk.councilpapers.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.Paper;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.schema.PaperDocuments;

/**
 * How fast papers whose text is there become an index: the product's way from a paper to the writer
 * against bare Lucene, which is handed the same fields ready made and cuts words with the same
 * analyzer. Rounds of both alternate in one run.
 *
 * <p>{@code mvn -q test-compile exec:exec@bench -Dbench=IndexingBenchmark}
 */
public final class IndexingBenchmark {

  private static final int PAPERS = 4_000;
  private static final int ROUNDS = 7;

  private IndexingBenchmark() {}

  /** Something that fills an index. */
  @FunctionalInterface
  private interface Filling {
    void fill(IndexWriter writer) throws IOException;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    IndexConfig config = BenchConfig.read();
    List<Paper> papers = ManyPapers.first(SamplePaperPool.read(config), PAPERS);
    List<Document> documents = new ArrayList<>();
    for (Paper paper : papers) documents.add(PaperDocuments.document(paper));
    double characters = papers.stream().mapToLong(p -> p.text().joined().length()).sum();
    Analyzer analyzer = new CouncilAnalyzer(CouncilAnalyzer.Form.INDEXED, config.protectedWords());
    Times ours = new Times(ROUNDS);
    Times theirs = new Times(ROUNDS);
    for (int round = -2; round < ROUNDS; round++) {
      long bare = time(analyzer, writer -> addReady(writer, documents));
      long product = time(analyzer, writer -> addPapers(writer, papers));
      if (round < 0) continue;
      theirs.add(bare);
      ours.add(product);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d papers, %.1f million characters: %.0f papers a second, bare %.0f, throughput %.2f"
            + " of bare%n",
        PAPERS,
        characters / 1e6,
        PAPERS / ours.millis(50) * 1_000,
        PAPERS / theirs.millis(50) * 1_000,
        theirs.millis(50) / ours.millis(50));
  }

  private static long time(Analyzer analyzer, Filling filling) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      long start = System.nanoTime();
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(128))) {
        filling.fill(writer);
      }
      return System.nanoTime() - start;
    }
  }

  private static void addPapers(IndexWriter writer, List<Paper> papers) throws IOException {
    for (Paper paper : papers) writer.addDocument(PaperDocuments.document(paper));
  }

  private static void addReady(IndexWriter writer, List<Document> documents) throws IOException {
    for (Document document : documents) {
      Iterable<IndexableField> fields = document;
      writer.addDocument(fields);
    }
  }
}
