package uk.councilpapers.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexReport.HeldFile;
import uk.councilpapers.index.IndexReport.Made;
import uk.councilpapers.index.IndexReport.State;
import uk.councilpapers.schema.IndexUnusableException;

/** What a check says of an index, its configuration and its files. */
class IndexCheckTest {

  @TempDir private Path temporary;

  private PaperFolder folder;

  @BeforeEach
  void makeAnIndex() throws IOException {
    folder = new PaperFolder(temporary);
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.index();
  }

  private IndexReport check() throws IOException {
    return new IndexCheck(PaperFolder.CONFIG).report(folder.indexPath());
  }

  private List<String> states() throws IOException {
    return check().files().stream().map(f -> f.state() + " " + f.name()).toList();
  }

  @Test
  void aSoundIndexOfUnchangedFilesIsAllWell() throws IOException {
    IndexReport report = check();
    assertThat(report.allWell()).isTrue();
    assertThat(report.damage()).isEmpty();
    assertThat(report.made()).isEqualTo(Made.AS_NOW);
    assertThat(report.papers()).isEqualTo(2);
    assertThat(report.bytes()).isPositive();
    assertThat(states()).containsExactly("UNCHANGED a.txt");
  }

  @Test
  void filesThatChangedOrWentAreToldFromThoseThatWereOnlyTouched() throws IOException {
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    folder.write("c.txt", PaperFolder.packOf("21st April, 2014", "41. CULVERTS"));
    folder.index();
    folder.touch("a.txt");
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. FOOTBRIDGES"));
    folder.delete("c.txt");
    assertThat(states()).containsExactly("UNCHANGED a.txt", "CHANGED b.txt", "GONE c.txt");
    assertThat(check().allWell()).isFalse();
    folder.prune();
    assertThat(check().allWell()).isTrue();
  }

  @Test
  void aSidecarThatChangedIsAChangeOfItsFile() throws IOException {
    folder.write("a.txt.meta.json", "{\"committee\": \"Harbour Board\"}");
    assertThat(states()).containsExactly("CHANGED a.txt");
  }

  @Test
  void aRefusedFileHasItsReasonAndAWithheldOneAsksForNothing() throws IOException {
    folder.write("broken.pdf", "%PDF-1.7 and then nothing");
    folder.write("secret.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    folder.write("secret.txt.meta.json", "{\"visibility\": \"exempt\"}");
    IndexSummary run = folder.index();
    assertThat(states())
        .containsExactly("UNCHANGED a.txt", "REFUSED broken.pdf", "WITHHELD secret.txt");
    HeldFile refused = check().files(State.REFUSED).getFirst();
    assertThat(refused.detail()).contains(run.refused().getFirst().reason());
    assertThat(check().files().stream().filter(HeldFile::asksForAction)).containsExactly(refused);
  }

  @Test
  void aFileOfTheIndexWithAWrongByteIsDamage() throws IOException {
    spoil(folder.indexPath());
    IndexReport report = check();
    assertThat(report.damage()).isPresent();
    assertThat(report.allWell()).isFalse();
    assertThat(report.files()).isEmpty();
  }

  /** Changes one byte in the middle of the largest file. */
  static void spoil(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      Path largest = files.max((a, b) -> Long.compare(size(a), size(b))).orElseThrow();
      byte[] bytes = Files.readAllBytes(largest);
      bytes[bytes.length / 2] ^= 1;
      Files.write(largest, bytes);
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  @Test
  void aCommitThatCannotBeReadIsDamage() throws IOException {
    try (Stream<Path> files = Files.list(folder.indexPath())) {
      Path commit =
          files.filter(f -> f.getFileName().toString().startsWith("segments_")).findAny().get();
      Files.write(commit, new byte[] {1, 2, 3});
    }
    assertThat(check().damage()).isPresent();
  }

  @Test
  void anotherConfigurationIsSaid() throws IOException {
    Path config = Files.createDirectory(temporary.resolve("config"));
    Path committees = Path.of("index-config", "committees.json");
    Files.writeString(config.resolve("committees.json"), Files.readString(committees) + "\n");
    IndexConfig changed = IndexConfig.read(config, Path.of("index-config"));
    IndexReport report = new IndexCheck(changed).report(folder.indexPath());
    assertThat(report.made()).isEqualTo(Made.OTHER_CONFIGURATION);
    assertThat(report.allWell()).isFalse();
  }

  @Test
  void ofAnotherVersionTheFilesAreLookedForAndNotCompared() throws IOException {
    try (Directory directory = FSDirectory.open(folder.indexPath());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("council-papers.format", "1:older").entrySet());
    }
    assertThat(check().made()).isEqualTo(Made.OTHER_VERSION);
    assertThat(states()).containsExactly("NOT_COMPARED a.txt");
    folder.delete("a.txt");
    assertThat(states()).containsExactly("GONE a.txt");
  }

  @Test
  void aRunThatWritesMeanwhileIsNotInTheWay() throws IOException {
    folder.write("b.txt", PaperFolder.packOf("17th March, 2014", "31. BRIDGES"));
    IndexProgress checking = (done, total, file) -> assertThat(papersNow()).isEqualTo(2);
    folder.index(PaperFolder.CONFIG, checking);
    assertThat(papersNow()).isEqualTo(4);
  }

  private int papersNow() {
    try {
      IndexReport report = check();
      assertThat(report.damage()).isEmpty();
      return report.papers();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void nothingIsWritten() throws IOException {
    Files.deleteIfExists(folder.indexPath().resolve("write.lock"));
    List<String> before = names();
    check();
    assertThat(names()).isEqualTo(before);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.indexPath())) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void whereNoIndexIsThereIsNothingToCheck() {
    assertThatThrownBy(() -> new IndexCheck(PaperFolder.CONFIG).report(folder.path()))
        .isInstanceOf(IndexUnusableException.class)
        .hasMessage(
            "[" + folder.path() + "] the folder holds no index; run council-papers index PATH");
  }
}
