package uk.councilpapers.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.councilpapers.SharedPapers;
import uk.councilpapers.extract.Extraction.Extracted;
import uk.councilpapers.extract.OcrMode;
import uk.councilpapers.extract.TextExtractor;

/**
 * Every line of the sample papers and, where they are at hand, of real ones stands in one paper or
 * in the front sheet: none is lost, none stands in two.
 */
class NoLineIsLostTest {

  private static final TextExtractor EXTRACTOR = new TextExtractor(OcrMode.NEVER);

  @TestFactory
  List<DynamicTest> ofTheSamplePapers() throws IOException {
    return below(Path.of("src/sample/papers"));
  }

  @TestFactory
  List<DynamicTest> ofRealPapers() throws IOException {
    return below(SharedPapers.orSkip().resolve("papers"));
  }

  private static List<DynamicTest> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(f -> DynamicTest.dynamicTest(folder.relativize(f).toString(), () -> check(f)))
          .toList();
    }
  }

  /** A scan or an empty file has no lines to lose. */
  private static void check(Path file) {
    if (EXTRACTOR.extract(file) instanceof Extracted read) {
      Units.assertEveryLineInOne(String.valueOf(file.getFileName()), read.text());
    }
  }
}
