package uk.councilpapers.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.cli.CouncilPapers;

/** A watch in a process of its own that is told to stop. */
class StoppedWatchTest {

  private static final int FILES = 40;

  @TempDir private Path temporary;

  @Test
  void endsTheRunThatItIsIn() throws Exception {
    PaperFolder folder = new PaperFolder(temporary);
    for (int i = 0; i < FILES; i++) {
      folder.write(i + ".txt", PaperFolder.pack((100 + i) + ". STREET NUMBER " + i));
    }
    Path output = temporary.resolve("output.txt");
    Process watch = start(folder, output);
    while (watch.isAlive() && !holdsFiles(folder.indexPath())) Thread.sleep(1);
    watch.destroy();
    assertThat(watch.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(output)).contains(" " + FILES + " files: ");
    assertThat(folder.index().unchanged()).isEqualTo(FILES);
  }

  private static boolean holdsFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return false;
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    }
  }

  private static Process start(PaperFolder folder, Path output) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes));
    command.add(CouncilPapers.class.getName());
    command.addAll(List.of("watch", folder.path().toString(), "--ocr", "never"));
    command.addAll(List.of("--index", folder.indexPath().toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }
}
