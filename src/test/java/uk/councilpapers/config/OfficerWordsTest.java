package uk.councilpapers.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.config.OfficerWords.Kind;

class OfficerWordsTest {

  @TempDir private Path folder = Path.of("");

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("officers.json"), json);
  }

  @Test
  void wordsAreFoundWhole() {
    OfficerWords words = OfficerWords.read(Path.of("index-config", "officers.json"));
    assertThat(words.in(Kind.POST, "Complaints Manager")).isTrue();
    assertThat(words.in(Kind.POST, "Managerial matters")).isFalse();
    assertThat(words.starts(Kind.MEMBER, "Cabinet Member for Parks")).isTrue();
  }

  @Test
  void aPatternThatMissesItsExampleIsRefused() throws IOException {
    Path file =
        file(
            "[{\"kind\": \"post\", \"pattern\": \"clerk\", \"examples\": [\"Baker\"], \"not\":"
                + " [\"x\"]}]");
    assertThatThrownBy(() -> OfficerWords.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("does not find its example 'Baker'");
  }

  @Test
  void anUnknownKindIsRefusedWithTheKnownOnes() throws IOException {
    Path file = file("[{\"kind\": \"cook\"}]");
    assertThatThrownBy(() -> OfficerWords.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("unknown kind 'cook'; known are [title, member, post");
  }

  @Test
  void aKindLeftOutIsRefused() throws IOException {
    Path file = file("[]");
    assertThatThrownBy(() -> OfficerWords.read(file))
        .hasMessageContaining("no words of kind 'title'");
  }
}
