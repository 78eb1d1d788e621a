package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.config.Sidecar;
import uk.councilpapers.model.Filing;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.model.Warning;
import uk.councilpapers.split.PackSplitter;
import uk.councilpapers.text.FileNameReader;
import uk.councilpapers.text.PlainLines;

/** A sidecar wins over the text, the text over the file's name. */
class PackFilingTest {

  private static final String MINUTES =
      """
      MIDVALE HARBOUR COMMITTEE

      Minutes of the meeting held on %s

      Present: Councillor A. Ash (Chair), Councillor B. Beck

      1. Apologies

      There were none.

      2. Moorings

      It was agreed that the moorings be repaired.
      """;

  private static Filed file(String text, String name, Sidecar sidecar) {
    PlainLines lines = PlainLines.of(SourceText.of(text));
    return new PackFiling(Shipped.CONFIG.committees())
        .file(
            new PackSplitter(Shipped.CONFIG).split(name, lines),
            lines,
            FileNameReader.read(name),
            sidecar);
  }

  private static Filed file(String text, String name) {
    return file(text, name, Sidecar.SILENT);
  }

  private static Sidecar stating(String committee, String date) {
    return new Sidecar(
        Optional.empty(),
        Optional.of(committee),
        Optional.of(LocalDate.parse(date)),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static Filing filing(String committee, String date) {
    return new Filing(Optional.of(committee), Optional.of(LocalDate.parse(date)), false);
  }

  private static List<String> warnings(Filed filed) {
    return filed.outline().warnings().stream().map(Warning::message).toList();
  }

  @Test
  void aNameThatAgreesAddsNothing() {
    String text = MINUTES.formatted("3rd March, 2023");
    Filed filed = file(text, "Printed minutes 03rd-Mar-2023 10.00 Midvale Harbour Com.pdf");
    assertThat(filed.filing()).isEqualTo(filing("Midvale Harbour Committee", "2023-03-03"));
    assertThat(warnings(filed)).isEmpty();
  }

  @Test
  void theTextWinsOverTheName() {
    Filed filed = file(MINUTES.formatted("3rd March, 2023"), "minutes-2023-04-07.pdf");
    assertThat(filed.filing().date()).contains(LocalDate.of(2023, 3, 3));
    assertThat(warnings(filed))
        .containsExactly(
            "date: the file name says 2023-04-07, the text 2023-03-03; the text is taken");
  }

  @Test
  void theSidecarWinsOverTheText() {
    Filed filed =
        file(MINUTES.formatted("3rd March, 2023"), "a.pdf", stating("Port Board", "2023-03-04"));
    assertThat(filed.filing().committee()).contains("Port Board");
    assertThat(filed.outline().minutes().getFirst().committee()).isEqualTo("Port Board");
    assertThat(filed.outline().minutes().getFirst().date()).contains(LocalDate.of(2023, 3, 4));
    assertThat(warnings(filed))
        .containsExactly(
            "date: the text says 2023-03-03, the sidecar 2023-03-04; the sidecar is taken",
            "committee: the text says Midvale Harbour Committee, the sidecar Port Board; the sidecar"
                + " is taken");
  }

  private static final String PACK =
      """
      **PARKS PANEL**

      **Venue: Town Hall, Corn Row, Kelderby**

      **Date: Monday, 17th February**

      **Time: 10.00 a.m.**

      **A G E N D A**

      1. Apologies for Absence
      2. Play Areas
      """;

  @Test
  void theNameSuppliesTheYear() {
    Filed filed = file(PACK, "pack-2014.txt");
    assertThat(filed.outline().front().orElseThrow().date()).contains(LocalDate.of(2014, 2, 17));
    assertThat(warnings(filed))
        .containsExactly("no year is printed; 2014-02-17 takes it from the file's name");
  }

  @Test
  void aYearInWhichTheWeekdayDoesNotFitIsNotTaken() {
    assertThat(file(PACK, "pack-2015.txt").filing().date()).isEmpty();
  }

  @Test
  void theNameSaysWhatAReportDoesNot() {
    Filed filed =
        file("A tale of two weirs\n\nThey were built.\n", "Report 03-03-2023 10.00 Port Board.txt");
    assertThat(filed.filing()).isEqualTo(filing("Port Board", "2023-03-03"));
    assertThat(filed.outline().reports()).hasSize(1);
    assertThat(warnings(filed))
        .contains(
            "no date is printed; 2023-03-03, from the file name, is taken",
            "no committee is printed; Port Board, from the file name, is taken",
            "taken as report, since the file name says so");
  }

  @Test
  void aNameCutInAWordIsCompletedByTheText() {
    Filed filed =
        file(
            "A tale of two weirs\n\nHarbour and River Commission\n\nThey were built.\n",
            "Report 03-03-2023 10.00 Harbour and River Co.txt");
    assertThat(filed.filing().committee()).contains("Harbour and River Commission");
  }

  @Test
  void aKindThatWasNotRecognisedIsAWarning() {
    Filed filed = file(MINUTES.formatted("3rd March, 2023"), "report 2023-03-03.pdf");
    assertThat(warnings(filed))
        .containsExactly("the file name says report, but none was recognised");
  }
}
