package uk.councilpapers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.config.Ranking;
import uk.councilpapers.search.PaperSearcher;

/**
 * What each number of {@code ranking.json} is good for: the nDCG@10 over judged queries at none,
 * half, one and double its value, and what the queries score that are left out in turn while the
 * value is chosen by the others. A main for one thread.
 *
 * <p>{@code mvn -q test-compile exec:exec@bench -Dbench="RankingBenchmark INDEX QUERIES.json"},
 * with the file of {@link JudgedQuery} and an index of the papers that it names.
 */
public final class RankingBenchmark {

  private static final Path CONFIG = Path.of("index-config");
  private static final List<Double> FACTORS = List.of(0.0, 0.5, 1.0, 2.0, 4.0);

  /** The place in {@link #FACTORS} of the value as it is. */
  private static final int NOW = 2;

  private final Path index;
  private final List<JudgedQuery> queries;

  private RankingBenchmark(Path index, List<JudgedQuery> queries) {
    this.index = index;
    this.queries = queries;
  }

  /**
   * Runs it.
   *
   * @param args the index folder, then files of judged queries
   */
  public static void main(String[] args) throws IOException {
    List<JudgedQuery> queries = new ArrayList<>();
    for (String file : Arrays.asList(args).subList(1, args.length)) {
      queries.addAll(JudgedQuery.read(Files.readString(Path.of(file))));
    }
    queries.removeIf(query -> query.kind().equals(JudgedQuery.NOTHING));
    new RankingBenchmark(Path.of(args[0]), queries).run();
  }

  private void run() throws IOException {
    String ranking = Files.readString(CONFIG.resolve("ranking.json"));
    double[] now = scores(ranking);
    printKinds(now);
    System.out.printf(
        "%n%-14s %8s   nDCG@10 at 0, 1/2, 1, 2, 4 of it             left out%n", "number", "value");
    for (JsonNode entry : JsonMapper.shared().readTree(ranking)) {
      String name = entry.path("name").asString();
      double value = entry.path("weight").asDouble();
      List<double[]> tried = new ArrayList<>();
      for (double factor : FACTORS) {
        boolean least = Ranking.least(name) > factor * value;
        tried.add(factor == 1 || least ? now : scores(changed(ranking, name, factor * value)));
      }
      print(name, value, tried);
    }
  }

  private void print(String name, double value, List<double[]> tried) {
    StringBuilder row = new StringBuilder();
    for (double[] scores : tried) row.append(String.format(Locale.ROOT, " %.4f", mean(scores)));
    System.out.printf(
        Locale.ROOT, "%-14s %8.3f  %s  %.4f%n", name, value, row, mean(leftOut(tried)));
  }

  /** For each query what it scores with the value that is best for all others. */
  private static double[] leftOut(List<double[]> tried) {
    double[] held = new double[tried.getFirst().length];
    for (int query = 0; query < held.length; query++) {
      double[] best = tried.get(NOW);
      for (double[] other : tried) {
        if (sum(other) - other[query] > sum(best) - best[query] + 1e-9) best = other;
      }
      held[query] = best[query];
    }
    return held;
  }

  private static String changed(String ranking, String name, double value) {
    ArrayNode entries = (ArrayNode) JsonMapper.shared().readTree(ranking);
    for (JsonNode entry : entries) {
      boolean wanted = entry.path("name").asString().equals(name);
      if (wanted && entry instanceof ObjectNode number) number.put("weight", (float) value);
    }
    return entries.toString();
  }

  /** The nDCG of each query with these numbers. */
  private double[] scores(String ranking) throws IOException {
    Path folder = Files.createTempDirectory("council-papers-ranking");
    Files.writeString(folder.resolve("ranking.json"), ranking);
    return scores(IndexConfig.read(folder, CONFIG));
  }

  private double[] scores(IndexConfig config) throws IOException {
    double[] scores = new double[queries.size()];
    try (PaperSearcher searcher = PaperSearcher.open(index, config)) {
      for (int i = 0; i < scores.length; i++) {
        JudgedQuery query = queries.get(i);
        scores[i] = Gains.ndcg(query, searcher.search(query.request()).hits());
      }
    }
    return scores;
  }

  private void printKinds(double[] scores) {
    Map<String, List<Double>> kinds = new TreeMap<>();
    for (int i = 0; i < scores.length; i++) {
      kinds.computeIfAbsent(queries.get(i).kind(), kind -> new ArrayList<>()).add(scores[i]);
    }
    kinds.forEach(
        (kind, each) ->
            System.out.printf(
                Locale.ROOT,
                "%-18s %3d  %.4f%n",
                kind,
                each.size(),
                each.stream().mapToDouble(score -> score).average().orElse(0)));
    System.out.printf(Locale.ROOT, "%-18s %3d  %.4f%n", "all", scores.length, mean(scores));
  }

  private static double sum(double[] scores) {
    return Arrays.stream(scores).sum();
  }

  private static double mean(double[] scores) {
    return sum(scores) / Math.max(1, scores.length);
  }
}
