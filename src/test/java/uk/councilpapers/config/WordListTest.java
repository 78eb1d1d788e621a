package uk.councilpapers.config;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListTest {

  @TempDir Path folder;

  private List<String> words(String text) throws IOException {
    return WordList.read(Files.writeString(folder.resolve("words.txt"), text));
  }

  @Test
  void wordsAndPhrasesStandOneALine() throws IOException {
    assertThat(words("# openers\nwhat\nhow much\n\ncarer  # would be care\n"))
        .containsExactly("what", "how much", "carer");
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> WordList.read(folder.resolve("none.txt")))
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith("none.txt] is missing; it is wanted even when it is empty");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "# café", ISO_8859_1);
    assertThatThrownBy(() -> WordList.read(file))
        .hasMessageEndingWith("old.txt] is not UTF-8; save it as UTF-8");
  }

  @Test
  void aWordTwiceIsRefused() {
    assertThatThrownBy(() -> words("# openers\nwhat\nwhat"))
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith("words.txt:3] 'what' stands twice; once is wanted");
  }

  @Test
  void aWordWithoutAReasonIsRefused() {
    assertThatThrownBy(() -> words("what"))
        .hasMessageEndingWith(
            "words.txt:1] 'what' has no reason; a comment is wanted behind it or above");
  }

  @Test
  void severalWordsInALineAreRefused() {
    assertThatThrownBy(() -> words("# openers\nwhat, when"))
        .hasMessageEndingWith(
            "words.txt:2] 'what, when' is no term; lower-case words with one space between them"
                + " are wanted");
  }
}
