package uk.councilpapers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import uk.councilpapers.SharedPapers;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.config.Sidecar;
import uk.councilpapers.metadata.Filed;
import uk.councilpapers.metadata.PackDescriber;
import uk.councilpapers.metadata.PackFiling;
import uk.councilpapers.model.FileName;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.schema.PaperDocuments;
import uk.councilpapers.split.PackSplitter;
import uk.councilpapers.text.FileNameReader;
import uk.councilpapers.text.PlainLines;

/**
 * Compares taking packs apart, from their text to all that is said of their papers, with reading
 * their words once through an analyzer, in one run, in turns. Reading through {@code
 * CouncilAnalyzer} is what recognition is meant to stay under. Beside it stands what Lucene really
 * does for these packs: the papers, whose words go into several fields, written to an index.
 *
 * <p>Measures the five packs beside the checkout, or the fixtures where these are absent. A main
 * for one thread; prints medians in milliseconds and ratios.
 */
public final class RecognitionBenchmark {

  private static final int WARM_UP = 8;
  private static final int ROUNDS = 15;

  /** The name of the file says nothing of its meeting. */
  private static final FileName NAMELESS = FileNameReader.read("pack.txt");

  private final IndexConfig config = IndexConfig.read(Path.of("index-config"));
  private final PackSplitter splitter = new PackSplitter(config);
  private final PackFiling filing = new PackFiling(config.committees());
  private final PackDescriber describer = new PackDescriber(config);
  private final Analyzer standard = new StandardAnalyzer();
  private final Analyzer council =
      new CouncilAnalyzer(CouncilAnalyzer.Form.INDEXED, config.protectedWords());
  private long seen;

  /** Runs the comparison. */
  public static void main(String[] arguments) throws IOException {
    new RecognitionBenchmark().run(packs());
  }

  private static List<Path> packs() throws IOException {
    Path folder =
        SharedPapers.folder()
            .map(shared -> shared.resolve("papers"))
            .orElse(Path.of("src/test/resources/packs"));
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> packs = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      System.out.printf(Locale.ROOT, "%d packs of %s%n", packs.size(), folder);
      return packs;
    }
  }

  private void run(List<Path> packs) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path pack : packs) texts.add(Files.readString(pack));
    List<Paper> papers = SamplePaperPool.read(config, packs);
    double[] indexed = new double[ROUNDS];
    double[] recognised = new double[ROUNDS];
    double[] bare = new double[ROUNDS];
    double[] full = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double a = recognise(texts);
      double b = analyse(standard, texts);
      double c = analyse(council, texts);
      double d = index(papers);
      if (round < 0) continue;
      recognised[round] = a;
      bare[round] = b;
      full[round] = c;
      indexed[round] = d;
    }
    double recognition = median(recognised);
    System.out.printf(Locale.ROOT, "recognition       %8.1f ms%n", recognition);
    print("StandardAnalyzer", median(bare), recognition);
    print("CouncilAnalyzer ", median(full), recognition);
    print("writing an index", median(indexed), recognition);
    System.out.printf(Locale.ROOT, "(%d papers and words seen)%n", seen);
  }

  private static void print(String name, double millis, double recognition) {
    System.out.printf(
        Locale.ROOT,
        "%s  %8.1f ms; recognition takes %.2f of it%n",
        name,
        millis,
        recognition / millis);
  }

  private double recognise(List<String> texts) {
    long start = System.nanoTime();
    for (String text : texts) {
      PlainLines lines = PlainLines.of(SourceText.of(text));
      PackOutline outline = splitter.split("pack.txt", lines);
      Filed filed = filing.file(outline, lines, NAMELESS, Sidecar.SILENT);
      Pack pack = describer.describe("pack.txt", lines, filed);
      seen += pack.reports().size() + pack.minutes().size();
    }
    return millisSince(start);
  }

  private double index(List<Paper> papers) throws IOException {
    long start = System.nanoTime();
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(council))) {
      for (Paper paper : papers) writer.addDocument(PaperDocuments.document(paper));
      writer.commit();
    }
    return millisSince(start);
  }

  private double analyse(Analyzer analyzer, List<String> texts) throws IOException {
    long start = System.nanoTime();
    for (String text : texts) {
      try (TokenStream words = analyzer.tokenStream("body", text)) {
        CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
        words.reset();
        while (words.incrementToken()) seen += word.length();
        words.end();
      }
    }
    return millisSince(start);
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
