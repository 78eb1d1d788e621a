package uk.councilpapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.index.IndexSummary;

/** What a watch prints. */
class WatchLogTest {

  private final StringWriter out = new StringWriter();
  private final WatchLog log =
      new WatchLog(
          new PrintWriter(out), Clock.fixed(Instant.parse("2026-03-02T09:30:05Z"), ZoneOffset.UTC));

  private static IndexSummary run(String... refused) {
    return new IndexSummary(
        3,
        2,
        1,
        List.of(refused).stream()
            .map(file -> new IndexSummary.Refusal(file, "is empty: it holds 0 bytes"))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        new IndexSummary.KeptOut(0, List.of(), List.of()),
        1_000_000,
        Duration.ofSeconds(1));
  }

  @Test
  void aRunIsOneLineWithItsTime() {
    log.ran(run());
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            "2026-03-02 09:30:05 3 files: 2 papers read, 1 unchanged, 0 refused, 0 removed; 1.0 s,"
                + " 1.0 MB/s\n");
  }

  @Test
  void whatTheRunBeforeSaidIsNotSaidAgain() {
    log.ran(run("a.pdf"));
    log.ran(run("a.pdf", "b.pdf"));
    log.ran(run("b.pdf"));
    assertThat(out.toString().lines().filter(line -> line.contains("refused [")))
        .containsExactly(
            "2026-03-02 09:30:05 refused [a.pdf] is empty: it holds 0 bytes",
            "2026-03-02 09:30:05 refused [b.pdf] is empty: it holds 0 bytes");
    assertThat(out.toString().lines()).hasSize(5);
  }

  @Test
  void whatFailsAndWhatIsLostIsALine() {
    log.failed(new IOException("[index] another run is writing this index"));
    log.lost(Path.of("/papers"));
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            "2026-03-02 09:30:05 failed, to be tried again: [index] another run is writing this"
                + " index\n"
                + "2026-03-02 09:30:05 [/papers] holds nothing any more; it is left alone until it"
                + " does, or until council-papers index PATH --prune\n");
  }
}
