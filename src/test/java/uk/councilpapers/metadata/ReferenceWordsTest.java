package uk.councilpapers.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** References as councils of all kinds write them, one a line of {@code wordings}. */
class ReferenceWordsTest {

  static List<String> references() throws IOException {
    Path file = Path.of("src/test/resources/wordings/references.txt");
    return Files.readAllLines(file, UTF_8).stream().filter(l -> !l.startsWith("#")).toList();
  }

  @ParameterizedTest
  @MethodSource("references")
  void isReadWithItsTarget(String line) {
    String[] parts = line.split("\\|", 2);
    assertThat(new PackText().minute("12", "MOORINGS", parts[1]).references())
        .containsExactly(parts[0].split("; "));
  }
}
