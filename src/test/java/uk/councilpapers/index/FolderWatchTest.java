package uk.councilpapers.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.extract.OcrMode;
import uk.councilpapers.model.TakenDown;

/** A watch runs when something has changed and settled, and for nothing else. */
class FolderWatchTest {

  private static final String BRIDGES = PaperFolder.packOf("17th March, 2014", "31. BRIDGES");

  @TempDir private Path temporary;

  private PaperFolder folder;
  private final List<String> said = new ArrayList<>();
  private final Deque<Step> steps = new ArrayDeque<>();

  /** What happens between two looks. */
  private interface Step {
    void take() throws IOException;
  }

  private static final Step NOTHING = () -> {};

  @BeforeEach
  void makeFolder() throws IOException {
    folder = new PaperFolder(temporary);
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
  }

  /** What the watch says: of a run how many papers it read and how many files it dropped. */
  private final class Said implements FolderWatch.Log {

    @Override
    public void ran(IndexSummary run) {
      said.add(run.papers() + " read, " + run.removed() + " dropped");
    }

    @Override
    public void failed(Exception e) {
      said.add("failed: " + e.getMessage());
    }

    @Override
    public void lost(Path root) {
      said.add("lost: " + root.getFileName());
    }
  }

  private List<String> watch(Step... between) throws IOException {
    return watch(List.of(folder.path()), between);
  }

  private List<String> watch(List<Path> paths, Step... between) {
    PaperIndexer indexer =
        new PaperIndexer(
            PaperFolder.CONFIG,
            new PaperIndexer.Settings(1, true, OcrMode.NEVER),
            IndexProgress.NONE);
    steps.addAll(List.of(between));
    new FolderWatch(indexer, folder.indexPath(), paths, new Said()).follow(this::next);
    return said;
  }

  private boolean next() {
    Step step = steps.poll();
    try {
      if (step != null) step.take();
      return step != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whereNothingChangesItRunsOnce() throws IOException {
    assertThat(watch(NOTHING, NOTHING, NOTHING)).containsExactly("2 read, 0 dropped");
  }

  @Test
  void aNewFileIsReadWhenTwoLooksAgree() throws IOException {
    watch(() -> folder.write("b.txt", BRIDGES));
    assertThat(said).containsExactly("2 read, 0 dropped");
    said.clear();
    watch(NOTHING, () -> folder.write("c.txt", BRIDGES), NOTHING, NOTHING);
    assertThat(said).containsExactly("2 read, 0 dropped", "2 read, 0 dropped");
  }

  @Test
  void aFileThatIsStillBeingWrittenIsLeftAndOthersAreRead() throws IOException {
    watch(
        () -> {
          folder.write("b.txt", BRIDGES);
          folder.write("growing.txt", "Keys");
        },
        () -> folder.write("growing.txt", "Keys of the boat"),
        () -> folder.write("growing.txt", "Keys of the boat house"),
        NOTHING,
        NOTHING);
    assertThat(said).containsExactly("2 read, 0 dropped", "2 read, 0 dropped", "1 read, 0 dropped");
    assertThat(folder.all()).extracting(p -> p.title()).contains("Keys of the boat house");
  }

  @Test
  void aChangedSidecarIsAChangeOfItsFile() throws IOException {
    watch(() -> folder.write("a.txt.meta.json", "{\"visibility\": \"exempt\"}"), NOTHING, NOTHING);
    assertThat(said).containsExactly("2 read, 0 dropped", "0 read, 0 dropped");
    assertThat(folder.all()).isEmpty();
  }

  @Test
  void aVanishedFileIsDropped() throws IOException {
    folder.write("b.txt", BRIDGES);
    watch(() -> folder.delete("b.txt"), NOTHING, NOTHING);
    assertThat(said).containsExactly("4 read, 0 dropped", "0 read, 1 dropped");
  }

  @Test
  void aFolderInWhichNothingIsLeftIsTakenForADiskThatIsNotThere() throws IOException {
    Path other = Files.createDirectory(temporary.resolve("other"));
    Path moved = temporary.resolve("moved");
    watch(
        List.of(folder.path(), other),
        () -> Files.move(folder.path(), moved),
        () -> Files.writeString(other.resolve("b.txt"), BRIDGES),
        NOTHING,
        () -> Files.move(moved, folder.path()),
        NOTHING);
    assertThat(said).containsExactly("2 read, 0 dropped", "lost: papers", "2 read, 0 dropped");
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt", "31 Bridges: b.txt");
  }

  @Test
  void aRunThatFailsIsTriedAgain() throws IOException {
    List<Lock> locks = new ArrayList<>();
    Files.createDirectories(folder.indexPath());
    try (FSDirectory index = FSDirectory.open(folder.indexPath())) {
      watch(
          () -> {
            folder.write("b.txt", BRIDGES);
            locks.add(index.obtainLock("write.lock"));
          },
          NOTHING,
          () -> locks.getFirst().close(),
          NOTHING);
    }
    assertThat(said).hasSize(3);
    assertThat(said.get(1))
        .startsWith("failed: [" + folder.indexPath() + "] another run is writing this index");
    assertThat(said.get(2)).isEqualTo("2 read, 0 dropped");
  }

  @Test
  void whatOthersWriteToTheIndexIsFollowedByARun() throws IOException {
    folder.write(
        "b.txt", PaperFolder.packOf("17th March, 2014", "21. GRIT BINS").replace("noted", "kept"));
    TakenDown today = new TakenDown(LocalDate.of(2026, 3, 2), Optional.empty());
    watch(
        () ->
            new PaperRemoval(PaperFolder.CONFIG, today)
                .remove(folder.indexPath(), List.of("a.txt")),
        NOTHING);
    assertThat(said).containsExactly("4 read, 0 dropped", "2 read, 0 dropped");
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: b.txt");
  }
}
