package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexProgress;
import uk.councilpapers.index.PaperIndexer;
import uk.councilpapers.text.Slug;

/**
 * What comes first for queries of all kinds over the sample papers, held in files that people can
 * read: {@code ranking/queries.tsv} says what is asked and what may come first, {@code
 * ranking/results} what is found, {@code ranking/totals.txt} how often that is right.
 *
 * <p>{@code -Dgolden.update=true} writes the results and the totals anew: read the difference.
 */
class GoldenRankingTest {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Path FOLDER = Path.of("src", "test", "resources", "ranking");
  private static final int SHOWN = 5;

  /**
   * One query.
   *
   * @param first ids of the papers that may come first; empty where nothing may be found
   */
  private record Judged(String kind, String query, List<String> first) {

    boolean isRight(List<String> found) {
      return first.isEmpty()
          ? found.isEmpty()
          : !found.isEmpty() && first.contains(found.getFirst());
    }

    String file() {
      return Slug.of(kind + " " + query) + ".txt";
    }
  }

  @TempDir static Path index;
  private static PaperSearcher searcher;

  @BeforeAll
  static void indexTheSample() throws IOException {
    IndexConfig config = TestIndex.sampleConfig();
    new PaperIndexer(config, PaperIndexer.Settings.USUAL, IndexProgress.NONE)
        .index(index, List.of(TestIndex.samplePapers()));
    searcher = PaperSearcher.open(index, config);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @Test
  void whatComesFirstIsAsItWas() throws IOException {
    Map<String, int[]> totals = new TreeMap<>();
    for (Judged judged : queries()) {
      SearchResults results = searcher.search(SearchRequest.of(judged.query));
      List<String> found = results.hits().stream().map(hit -> hit.paper().id()).toList();
      int[] counts = totals.computeIfAbsent(judged.kind, kind -> new int[2]);
      counts[0] += judged.isRight(found) ? 1 : 0;
      counts[1]++;
      same(FOLDER.resolve("results").resolve(judged.file()), printed(judged, results));
    }
    same(FOLDER.resolve("totals.txt"), printed(totals));
  }

  @Test
  void thereAreQueriesOfEveryKind() throws IOException {
    List<Judged> queries = queries();
    assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
    assertThat(queries.stream().map(Judged::file)).doesNotHaveDuplicates();
  }

  private static List<Judged> queries() throws IOException {
    List<Judged> queries = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("queries.tsv"))) {
      if (line.isBlank() || line.startsWith("#")) continue;
      List<String> cells = List.of(line.split("\t", -1));
      List<String> first =
          cells.get(2).equals("-") ? List.of() : List.of(cells.get(2).split(" ", -1));
      queries.add(new Judged(cells.get(0), cells.get(1), first));
    }
    return queries;
  }

  private static String printed(Judged judged, SearchResults results) {
    StringBuilder text = new StringBuilder();
    text.append(judged.query).append("\n").append(results.total()).append(" papers\n");
    results.notice().ifPresent(notice -> text.append(notice).append("\n"));
    for (Expansion other : results.expansions()) {
      text.append("also ").append(String.join(", ", other.as())).append("\n");
    }
    for (Hit hit : results.hits().subList(0, Math.min(SHOWN, results.hits().size()))) {
      boolean wanted = judged.first.contains(hit.paper().id());
      text.append(wanted ? "* " : "  ")
          .append(hit.paper().id())
          .append("  ")
          .append(hit.paper().title())
          .append("\n");
    }
    return text.toString();
  }

  private static String printed(Map<String, int[]> totals) {
    StringBuilder text = new StringBuilder("kind, queries whose first paper is right, queries\n");
    int right = 0;
    int all = 0;
    for (Map.Entry<String, int[]> kind : totals.entrySet()) {
      int[] counts = kind.getValue();
      text.append(row(kind.getKey(), counts[0], counts[1]));
      right += counts[0];
      all += counts[1];
    }
    return text.append(row("all", right, all)).toString();
  }

  private static String row(String kind, int right, int all) {
    return String.format(Locale.ROOT, "%-12s %3d %3d%n", kind, right, all).replace("\r", "");
  }

  private static void same(Path file, String text) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(file).content().isEqualTo(text);
  }
}
