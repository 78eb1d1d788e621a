package uk.councilpapers.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.model.Paper;

/** The same minute printed in two packs is one paper with two sources, whatever becomes of them. */
class SharedMinuteTest {

  private static final String FEBRUARY = PaperFolder.pack("21. GRIT BINS", "22. ALLOTMENTS");
  private static final String MARCH =
      PaperFolder.packOf("17th March, 2014", "21. GRIT BINS", "23. BRIDGES");

  private static final String IN_BOTH = "21 Grit Bins: ";

  @TempDir private Path temporary;

  private PaperFolder folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = new PaperFolder(temporary);
  }

  @Test
  void theEarlierPackComesFirstWhicheverIsNamedFirst() throws IOException {
    folder.write("a.txt", MARCH);
    folder.write("b.txt", FEBRUARY);
    folder.index();
    assertThat(folder.minutes())
        .containsExactly(IN_BOTH + "b.txt, a.txt", "22 Allotments: b.txt", "23 Bridges: a.txt");
  }

  @Test
  void theOrderOfRunsDoesNotMatter() throws IOException {
    folder.write("feb.txt", FEBRUARY);
    folder.index();
    folder.write("mar.txt", MARCH);
    folder.index();
    List<Paper> februaryFirst = folder.all();
    PaperFolder other = new PaperFolder(temporary.resolve("other"));
    other.write("mar.txt", MARCH);
    other.index();
    assertThat(other.minutes()).containsExactly(IN_BOTH + "mar.txt", "23 Bridges: mar.txt");
    other.write("feb.txt", FEBRUARY);
    other.index();
    assertThat(other.minutes())
        .containsExactly(
            IN_BOTH + "feb.txt, mar.txt", "22 Allotments: feb.txt", "23 Bridges: mar.txt");
    assertThat(folder.minutes()).isEqualTo(other.minutes());
    assertThat(februaryFirst).extracting(Paper::text).isEqualTo(texts(other));
  }

  private static List<Object> texts(PaperFolder folder) throws IOException {
    return folder.all().stream().<Object>map(Paper::text).toList();
  }

  @Test
  void whenOnePackLosesTheMinuteTheOtherKeepsIt() throws IOException {
    bothIndexed();
    folder.write("feb.txt", PaperFolder.pack("22. ALLOTMENTS"));
    folder.index();
    assertThat(folder.minutes())
        .containsExactly(IN_BOTH + "mar.txt", "22 Allotments: feb.txt", "23 Bridges: mar.txt");
    folder.write("feb.txt", FEBRUARY);
    folder.index();
    assertThat(folder.minutes()).first().isEqualTo(IN_BOTH + "feb.txt, mar.txt");
  }

  @Test
  void whenOnePackChangesTheMinuteKeepsBothSources() throws IOException {
    bothIndexed();
    folder.write("mar.txt", MARCH + "\nA line at the end.\n");
    IndexSummary run = folder.index();
    assertThat(run.refused()).isEmpty();
    assertThat(folder.minutes()).first().isEqualTo(IN_BOTH + "feb.txt, mar.txt");
  }

  @Test
  void aPrunedPackLeavesTheMinuteToTheOther() throws IOException {
    bothIndexed();
    folder.delete("feb.txt");
    folder.prune();
    assertThat(folder.minutes()).containsExactly(IN_BOTH + "mar.txt", "23 Bridges: mar.txt");
    Paper minute = folder.minute("21").orElseThrow();
    assertThat(minute.text().firstLine()).isEqualTo(minute.source().lines().first());
    assertThat(minute.text().lines().getFirst()).isEqualTo("21. GRIT BINS");
  }

  @Test
  void aVanishedPackThatIsNotPrunedKeepsTheMinuteWhenTheOtherChanges() throws IOException {
    bothIndexed();
    folder.delete("feb.txt");
    folder.write("mar.txt", PaperFolder.packOf("17th March, 2014", "24. CULVERTS"));
    folder.index();
    assertThat(folder.minutes())
        .containsExactly(IN_BOTH + "feb.txt", "22 Allotments: feb.txt", "24 Culverts: mar.txt");
    folder.write("mar.txt", MARCH);
    folder.index();
    assertThat(folder.minutes())
        .containsExactly(
            IN_BOTH + "feb.txt, mar.txt", "22 Allotments: feb.txt", "23 Bridges: mar.txt");
  }

  @Test
  void aVanishedPackThatWasPrintedLaterKeepsTheMinuteWithItsOwnLines() throws IOException {
    bothIndexed();
    folder.delete("mar.txt");
    folder.write("feb.txt", PaperFolder.pack("24. CULVERTS"));
    folder.index();
    assertThat(folder.minutes())
        .containsExactly(IN_BOTH + "mar.txt", "23 Bridges: mar.txt", "24 Culverts: feb.txt");
    Paper minute = folder.minute("21").orElseThrow();
    assertThat(minute.text().firstLine()).isEqualTo(minute.source().lines().first());
    assertThat(minute.text().lines().getFirst()).isEqualTo("21. GRIT BINS");
  }

  @Test
  void threePacksOneOfThemTwice() throws IOException {
    folder.write("feb.txt", FEBRUARY);
    folder.write("mar.txt", MARCH);
    folder.write("copy/mar.txt", MARCH);
    folder.index();
    assertThat(folder.minutes())
        .containsExactly(
            IN_BOTH + "feb.txt, copy/mar.txt, mar.txt",
            "22 Allotments: feb.txt",
            "23 Bridges: copy/mar.txt, mar.txt");
    folder.delete("copy/mar.txt");
    folder.prune();
    assertThat(folder.minutes())
        .containsExactly(
            IN_BOTH + "feb.txt, mar.txt", "22 Allotments: feb.txt", "23 Bridges: mar.txt");
  }

  @Test
  void whatBearsTheSameNameAndSaysSomethingElseIsAPaperOfItsOwn() throws IOException {
    folder.write("a.txt", FEBRUARY);
    folder.write("b.txt", FEBRUARY.replace("Consideration was given to this item.", OTHER_WORDS));
    folder.index();
    List<Paper> first = folder.all();
    assertThat(folder.minutes())
        .containsExactly(
            "21 Grit Bins: a.txt",
            "21 Grit Bins: b.txt",
            "22 Allotments: a.txt",
            "22 Allotments: b.txt");
    assertThat(first).extracting(Paper::id).doesNotHaveDuplicates();
    folder.touch("b.txt");
    folder.write(
        "b.txt", FEBRUARY.replace("Consideration was given to this item.", OTHER_WORDS) + "\n");
    folder.index();
    assertThat(folder.all()).extracting(Paper::id).isEqualTo(ids(first));
  }

  private static List<String> ids(List<Paper> papers) {
    return papers.stream().map(Paper::id).toList();
  }

  private static final String OTHER_WORDS =
      "Members heard from residents of Mill Street how the slope below the chapel freezes every"
          + " December, and asked why lorries that carry salt turn round before they reach it.";

  private void bothIndexed() throws IOException {
    folder.write("feb.txt", FEBRUARY);
    folder.write("mar.txt", MARCH);
    folder.index();
    assertThat(folder.minutes()).first().isEqualTo(IN_BOTH + "feb.txt, mar.txt");
  }
}
