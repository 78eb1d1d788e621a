package uk.councilpapers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilpapers.cli.Commands.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.councilpapers.cli.Commands.Ran;

/** What the commands print, where, and how they end. */
class CommandsTest {

  private static final String PACK =
      """
      **PLANNING BOARD**

      **Venue: Town Hall, Corn Row, Kelderby**

      **Date: Monday, 17th February, 2014**

      **Time: 10.00 a.m.**

      **A G E N D A**

      1. Apologies for Absence
      2. Minutes of the previous meeting held on 20th January, 2014 (Pages 1 - 3)

      **PLANNING BOARD**
      **Monday, 20th January, 2014**

      Present:- Councillor Tindall (in the Chair); Councillors Farrow and Hallam.

      **21. GRIT BINS**

      Consideration was given to the number of grit bins.

      Resolved:- That six grit bins be bought.
      """;

  @TempDir private Path folder;

  private Path papers = Path.of("");
  private String index = "";

  @BeforeEach
  void makeFolder() throws IOException {
    papers = Files.createDirectory(folder.resolve("papers"));
    index = folder.resolve("index").toString();
    Files.writeString(papers.resolve("a.txt"), PACK);
  }

  private Ran index() {
    return run("index", papers.toString(), "--index", index);
  }

  @Test
  void indexEndsWithASummaryOnStandardOutput() {
    Ran ran = index();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .matches(
            "new committee: Planning Board \\(2 papers\\)\\R"
                + "1 files: 2 papers read, 0 unchanged, 0 refused, 0 removed; [\\d.]+ s, [\\d.]+"
                + " MB/s\\R");
    assertThat(ran.err()).isEmpty();
    assertThat(index().out()).startsWith("1 files: 0 papers read, 1 unchanged, 0 refused");
  }

  @Test
  void aRefusedFileIsNamedWithItsReasonAndTheExitStatusIs1() throws IOException {
    Files.writeString(papers.resolve("broken.pdf"), "%PDF-1.7 and then nothing");
    Ran ran = index();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).containsPattern("(?m)^refused \\[broken.pdf] \\S.+$");
    assertThat(index().exit()).isEqualTo(1);
  }

  @Test
  void theSummaryAsJsonHasTheFieldsOfTheContract() throws IOException {
    Files.writeString(papers.resolve("broken.pdf"), "%PDF-1.7 and then nothing");
    Ran ran = run("index", papers.toString(), "--index", index, "--json");
    JsonNode json = JsonMapper.shared().readTree(ran.out());
    assertThat(json.propertyNames())
        .containsExactly(
            "files",
            "papers",
            "unchanged",
            "refused",
            "removed",
            "takenDown",
            "seconds",
            "megabytesPerSecond",
            "refusals",
            "withheld",
            "keptOut",
            "lostSight",
            "sidecars",
            "lacking",
            "newCommittees");
    assertThat(json.get("files").asInt()).isEqualTo(2);
    assertThat(json.get("papers").asInt()).isEqualTo(2);
    assertThat(json.get("refused").asInt()).isEqualTo(1);
    assertThat(json.get("seconds").isNumber()).isTrue();
    assertThat(json.get("refusals").get(0).get("file").asString()).isEqualTo("broken.pdf");
    assertThat(json.get("refusals").get(0).get("reason").asString()).isNotBlank();
  }

  @Test
  void aPackThatLacksAPaperIsNamedWithTheItem() throws IOException {
    String pack =
        PACK.replace("(Pages 1 - 3)", "(Pages 1 - 3)\n3. Lease of the Boathouse (Pages 4 - 5)");
    Files.writeString(papers.resolve("a.txt"), pack);
    String sentence = "1 of 2 agenda items with pages have their paper; 3 has no paper";
    assertThat(index().out()).startsWith("lacking [a.txt] " + sentence + System.lineSeparator());
    Ran ran = run("inspect", papers.resolve("a.txt").toString(), "--json");
    JsonNode control = JsonMapper.shared().readTree(ran.out()).get("control");
    assertThat(control.get("summary").asString()).isEqualTo(sentence);
    assertThat(control.get("items").get(2).get("state").asString()).isEqualTo("missing");
  }

  @Test
  void pruneRemovesWhatHasVanished() throws IOException {
    index();
    Files.delete(papers.resolve("a.txt"));
    assertThat(index().out()).contains("0 removed");
    Ran ran = run("index", papers.toString(), "--index", index, "--prune");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("1 removed");
    assertThat(run("search", "grit", "--index", index).out()).startsWith("0 papers");
  }

  @Test
  void aPathThatDoesNotExistIsWrongUsageAndNothingIsIndexed() {
    Ran ran = run("index", papers.toString(), "/no/such/folder", "--index", index);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("[/no/such/folder] does not exist; a file or folder is wanted");
    assertThat(ran.out()).isEmpty();
    assertThat(Path.of(index)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "index . --treads 3",
        "index . --threads 0",
        "index . --threads 257",
        "index . --threads many",
        "index . --ocr perhaps",
        "search",
        "search grit --sort size",
        "search grit --from yesterday",
        "inspect",
        "inspect a b",
        "serve --port http",
        "check now",
        "snapshot",
        "restore",
        "restore a b",
        "remove",
        "watch",
        "watch /no/such/folder",
        "watch . --every 0",
        "fetch everything",
        "--colour"
      })
  void wrongUsageIsSaidOnStandardErrorAndTheExitStatusIs2(String arguments) {
    Ran ran = run(arguments.split(" "));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "index",
        "serve",
        "search",
        "inspect",
        "check",
        "snapshot",
        "restore",
        "remove",
        "watch",
        "demo"
      })
  void everyCommandHelps(String command) {
    Ran ran = run((command + " --help").strip().split(" "));
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith(("Usage: council-papers " + command).strip());
  }

  @Test
  void aConfigurationThatIsNotThereIsOneSentence() {
    Ran ran = run("index", papers.toString(), "--index", index, "--config", "/no/such/folder");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err().lines()).hasSize(1).first().asString().contains("/no/such/folder");
  }

  @Test
  void aSecondRunAtTheSameTimeIsOneSentence() throws IOException {
    index();
    Files.writeString(papers.resolve("b.txt"), PACK);
    try (FSDirectory directory = FSDirectory.open(Path.of(index));
        Lock held = directory.obtainLock("write.lock")) {
      held.ensureValid();
      Ran ran = index();
      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.err())
          .isEqualToNormalizingNewlines(
              "[" + index + "] another run is writing this index; wait until it has ended\n");
    }
    assertThat(index().exit()).isZero();
  }

  @Test
  void searchPrintsPapersWithTheirPlaceAndPassages() {
    index();
    Ran ran = run("search", "grit", "bins", "--index", index);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith(
            String.join(
                System.lineSeparator(),
                "1 paper",
                "",
                "Grit Bins",
                "  Minute 21, Planning Board, 2014-01-20",
                "  a.txt:19",
                "    19: 21. GRIT BINS"))
        .contains("Consideration was given to the number of grit bins.");
  }

  @Test
  void searchAsJsonIsTheAnswerOfTheInterface() {
    index();
    Ran ran = run("search", "grit", "--kind", "minute", "--json", "--index", index);
    JsonNode json = JsonMapper.shared().readTree(ran.out());
    assertThat(json.get("total").asInt()).isEqualTo(1);
    assertThat(json.get("hits").get(0).get("reference").asString()).isEqualTo("21");
    assertThat(json.get("facets").get("kind").get(0).get("selected").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--from 2014-02", "--to 2013", "--committee Cabinet", "--kind report"})
  void theFiltersOfASearchFilter(String filter) {
    index();
    String[] arguments = ("search grit " + filter + " --index").split(" ");
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = index;
    assertThat(run(all).out()).startsWith("0 papers");
  }

  @Test
  void anythingIsAQueryNothingIsAnError() {
    index();
    for (String query : new String[] {"\"grit", "((", "title:", "OR", "*", "..."}) {
      Ran ran = run("search", "--index", index, "--", query);
      assertThat(ran.exit()).as(query).isZero();
      assertThat(ran.err()).as(query).isEmpty();
    }
  }

  @Test
  void searchWithoutAnIndexNamesTheCommandThatMakesOne() {
    Ran ran = run("search", "grit", "--index", index);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualToNormalizingNewlines(
            "[" + index + "] there is no such folder; run council-papers index PATH\n");
    assertThat(run("serve", "--port", "0", "--index", index).exit()).isEqualTo(2);
  }

  @Test
  void inspectPrintsWhatWasRecognisedAsJson() {
    Ran ran = run("inspect", papers.resolve("a.txt").toString(), "--json");
    assertThat(ran.exit()).isZero();
    JsonNode json = JsonMapper.shared().readTree(ran.out());
    assertThat(json.get("source").asString()).isEqualTo("a.txt");
    assertThat(json.get("pack").get("date").asString()).isEqualTo("2014-02-17");
    assertThat(json.get("minutes").get(0).get("items").get(0).get("ref").asString())
        .isEqualTo("21");
    assertThat(Path.of(index)).doesNotExist();
  }

  @Test
  void inspectOfAFileThatCannotBeReadSaysWhy() throws IOException {
    Path broken = Files.writeString(papers.resolve("broken.pdf"), "%PDF-1.7 and then nothing");
    for (String file : new String[] {broken.toString(), "/no/such/file.txt", papers.toString()}) {
      Ran ran = run("inspect", file);
      assertThat(ran.exit()).as(file).isEqualTo(2);
      assertThat(ran.out()).as(file).isEmpty();
      assertThat(ran.err()).as(file).startsWith("[" + file + "] ").doesNotContain("Exception");
    }
  }
}
