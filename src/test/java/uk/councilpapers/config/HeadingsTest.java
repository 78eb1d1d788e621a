package uk.councilpapers.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.config.Headings.Found;
import uk.councilpapers.config.Headings.Part;

class HeadingsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aLabelHasTheValueBehindItsColon() throws IOException {
    Headings headings = read("label", "report title|title", "Title: Parks", "Titles");
    assertThat(headings.find(Part.REPORT, "TITLE :- Parks and Rivers"))
        .contains(new Found("title", "Parks and Rivers"));
    assertThat(headings.find(Part.REPORT, "Report Title")).contains(new Found("title", ""));
  }

  @Test
  void aWordThatGoesOnIsNoLabel() throws IOException {
    Headings headings = read("label", "title", "Title", "Titles");
    assertThat(headings.find(Part.REPORT, "Title deeds were found")).isEmpty();
    assertThat(headings.find(Part.FRONT, "Title: Parks")).isEmpty();
  }

  @Test
  void aPatternThatMissesItsExampleStopsTheStart() {
    assertThatThrownBy(() -> read("line", "agenda", "Order of business", "Minutes"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("heading 'report/title'")
        .hasMessageContaining("does not match its example 'Order of business'");
  }

  @Test
  void aPatternThatMatchesWhatItMustNotStopsTheStart() {
    assertThatThrownBy(() -> read("line", "agenda.*", "Agenda", "Agenda item 4"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("matches 'Agenda item 4', which it must not");
  }

  @Test
  void anEntryWithoutExamplesStopsTheStart() throws IOException {
    Path file = folder.resolve("headings.json");
    Files.writeString(
        file, "[{'part':'report','name':'title','as':'line','pattern':'x'}]".replace('\'', '"'));
    assertThatThrownBy(() -> Headings.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("examples or not is missing");
  }

  private Headings read(String as, String pattern, String example, String not) throws IOException {
    Path file = folder.resolve("headings.json");
    String entry =
        ("[{'part':'report','name':'title','as':'%s','pattern':'%s',"
                + "'examples':['%s'],'not':['%s']}]")
            .formatted(as, pattern, example, not);
    Files.writeString(file, entry.replace('\'', '"'));
    return Headings.read(file);
  }
}
