package uk.councilpapers.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperContent;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.schema.Removal.RemovedFile;

/** What is remembered of papers taken down, and what is recognised by it. */
class RemovalsTest {

  private static final TakenDown DAY = new TakenDown(LocalDate.of(2026, 3, 2), Optional.empty());

  private static Paper report(String id, String fileId, List<String> words) {
    PaperSource source =
        new PaperSource(
            fileId,
            fileId + ".pdf",
            Optional.empty(),
            new LineRange(5, 9),
            Optional.of(new PageRange(3, 4)));
    return new Paper(
        id,
        PaperKind.REPORT,
        "Winter Grit Bins",
        Optional.empty(),
        new Committee("planning-board", "Planning Board"),
        Optional.of(LocalDate.of(2014, 1, 20)),
        Optional.of("planning-board-2014-01-20"),
        PaperContent.builder().build(),
        Optional.empty(),
        List.of(source),
        new PaperText(List.of(String.join(" ", words)), 5, List.of()));
  }

  /** So many words of their own: {@code grit12}. */
  private static List<String> words(String stem, int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) words.add(stem + i);
    return words;
  }

  private static Removals removed(Paper paper) {
    return new Removals(
        List.of(new Removal(paper.id(), DAY, List.of(), List.of(RemovedPaper.of(paper)))));
  }

  @Test
  void whatACommitRemembersComesBackAsItWas() {
    TakenDown why =
        new TakenDown(LocalDate.of(2026, 3, 2), Optional.of("names a child\n= 100% & “x”"));
    Paper paper = report("a", "file-a", words("grit", 0, 200));
    Removals removals =
        removed(paper)
            .with(
                new Removal(
                    "b c.pdf",
                    why,
                    List.of(new RemovedFile("file-b", "/papers/b c.pdf", "0a1b")),
                    List.of()));
    Map<String, String> data = removals.commitData(Map.of("council-papers.format", "9:x"));
    assertThat(data).containsEntry("council-papers.format", "9:x").hasSize(3);
    assertThat(Removals.of(data)).isEqualTo(removals);
    assertThat(data.values()).noneMatch(value -> value.contains("grit1"));
  }

  @Test
  void aShorterListLeavesNothingOfALongerOne() {
    Removals one = removed(report("a", "file-a", words("grit", 0, 200)));
    Map<String, String> two =
        one.and(removed(report("b", "file-b", words("salt", 0, 200)))).commitData(Map.of());
    assertThat(Removals.of(one.commitData(two))).isEqualTo(one);
  }

  @Test
  void aCopyUnderTheSameIdIsRecognisedByMostOfItsWords() {
    Removals removals = removed(report("a", "file-a", words("grit", 0, 200)));
    assertThat(removals.of(report("a", "file-b", words("grit", 0, 150)))).isPresent();
    assertThat(removals.of(report("a", "file-b", words("salt", 0, 200)))).isEmpty();
  }

  @Test
  void inTheSameFileTheIdIsEnough() {
    Removals removals = removed(report("a", "file-a", words("grit", 0, 200)));
    assertThat(removals.of(report("a", "file-a", words("salt", 0, 200)))).isPresent();
  }

  @Test
  void aCopyOfTheSameMeetingUnderAnotherIdIsRecognisedByNearlyAllOfItsWords() {
    Removals removals = removed(report("a", "file-a", words("grit", 0, 200)));
    assertThat(removals.of(report("z", "file-b", words("grit", 0, 190)))).isPresent();
    List<String> half = words("grit", 0, 100);
    half.addAll(words("salt", 0, 100));
    assertThat(removals.of(report("z", "file-b", half))).isEmpty();
  }

  @Test
  void anEarlierVersionThatWasNotTakenDownStays() {
    Paper draft = report("draft", "file-a", words("grit", 0, 190));
    RemovedPaper removed =
        RemovedPaper.of(report("a", "file-a", words("grit", 0, 200))).sparing(List.of(draft));
    Removals removals = new Removals(List.of(new Removal("a", DAY, List.of(), List.of(removed))));
    assertThat(removals.of(draft)).isEmpty();
    assertThat(Removals.of(removals.commitData(Map.of())).of(draft)).isEmpty();
    assertThat(removals.of(report("z", "file-b", words("grit", 0, 190)))).isPresent();
  }

  @Test
  void aFewWordsThatManyPapersHaveAreNoCopy() {
    List<String> noted = List.of("Resolved", "that", "the", "report", "be", "noted");
    Removals removals = removed(report("a", "file-a", noted));
    assertThat(removals.of(report("z", "file-b", noted))).isEmpty();
    assertThat(removals.of(report("a", "file-b", noted))).isPresent();
  }

  @Test
  void onlyThePagesThatThePaperStandsOnAreClosed() {
    Removals removals = removed(report("a", "file-a", words("grit", 0, 200)));
    assertThat(removals.onPage("file-a", 2)).isFalse();
    assertThat(removals.onPage("file-a", 3)).isTrue();
    assertThat(removals.onPage("file-a", 4)).isTrue();
    assertThat(removals.onPage("file-a", 5)).isFalse();
    assertThat(removals.onPage("file-b", 3)).isFalse();
  }
}
