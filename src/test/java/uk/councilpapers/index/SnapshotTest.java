package uk.councilpapers.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.model.Paper;
import uk.councilpapers.schema.IndexUnusableException;
import uk.councilpapers.search.PaperSearcher;

/** A copy of an index and the way back. */
class SnapshotTest {

  @TempDir private Path temporary;

  private PaperFolder folder;
  private Path kept = Path.of("");
  private Path target = Path.of("");

  @BeforeEach
  void makeAnIndex() throws IOException {
    folder = new PaperFolder(temporary);
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.index();
    kept = temporary.resolve("kept");
    target = kept.resolve("monday");
  }

  private Snapshot snapshot() throws IOException {
    return Snapshot.take(folder.indexPath(), target);
  }

  private Restoration restore() throws IOException {
    return Restoration.of(target, folder.indexPath(), PaperFolder.CONFIG);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void isAnIndexOfItsOwnWithTheSamePapers() throws IOException {
    List<Paper> papers = folder.all();
    Snapshot taken = snapshot();
    folder.write("a.txt", PaperFolder.pack("22. ALLOTMENTS"));
    folder.index();
    assertThat(PaperFolder.all(target, PaperFolder.CONFIG)).isEqualTo(papers);
    assertThat(taken.papers()).isEqualTo(2);
    assertThat(names(target)).hasSize(taken.files());
    assertThat(taken.bytes()).isPositive();
    assertThat(names(kept)).containsExactly("monday");
  }

  @Test
  void takenWhileARunWritesItHoldsTheCommitBefore() throws IOException {
    List<Paper> papers = folder.all();
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    folder.index(
        PaperFolder.CONFIG,
        (done, total, file) -> {
          try {
            assertThat(snapshot().papers()).isEqualTo(2);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    assertThat(PaperFolder.all(target, PaperFolder.CONFIG)).isEqualTo(papers);
  }

  @Test
  void aCommitThatIsReplacedWhileItIsCopiedGivesWayToTheNewerOne() throws IOException {
    try (Directory index = FSDirectory.open(folder.indexPath());
        Directory copy = new ByteBuffersDirectory()) {
      Snapshot.copy(new IndexedMeanwhile(index), copy);
      assertThat(CommitCheck.damage(copy, CommitCheck.Depth.CONTENTS)).isEmpty();
      try (FileLedger ledger = FileLedger.open(copy)) {
        assertThat(ledger.papers()).isEqualTo(3);
      }
    }
  }

  /** A directory in which a run replaces the commit just before its second file is opened. */
  private final class IndexedMeanwhile extends FilterDirectory {

    private int dataFiles;

    IndexedMeanwhile(Directory index) {
      super(index);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      if (context.equals(IOContext.READONCE) && !name.startsWith("segments")) dataFiles++;
      if (dataFiles == 2) {
        dataFiles++;
        folder.write("a.txt", PaperFolder.pack("22. ALLOTMENTS", "23. BRIDGES"));
        folder.index();
      }
      return super.openInput(name, context);
    }
  }

  @Test
  void anOlderCommitThatGoesWhileTheCheckLooksIsNoDamage() throws IOException {
    folder.write("a.txt", PaperFolder.pack("22. ALLOTMENTS"));
    folder.index();
    try (Directory index = FSDirectory.open(folder.indexPath())) {
      assertThat(CommitCheck.damage(new OlderCommitGoing(index), CommitCheck.Depth.CONTENTS))
          .isEmpty();
      assertThat(CommitCheck.damage(new OlderCommitGone(index), CommitCheck.Depth.CONTENTS))
          .contains(OlderCommitGone.OLDER);
    }
  }

  /** A directory that lists an older commit, of which there is no file. */
  private static class OlderCommitGone extends FilterDirectory {

    static final String OLDER = "segments_1";

    OlderCommitGone(Directory index) {
      super(index);
    }

    @Override
    public String[] listAll() throws IOException {
      return Stream.concat(Stream.of(super.listAll()), Stream.of(OLDER))
          .sorted()
          .toArray(String[]::new);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      if (name.equals(OLDER)) throw new NoSuchFileException(name);
      return super.openInput(name, context);
    }
  }

  /** A directory that lists it until it is looked for. */
  private static final class OlderCommitGoing extends OlderCommitGone {

    private boolean gone;

    OlderCommitGoing(Directory index) {
      super(index);
    }

    @Override
    public String[] listAll() throws IOException {
      return gone ? in.listAll() : super.listAll();
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      gone = gone || name.equals(OLDER);
      return super.openInput(name, context);
    }
  }

  @Test
  void whileRunsCommitOneAfterTheOtherEverySnapshotAndEveryCheckIsSound() throws Exception {
    try (ExecutorService writing = Executors.newSingleThreadExecutor()) {
      Future<?> runs = writing.submit(this::commitAgainAndAgain);
      for (int i = 0; !runs.isDone(); i++) {
        assertThat(new IndexCheck(PaperFolder.CONFIG).report(folder.indexPath()).damage())
            .isEmpty();
        Path copy = kept.resolve("copy-" + i);
        assertThat(Snapshot.take(folder.indexPath(), copy).papers()).isEqualTo(2);
        assertThat(new IndexCheck(PaperFolder.CONFIG).report(copy).damage()).isEmpty();
      }
      runs.get();
    }
    assertThat(folder.minutes()).containsExactly("21 Bridge Number 30: a.txt");
  }

  private void commitAgainAndAgain() {
    try {
      for (int i = 1; i <= 30; i++) {
        folder.write("a.txt", PaperFolder.pack("21. BRIDGE NUMBER " + i));
        folder.index();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFolderWithSomethingInItIsRefusedAndLeftAlone() throws IOException {
    Files.createDirectories(target);
    Files.writeString(target.resolve("note.txt"), "mine");
    assertThatThrownBy(this::snapshot)
        .isInstanceOf(IOException.class)
        .hasMessage("[" + target + "] is not empty; a folder that is not there is wanted");
    assertThat(names(target)).containsExactly("note.txt");
  }

  @Test
  void anEmptyFolderIsTaken() throws IOException {
    Files.createDirectories(target);
    assertThat(snapshot().papers()).isEqualTo(2);
  }

  @Test
  void aFolderInTheIndexIsRefused() {
    target = folder.indexPath().resolve("kept");
    assertThatThrownBy(this::snapshot).hasMessageContaining("lies in the index");
  }

  @Test
  void ofADamagedIndexNothingIsLeft() throws IOException {
    IndexCheckTest.spoil(folder.indexPath());
    assertThatThrownBy(this::snapshot)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is damaged and not kept")
        .hasMessageEndingWith("run council-papers check");
    assertThat(names(kept)).isEmpty();
  }

  @Test
  void whereNoIndexIsNothingIsMade() {
    assertThatThrownBy(() -> Snapshot.take(folder.path(), target))
        .isInstanceOf(IndexUnusableException.class);
    assertThat(kept).doesNotExist();
  }

  @Test
  void restoredAServerThatRunsSeesThePapersOfThen() throws IOException {
    snapshot();
    List<Paper> papers = folder.all();
    folder.write("a.txt", PaperFolder.pack("22. ALLOTMENTS"));
    folder.index();
    try (PaperSearcher running = PaperSearcher.open(folder.indexPath(), PaperFolder.CONFIG)) {
      Restoration done = restore();
      assertThat(done.papers()).isEqualTo(2);
      assertThat(done.sameConfiguration()).isTrue();
      assertThat(running.paper("planning-board-2014-01-20-22")).isPresent();
      running.refresh();
      assertThat(running.paper("planning-board-2014-01-20-22")).isEmpty();
      assertThat(running.paper("planning-board-2014-01-20-21")).isPresent();
    }
    assertThat(folder.all()).isEqualTo(papers);
    assertThat(folder.index().unchanged()).isZero();
    assertThat(folder.minutes()).containsExactly("22 Allotments: a.txt");
  }

  @Test
  void isRestoredWhereNoIndexIsAndWhereOneIsDamaged() throws IOException {
    snapshot();
    List<Paper> papers = folder.all();
    Path elsewhere = temporary.resolve("elsewhere");
    Restoration.of(target, elsewhere, PaperFolder.CONFIG);
    assertThat(PaperFolder.all(elsewhere, PaperFolder.CONFIG)).isEqualTo(papers);
    IndexCheckTest.spoil(folder.indexPath());
    restore();
    assertThat(folder.all()).isEqualTo(papers);
  }

  @Test
  void isNotRestoredWhileARunWrites() throws IOException {
    snapshot();
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    folder.index(
        PaperFolder.CONFIG,
        (done, total, file) ->
            assertThatThrownBy(this::restore)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(
                    "[" + folder.indexPath() + "] another run is writing this index"));
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt", "31 Bridges: b.txt");
  }

  @Test
  void aDamagedSnapshotLeavesTheIndexAsItIs() throws IOException {
    snapshot();
    IndexCheckTest.spoil(target);
    List<Paper> papers = folder.all();
    assertThatThrownBy(this::restore)
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("[" + target + "] the snapshot is damaged: ")
        .hasMessageContaining("nothing was restored");
    assertThat(folder.all()).isEqualTo(papers);
  }

  @Test
  void aSnapshotOfAnotherVersionIsRefusedWithTheWayOut() throws IOException {
    snapshot();
    try (Directory directory = FSDirectory.open(target);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("council-papers.format", "1:older").entrySet());
    }
    assertThatThrownBy(this::restore)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("made by another version of the program; nothing was restored")
        .hasMessageContaining("copy the folder to where the index shall be");
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt");
  }

  @Test
  void theIndexItselfIsNoSnapshotOfIt() {
    target = folder.indexPath();
    assertThatThrownBy(this::restore).hasMessageContaining("is the index itself");
  }
}
