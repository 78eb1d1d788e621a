package uk.councilpapers.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the publisher states beside a file. */
class SidecarTest {

  @TempDir private Path folder;

  private Sidecar read(String json) throws IOException {
    Files.writeString(folder.resolve("a.txt.meta.json"), json);
    return Sidecar.beside(folder.resolve("a.txt"));
  }

  @Test
  void everyKeyMayBeStated() throws IOException {
    assertThat(
            read(
                """
                {"sourceUrl": "https://kelderby.example/a.pdf", "committee": "Parks Panel",
                 "date": "2014-02-17", "kind": "pack", "publishedOn": "2014-02-10",
                 "visibility": "exempt"}"""))
        .isEqualTo(
            new Sidecar(
                Optional.of("https://kelderby.example/a.pdf"),
                Optional.of("Parks Panel"),
                Optional.of(LocalDate.of(2014, 2, 17)),
                Optional.of("pack"),
                Optional.of(LocalDate.of(2014, 2, 10)),
                true));
  }

  @Test
  void everyKeyMayBeLeftOut() throws IOException {
    assertThat(read("{}")).isEqualTo(Sidecar.SILENT);
    assertThat(read("{\"date\": null, \"visibility\": \"public\"}")).isEqualTo(Sidecar.SILENT);
    assertThat(Sidecar.beside(folder.resolve("b.txt"))).isEqualTo(Sidecar.SILENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"commitee\": \"Parks Panel\"} | unknown key 'commitee'; known are committee, date, kind,"
            + " publishedOn, sourceUrl, visibility",
        "{\"date\": \"17 February\"} | date] found '17 February'; a date like 2014-02-17 is wanted",
        "{\"visibility\": \"secret\"} | found 'secret'; one of public, exempt is wanted",
        "{\"kind\": \"poem\"} | found 'poem'; one of pack, supplement, agenda, minutes",
        "{\"sourceUrl\": \"javascript:alert(1)\"} | an address with https:// is wanted",
        "{\"date\": | cannot be read",
        "null | a JSON object is wanted",
        "[] | cannot be read"
      })
  void whatCannotBeIsSaid(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("a.txt.meta.json")
        .hasMessageContaining(message);
  }
}
