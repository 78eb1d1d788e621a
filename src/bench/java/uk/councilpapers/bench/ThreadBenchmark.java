package uk.councilpapers.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.trace.TraceQuestion;
import uk.councilpapers.trace.Tracer;

/**
 * How long the thread of an issue takes beside a plain search, both over one index of resampled
 * sample papers: from the words of the search, and from a paper.
 *
 * <p>Search, thread of the same words and thread of a paper take turns, each question once. {@code
 * mvn -q test-compile exec:exec@bench -Dbench=ThreadBenchmark}
 */
public final class ThreadBenchmark {

  private static final int PAPERS = 200_000;
  private static final int WARM_UP = 300;
  private static final int QUESTIONS = 500;

  private ThreadBenchmark() {}

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
        new QueryMix(ManyPapers.first(models, 2_000), ManyPapers.SEED).queries(WARM_UP + QUESTIONS);
    Random random = new Random(ManyPapers.SEED);
    Times searches = new Times(queries.size());
    Times fromWords = new Times(queries.size());
    Times fromPapers = new Times(queries.size());
    try (PaperSearcher searcher = PaperSearcher.open(folder, config)) {
      searcher.warm();
      Tracer tracer = new Tracer(searcher);
      for (int i = 0; i < queries.size(); i++) {
        String query = queries.get(i);
        String paper = "paper-" + random.nextInt(papers);
        long search = time(() -> searcher.search(SearchRequest.of(query)));
        long words = time(() -> tracer.thread(TraceQuestion.ofWords(query)));
        long ofPaper = time(() -> tracer.thread(TraceQuestion.ofPaper(paper)));
        if (i < WARM_UP) continue;
        searches.add(search);
        fromWords.add(words);
        fromPapers.add(ofPaper);
      }
    }
    System.out.printf(Locale.ROOT, "%,d papers, %,d questions%n", papers, QUESTIONS);
    System.out.println("thread from words   " + fromWords.against("search", searches));
    System.out.println("thread from a paper " + fromPapers.against("search", searches));
  }

  private static long time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }
}
