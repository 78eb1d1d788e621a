package uk.councilpapers.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.model.Statement;
import uk.councilpapers.model.Statement.Bullets;
import uk.councilpapers.model.Statement.Heading;
import uk.councilpapers.model.Statement.Paragraph;
import uk.councilpapers.model.Statement.Span;

class StatementReaderTest {

  @TempDir private Path folder;

  private Statement read(String text) throws IOException {
    return StatementReader.read(Files.writeString(folder.resolve("about.txt"), text));
  }

  private static Paragraph text(String words) {
    return new Paragraph(List.of(new Span(words, Optional.empty())));
  }

  @Test
  void titleHeadingsParagraphsAndPointsAreTold() throws IOException {
    assertThat(read("# About\n\nOne\ntwo.\nThree.\n## More\n- a\n- b\n  goes on\n\nEnd"))
        .isEqualTo(
            new Statement(
                "About",
                List.of(
                    text("One two. Three."),
                    new Heading("More"),
                    new Bullets(List.of(text("a"), text("b goes on"))),
                    text("End"))));
  }

  @Test
  void wordsInBracketsLeadSomewhere() throws IOException {
    assertThat(read("# A\nSee [what is covered](/coverage) or [us](mailto:a@b.example).").blocks())
        .containsExactly(
            new Paragraph(
                List.of(
                    new Span("See ", Optional.empty()),
                    new Span("what is covered", Optional.of("/coverage")),
                    new Span(" or ", Optional.empty()),
                    new Span("us", Optional.of("mailto:a@b.example")),
                    new Span(".", Optional.empty()))));
  }

  @Test
  void markupOfAnotherKindIsText() throws IOException {
    assertThat(read("# A\n<b>x</b> **y** [z]").blocks())
        .containsExactly(text("<b>x</b> **y** [z]"));
  }

  @Test
  void anAddressThatCouldRunScriptIsRefused() {
    assertThatThrownBy(() -> read("# A\n\n[x](javascript:alert(1))"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("about.txt:3")
        .hasMessageContaining("'javascript:alert(1' is no address; it begins with /");
  }

  @Test
  void aTextWithoutATitleIsRefused() {
    assertThatThrownBy(() -> read("About us"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("the text has no title; its first line is wanted as '# Title'");
    assertThatThrownBy(() -> read("")).isInstanceOf(ConfigException.class);
  }

  @Test
  void theShippedTextsAreRead() {
    assertThat(StatementReader.read(Path.of("index-config", "about.txt")).title())
        .isEqualTo("About Council Papers");
    assertThat(StatementReader.read(Path.of("index-config", "accessibility.txt")).title())
        .isEqualTo("Accessibility statement");
  }
}
