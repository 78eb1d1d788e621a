package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilpapers.extract.PdfLines.bold;
import static uk.councilpapers.extract.PdfLines.line;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads, footers and page stamps go; what only stands where they stand stays. */
class RunningHeadsTest {

  private static final float HEAD = 40;
  private static final float BODY = 100;
  private static final float FOOT = 800;

  @Test
  void aLineThatComesAgainOnEveryPageIsAHead() {
    assertThat(
            kept(
                List.of(line(HEAD, "Quay Council"), line(BODY, "Quay Council, 4 March 2019")),
                List.of(line(HEAD, "Quay Council"), line(BODY, "two")),
                List.of(line(HEAD, "Quay Council"), line(BODY, "three"))))
        .containsExactly("Quay Council, 4 March 2019", "two", "three");
  }

  @Test
  void pageNumbersGoInEveryForm() {
    assertThat(
            kept(
                List.of(line(BODY, "one"), line(FOOT, "Page 1 of 3"), line(HEAD, "12")),
                List.of(line(BODY, "two"), line(FOOT, "Page 2 of 3"), line(HEAD, "13")),
                List.of(line(BODY, "three"), line(FOOT, "Page 3 of 3"), line(HEAD, "14"))))
        .containsExactly("one", "two", "three");
  }

  @Test
  void pageNumbersOfBrowsersAndWordProcessorsGoToo() {
    assertThat(
            kept(
                List.of(line(BODY, "one"), line(FOOT, "1/2"), line(790, "P a g e | 1")),
                List.of(line(BODY, "two"), line(FOOT, "2/2"), line(790, "P a g e | 2"))))
        .containsExactly("one", "two");
  }

  @Test
  void theNumberOfAMinuteAtTheEdgeStays() {
    assertThat(
            kept(
                List.of(line(HEAD, "70/17"), line(BODY, "one")),
                List.of(line(HEAD, "74/17"), line(BODY, "two"))))
        .containsExactly("70/17", "one", "74/17", "two");
  }

  @Test
  void aLetterheadIsKeptOnceWhereNothingElseNamesTheBody() {
    assertThat(
            kept(
                List.of(line(HEAD, "Quay Parish Council"), line(BODY, "Minutes, 4 March 2019")),
                List.of(line(HEAD, "Quay Parish Council"), line(BODY, "two")),
                List.of(line(HEAD, "Quay Parish Council"), line(BODY, "three"))))
        .containsExactly("Quay Parish Council", "Minutes, 4 March 2019", "two", "three");
  }

  @Test
  void aNumberThatDoesNotKeepStepWithThePagesStays() {
    assertThat(
            kept(
                List.of(line(BODY, "one"), line(FOOT, "40")),
                List.of(line(BODY, "two"), line(FOOT, "12"))))
        .containsExactly("one", "40", "two", "12");
  }

  @Test
  void aStampLeavesTheHeadingOnItsLine() {
    assertThat(
            kept(
                List.of(line(HEAD, "Page 7\tAgenda Item 4"), line(BODY, "one")),
                List.of(line(HEAD, "Page 8"), line(BODY, "two"))))
        .containsExactly("Agenda Item 4", "one", "two");
  }

  @Test
  void headingsThatCountUpAreNoHeads() {
    assertThat(
            kept(
                List.of(line(HEAD, "Appendix 1"), line(BODY, "one")),
                List.of(line(HEAD, "Appendix 2"), line(BODY, "two")),
                List.of(line(HEAD, "Appendix 3"), line(BODY, "three"))))
        .contains("Appendix 1", "Appendix 2", "Appendix 3");
  }

  @Test
  void aRunningLabelIsKeptOnce() {
    assertThat(
            kept(
                List.of(line(HEAD, "Appendix 2"), line(BODY, "one")),
                List.of(line(HEAD, "Appendix 2"), line(BODY, "two")),
                List.of(line(HEAD, "Appendix 2"), line(BODY, "three"))))
        .containsExactly("Appendix 2", "one", "two", "three");
  }

  @Test
  void theTitleOfSeveralPapersIsNoHead() {
    assertThat(
            kept(
                List.of(bold(84, "PLANNING BOARD"), line(BODY, "one")),
                List.of(bold(84, "PLANNING BOARD"), line(BODY, "two")),
                List.of(bold(84, "PLANNING BOARD"), line(BODY, "three"))))
        .hasSize(6);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<String> kept(List<PdfLine>... pages) {
    return RunningHeads.removed(Arrays.asList(pages), Collections.nCopies(pages.length, 842f))
        .stream()
        .flatMap(List::stream)
        .map(PdfLine::text)
        .toList();
  }
}
