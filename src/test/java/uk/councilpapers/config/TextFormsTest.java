package uk.councilpapers.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextFormsTest {

  @TempDir private Path folder;

  private TextForms forms(String pattern, String example) throws IOException {
    Path file = folder.resolve("forms.json");
    Files.writeString(
        file,
        "[{\"kind\": \"meeting\", \"cues\": [\"board\"], \"pattern\": \""
            + pattern
            + "\", \"examples\": [\""
            + example
            + "\"], \"not\": [\"nothing\"]}]");
    return TextForms.read(new TextForms.Source(file, List.of("meeting")));
  }

  private static List<TextForms.Found> found(TextForms forms, String text) {
    return forms.cued(text).all(Set.of("meeting"));
  }

  private static List<String> words(TextForms forms, String text) {
    return found(forms, text).stream().map(found -> found.match().group()).toList();
  }

  @Test
  void whatStandsAtAPlaceIsReadBackByItsName() throws IOException {
    TextForms forms = forms("{body} on {date}", "the Canals Board on 4 May 2011");
    TextForms.Found found = found(forms, "They told the Canals Board on 4 May 2011.").getFirst();
    assertThat(found.at("body")).isEqualTo("Canals Board");
    assertThat(found.at("date")).isEqualTo("4 May 2011");
    assertThat(found.at("month")).isEmpty();
  }

  @Test
  void aFormForTheStartOfALineIsFoundOnEveryLineAndNowhereElse() throws IOException {
    TextForms forms = forms("^Board \\\\d", "Board 1");
    assertThat(words(forms, "Board 1\nthe Board 2\nBoard 3")).containsExactly("Board 1", "Board 3");
  }

  @Test
  void aFormOfWhichOneAlternativeStandsAnywhereIsFoundAnywhere() throws IOException {
    TextForms forms = forms("^Board \\\\d|Board x", "Board 1");
    assertThat(words(forms, "Board 1, Board 2, Board x")).containsExactly("Board 1", "Board x");
  }

  @Test
  void anUnknownPlaceIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> forms("{bodies} met", "Board met"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("unknown place 'bodies'; known are ")
        .hasMessageContaining("body");
  }

  @Test
  void aPatternThatMissesItsExampleIsRefused() {
    assertThatThrownBy(() -> forms("Board met", "the board sat"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("the pattern does not find its example 'the board sat'");
  }

  static Stream<String> hostileLines() {
    return Stream.of(
        "approved by the " + "Board and the ".repeat(1_000),
        "considered by Cabinet " + "Aa ".repeat(3_000) + "in meeting on minute",
        "That " + "report be information plan ".repeat(600) + " submit",
        "Minutes Nos. " + "1, ".repeat(3_000) + " agenda item 1",
        "next meeting on " + "3rd, ".repeat(2_000) + "4 May 2011",
        "Minute No. 5 (" + "(a) ".repeat(2_000),
        "minutes of the meeting of " + "review of boats ".repeat(2_000) + " be submitted",
        "decision " + "A1-".repeat(3_000),
        "a".repeat(50_000) + " minute board on meeting report",
        "minute no." + " ".repeat(20_000) + "board on ");
  }

  @ParameterizedTest
  @MethodSource("hostileLines")
  @Timeout(60)
  void noFormRunsAwayOnALongLine(String line) {
    IndexConfig shipped = IndexConfig.read(Path.of("index-config"));
    TextForms.Cued cued = shipped.forms().cued(line);
    assertThat(cued.all(Set.of("minute", "meeting", "decision", "report"))).hasSizeLessThan(3_000);
    assertThat(cued.all(Set.of("minutes-of-meeting", "agenda-item", "appendix")))
        .hasSizeLessThan(3_000);
    assertThat(cued.all(Set.of("promise", "intention", "none"))).hasSizeLessThan(3_000);
  }
}
