package uk.councilpapers.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexSummary.Refusal;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.schema.IndexUnusableException;
import uk.councilpapers.search.PaperSearcher;

/** What a run does with files that are new, unchanged, changed, touched, vanished, unreadable. */
class IncrementalIndexTest {

  @TempDir private Path temporary;

  private PaperFolder folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = new PaperFolder(temporary);
  }

  @Test
  void aSecondRunReadsNothingAndCommitsNothing() throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.write("deep/er/b.txt", PaperFolder.packOf("17th March, 2014", "22. ALLOTMENTS"));
    IndexSummary first = folder.index();
    assertThat(first.files()).isEqualTo(2);
    assertThat(first.papers()).isEqualTo(4);
    assertThat(first.unchanged()).isZero();
    assertThat(first.bytes()).isPositive();
    List<String> before = indexFiles();
    IndexSummary second = folder.index();
    assertThat(second.files()).isEqualTo(2);
    assertThat(second.unchanged()).isEqualTo(2);
    assertThat(second.papers()).isZero();
    assertThat(second.bytes()).isZero();
    assertThat(indexFiles()).isEqualTo(before);
  }

  private List<String> indexFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder.indexPath())) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void aChangedFileIsReplacedAndOtherPapersStayAsTheyAre() throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS", "22. ALLOTMENTS"));
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    folder.index();
    Paper bridges = folder.minute("31").orElseThrow();
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS AND SALT"));
    IndexSummary run = folder.index();
    assertThat(run.unchanged()).isEqualTo(1);
    assertThat(folder.minutes())
        .containsExactly("21 Grit Bins and Salt: a.txt", "31 Bridges: b.txt");
    assertThat(folder.minute("31")).contains(bridges);
  }

  @Test
  void aTouchedFileWithTheSameContentIsUnchanged() throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.index();
    folder.touch("a.txt");
    IndexSummary run = folder.index();
    assertThat(run.unchanged()).isEqualTo(1);
    assertThat(run.papers()).isZero();
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt");
    assertThat(folder.index().unchanged()).isEqualTo(1);
  }

  @Test
  void aVanishedFileStaysUntilItIsPruned() throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    folder.index();
    folder.delete("b.txt");
    assertThat(folder.index().removed()).isZero();
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt", "31 Bridges: b.txt");
    assertThat(folder.prune().removed()).isEqualTo(1);
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt");
  }

  @Test
  void pruningLeavesFilesOutsideThePathsAlone() throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Path file =
        Files.writeString(
            elsewhere.resolve("c.txt"), PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    new PaperIndexer(PaperFolder.CONFIG, PaperFolder.ONE_BY_ONE, IndexProgress.NONE)
        .index(folder.indexPath(), List.of(folder.path(), elsewhere));
    Files.delete(file);
    assertThat(folder.prune().removed()).isZero();
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt", "31 Bridges: c.txt");
  }

  @Test
  void aChangedConfigurationReadsAllAgainAndTheOldOneDoesNotOpenTheIndex() throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.index();
    IndexConfig changed = changedConfig();
    assertThatThrownBy(() -> PaperSearcher.open(folder.indexPath(), changed))
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("was made under another configuration")
        .hasMessageContaining("council-papers index PATH");
    IndexSummary run = folder.index(changed, IndexProgress.NONE);
    assertThat(run.unchanged()).isZero();
    assertThat(run.papers()).isEqualTo(2);
    assertThat(PaperFolder.all(folder.indexPath(), changed)).hasSize(2);
    assertThatThrownBy(folder::all).hasMessageContaining("council-papers index PATH");
  }

  private IndexConfig changedConfig() throws IOException {
    Path config = Files.createDirectory(temporary.resolve("config"));
    Path committees = Path.of("index-config", "committees.json");
    Files.writeString(config.resolve("committees.json"), Files.readString(committees) + "\n");
    return IndexConfig.read(config, Path.of("index-config"));
  }

  @Test
  void whereNoIndexIsTheErrorNamesTheCommandThatMakesOne() throws IOException {
    assertThatThrownBy(() -> PaperSearcher.open(folder.indexPath(), PaperFolder.CONFIG))
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("there is no such folder; run council-papers index PATH");
    assertThatThrownBy(() -> PaperSearcher.open(folder.path(), PaperFolder.CONFIG))
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("the folder holds no index; run council-papers index PATH");
  }

  @Test
  void aSecondRunAtTheSameTimeIsRefused() throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    IndexProgress other =
        (done, total, file) ->
            assertThatThrownBy(folder::index)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(
                    "[" + folder.indexPath() + "] another run is writing this index");
    assertThat(folder.index(PaperFolder.CONFIG, other).papers()).isEqualTo(2);
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt");
  }

  @Test
  void aFileThatVanishesBeforeItIsReadIsRefusedAndTheOthersAreRead() throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    folder.write("c.txt", PaperFolder.packOf("21st April, 2014", "41. CULVERTS"));
    IndexProgress deleting =
        (done, total, file) -> {
          if (file.equals("a.txt")) folder.delete("b.txt");
        };
    IndexSummary run = folder.index(PaperFolder.CONFIG, deleting);
    assertThat(run.refused()).extracting(Refusal::file).containsExactly("b.txt");
    assertThat(run.refused().getFirst().reason()).contains("could not be opened");
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt", "41 Culverts: c.txt");
  }

  @Test
  void aKnownFileThatVanishesBeforeItIsReadKeepsItsPapers() throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    folder.index();
    folder.write("a.txt", PaperFolder.pack("22. GRIT BINS"));
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "32. BRIDGES"));
    IndexProgress deleting =
        (done, total, file) -> {
          if (file.equals("a.txt")) folder.delete("b.txt");
        };
    folder.index(PaperFolder.CONFIG, deleting);
    assertThat(folder.minutes()).containsExactly("22 Grit Bins: a.txt", "31 Bridges: b.txt");
    assertThat(folder.index().unchanged()).isEqualTo(1);
    assertThat(folder.prune().removed()).isEqualTo(1);
  }

  @Test
  void aFileThatVanishesBeforeTheRunIsPlannedDoesNotStopIt() throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    folder.index();
    SourceFolder.Walk walk = SourceFolder.below(List.of(folder.path()));
    folder.delete("b.txt");
    try (var directory = org.apache.lucene.store.FSDirectory.open(folder.indexPath());
        FileLedger ledger = FileLedger.open(directory)) {
      IndexPlan plan = IndexPlan.of(walk, ledger, true, false, java.util.Set.of());
      assertThat(plan.toRead()).extracting(SourceFile::name).containsExactly("b.txt");
      assertThat(plan.left()).hasSize(1);
    }
  }

  @Test
  void aRefusedFileIsNamedAgainInEveryRunUntilItIsMended() throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.write("broken.pdf", "%PDF-1.7 and then nothing");
    IndexSummary first = folder.index();
    assertThat(first.refused()).extracting(Refusal::file).containsExactly("broken.pdf");
    assertThat(folder.index().refused()).isEqualTo(first.refused());
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt");
    folder.write("broken.pdf", PaperFolder.pack("21. GRIT BINS"));
    assertThat(folder.index().papers()).isPositive();
  }

  @Test
  void linkedFoldersAndFilesAreReadAndALinkToNothingIsRefused() throws IOException {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.txt"), PaperFolder.pack("21. GRIT BINS"));
    Path single =
        Files.writeString(
            temporary.resolve("b.txt"), PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    Files.createSymbolicLink(folder.path().resolve("linked"), elsewhere);
    Files.createSymbolicLink(folder.path().resolve("b.txt"), single);
    Files.createSymbolicLink(folder.path().resolve("gone.txt"), temporary.resolve("gone"));
    Files.createSymbolicLink(elsewhere.resolve("round"), folder.path());
    IndexSummary run = folder.index();
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: linked/a.txt", "31 Bridges: b.txt");
    assertThat(run.refused())
        .extracting(Refusal::file)
        .anyMatch(file -> file.endsWith("gone.txt"))
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void aPathThatIsALinkToAFolderIsReadToo() throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder.path());
    IndexSummary run =
        new PaperIndexer(PaperFolder.CONFIG, PaperFolder.ONE_BY_ONE, IndexProgress.NONE)
            .index(folder.indexPath(), List.of(link));
    assertThat(run.files()).isEqualTo(1);
  }

  @Test
  void aTextInWhichNothingIsRecognisedIsStillFound() throws IOException {
    folder.write("note.txt", "\n\nKeys of the boat house\n\nAsk at the harbour office.\n\n");
    assertThat(folder.index().papers()).isEqualTo(1);
    Paper paper = folder.all().getFirst();
    assertThat(paper.title()).isEqualTo("Keys of the boat house");
    assertThat(paper.kind()).isEqualTo(PaperKind.OTHER);
    assertThat(paper.source().lines()).isEqualTo(new LineRange(3, 5));
    assertThat(paper.text().joined()).endsWith("Ask at the harbour office.");
  }

  @Test
  void undatedTextsOfTheSameNameAreDifferentPapers() throws IOException {
    folder.write("north/note.txt", "Keys of the boat house.");
    folder.write("south/note.txt", "Opening hours of the lido.");
    new PaperIndexer(PaperFolder.CONFIG, PaperFolder.ONE_BY_ONE, IndexProgress.NONE)
        .index(
            folder.indexPath(),
            List.of(folder.path().resolve("north"), folder.path().resolve("south")));
    assertThat(folder.all())
        .extracting(Paper::title)
        .containsExactlyInAnyOrder("Keys of the boat house.", "Opening hours of the lido.");
  }

  @Test
  void hiddenFilesAndSidecarsAreNotPapers() throws IOException {
    folder.write(".hidden.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.write(".git/a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.write("a.txt.meta.json", "{}");
    assertThat(folder.index().files()).isZero();
  }

  @Test
  void aFileWithWordsBeyondAnyMeasureIsSearchableOrRefusedButDoesNotStopTheRun()
      throws IOException {
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.write("b.txt", PaperFolder.pack("22. " + "BRIDGES".repeat(10_000)));
    folder.write("c.txt", PaperFolder.pack("23. " + "BRIDGES ".repeat(10_000)));
    folder.write("d.txt", "W".repeat(200_000));
    folder.write("e.txt", PaperFolder.pack().replace("PLANNING", "PLANNING".repeat(9_000)));
    folder.write("z.txt", PaperFolder.packOf("17th March, 2014", "31. CULVERTS"));
    folder.index();
    assertThat(folder.minute("21")).isPresent();
    assertThat(folder.minute("31")).isPresent();
  }
}
