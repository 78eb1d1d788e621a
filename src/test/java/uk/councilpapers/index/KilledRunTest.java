package uk.councilpapers.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.cli.CouncilPapers;
import uk.councilpapers.model.Paper;

/** A run whose process is killed leaves the index as the last commit left it. */
class KilledRunTest {

  /** How long after the first sign of writing the process is killed, in milliseconds. */
  private static final List<Integer> MOMENTS = List.of(0, 100, 400);

  private static final int FILES = 100;
  private static final int MINUTES = 6;

  @TempDir private Path temporary;

  private PaperFolder folder;
  private List<Paper> committed = List.of();

  @BeforeEach
  void commitASmallIndex() throws IOException {
    folder = new PaperFolder(temporary);
    folder.write("000.txt", PaperFolder.pack("21. GRIT BINS", "22. ALLOTMENTS"));
    folder.index();
    committed = folder.all();
    assertThat(committed).hasSize(3);
    folder.write("000.txt", PaperFolder.pack("21. GRIT BINS", "23. BRIDGES"));
    for (int i = 1; i < FILES; i++) folder.write(i + ".txt", longPack(i));
  }

  private static String longPack(int number) {
    String[] minutes = new String[MINUTES];
    for (int i = 0; i < MINUTES; i++) {
      int reference = 100 + MINUTES * number + i;
      minutes[i] = reference + ". STREET NUMBER " + i + "**\n\n" + "Words said. ".repeat(500);
    }
    return PaperFolder.pack(minutes);
  }

  @Test
  void theIndexHoldsWhatWasCommittedBeforeAndTheNextRunCompletes() throws Exception {
    int killed = 0;
    for (int moment : MOMENTS) {
      Set<String> before = indexFiles();
      Process run = start();
      while (run.isAlive() && indexFiles().equals(before)) Thread.sleep(1);
      Thread.sleep(moment);
      if (run.isAlive()) killed++;
      run.destroyForcibly().waitFor();
      if (run.exitValue() == 0) break;
      assertSound();
      assertThat(folder.all()).as("after %d ms", moment).isEqualTo(committed);
    }
    assertThat(killed).as("runs that were killed while they wrote").isPositive();
    Process last = start();
    assertThat(last.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(last.exitValue()).isZero();
    assertSound();
    List<Paper> all = folder.all();
    assertThat(all).hasSize(3 + MINUTES * (FILES - 1));
    assertThat(all).extracting(p -> p.reference().orElse("")).contains("23").doesNotContain("22");
    assertThat(all).allSatisfy(paper -> assertThat(paper.text().lines()).isNotEmpty());
    assertThat(folder.index().unchanged()).isEqualTo(FILES);
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes));
    command.add(CouncilPapers.class.getName());
    command.addAll(List.of("index", folder.path().toString(), "--ocr", "never"));
    command.addAll(List.of("--index", folder.indexPath().toString()));
    File output = temporary.resolve("output.txt").toFile();
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
  }

  private Set<String> indexFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder.indexPath())) {
      Set<String> names = new TreeSet<>();
      files.map(Path::toString).filter(name -> !name.endsWith(".lock")).forEach(names::add);
      return names;
    }
  }

  /** Lucene's own check finds nothing wrong. */
  private void assertSound() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder.indexPath());
        CheckIndex check = new CheckIndex(directory)) {
      assertThat(check.checkIndex().clean).isTrue();
    }
  }
}
