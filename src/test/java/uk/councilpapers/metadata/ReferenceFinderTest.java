package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilpapers.model.Reference;

class ReferenceFinderTest {

  private static List<String> inMinute(String sentence) {
    return new PackText().minute("12", "MOORINGS", sentence).references();
  }

  private static List<String> inReport(String sentence) {
    return new PackText().report("Moorings", sentence).references();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Further to Minute No. 10 of the meeting of the Locks Panel held on 10th December, 2010, | minute, Locks Panel, 2010-12-10, 10
          Minute 23(2) of the Locks Panel held on 4 May 2010 was noted.                           | minute, Locks Panel, 2010-05-04, 23(2)
          Members recalled the report (Min. 45/10).                                               | minute, Canals Board, -, 45/10
          The Chair reported (Minute 23 refers) on boats.                                         | minute, Canals Board, -, 23
          See Minute reference 12.3 for the costs.                                                | minute, Canals Board, -, 12.3
          The minutes of the Locks Panel held on 4 May 2010 were noted.                           | minutes-of-meeting, Locks Panel, 2010-05-04, -
          The minutes of the previous meeting, held on 6 December 2010, were approved.            | minutes-of-meeting, Canals Board, 2010-12-06, -
          The Board approved the minutes as a correct record.                                     | minutes-of-meeting, Canals Board, -, -
          Evidence can be found in the minutes from the Locks Panel.                              | minutes-of-meeting, Locks Panel, -, -
          Councillor Birch declared an interest in agenda item 9, Repair of the Locks, as he sat. | agenda-item, Canals Board, 2011-01-10, 9
          Councillor Birch had an interest in item 5 on the agenda.                               | agenda-item, Canals Board, 2011-01-10, 5
          The item had stood in the open section of this meeting's agenda.                        | agenda-item, Canals Board, 2011-01-10, -
          """)
  void minutesAndAgendasArePointedAtInManyForms(String sentence, String reference) {
    assertThat(inMinute(sentence)).containsExactly(reference);
  }

  @Test
  void severalNumbersPairWithTheDatesInOrder() {
    assertThat(
            inMinute(
                "Further to Minutes Nos. 214(2) and 7 of the meetings of the Locks Panel held on"
                    + " 17th April and 12th June, 2010 respectively, A. Ash spoke."))
        .containsExactly(
            "minute, Locks Panel, 2010-04-17, 214(2)", "minute, Locks Panel, 2010-06-12, 7");
  }

  @Test
  void severalBodiesPairWithDaysThatShareAMonth() {
    assertThat(
            inMinute(
                "It was proposed to report to the Locks Panel, Weirs Panel and Canals Board on"
                    + " 16th, 24th and 29th July, 2011 respectively."))
        .containsExactly(
            "meeting, Locks Panel, 2011-07-16, -",
            "meeting, Weirs Panel, 2011-07-24, -",
            "meeting, Canals Board, 2011-07-29, -");
  }

  @Test
  void severalBodiesPairWithTheNumbersInOrder() {
    assertThat(
            inMinute(
                "Further to Minutes Nos. 43(4) and 108 of the meetings of the Locks Panel and the"
                    + " Canals Board held on 17th April and 12th June, 2010 respectively, A. Ash"
                    + " spoke."))
        .containsExactly(
            "minute, Locks Panel, 2010-04-17, 43(4)", "minute, Canals Board, 2010-06-12, 108");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The policy was approved by the Locks Panel on 9th December, 2009 (Minute No. 101).            | minute, Locks Panel, 2009-12-09, 101
          The report was deferred from the meeting of this Board held on 12th October, 2010 (Minute No. 34). | minute, Canals Board, 2010-10-12, 34
          At its meeting on 21 May 2010 the Locks Panel approved the strategy (Minute No. 6).           | minute, Locks Panel, 2010-05-21, 6
          The minutes of the Locks Panel held on 4 May 2010 were noted, with reference to Minute No. 8. | minute, Locks Panel, 2010-05-04, 8
          The recommendation at Minute No. 43(4) of the meeting of the former Locks Panel held on 16th November, 2009 stands. | minute, Locks Panel, 2009-11-16, 43(4)
          It carries out the decision of the Council on boats (Minute No. 108 of 20th January, 2010).   | minute, Council, 2010-01-20, 108
          """)
  void aMinuteInPassingIsOfTheMeetingThatTheSentenceNames(String sentence, String reference) {
    assertThat(inReport(sentence)).contains(reference);
  }

  @Test
  void aMinuteInARowIsOfTheRowsDayAndBody() {
    assertThat(inReport("14/09/10\tLocks Panel\tPetition received (Minute No. 25)"))
        .contains("minute, Locks Panel, 2010-09-14, 25");
  }

  @Test
  void aNumberWithoutLetterMeansTheItemOfTheSameMinutes() {
    PackText pack =
        new PackText()
            .minute("C12", "INTERESTS", "Councillor Ash left for Minute No. 13 (Weirs).")
            .minute("C13", "WEIRS", "There was nothing to report.");
    assertThat(pack.references()).containsExactly("minute, Canals Board, 2011-01-10, C13");
  }

  @Test
  void mattersArisingAreOfTheMinutesThatWereApproved() {
    PackText pack =
        new PackText()
            .minute(
                "12",
                "MINUTES OF THE PREVIOUS MEETING",
                "The minutes of the previous meeting, held on 6 December 2010, were considered.",
                "Arising from Minute No. 4(3), work was in hand.");
    assertThat(pack.references()).contains("minute, Canals Board, 2010-12-06, 4(3)");
  }

  @Test
  void anItemOfTheAgendaThatIsCalledMinutesMeansThoseInThePack() {
    PackText pack =
        new PackText()
            .item("1", "Minutes of the previous meeting")
            .minute("12", "WEIRS", "There was nothing to report.");
    assertThat(pack.references())
        .containsExactly("minutes-of-meeting, Canals Board, 2011-01-10, -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plan was approved by Cabinet in September 2010.              | decision, Cabinet, 2010-09, -
          It was ratified at Council on 7th December.                      | decision, Council, 2010-12-07, -
          The saving was approved as part of the Council budget in March 2010. | decision, Council, 2010-03, -
          The list was considered by the Locks Panel (May, 2009 and June, 2010). | decision, Locks Panel, 2009-05, -; decision, Locks Panel, 2010-06, -
          Resolved in June 2010 that boats be counted.                     | decision, Canals Board, 2010-06, -
          The work follows Cabinet decision CAB/10/045.                    | decision, Cabinet, -, CAB/10/045
          As set out in Decision No. 12/24, boats pay.                     | decision, -, -, 12/24
          It was resolution R2010-017 of the Locks Panel.                  | decision, -, -, R2010-017
          Action plans would be submitted to the May meeting.              | meeting, Canals Board, 2011-05, -
          It was agreed at the November Board meeting.                     | meeting, Canals Board, 2010-11, -
          The Locks Panel at its last meeting considered a letter.         | meeting, Locks Panel, -, -
          The next meeting of the Locks Panel will take place on 4 May 2011. | meeting, Locks Panel, 2011-05-04, -
          The matter was deferred to the next meeting.                     | meeting, Canals Board, -, -
          The officer's report set out the costs.                          | report, -, -, -
          As outlined in Section 11 of Annex B to the plan.                | report, -, -, Section 11; appendix, Canals Board, 2011-03-14, Annex B
          The costs are in Appendices 1 and 2.                             | appendix, Canals Board, 2011-03-14, Appendix 1; appendix, Canals Board, 2011-03-14, Appendix 2
          """)
  void reportsMeetingsAndDecisionsAreDatedAsFarAsTheWordsGo(String sentence, String references) {
    assertThat(inReport(sentence)).containsExactly(references.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The gates must be resolved by December 2011.",
        "The scheme was endorsed by residents.",
        "It was submitted to Ofsted on 25 February 2010.",
        "The film lasts ten minutes and 4 seconds.",
        "Repairs took 20 minutes no matter what.",
        "A report to members was long.",
        "A Moorings Strategy for boats was wanted."
      })
  void wordsThatNameNoPaperAreNoReference(String sentence) {
    assertThat(inReport(sentence)).isEmpty();
  }

  @Test
  void theSameWordsGiveOneReferenceTheFullerOne() {
    assertThat(inReport("The budget was considered by the Cabinet on 15th July 2010."))
        .containsExactly("meeting, Cabinet, 2010-07-15, -");
  }

  @Test
  void aPlanThatIsNamedAgainAndAgainCountsOnce() {
    PackText pack =
        new PackText()
            .report(
                "Moorings",
                "This follows the Midvale Boats Strategy, as agreed.",
                "Under the Midvale Boats Strategy, boats pay.");
    assertThat(pack.references()).containsExactly("report, -, -, -");
  }

  @Test
  void theHeadingOverAnAppendixIsNoReferenceToIt() {
    PackText pack =
        new PackText()
            .report("Moorings", "The costs are attached as Appendix 1.")
            .appendix("Appendix 1", "Costs of ropes", "Appendix 1", "Costs of chains");
    assertThat(pack.references()).containsExactly("appendix, Canals Board, 2011-03-14, Appendix 1");
  }

  @Test
  void aShortFormIsTheBodyThatThePackExplains() {
    PackText pack =
        new PackText()
            .report(
                "Moorings",
                "The Safer Midvale Partnership (SMP) has a plan.",
                "The SMP Executive agreed this on 08.01.11, and the Executive agreed, on"
                    + " 09.02.11, to lead.");
    assertThat(pack.references())
        .containsExactly(
            "decision, Safer Midvale Partnership Executive, 2011-01-08, -",
            "decision, Safer Midvale Partnership Executive, 2011-02-09, -");
  }

  @Test
  void aGroupWithoutNameIsThatOfTheSubject() {
    PackText pack =
        new PackText().minute("12", "DREDGING FUND", "Next Task Group meeting 31st January.");
    assertThat(pack.references())
        .containsExactly("meeting, Dredging Fund Task Group, 2011-01-31, -");
  }

  @Test
  void aQuotedResolutionIsFoundInTheMinutesOfThePack() {
    String point =
        "That the Head of Locks meets with the Boat Owners of the upper canal to discuss the"
            + " future of the winter moorings";
    PackText pack =
        new PackText()
            .minute("12", "MOORINGS", "Resolved:- (1) That boats be counted.", "(2) " + point + ".")
            .report(
                "Moorings",
                "This was discussed at the last full Canals Board in January and the action was:\t"
                    + point);
    assertThat(pack.references()).contains("minute, Canals Board, 2011-01, 12(2)");
  }

  @Test
  void aReportThatWasReceivedInAMonthIsTheMinuteOfThatMonth() {
    PackText pack =
        new PackText()
            .minute("12", "LOCKS AND WEIRS - PROGRESS", "There was nothing to report.")
            .other("Group work", "Locks\tReport on Locks and Weirs received in January.");
    assertThat(pack.references()).contains("minute, Canals Board, 2011-01, 12");
  }

  @Test
  void aScheduleOfDecisionsPointsAtEachByItsDay() {
    PackText pack =
        new PackText()
            .other(
                "Schedule",
                "Decision Date\tItem\tRecommendation",
                "29/10/10\tMoorings\t1. That ropes be bought.");
    assertThat(pack.references()).containsExactly("decision, Canals Board, 2010-10-29, -");
  }

  @Test
  void aWorkProgrammePointsAtTheItemsOfThisMeeting() {
    PackText pack =
        new PackText()
            .item("5", "Winter moorings")
            .other(
                "Work programme 2011",
                "Meeting Date\tAgenda Item\tPurpose",
                "14 March\tWinter moorings\tTo receive an update.",
                "28 July\tBoats\tTo receive an update.");
    assertThat(pack.references()).containsExactly("agenda-item, Canals Board, 2011-03-14, 5");
  }

  @Test
  void aTableOfDaysAndBodiesPointsAtTheirMeetings() {
    PackText pack =
        new PackText()
            .report(
                "Moorings",
                "The review goes to the following meetings.",
                "14th July, 2011\tLocks Panel Meeting (special meeting)",
                "15th July, 2011\tCabinet",
                "16th July, 2011\tBoat show");
    assertThat(pack.references())
        .containsExactly("meeting, Locks Panel, 2011-07-14, -", "meeting, Cabinet, 2011-07-15, -");
  }

  @Test
  void aFormBelowTheBackgroundPapersIsNoPaper() {
    PackText pack =
        new PackText()
            .reportWithPapers(
                "Moorings",
                "1. 12 September 2010 Locks Panel Moorings report",
                "Professional comments:",
                "The costs of the moorings");
    assertThat(pack.references()).contains("report, Locks Panel, 2010-09-12, -").hasSize(1);
  }

  @Test
  void aMonthWithoutYearIsTheNearerOneUnlessTheWordsSayMore() {
    assertThat(inMinute("It can be dealt with at the December meeting."))
        .containsExactly("meeting, Canals Board, 2010-12, -");
    assertThat(inMinute("It can be dealt with at the March meeting."))
        .containsExactly("meeting, Canals Board, 2011-03, -");
    assertThat(inMinute("It was approved by the Locks Panel in March."))
        .containsExactly("decision, Locks Panel, 2010-03, -");
  }

  @Test
  void itemsOfARangeAreAllMeant() {
    assertThat(inMinute("Councillor Ash was absent for Agenda Items 1-3 and 11."))
        .containsExactly(
            "agenda-item, Canals Board, 2011-01-10, 1",
            "agenda-item, Canals Board, 2011-01-10, 2",
            "agenda-item, Canals Board, 2011-01-10, 3",
            "agenda-item, Canals Board, 2011-01-10, 11");
  }

  @Test
  void backgroundPapersAreReportsUnlessTheyAreMeetingsOrAttached() {
    PackText pack =
        new PackText()
            .reportWithPapers(
                "Moorings",
                "Locks Panel 2 March 2010 and 16 Dec 2010",
                "Costs of ropes",
                "Boats of Midvale 2009",
                "None",
                "All owners have been consulted")
            .appendix("Costs of ropes", "Ropes are dear.");
    assertThat(pack.references())
        .containsExactly(
            "meeting, Locks Panel, 2010-03-02, -",
            "meeting, Locks Panel, 2010-12-16, -",
            "appendix, Canals Board, 2011-03-14, -",
            "report, -, -, -");
  }

  @Test
  void futureMeetingsFollowOneAnotherOverTheEndOfTheYear() {
    PackText pack =
        new PackText()
            .minute(
                "12",
                "DATES OF FUTURE MEETINGS",
                "Resolved:- That future meetings take place on:-",
                "- 17th November, 2011",
                "- 10th January, 2012",
                "- 14th March");
    assertThat(pack.references())
        .containsExactly(
            "meeting, Canals Board, 2011-11-17, -",
            "meeting, Canals Board, 2012-01-10, -",
            "meeting, Canals Board, 2012-03-14, -");
  }

  @Test
  void notesOfSessionsAreMinutesOfEachDay() {
    PackText pack =
        new PackText()
            .report("Moorings", "The review is attached.")
            .appendix("Review", "Notes of evidence sessions:", "9 May 2010", "", "15 May 2010");
    assertThat(pack.references())
        .contains(
            "minutes-of-meeting, Canals Board, 2010-05-09, -",
            "minutes-of-meeting, Canals Board, 2010-05-15, -");
  }

  @Test
  void aReferenceKeepsItsLineAndItsWords() {
    Reference found =
        new PackText()
            .minute("12", "MOORINGS", "Nothing.", "Further to Minute No. 4 (Weirs), A. Ash spoke.")
            .describe()
            .references()
            .getFirst();
    assertThat(found.line()).isEqualTo(4);
    assertThat(found.text()).isEqualTo("Minute No. 4 (Weirs)");
    assertThat(found.target().title()).contains("Weirs");
  }
}
