package uk.councilpapers.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexReport.State;
import uk.councilpapers.index.IndexSummary.Copy;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.search.PaperSearcher;

/** What was taken down stays down, whatever becomes of its files and its index. */
class RemovalTest {

  private static final TakenDown TODAY =
      new TakenDown(LocalDate.of(2026, 3, 2), Optional.of("it names a child"));
  private static final String GRIT = "planning-board-2014-01-20-21";

  @TempDir private Path temporary;

  private PaperFolder folder;

  @BeforeEach
  void makeAnIndex() throws IOException {
    folder = new PaperFolder(temporary);
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS", "22. ALLOTMENTS"));
    folder.index();
  }

  private List<PaperRemoval.Done> remove(String... words) throws IOException {
    return new PaperRemoval(PaperFolder.CONFIG, TODAY).remove(folder.indexPath(), List.of(words));
  }

  private IndexSummary restore(String... words) throws IOException {
    return new PaperIndexer(PaperFolder.CONFIG, PaperFolder.ONE_BY_ONE, IndexProgress.NONE)
        .index(folder.indexPath(), List.of(folder.path()), List.of(words));
  }

  private String fileId(String name) throws IOException {
    return new SourceFile(folder.path().resolve(name), name).id();
  }

  private PaperSearcher searcher() throws IOException {
    return PaperSearcher.open(folder.indexPath(), PaperFolder.CONFIG);
  }

  @Test
  void aPaperIsGoneAndItsNeighboursStay() throws IOException {
    List<PaperRemoval.Done> done = remove(GRIT);
    assertThat(done).containsExactly(new PaperRemoval.Done(GRIT, 1, List.of("a.txt"), List.of()));
    assertThat(folder.minutes()).containsExactly("22 Allotments: a.txt");
    try (PaperSearcher searcher = searcher()) {
      assertThat(searcher.takenDown(GRIT)).contains(TODAY);
      assertThat(searcher.takenDown("planning-board-2014-01-20-22")).isEmpty();
      assertThat(searcher.sourceFile(fileId("a.txt"))).isEmpty();
      assertThat(searcher.closed(fileId("a.txt"))).contains(TODAY);
      assertThat(searcher.contents().files().getFirst().papers()).isEqualTo(2);
    }
  }

  @Test
  void aRunningServerForgetsThePaperWithItsNextLook() throws IOException {
    try (PaperSearcher running = searcher()) {
      remove(GRIT);
      running.refresh();
      assertThat(running.paper(GRIT)).isEmpty();
      assertThat(running.takenDown(GRIT)).contains(TODAY);
    }
  }

  @Test
  void noLaterRunBringsItBack() throws IOException {
    remove(GRIT);
    folder.touch("a.txt");
    folder.index();
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS AND SALT", "23. BRIDGES"));
    IndexSummary run = folder.index();
    assertThat(run.keptOut().takenDown()).isEqualTo(1);
    assertThat(run.keptOut().copies()).containsExactly(new Copy("a.txt", GRIT));
    assertThat(folder.minutes()).containsExactly("23 Bridges: a.txt");
    folder.delete("a.txt");
    folder.prune();
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.index();
    assertThat(folder.minutes()).isEmpty();
  }

  @Test
  void noCopyInAnotherFileBringsItBackAndThatFileIsClosedToo() throws IOException {
    remove(GRIT);
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "21. GRIT BINS", "23. BRIDGES"));
    folder.index();
    assertThat(folder.minutes()).containsExactly("22 Allotments: a.txt", "23 Bridges: b.txt");
    try (PaperSearcher searcher = searcher()) {
      assertThat(searcher.sourceFile(fileId("b.txt"))).isEmpty();
    }
  }

  @Test
  void ofAPaperInTwoFilesBothCopiesGo() throws IOException {
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "21. GRIT BINS"));
    folder.index();
    assertThat(remove(GRIT).getFirst().closed()).containsExactly("a.txt", "b.txt");
    assertThat(folder.minutes()).containsExactly("22 Allotments: a.txt");
  }

  @Test
  void aPaperThatOnlyBearsTheSameNameStays() throws IOException {
    folder.write(
        "b.txt",
        PaperFolder.packOf("17th March, 2014", "21. GRIT BINS")
            .replace(
                "Consideration was given to this item.",
                "The lodge at the gate of the cemetery is let to a florist who asks for water,"
                    + " light and a longer lease of the yard behind it for five more years."));
    folder.index();
    List<String> both = folder.minutes();
    assertThat(both).hasSize(3);
    String other =
        folder.all().stream()
            .map(Paper::id)
            .filter(id -> id.startsWith(GRIT + "-"))
            .findAny()
            .get();
    remove(GRIT);
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: b.txt", "22 Allotments: a.txt");
    folder.write("b.txt", Files.readString(folder.path().resolve("b.txt")) + "\nA line.\n");
    folder.write("a.txt", Files.readString(folder.path().resolve("a.txt")) + "\nA line.\n");
    folder.index();
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: b.txt", "22 Allotments: a.txt");
    try (PaperSearcher searcher = searcher()) {
      assertThat(searcher.paper(GRIT)).isEmpty();
      assertThat(searcher.takenDown(other)).isEmpty();
    }
  }

  @Test
  void aFileGoesWithItsPapersAndIsNamedWithTheReason() throws IOException {
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    folder.index();
    assertThat(remove("a.txt").getFirst().papers()).isEqualTo(3);
    assertThat(folder.minutes()).containsExactly("31 Bridges: b.txt");
    folder.write("a.txt", PaperFolder.pack("24. MOORINGS"));
    folder.index();
    assertThat(folder.minutes()).containsExactly("31 Bridges: b.txt");
    try (PaperSearcher searcher = searcher()) {
      assertThat(searcher.contents().files().getFirst().name()).isEqualTo("a.txt");
      assertThat(searcher.contents().files().getFirst().takenDown()).contains(TODAY);
      assertThat(searcher.sourceFile(fileId("a.txt"))).isEmpty();
      assertThat(searcher.takenDown(GRIT)).contains(TODAY);
    }
  }

  @Test
  void aFileOfTheSameContentUnderAnotherNameIsKeptOut() throws IOException {
    String pack = Files.readString(folder.path().resolve("a.txt"));
    remove("a.txt");
    folder.write("renamed.txt", pack);
    assertThat(folder.index().papers()).isZero();
    assertThat(folder.all()).isEmpty();
    try (PaperSearcher searcher = searcher()) {
      assertThat(searcher.sourceFile(fileId("renamed.txt"))).isEmpty();
    }
  }

  @Test
  void aPaperThatStandsInAnotherFileTooStaysThereInTheWordsOfThatFile() throws IOException {
    folder.write(
        "b.txt",
        PaperFolder.packOf("17th March, 2014", "21. GRIT BINS").replace("noted", "received"));
    folder.index();
    assertThat(folder.minute("21").orElseThrow().text().joined()).contains("noted");
    assertThat(remove("a.txt").getFirst().toBeRead()).containsExactly("b.txt");
    assertThat(folder.minutes()).isEmpty();
    folder.index();
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: b.txt");
    assertThat(folder.minute("21").orElseThrow().text().joined()).contains("received");
  }

  @Test
  void aPaperWhoseWordsAreThoseOfTheFileThatStaysIsFoundAllTheTime() throws IOException {
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "21. GRIT BINS"));
    folder.index();
    assertThat(remove("b.txt").getFirst().toBeRead()).isEmpty();
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt", "22 Allotments: a.txt");
  }

  @Test
  void twoFilesThatShareAPaperGoTogetherWithIt() throws IOException {
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "21. GRIT BINS"));
    folder.index();
    remove("a.txt", "b.txt");
    assertThat(folder.all()).isEmpty();
    folder.write("c.txt", PaperFolder.packOf("21st April, 2014", "21. GRIT BINS"));
    folder.index();
    assertThat(folder.minutes()).isEmpty();
  }

  @Test
  void whatIsBroughtBackIsReadAgainAtOnce() throws IOException {
    List<Paper> before = folder.all();
    remove(GRIT);
    restore(GRIT);
    assertThat(folder.all()).isEqualTo(before);
    remove("a.txt");
    assertThat(restore("a.txt").keptOut().takenDown()).isZero();
    assertThat(folder.all()).isEqualTo(before);
    try (PaperSearcher searcher = searcher()) {
      assertThat(searcher.sourceFile(fileId("a.txt"))).isPresent();
      assertThat(searcher.takenDown(GRIT)).isEmpty();
    }
  }

  @Test
  void whatWasNotTakenDownCannotBeBroughtBack() {
    assertThatThrownBy(() -> restore("b.txt"))
        .isInstanceOf(IOException.class)
        .hasMessage("[b.txt] was not taken down; council-papers check names what was");
  }

  @Test
  void aPaperThatWentWithItsFileComesBackWithIt() throws IOException {
    remove("a.txt");
    assertThatThrownBy(() -> restore(GRIT))
        .hasMessage("[" + GRIT + "] was taken down with a file; restore [a.txt]");
    assertThatThrownBy(() -> remove(GRIT)).hasMessageStartingWith("[" + GRIT + "] was taken down");
    restore(folder.path().resolve("a.txt").toString());
    remove(GRIT);
    restore("/papers/" + GRIT + "?q=grit");
    assertThat(folder.minutes()).hasSize(2);
  }

  @Test
  void aPaperThatIsNotFoundAgainIsSaidAndItsFileStaysClosed() throws IOException {
    remove(GRIT);
    folder.write("a.txt", PaperFolder.pack("22. ALLOTMENTS"));
    IndexSummary run = folder.index();
    assertThat(run.keptOut().lost()).containsExactly(new Copy("a.txt", GRIT));
    try (PaperSearcher searcher = searcher()) {
      assertThat(searcher.sourceFile(fileId("a.txt"))).isEmpty();
      assertThat(searcher.pageFile(fileId("a.txt"), 1)).isEmpty();
    }
  }

  @Test
  void aPaperThatIsReadUnderAnotherNumberIsKeptOutAndNotCalledLost() throws IOException {
    String said =
        "Consideration was given to a report of the Director on the forty grit bins that stand at"
            + " the foot of Quarry Lane, at Mill Street and at Chapel Rise, on what became of those"
            + " that were vandalised in the winter before, and on the wish of residents of the"
            + " northern wards for more of them before the first frost of the coming year.";
    String pack =
        PaperFolder.pack("21. GRIT BINS").replace("Consideration was given to this item.", said);
    folder.write("a.txt", pack);
    folder.index();
    remove(GRIT);
    folder.write("a.txt", pack.replace("21. GRIT BINS", "25. WINTER GRIT BINS"));
    IndexSummary run = folder.index();
    assertThat(folder.minutes()).isEmpty();
    assertThat(run.keptOut().copies())
        .containsExactly(new Copy("a.txt", "planning-board-2014-01-20-25"));
    assertThat(run.keptOut().lost()).isEmpty();
  }

  @Test
  void anotherConfigurationAndAnotherVersionRememberIt() throws IOException {
    remove(GRIT);
    Path config = Files.createDirectory(temporary.resolve("config"));
    Path committees = Path.of("index-config", "committees.json");
    Files.writeString(config.resolve("committees.json"), Files.readString(committees) + "\n");
    folder.index(IndexConfig.read(config, Path.of("index-config")), IndexProgress.NONE);
    folder.index();
    assertThat(folder.minutes()).containsExactly("22 Allotments: a.txt");
    writeAsAnotherVersion();
    folder.index();
    assertThat(folder.minutes()).containsExactly("22 Allotments: a.txt");
    try (PaperSearcher searcher = searcher()) {
      assertThat(searcher.takenDown(GRIT)).contains(TODAY);
    }
  }

  private void writeAsAnotherVersion() throws IOException {
    try (Directory directory = FSDirectory.open(folder.indexPath());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Map<String, String> data =
          new java.util.HashMap<>(SegmentInfos.readLatestCommit(directory).getUserData());
      data.put("council-papers.format", "1:older");
      writer.setLiveCommitData(data.entrySet());
    }
  }

  @Test
  void aSnapshotRemembersItAndAnOlderOneDoesNotBringItBack() throws IOException {
    Path older = temporary.resolve("older");
    Path newer = temporary.resolve("newer");
    Snapshot.take(folder.indexPath(), older);
    remove(GRIT);
    Snapshot.take(folder.indexPath(), newer);
    Restoration done = Restoration.of(older, folder.indexPath(), PaperFolder.CONFIG);
    assertThat(done.papers()).isEqualTo(2);
    assertThat(folder.minutes()).containsExactly("22 Allotments: a.txt");
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS", "23. BRIDGES"));
    folder.index();
    assertThat(folder.minutes()).containsExactly("23 Bridges: a.txt");
    Path elsewhere = temporary.resolve("elsewhere");
    Restoration.of(newer, elsewhere, PaperFolder.CONFIG);
    try (PaperSearcher searcher = PaperSearcher.open(elsewhere, PaperFolder.CONFIG)) {
      assertThat(searcher.takenDown(GRIT)).contains(TODAY);
    }
  }

  @Test
  void noWordOfItStaysInTheFilesOfTheIndex() throws IOException {
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. QUIXOTIC WEATHERVANES"));
    folder.index();
    assertThat(indexHolds("weathervanes")).isTrue();
    remove("planning-board-2014-01-20-31");
    assertThat(indexHolds("weathervanes")).isFalse();
  }

  private boolean indexHolds(String word) throws IOException {
    try (Stream<Path> files = Files.list(folder.indexPath())) {
      for (Path file : files.toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.contains(word)) return true;
      }
    }
    return false;
  }

  @Test
  void checkNamesWhatWasTakenDownAndAsksForNothing() throws IOException {
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    folder.index();
    remove(GRIT, "b.txt");
    IndexReport report = new IndexCheck(PaperFolder.CONFIG).report(folder.indexPath());
    assertThat(report.allWell()).isTrue();
    assertThat(report.removed())
        .containsExactly(
            new IndexReport.Removed("b.txt", 2, TODAY), new IndexReport.Removed(GRIT, 1, TODAY));
    assertThat(report.files(State.TAKEN_DOWN)).extracting(f -> f.name()).containsExactly("b.txt");
  }

  @Test
  void aDamagedIndexStillTellsWhatWasTakenDown() throws IOException {
    remove(GRIT);
    IndexCheckTest.spoil(folder.indexPath());
    IndexReport report = new IndexCheck(PaperFolder.CONFIG).report(folder.indexPath());
    assertThat(report.damage()).isPresent();
    assertThat(report.removed()).containsExactly(new IndexReport.Removed(GRIT, 1, TODAY));
  }

  @Test
  void aPaperIsNamedByItsAddressTooAndAFileByItsPath() throws IOException {
    remove("http://papers.example/papers/" + GRIT + "?q=grit#l12");
    assertThat(folder.minutes()).containsExactly("22 Allotments: a.txt");
    remove(folder.path().resolve("a.txt").toString());
    assertThat(folder.all()).isEmpty();
  }

  @Test
  void whereOneIsNotHeldNothingIsRemoved() throws IOException {
    assertThatThrownBy(() -> remove(GRIT, "c.txt"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(
            "[c.txt] is neither a paper nor a file of this index; nothing was removed");
    assertThat(folder.minutes()).hasSize(2);
    remove("a.txt");
    assertThatThrownBy(() -> remove("a.txt"))
        .hasMessageStartingWith("[a.txt] was taken down on 2026-03-02: it names a child");
  }

  @Test
  void nothingIsRemovedWhileARunWrites() throws IOException {
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    folder.index(
        PaperFolder.CONFIG,
        (done, total, file) ->
            assertThatThrownBy(() -> remove(GRIT))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(
                    "[" + folder.indexPath() + "] another run is writing this index"));
  }
}
