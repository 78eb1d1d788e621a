package uk.councilpapers.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.extract.OcrMode;
import uk.councilpapers.model.PaperSource;

/** Indexes the papers of a real council, where they lie beside the checkout. */
class RealPapersTest {

  private static final String PLACE = "COUNCIL_PAPERS_SHARED";

  private static final PaperIndexer.Settings SETTINGS =
      new PaperIndexer.Settings(2, false, OcrMode.NEVER);

  @TempDir private Path index;

  @Test
  void everyFileIsSearchableOrRefusedWithAReasonAndASecondRunIsQuick() throws IOException {
    Path papers = papers();
    IndexSummary first = run(papers);
    System.out.println("RealPapersTest first run " + first);
    assertThat(first.files()).isPositive();
    Set<String> known = new HashSet<>();
    PaperFolder.all(index, PaperFolder.CONFIG).stream()
        .flatMap(paper -> paper.sources().stream())
        .map(PaperSource::file)
        .forEach(known::add);
    assertThat(first.refused()).allSatisfy(refusal -> assertThat(refusal.reason()).isNotBlank());
    first.refused().forEach(refusal -> known.add(refusal.file()));
    assertThat(known).containsExactlyInAnyOrderElementsOf(names(papers));
    IndexSummary second = run(papers);
    assertThat(second.unchanged()).isEqualTo(first.files());
    assertThat(second.papers()).isZero();
    assertThat(second.took()).isLessThan(longest(first.took()));
  }

  /** A tenth, but not less than it takes to open an index. */
  private static Duration longest(Duration first) {
    Duration tenth = first.dividedBy(10);
    Duration opening = Duration.ofMillis(500);
    return tenth.compareTo(opening) > 0 ? tenth : opening;
  }

  private static List<String> names(Path papers) {
    return SourceFolder.below(List.of(papers)).files().stream().map(SourceFile::name).toList();
  }

  private IndexSummary run(Path papers) throws IOException {
    return new PaperIndexer(PaperFolder.CONFIG, SETTINGS, IndexProgress.NONE)
        .index(index, List.of(papers));
  }

  /** Beside the checkout, or where the environment says. */
  private static Path papers() {
    Path beside = Path.of("").toAbsolutePath().resolveSibling("shared");
    Path shared = Optional.ofNullable(System.getenv(PLACE)).map(Path::of).orElse(beside);
    Path papers = shared.resolve("papers");
    Assumptions.assumeTrue(
        Files.isDirectory(papers), () -> "skipped: no papers at " + papers + "; set " + PLACE);
    return papers;
  }
}
