package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.Paper;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.schema.IndexFormat;
import uk.councilpapers.schema.PaperDocuments;

/**
 * An index in memory over given papers, and a searcher on it.
 *
 * <p>Every {@link #add} is a commit and a segment of its own, so that tests meet several segments.
 * For one thread.
 */
public final class TestIndex implements AutoCloseable {

  private static final Path OWN_CONFIG = Path.of("index-config");
  private static final Path PLAIN_CONFIG = Path.of("src", "test", "resources", "plain-config");
  private static final Path SAMPLE = Path.of("src", "sample");

  private final IndexConfig config;
  private final Directory directory = new ByteBuffersDirectory();
  private final PaperSearcher searcher;

  private TestIndex(IndexConfig config, List<List<Paper>> commits) {
    this.config = config;
    commits.forEach(this::add);
    try {
      searcher = PaperSearcher.open(directory, config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An index of these papers, in one commit, without synonyms and question words. */
  public static TestIndex of(Paper... papers) {
    return of(List.of(List.of(papers)));
  }

  /** An index of papers that were added in several commits. */
  public static TestIndex of(List<List<Paper>> commits) {
    return new TestIndex(IndexConfig.read(PLAIN_CONFIG, OWN_CONFIG), commits);
  }

  /** An index of these papers, with the shipped synonyms and question words. */
  public static TestIndex inCouncilWords(Paper... papers) {
    return new TestIndex(sampleConfig(), List.of(List.of(papers)));
  }

  /** The configuration of the sample council. */
  public static IndexConfig sampleConfig() {
    Path folder = SAMPLE.resolve("index-config");
    return IndexConfig.read(Files.isDirectory(folder) ? folder : OWN_CONFIG, OWN_CONFIG);
  }

  /** The folder of the sample papers. */
  public static Path samplePapers() {
    return SAMPLE.resolve("papers");
  }

  /** Adds papers and commits; the searcher sees them after its refresh. */
  public void add(List<Paper> papers) {
    CouncilAnalyzer analyzer =
        new CouncilAnalyzer(CouncilAnalyzer.Form.INDEXED, config.protectedWords());
    IndexWriterConfig writing =
        new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, writing)) {
      for (Paper paper : papers) {
        writer.addDocument(PaperDocuments.document(paper, config::isStanding));
      }
      writer.setLiveCommitData(new IndexFormat(config.fingerprint()).commitData().entrySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The searcher, which is closed with the index. */
  public PaperSearcher searcher() {
    return searcher;
  }

  /** The first ten results. */
  public SearchResults search(String q) {
    return searcher.search(SearchRequest.of(q));
  }

  /** The titles of the first ten results, in their order. */
  public List<String> titles(String q) {
    return search(q).hits().stream().map(hit -> hit.paper().title()).toList();
  }

  @Override
  public void close() {
    try {
      searcher.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
