package uk.councilpapers.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.Paper;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.search.SearchRequest;

/**
 * The product's full request (ten hits, three snippets each, five facets, the total) against bare
 * Lucene doing the least for the same answer, on one index of resampled sample papers.
 *
 * <p>Printed are the times that a client waits and, for one client, the time of the processor
 * alone, which other work on the machine disturbs less.
 *
 * <p>Every query is asked once of each, in turn, so that both meet the same machine and no answer
 * comes from memory. Before, both are asked as many others, until the virtual machine has compiled
 * them. {@code mvn -q test-compile exec:exec@bench -Dbench=SearchBenchmark}
 */
public final class SearchBenchmark {

  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
  private static final int PAPERS = 200_000;
  private static final int WARM_UP = 2_000;
  private static final int QUERIES = 1_500;

  private SearchBenchmark() {}

  /**
   * Runs it.
   *
   * @param args how many papers; 200,000 where it is not said
   */
  public static void main(String[] args) throws Exception {
    int papers = args.length > 0 ? Integer.parseInt(args[0]) : PAPERS;
    IndexConfig config = BenchConfig.read();
    List<Paper> models = SamplePaperPool.read(config);
    Path folder = ManyPapers.index(config, models, papers);
    List<String> queries =
        new QueryMix(ManyPapers.first(models, 2_000), ManyPapers.SEED)
            .queries(WARM_UP + 3 * QUERIES);
    try (PaperSearcher product = PaperSearcher.open(folder, config);
        FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      BareSearch bare =
          new BareSearch(
              reader,
              analyzer(config, CouncilAnalyzer.Form.STEMMED),
              analyzer(config, CouncilAnalyzer.Form.EXACT));
      Race race = new Race(product, bare);
      race.run(queries.subList(0, WARM_UP), 1);
      System.out.printf("%,d papers, %,d queries%n", reader.numDocs(), QUERIES);
      List<String> one = queries.subList(WARM_UP, WARM_UP + QUERIES);
      List<String> two = queries.subList(WARM_UP + QUERIES, queries.size());
      System.out.println("one client   " + race.run(one, 1));
      System.out.println("two clients  " + race.run(two, 2));
    }
  }

  private static Analyzer analyzer(IndexConfig config, CouncilAnalyzer.Form form) {
    return new CouncilAnalyzer(form, config.protectedWords());
  }

  /** Asks both the same queries. */
  private record Race(PaperSearcher product, BareSearch bare) {

    String run(List<String> queries, int clients) throws InterruptedException {
      Both waited = new Both(new Times(queries.size()), new Times(queries.size()));
      Both worked = new Both(new Times(queries.size()), new Times(queries.size()));
      AtomicInteger next = new AtomicInteger();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        threads.add(Thread.ofPlatform().start(() -> client(queries, next, waited, worked)));
      }
      for (Thread thread : threads) thread.join();
      String alone = clients == 1 ? "\n  processor  " + worked.line() : "";
      return waited.line() + alone;
    }

    private void client(List<String> queries, AtomicInteger next, Both waited, Both worked) {
      for (int i = next.getAndIncrement(); i < queries.size(); i = next.getAndIncrement()) {
        String query = queries.get(i);
        if (i % 2 == 0) time(() -> askBare(query), waited.theirs, worked.theirs);
        time(() -> product.search(SearchRequest.of(query)), waited.ours, worked.ours);
        if (i % 2 == 1) time(() -> askBare(query), waited.theirs, worked.theirs);
      }
    }

    private void askBare(String query) {
      try {
        bare.search(query);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void time(Runnable work, Times waited, Times worked) {
      long start = System.nanoTime();
      long startOfWork = PROCESSOR.getCurrentThreadCpuTime();
      work.run();
      worked.add(PROCESSOR.getCurrentThreadCpuTime() - startOfWork);
      waited.add(System.nanoTime() - start);
    }
  }

  /** The product's times and those of bare Lucene. */
  private record Both(Times ours, Times theirs) {

    String line() {
      return ours.against("bare", theirs);
    }
  }
}
