package uk.councilpapers.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.search.PaperSearcher;

/** What is stated beside a file decides how it is indexed, and whether. */
class SidecarFilesTest {

  @TempDir private Path temporary;

  private PaperFolder folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = new PaperFolder(temporary);
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
  }

  private Optional<Path> source(String fileId) throws IOException {
    try (PaperSearcher searcher = PaperSearcher.open(folder.indexPath(), PaperFolder.CONFIG)) {
      return searcher.sourceFile(fileId);
    }
  }

  @Test
  void anExemptFileIsNotIndexedAndNamed() throws IOException {
    folder.write("a.txt.meta.json", "{\"visibility\": \"exempt\"}");
    IndexSummary run = folder.index();
    assertThat(run.files()).isEqualTo(1);
    assertThat(run.papers()).isZero();
    assertThat(run.withheld()).containsExactly("a.txt");
    assertThat(folder.all()).isEmpty();
    assertThat(folder.index().withheld()).containsExactly("a.txt");
  }

  @Test
  void ofAnExemptFileNothingIsToldButThatThereIsOne() throws IOException {
    folder.write("a.txt.meta.json", "{\"visibility\": \"exempt\"}");
    folder.index();
    try (PaperSearcher searcher = PaperSearcher.open(folder.indexPath(), PaperFolder.CONFIG)) {
      assertThat(searcher.contents().files()).isEmpty();
      assertThat(searcher.contents().withheld()).isEqualTo(1);
    }
  }

  @Test
  void aFileThatBecomesExemptIsTakenDown() throws IOException {
    folder.index();
    String fileId = folder.all().getFirst().source().fileId();
    assertThat(source(fileId)).isPresent();
    folder.write("a.txt.meta.json", "{\"visibility\": \"exempt\"}");
    assertThat(folder.index().withheld()).containsExactly("a.txt");
    assertThat(folder.all()).isEmpty();
    assertThat(source(fileId)).isEmpty();
    folder.write("a.txt.meta.json", "{\"visibility\": \"public\"}");
    assertThat(folder.index().withheld()).isEmpty();
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt");
    assertThat(source(fileId)).isPresent();
  }

  @Test
  void aSharedMinuteStaysInTheFileThatIsPublic() throws IOException {
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "21. GRIT BINS"));
    folder.index();
    folder.write("a.txt.meta.json", "{\"visibility\": \"exempt\"}");
    folder.index();
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: b.txt");
  }

  @Test
  void whatIsStatedComesWithTheSource() throws IOException {
    folder.write(
        "a.txt.meta.json",
        "{\"sourceUrl\": \"https://kelderby.example/a\", \"publishedOn\": \"2014-02-10\"}");
    folder.index();
    PaperSource source = folder.minute("21").orElseThrow().source();
    assertThat(source.url()).contains("https://kelderby.example/a");
    assertThat(source.publishedOn()).contains(LocalDate.of(2014, 2, 10));
  }

  @Test
  void aChangeOfTheSidecarAloneIsAChange() throws IOException {
    folder.index();
    assertThat(folder.index().unchanged()).isEqualTo(1);
    folder.write("a.txt.meta.json", "{\"committee\": \"Harbour Board\", \"date\": \"2014-02-18\"}");
    folder.index();
    assertThat(folder.all().stream().map(Paper::meetingId).flatMap(Optional::stream))
        .containsExactlyInAnyOrder("harbour-board-2014-02-18", "planning-board-2014-01-20");
    folder.delete("a.txt.meta.json");
    folder.index();
    assertThat(folder.all().stream().map(Paper::meetingId).flatMap(Optional::stream))
        .containsExactlyInAnyOrder("planning-board-2014-02-17", "planning-board-2014-01-20");
  }

  @Test
  void aBrokenSidecarIsReportedAndTheFileRead() throws IOException {
    folder.write("a.txt.meta.json", "{\"comittee\": \"Harbour Board\"}");
    IndexSummary run = folder.index();
    assertThat(run.faults()).hasSize(1);
    assertThat(run.faults().getFirst().file()).isEqualTo("a.txt");
    assertThat(run.faults().getFirst().message()).contains("unknown key 'comittee'");
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt");
  }

  @Test
  void aBrokenSidecarThatSpeaksOfAnExemptionWithholdsTheFile() throws IOException {
    folder.write("a.txt.meta.json", "{\"visibility\": \"exempt\"");
    IndexSummary run = folder.index();
    assertThat(run.faults()).hasSize(1);
    assertThat(run.withheld()).containsExactly("a.txt");
    assertThat(folder.all()).isEmpty();
  }

  @Test
  void aNewCommitteeIsNamedWithItsPapers() throws IOException {
    folder.write(
        "b.txt", PaperFolder.pack("21. MOORINGS").replace("PLANNING BOARD", "HARBOUR CLUB"));
    assertThat(folder.index().newCommittees())
        .contains(new IndexSummary.NewCommittee("Harbour Club", 2));
  }
}
