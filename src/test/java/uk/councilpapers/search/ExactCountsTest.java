package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.Papers;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexProgress;
import uk.councilpapers.index.PaperIndexer;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;

/** Totals and facet counts are those of {@link CountedPapers}, who looks at every paper. */
class ExactCountsTest {

  private static final long SEED = 19_740_401;
  private static final int SEARCHES = 600;

  @TempDir private static Path folder;

  private static TestIndex index;
  private static CountedPapers counted;

  @BeforeAll
  static void index() throws IOException {
    List<Paper> papers = new ArrayList<>(samplePapers());
    Random random = new Random(SEED);
    for (int i = 0; i < 120; i++) papers.add(generated(i, random));
    List<List<Paper>> commits = new ArrayList<>();
    for (int i = 0; i < papers.size(); i += 50) {
      commits.add(papers.subList(i, Math.min(papers.size(), i + 50)));
    }
    index = TestIndex.of(commits);
    counted = new CountedPapers(papers);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /** The papers of the sample council, as an index gives them back. */
  private static List<Paper> samplePapers() throws IOException {
    IndexConfig config = TestIndex.sampleConfig();
    new PaperIndexer(config, PaperIndexer.Settings.USUAL, IndexProgress.NONE)
        .index(folder, List.of(TestIndex.samplePapers()));
    try (PaperSearcher searcher = PaperSearcher.open(folder, config)) {
      List<Paper> papers = new ArrayList<>();
      long pages = 1 + searcher.state().papers() / SearchRequest.MAX_SIZE;
      for (int page = 1; page <= pages; page++) {
        SearchRequest everything =
            new SearchRequest(
                "",
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                SortOrder.RELEVANCE,
                page,
                SearchRequest.MAX_SIZE);
        for (Hit hit : searcher.search(everything).hits()) {
          papers.add(searcher.paper(hit.paper().id()).orElseThrow());
        }
      }
      assertThat(papers).hasSizeGreaterThan(50);
      return papers;
    }
  }

  private static Paper generated(int number, Random random) {
    PaperKind kind = pick(random, List.of(PaperKind.values()));
    String title = pick(random, List.of("Flooding", "Parking charges", "Debt recovery", "Carers"));
    Papers paper =
        Papers.of(kind, title)
            .id("generated-" + number)
            .at(
                pick(random, List.of("Cabinet", "Planning Board", "Environment Scrutiny Panel")),
                LocalDate.of(2005 + random.nextInt(5), 1 + random.nextInt(12), 15).toString())
            .text(sentence(random) + "\n\n" + sentence(random));
    if (random.nextInt(6) == 0) paper.undated();
    if (random.nextInt(3) > 0) paper.by(pick(random, List.of("Ann O'Neil", "Zoë Ward", "Li Wei")));
    if (random.nextInt(4) == 0) paper.by("Li Wei", "Engineer");
    if (random.nextInt(3) > 0) paper.about(pick(random, List.of("Highways", "Adult care")));
    if (random.nextInt(3) == 0) paper.about("Finance and budget");
    if (random.nextInt(3) == 0) paper.resolved("That the report be noted.", sentence(random));
    return paper.paper();
  }

  private static String sentence(Random random) {
    List<String> words =
        List.of("the", "report", "of", "debts", "recovered", "charge", "flood", "Flooding", "care");
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < 8; i++) sentence.append(pick(random, words)).append(' ');
    return sentence.toString().strip() + ".";
  }

  @Test
  void totalsAndEveryFacetCountAreExact() {
    System.out.println("ExactCountsTest seed " + SEED + ", " + SEARCHES + " searches");
    Random random = new Random(SEED);
    int found = 0;
    for (int i = 0; i < SEARCHES; i++) {
      SearchRequest request = request(random);
      SearchResults results = index.searcher().search(request);
      assertThat(results.total()).as("total of %s", request).isEqualTo(counted.total(request));
      for (FacetName name : FacetName.values()) {
        assertThat(counts(results, name))
            .as("%s of %s", name, request)
            .isEqualTo(counted.facet(name, request));
      }
      if (results.total() > 0) found++;
    }
    assertThat(found).as("searches that find something").isGreaterThan(SEARCHES / 4);
  }

  /** The counts without the values that are there only because they were chosen. */
  private static Map<String, Integer> counts(SearchResults results, FacetName name) {
    return results.facets().getOrDefault(name, List.of()).stream()
        .filter(count -> count.count() > 0)
        .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
  }

  @Test
  void anExclusionBesideARareValueIsCounted() {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 300; i++) papers.add(Papers.report("Report " + i).paper());
    papers.add(Papers.report("By both").by("Ann Lee").by("Bob Ray").paper());
    papers.add(Papers.report("By Ann").by("Ann Lee").paper());
    SearchRequest request =
        request(
            "",
            Map.of(
                FacetName.COMMITTEE,
                List.of(new FacetFilter("none-has-it", false)),
                FacetName.OFFICER,
                List.of(new FacetFilter("ann-lee", false), new FacetFilter("bob-ray", true))));
    try (TestIndex few = TestIndex.of(List.of(papers))) {
      assertThat(counts(few.searcher().search(request), FacetName.COMMITTEE))
          .isEqualTo(Map.of("cabinet", 1));
    }
  }

  @Test
  void aChosenValueIsListedEvenWhenNoPaperHasIt() {
    SearchRequest request =
        request("", Map.of(FacetName.YEAR, List.of(new FacetFilter("1066", false))));
    SearchResults results = index.searcher().search(request);
    assertThat(results.total()).isZero();
    assertThat(results.facets().get(FacetName.YEAR))
        .contains(new FacetCount("1066", "1066", 0, true, false))
        .anyMatch(count -> count.count() > 0);
    assertThat(results.facets().get(FacetName.KIND)).isEmpty();
  }

  @Test
  void valuesAreFoundByTheirNamesInAnyCaseToo() {
    long cabinet = total(FacetName.COMMITTEE, "cabinet");
    assertThat(cabinet).isPositive().isEqualTo(total(FacetName.COMMITTEE, "CABINET"));
    assertThat(total(FacetName.OFFICER, "ann o’neil"))
        .isPositive()
        .isEqualTo(total(FacetName.OFFICER, "ann-oneil"));
    assertThat(total(FacetName.KIND, "Other paper"))
        .isPositive()
        .isEqualTo(total(FacetName.KIND, "other"));
    assertThat(total(FacetName.TOPIC, "Finance and budget"))
        .isPositive()
        .isEqualTo(total(FacetName.TOPIC, "finance-and-budget"));
  }

  private static long total(FacetName name, String value) {
    SearchRequest request = request("", Map.of(name, List.of(new FacetFilter(value, false))));
    return index.searcher().search(request).total();
  }

  private static SearchRequest request(Random random) {
    EnumMap<FacetName, List<FacetFilter>> filters = new EnumMap<>(FacetName.class);
    for (FacetName name : FacetName.values()) {
      if (random.nextInt(4) == 0) filters.put(name, filters(name, random));
    }
    Optional<LocalDate> from = day(random);
    Optional<LocalDate> to = day(random);
    SortOrder order = pick(random, List.of(SortOrder.values()));
    return new SearchRequest(query(random), filters, from, to, order, 1, 1);
  }

  private static SearchRequest request(String q, Map<FacetName, List<FacetFilter>> filters) {
    return new SearchRequest(
        q, filters, Optional.empty(), Optional.empty(), SortOrder.RELEVANCE, 1, 10);
  }

  private static Optional<LocalDate> day(Random random) {
    if (random.nextInt(5) > 0) return Optional.empty();
    return Optional.of(LocalDate.of(2004, 6, 1).plusDays(random.nextInt(4_000)));
  }

  private static List<FacetFilter> filters(FacetName name, Random random) {
    List<String> values = new ArrayList<>(counted.values(name));
    values.add("none-has-it");
    List<FacetFilter> filters = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      filters.add(new FacetFilter(pick(random, values), random.nextInt(3) == 0));
    }
    return filters;
  }

  private static String query(Random random) {
    List<String> words =
        List.of(
            "flood",
            "report",
            "debts",
            "noted",
            "\"the report\"",
            "\"be noted\"",
            "charges",
            "the",
            "-care",
            "-\"the report\"",
            "-flooding",
            "zebra",
            "\"minute no\"",
            "drainage",
            "culvert");
    StringBuilder query = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) query.append(pick(random, words)).append(' ');
    return query.toString();
  }

  private static <T> T pick(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
