package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.councilpapers.extract.Extraction.Extracted;
import uk.councilpapers.extract.Extraction.Unreadable;

/** Papers as councils publish them, where they lie beside the checkout, are read or are scans. */
class RealPapersTest {

  private static final List<Path> PLACES =
      List.of(Path.of("../shared/papers/other"), Path.of("../../shared/papers/other"));

  @TestFactory
  Stream<DynamicTest> everyPaperIsReadOrRefusedForAReason() throws IOException {
    Path papers = PLACES.stream().filter(Files::isDirectory).findFirst().orElse(Path.of(""));
    Assumptions.assumeTrue(
        papers.endsWith("other"), "skipped: no published papers in ../shared/papers/other");
    List<Path> files;
    try (Stream<Path> found = Files.walk(papers)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    TextExtractor extractor = new TextExtractor(OcrMode.NEVER);
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    papers.relativize(file).toString(), () -> check(file, extractor)));
  }

  private static void check(Path file, TextExtractor extractor) {
    boolean pdf = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    switch (extractor.extract(file)) {
      case Extracted e -> {
        assertThat(e.text().lines().stream().filter(line -> line.length() > 20))
            .hasSizeGreaterThan(5);
        assertThat(e.text().pageStarts().isEmpty()).isEqualTo(!pdf);
      }
      case Unreadable u ->
          assertThat(u.reason()).matches("is a scan without text: .*|holds no text");
    }
  }
}
