package uk.councilpapers.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.SourceText;

/**
 * Takes invented packs apart and compares the outline with the one beside them; {@code
 * -Dgolden.update=true} writes it anew.
 */
class PackSplitterTest {

  private static final Path PACKS = Path.of("src/test/resources/packs");
  private static final PackSplitter SPLITTER =
      new PackSplitter(IndexConfig.read(Path.of("index-config")));

  @TestFactory
  List<DynamicTest> theOutlineIsTheOneBesideThePack() throws IOException {
    return packs().stream()
        .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> compare(p)))
        .toList();
  }

  private static void compare(Path pack) throws IOException {
    Path golden = Path.of(pack.toString().replaceFirst("\\.txt$", ".outline"));
    String outline = OutlineText.of(split(Files.readString(pack)));
    if (Boolean.getBoolean("golden.update")) Files.writeString(golden, outline);
    assertThat(outline).isEqualTo(Files.readString(golden));
  }

  @TestFactory
  List<DynamicTest> everyLineBelongsToOneUnit() throws IOException {
    return packs().stream()
        .map(
            p ->
                DynamicTest.dynamicTest(
                    p.getFileName().toString(), () -> Units.assertEveryLineInOne("", read(p))))
        .toList();
  }

  @Test
  void linesTakenAwayLeaveEveryLineInOneUnit() throws IOException {
    long seed = Long.getLong("seed", 20140512L);
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      for (Path pack : packs()) {
        List<String> lines = new ArrayList<>(read(pack).lines());
        lines.removeIf(l -> random.nextInt(12) == 0);
        if (lines.isEmpty()) continue;
        SourceText text = new SourceText(lines, List.of());
        assertThat(text.lines()).as("seed %d, round %d, %s", seed, round, pack).isNotEmpty();
        Units.assertEveryLineInOne("", text);
      }
    }
  }

  @Test
  void aTextWithoutLinesHasNoUnits() {
    PackOutline outline = split("\n \n**\n");
    assertThat(Units.of(outline)).isEmpty();
    assertThat(outline.warnings()).isEmpty();
  }

  private static List<Path> packs() throws IOException {
    try (Stream<Path> files = Files.list(PACKS)) {
      return files.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static SourceText read(Path pack) throws IOException {
    return SourceText.of(Files.readString(pack));
  }

  @Test
  void anEMailIsNoReportToABody() {
    String mail =
        """
        From: A Clerk <clerk@ashby.example>
        To: members@ashby.example
        Subject: Agenda for Monday
        Date: Mon, 3 Apr 2023

        Please find the agenda for the meeting of the parish council.
        """;
    assertThat(split(mail).reports()).isEmpty();
  }

  private static PackOutline split(String text) {
    return SPLITTER.split(SourceText.of(text));
  }
}
