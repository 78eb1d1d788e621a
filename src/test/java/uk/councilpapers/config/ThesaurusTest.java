package uk.councilpapers.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTest {

  @TempDir Path folder;

  private Thesaurus thesaurus(String text) throws IOException {
    return Thesaurus.read(Files.writeString(folder.resolve("synonyms.txt"), text));
  }

  @Test
  void commasJoinBothWays() throws IOException {
    List<String> terms = List.of("bins", "refuse collection", "waste collection");
    assertThat(thesaurus("# Waste\nbins, refuse collection, waste collection\n").groups())
        .containsExactly(new SynonymGroup(terms, terms, true));
  }

  @Test
  void anArrowJoinsOneWay() throws IOException {
    assertThat(thesaurus("sport, games => swimming pools  # wide to narrow\n").groups())
        .containsExactly(
            new SynonymGroup(List.of("sport", "games"), List.of("swimming pools"), false));
  }

  @Test
  void anEmptyFileIsAnEmptyThesaurus() throws IOException {
    assertThat(thesaurus("").groups()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bins | has one term; two or more are wanted, with commas",
        "bins, refuse, bins | 'bins' stands twice; once is wanted",
        "bins => refuse, bins | 'bins' stands twice; once is wanted",
        "bins => refuse => waste | has two arrows; one is wanted",
        "bins, | '' is no term; lower-case words with one space between them are wanted",
        "bins => | '' is no term; lower-case words with one space between them are wanted",
        "bins, Refuse | 'Refuse' is no term; lower-case words with one space between them are"
            + " wanted",
      })
  void aLineThatIsNoGroupIsRefused(String line, String message) {
    assertThatThrownBy(() -> thesaurus("# Waste\n" + line))
        .isInstanceOf(ConfigException.class)
        .hasMessage("[" + folder.resolve("synonyms.txt") + ":2] " + message);
  }

  @Test
  void theSameGroupInAnotherOrderIsRefused() {
    assertThatThrownBy(() -> thesaurus("# Waste\nbins, refuse\nrefuse, bins"))
        .hasMessageEndingWith("synonyms.txt:3] says the same as " + folder + "/synonyms.txt:2");
  }

  @Test
  void aGroupWithoutAHeadIsRefused() {
    assertThatThrownBy(() -> thesaurus("# Waste\nbins, refuse\n\ndebt, arrears"))
        .hasMessageEndingWith(
            "synonyms.txt:4] 'debt, arrears' has no reason; a comment is wanted behind it or"
                + " above");
  }
}
