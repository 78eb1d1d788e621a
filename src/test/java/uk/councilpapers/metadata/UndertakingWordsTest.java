package uk.councilpapers.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.councilpapers.model.Promise;

/** Sentences as councils of all kinds write them, one a line of {@code wordings}. */
class UndertakingWordsTest {

  private static final Path WORDINGS = Path.of("src/test/resources/wordings");

  static List<String> undertakings() throws IOException {
    return lines("undertakings.txt");
  }

  static List<String> notUndertakings() throws IOException {
    return lines("not-undertakings.txt");
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(WORDINGS.resolve(file), UTF_8).stream()
        .filter(l -> !l.startsWith("#"))
        .toList();
  }

  private static List<Promise> promises(String sentence) {
    return new PackText().minute("12", "MOORINGS", sentence).promises();
  }

  @ParameterizedTest
  @MethodSource("undertakings")
  void isReadWithItsDueDate(String line) {
    String[] parts = line.split("\\|", 2);
    assertThat(promises(parts[1])).extracting(p -> p.due().orElse("-")).containsExactly(parts[0]);
  }

  @ParameterizedTest
  @MethodSource("notUndertakings")
  void isPassedBy(String line) {
    assertThat(promises(line)).isEmpty();
  }
}
