package uk.councilpapers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilpapers.cli.Commands.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.councilpapers.cli.Commands.Ran;

/** What the commands that look after an index print, and how they end. */
class UpkeepCommandsTest {

  private static final String NOTE = "Keys of the boat house\n\nAsk at the harbour office.\n";

  @TempDir private Path folder;

  private Path papers = Path.of("");
  private String index = "";

  @BeforeEach
  void makeAnIndex() throws IOException {
    papers = Files.createDirectory(folder.resolve("papers"));
    index = folder.resolve("index").toString();
    Files.writeString(papers.resolve("a.txt"), NOTE);
    Files.writeString(papers.resolve("b.txt"), "Opening hours of the lido\n\nFrom nine to five.\n");
    index();
  }

  private Ran index() {
    return run("index", papers.toString(), "--index", index);
  }

  private Ran check(String... options) {
    String[] all = new String[options.length + 3];
    System.arraycopy(new String[] {"check", "--index", index}, 0, all, 0, 3);
    System.arraycopy(options, 0, all, 3, options.length);
    return run(all);
  }

  @Test
  void checkEndsWithOneLineThatSaysThatAllIsWell() {
    Ran ran = check();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .matches(
            "index \\[.+] is sound: 2 papers of 2 files, \\d\\.\\d MB\\R"
                + "configuration: that of the index\\R"
                + "all is well\\R");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void checkNamesEachFileThatAsksForSomethingWithWhatToDo() throws IOException {
    Files.writeString(papers.resolve("broken.pdf"), "%PDF-1.7 and then nothing");
    index();
    Files.writeString(papers.resolve("a.txt"), NOTE + "Or at the lodge.\n");
    Files.delete(papers.resolve("b.txt"));
    Ran ran = check();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out().lines().skip(2))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "changed [a.txt] was changed since it was indexed; run council-papers index"
                            + " PATH"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "gone [b.txt] is not there any more; 1 paper stays searchable until"
                            + " council-papers index PATH --prune"),
            line ->
                assertThat(line)
                    .matches(
                        "refused \\[broken.pdf] .+; mend it or take it away, then run"
                            + " council-papers index PATH"),
            line -> assertThat(line).isEqualTo("to do: 1 changed, 1 gone, 1 refused"));
  }

  @Test
  void checkAsJsonHasTheVerdictAndTheStateOfEachFile() throws IOException {
    Files.delete(papers.resolve("b.txt"));
    Ran ran = check("--json");
    assertThat(ran.exit()).isEqualTo(1);
    JsonNode json = JsonMapper.shared().readTree(ran.out());
    assertThat(json.propertyNames())
        .containsExactly(
            "index", "verdict", "damage", "madeWith", "papers", "bytes", "files", "removed");
    assertThat(json.get("verdict").asString()).isEqualTo("to do: 1 gone");
    assertThat(json.get("madeWith").asString()).isEqualTo("as-now");
    assertThat(json.get("damage").isNull()).isTrue();
    assertThat(json.get("files").get(1).get("name").asString()).isEqualTo("b.txt");
    assertThat(json.get("files").get(1).get("state").asString()).isEqualTo("gone");
  }

  @Test
  void checkOfADamagedIndexOrOfNoneEndsWith2() throws IOException {
    try (var files = Files.list(Path.of(index))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    Ran damaged = check();
    assertThat(damaged.exit()).isEqualTo(2);
    assertThat(damaged.out())
        .startsWith("index [" + index + "] is damaged: ")
        .endsWith(
            "damaged: restore a snapshot, or move the folder away and run council-papers index"
                + " PATH"
                + System.lineSeparator());
    Ran none = run("check", "--index", folder.resolve("none").toString());
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("there is no such folder; run council-papers index PATH");
    assertThat(none.out()).isEmpty();
  }

  @Test
  void aSnapshotSaysHowMuchItHoldsAndIsRestored() throws IOException {
    Path kept = folder.resolve("kept");
    Ran taken = run("snapshot", kept.toString(), "--index", index);
    assertThat(taken.exit()).isZero();
    assertThat(taken.out())
        .matches("\\[.+kept] holds the index as it stood: 2 papers; \\d+ files, \\d\\.\\d MB\\R");
    assertThat(run("snapshot", kept.toString(), "--index", index).exit()).isEqualTo(2);
    Files.delete(papers.resolve("b.txt"));
    assertThat(run("index", papers.toString(), "--index", index, "--prune").out())
        .contains("1 removed");
    Ran restored = run("restore", kept.toString(), "--index", index);
    assertThat(restored.exit()).isZero();
    assertThat(restored.out()).contains("kept] held: 2 papers, ");
    assertThat(run("search", "lido", "--index", index).out()).startsWith("1 paper");
    assertThat(run("search", "lido", "--index", kept.toString()).out()).startsWith("1 paper");
  }

  @Test
  void aPlaceWhereNothingCanBeMadeIsOneSentence() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Ran ran = run("snapshot", file.resolve("kept").toString(), "--index", index);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).isEqualToNormalizingNewlines("[" + file + "] is in the way\n");
  }

  @Test
  void whatIsNoSnapshotIsNotRestored() {
    Ran ran = run("restore", papers.toString(), "--index", index);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualToNormalizingNewlines(
            "["
                + papers
                + "] there is no snapshot; nothing was restored; name a folder that council-papers"
                + " snapshot made\n");
    assertThat(run("search", "lido", "--index", index).out()).startsWith("1 paper");
  }

  @Test
  void whatIsRemovedIsSaidListedKeptOutAndBroughtBack() throws IOException {
    Ran removed = run("remove", "a.txt", "--because", "it is a draft", "--index", index);
    assertThat(removed.exit()).isZero();
    assertThat(removed.out())
        .isEqualToNormalizingNewlines(
            "removed [a.txt] 1 paper; the original of [a.txt] is closed\n");
    assertThat(run("search", "boat", "--index", index).out()).startsWith("0 papers");
    Files.writeString(papers.resolve("copy.txt"), NOTE);
    assertThat(index().out()).contains("0 refused, 1 taken down, 0 removed");
    assertThat(run("search", "boat", "--index", index).out()).startsWith("0 papers");
    Ran checked = check();
    assertThat(checked.exit()).isZero();
    assertThat(checked.out())
        .containsPattern(
            "(?m)^removed \\[a.txt] was taken down on \\d{4}-\\d\\d-\\d\\d: it is a draft$");
    Ran back = run("index", papers.toString(), "--index", index, "--restore", "a.txt");
    assertThat(back.exit()).isZero();
    assertThat(run("search", "boat", "--index", index).out()).startsWith("2 papers");
  }

  @Test
  void whatIsNotHeldIsNotRemovedAndWhatWasNotRemovedIsNotBroughtBack() {
    Ran removed = run("remove", "z.txt", "--index", index);
    assertThat(removed.exit()).isEqualTo(2);
    assertThat(removed.out()).isEmpty();
    assertThat(removed.err()).startsWith("[z.txt] is neither a paper nor a file of this index");
    Ran back = run("index", papers.toString(), "--index", index, "--restore", "z.txt");
    assertThat(back.exit()).isEqualTo(2);
    assertThat(back.err()).startsWith("[z.txt] was not taken down");
  }
}
