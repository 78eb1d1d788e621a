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
import uk.councilpapers.SharedPapers;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.config.Sidecar;
import uk.councilpapers.metadata.Filed;
import uk.councilpapers.metadata.PackDescriber;
import uk.councilpapers.metadata.PackFiling;
import uk.councilpapers.model.FileName;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.split.PackSplitter;
import uk.councilpapers.text.FileNameReader;
import uk.councilpapers.text.PlainLines;

/**
 * Compares taking packs apart with reading their words through an analyzer, in one run, in turns.
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

  private static List<String> packs() throws IOException {
    Path folder =
        SharedPapers.folder()
            .map(shared -> shared.resolve("papers"))
            .orElse(Path.of("src/test/resources/packs"));
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    System.out.printf(Locale.ROOT, "%d packs of %s%n", texts.size(), folder);
    return texts;
  }

  private void run(List<String> texts) throws IOException {
    double[] recognised = new double[ROUNDS];
    double[] bare = new double[ROUNDS];
    double[] full = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double a = recognise(texts);
      double b = analyse(standard, texts);
      double c = analyse(council, texts);
      if (round < 0) continue;
      recognised[round] = a;
      bare[round] = b;
      full[round] = c;
    }
    double papers = median(recognised);
    System.out.printf(Locale.ROOT, "recognition       %8.1f ms%n", papers);
    print("StandardAnalyzer", median(bare), papers);
    print("CouncilAnalyzer ", median(full), papers);
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
