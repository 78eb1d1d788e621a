package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilpapers.model.Promise;

class PromiseFinderTest {

  private static List<Promise> inMinute(String... lines) {
    return new PackText().minute("12", "MOORINGS", lines).promises();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Resolved:- That a further report be submitted to a future meeting.             | Canals Board  | -
          (2) That an update be given in 6-12 months on the plan.                        | -             | 2012-01
          (3) That the Panel be informed of the outcome of the inspection in May 2011.   | Canals Board  | 2011-05
          (2) That comments be forwarded to A. Ash within the next two weeks.            | -             | 2011-01-24
          (4) That an update be given within eight weeks.                                | -             | 2011-03-07
          (4) That an update be given within twenty-eight days.                          | -             | 2011-02-07
          That boats be the subject of a report to the Locks Panel after May 2012.       | Locks Panel   | 2012-05
          A report back would be given in March.                                         | -             | 2011-03
          Action plans would be submitted to the May meeting.                            | -             | 2011-05
          An update would be submitted in due course.                                    | -             | -
          A further report will be presented in autumn 2011.                             | -             | -
          Consideration of this item was deferred until the next meeting.                | Canals Board  | next meeting
          It was agreed that a presentation be done at a future meeting.                 | Canals Board  | -
          The budget was to be considered by Cabinet 5th March, 2011.                    | Cabinet       | 2011-03-05
          Findings will be presented to the Locks Panel in May/June 2011.                | Locks Panel   | 2011-06
          That a report be submitted by the end of the financial year.                   | -             | 2011-03
          That proposals be submitted to the next Board meeting, as agreed.              | Canals Board  | next meeting
          """)
  void whoReceivesItAndWhenIsReadFromTheWords(String sentence, String to, String due) {
    Promise promise = inMinute(sentence).getFirst();
    assertThat(promise.to().orElse("-")).isEqualTo(to);
    assertThat(promise.due().orElse("-")).isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resolved:- That the report be noted.",
        "That the minutes of the Locks Panel be approved.",
        "That the next meeting be held on 4 May 2011.",
        "The report was presented by A. Ash.",
        "What information will be shared within it",
        "That the press and public be excluded.",
        "It was agreed that the next public meeting be held in April."
      })
  void whatIsNotedOrDoneIsNoPromise(String sentence) {
    assertThat(inMinute(sentence)).isEmpty();
  }

  @Test
  void aResolutionIsThePromiseOfTheBody() {
    Promise promise = inMinute("Resolved:- (1) That a report be submitted in May.").getFirst();
    assertThat(promise.by()).contains("Canals Board");
    assertThat(promise.text()).isEqualTo("That a report be submitted in May.");
    assertThat(promise.line()).isEqualTo(3);
  }

  @Test
  void theLineActionBelowItNamesWhoActs() {
    assertThat(inMinute("A report back would be given in March.", "", "Action: A. Ash"))
        .extracting(Promise::by)
        .containsExactly(Optional.of("A. Ash"));
  }

  @Test
  void aLineActionThatSaysWhatIsToBeDoneIsAPromiseItself() {
    assertThat(inMinute("Boats were counted.", "Action: Officers to circulate the figures by May."))
        .containsExactly(
            new Promise(
                4,
                "Action: Officers to circulate the figures by May.",
                Optional.of("Officers"),
                Optional.empty(),
                Optional.of("2011-05")));
  }

  @Test
  void aPointThatAPageCutsInANameIsOnePromise() {
    assertThat(
            inMinute(
                "(2) That a progress report about the work of the Upper Canal",
                "",
                "Boats and Locks Team be submitted to a future meeting of this Board."))
        .extracting(Promise::text)
        .containsExactly(
            "That a progress report about the work of the Upper Canal Boats and Locks Team be"
                + " submitted to a future meeting of this Board.");
  }

  @Test
  void twoPromisesOfOneSentenceAreTwo() {
    assertThat(
            inMinute(
                "The tender would be submitted to Cabinet for approval in June with the results"
                    + " of the tender being submitted to Cabinet in October."))
        .extracting(Promise::due)
        .containsExactly(Optional.of("2011-06"), Optional.of("2011-10"));
  }

  @Test
  void anActionPlanSaysInItsColumnsWhoActsByWhen() {
    PackText pack =
        new PackText()
            .report("Moorings", "The plan is attached.")
            .appendix(
                "Action plan",
                "No.\tRecommendation\tKey Actions\tTarget Date\tLead Manager\tPosition",
                "1.1\tRopes\tRopes to be bought\tMay 2011\tB. Birch\t",
                "\t\tReport on chains to be submitted to the Locks Panel\tSeptember 2011\tA. Ash\t");
    assertThat(pack.promises())
        .containsExactly(
            new Promise(
                6,
                "Report on chains to be submitted to the Locks Panel",
                Optional.of("A. Ash"),
                Optional.of("Locks Panel"),
                Optional.of("2011-09")));
  }

  @Test
  void aWorkProgrammePromisesWhatStandsOnFewLists() {
    PackText pack =
        new PackText()
            .other(
                "Work programme 2011",
                "Meeting Date\tAgenda Item\tPurpose",
                "14 March\tRopes\tTo receive an update.",
                "28 July\tBoats\tResolved in June 2010 - That the report be submitted to the Board.",
                "\tChains\tTo monitor",
                "Weirs\tProgress\tTo be scheduled");
    assertThat(pack.promises())
        .extracting(p -> p.text() + ", " + p.due().orElse("-"))
        .containsExactly(
            "Resolved in June 2010 - That the report be submitted to the Board., 2011-07-28",
            "Chains, 2011-07-28",
            "Weirs, -");
  }

  @Test
  void aReportGoesToAnotherBodyOnTheDayThatTheReportNames() {
    PackText pack =
        new PackText()
            .report(
                "Moorings",
                "Cabinet Decision Making Meeting – 16 May 2011",
                "The views of the Board will be reported to Cabinet at the meeting.");
    assertThat(pack.promises()).extracting(Promise::due).containsExactly(Optional.of("2011-05-16"));
  }

  @Test
  void inAnAttachmentAMereIntentionIsNoPromise() {
    PackText pack =
        new PackText()
            .report("Moorings", "The plan is attached.")
            .appendix(
                "Plan",
                "Findings will be shared.",
                "Findings will be reported to the Locks Panel.");
    assertThat(pack.promises())
        .extracting(Promise::text)
        .containsExactly("Findings will be reported to the Locks Panel.");
  }
}
