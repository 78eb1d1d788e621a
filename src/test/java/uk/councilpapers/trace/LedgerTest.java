package uk.councilpapers.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.Outcome;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.TestIndex;
import uk.councilpapers.text.ResponseHead;

class LedgerTest {

  private static List<LedgerItem> items(Paper... papers) {
    return items(Set.of(), papers);
  }

  private static List<LedgerItem> items(Set<LedgerStatus> status, Paper... papers) {
    try (TestIndex index = TestIndex.of(papers)) {
      return new Tracer(index.searcher())
          .ledger(new LedgerQuestion(SearchRequest.of(""), status))
          .items();
    }
  }

  private static Papers cabinet() {
    return Papers.minute("108", "Otter Weir repairs")
        .at("Cabinet", "2010-01-20")
        .promising(
            "That a further report be submitted to the Rivers Panel in six months.",
            "Rivers Panel",
            "");
  }

  @Test
  void aPromiseIsKeptByTheReportThatTakesTheMatterUp() {
    Paper asked =
        Papers.minute("6", "Otter Weir repairs, request").at("Rivers Panel", "2010-06-14").paper();
    Paper report =
        Papers.report("Otter Weir repairs: results").at("Rivers Panel", "2010-07-19").paper();
    LedgerItem item = items(cabinet().paper(), asked, report).getFirst();
    assertThat(item.status()).isEqualTo(LedgerStatus.KEPT);
    assertThat(item.keptBy().map(Paper::id)).contains(report.id());
    assertThat(item.due().day()).contains(LocalDate.of(2010, 7, 20));
    assertThat(item.outcome()).isEqualTo("kept by Otter Weir repairs: results, 19 July 2010");
  }

  @Test
  void whatIsPastItsDayWhenTheNewestMeetingSatIsOverdue() {
    Paper other = Papers.report("Salt").at("Rivers Panel", "2010-12-13").paper();
    LedgerItem item = items(cabinet().paper(), other).getFirst();
    assertThat(item.status()).isEqualTo(LedgerStatus.OVERDUE);
    assertThat(item.outcome()).isEqualTo("nothing later held up to 13 December 2010");
  }

  @Test
  void whatIsNotPastItsDayIsOpen() {
    Paper other = Papers.report("Salt").at("Rivers Panel", "2010-03-15").paper();
    assertThat(items(cabinet().paper(), other).getFirst().status()).isEqualTo(LedgerStatus.OPEN);
    assertThat(items(Set.of(LedgerStatus.OVERDUE), cabinet().paper(), other)).isEmpty();
  }

  @Test
  void aTableOfAnswersIsReadRowByRow() {
    Paper table =
        Papers.report("Response to the review of carers")
            .at("Cabinet", "2014-02-24")
            .text(
                "Recommendation\tCabinet Decision\tResponse\tOfficer Responsible\tAction by\n"
                    + "1. That leisure centres be free for carers.\tAccepted in part\tHalf price.\t"
                    + "S. Rawdon\tJune 2014\n"
                    + "2. That carers have ten days of leave.\tRejected\tToo dear.\t\t\n")
            .paper();
    List<LedgerItem> items = items(table);
    assertThat(items)
        .extracting(i -> i.answer().orElseThrow().decision().orElseThrow())
        .containsExactly(Decision.PARTLY, Decision.REJECTED);
    assertThat(items.getFirst().to()).contains("S. Rawdon");
    assertThat(items.getFirst().due().day()).contains(LocalDate.of(2014, 6, 30));
  }

  @Test
  void recommendationsToAnotherBodyAreAnsweredByTheirLetters() {
    Paper panel =
        Papers.minute("43", "Otter Weir repairs")
            .at("Rivers Panel", "2009-11-16")
            .resolved(
                "That the Cabinet be recommended:- (a) to mend the weir before March; and (b) to buy"
                    + " a boat for the warden.")
            .paper();
    Paper answer =
        Papers.minute("108", "Otter Weir repairs")
            .at("Cabinet", "2010-01-20")
            .citing("Minute No. 43", "Rivers Panel", "2009-11-16", "43")
            .resolved(
                "That recommendation (a) be accepted.",
                "That recommendation (b), for a boat, be rejected on the grounds of cost.")
            .paper();
    assertThat(items(panel, answer))
        .extracting(LedgerItem::text, i -> i.answer().flatMap(Answer::decision))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "(a) to mend the weir before March", Optional.of(Decision.ACCEPTED)),
            org.assertj.core.groups.Tuple.tuple(
                "(b) to buy a boat for the warden", Optional.of(Decision.REJECTED)));
  }

  @Test
  void aDeferredItemSaysWhereItCameBack() {
    Paper deferred =
        Papers.minute("34", "Otter Weir repairs")
            .at("Rivers Panel", "2014-01-20")
            .cameOut(Outcome.DEFERRED)
            .paper();
    Paper back = Papers.report("Otter Weir repairs").at("Rivers Panel", "2014-02-17").paper();
    try (TestIndex index = TestIndex.of(deferred, back)) {
      assertThat(new Tracer(index.searcher()).chain(deferred).orElseThrow().words())
          .isEqualTo("deferred 20 January 2014, came back 17 February 2014");
    }
    try (TestIndex index = TestIndex.of(deferred)) {
      assertThat(new Tracer(index.searcher()).chain(deferred).orElseThrow().words())
          .isEqualTo("deferred 20 January 2014, nothing later held up to 20 January 2014");
    }
  }

  @Test
  void aRecommendationSaysMoreThanWhatIsAskedForOnTheWay() {
    Paper minute =
        Papers.minute("7", "Otter Weir repairs")
            .at("Rivers Panel", "2014-01-20")
            .resolved(
                "That the Drainage Agency be asked to find the owner.",
                "That the Cabinet be recommended to repair the weir.")
            .paper();
    try (TestIndex index = TestIndex.of(minute)) {
      assertThat(new Tracer(index.searcher()).chain(minute).orElseThrow().words())
          .startsWith("recommended to Cabinet 20 January 2014");
    }
  }

  @Test
  void whatReportAndMinuteBothPromiseIsShownOnce() {
    String words = "That a further report on the Otter Weir be submitted in six months.";
    Paper report =
        Papers.report("Otter Weir repairs")
            .at("Cabinet", "2010-01-20")
            .recommending(words)
            .promising(words, "", "")
            .paper();
    Paper minute =
        Papers.minute("108", "Otter Weir repairs")
            .at("Cabinet", "2010-01-20")
            .promising(words, "", "")
            .paper();
    assertThat(items(report, minute))
        .singleElement()
        .extracting(LedgerItem::kind, i -> i.paper().id())
        .containsExactly(LedgerItem.Kind.PROMISE, minute.id());
  }

  @Test
  void aPromiseIsKeptByAPaperThatSaysItWasAskedFor() {
    Paper promise =
        Papers.minute("7", "Visits")
            .at("Rivers Panel", "2010-01-20")
            .promising("Otters and herons at Mole Sluice will be counted.", "", "2010-06")
            .paper();
    Paper note =
        Papers.report("Wildlife")
            .at("Rivers Panel", "2010-06-14")
            .text(
                "It will be dull. As requested, otters and herons at Mole Sluice were counted. End.")
            .paper();
    Paper other =
        Papers.report("Paths")
            .at("Rivers Panel", "2010-06-14")
            .text("Otters and herons at Mole Sluice are seen from the path.")
            .paper();
    LedgerItem item = items(promise, other, note).getFirst();
    assertThat(item.keptBy().map(Paper::id)).contains(note.id());
    assertThat(item.evidence().orElseThrow().sentence())
        .isEqualTo("As requested, otters and herons at Mole Sluice were counted.");
  }

  @Test
  void aLaterTableSaysHowARecommendationStands() {
    Paper answers =
        Papers.report("Review of otters and weirs")
            .at("Cabinet", "2014-02-24")
            .text(
                """
                Recommendation\tCabinet Decision\tResponse
                1. That otters have a ladder at each weir.\tAccepted\tTwo a year.
                """)
            .paper();
    Paper monitoring =
        Papers.report("Review of otters and weirs")
            .at("Cabinet", "2016-03-01")
            .text(
                """
                Recommendation\tDecision in 2014\tPosition\tStatus
                1. Ladders for otters at weirs\tAccepted\tAll have one\tComplete
                """)
            .paper();
    LedgerItem item = items(answers, monitoring).getFirst();
    assertThat(item.status()).isEqualTo(LedgerStatus.KEPT);
    assertThat(item.positions()).extracting(Answer::words).containsExactly("All have one");
    assertThat(items(answers, monitoring)).hasSize(1);
  }

  @Test
  void aRowThatOnlySpeaksOfRecommendationsIsNoHeadOfAnswers() {
    assertThat(ResponseHead.is("No.\tRecommendation\tLead\tCurrent Position / Impact")).isTrue();
    assertThat(ResponseHead.is("Decision Date\tScrutiny Recommendation\tAction/Response")).isTrue();
    assertThat(
            ResponseHead.is("\tMonitoring\tTo monitor the progress of recommendations made by it."))
        .isFalse();
    assertThat(ResponseHead.is("Meeting Date\tPurpose\tRecommendations\tFollow up")).isFalse();
    assertThat(ResponseHead.is("Decision date\tRecommendations\tFollow up")).isFalse();
  }

  @Test
  void whatIsPutToOneBodyIsNotAnsweredByAnother() {
    Paper panel =
        Papers.minute("43", "Otter Weir repairs")
            .at("Rivers Panel", "2009-11-16")
            .resolved("That the Cabinet be recommended to mend the weir before March.")
            .paper();
    Paper board =
        Papers.minute("9", "Otter Weir repairs")
            .at("Planning Board", "2010-01-20")
            .citing("Minute No. 43", "Rivers Panel", "2009-11-16", "43")
            .resolved("That the application be deferred.")
            .paper();
    assertThat(items(panel, board).getFirst().answer()).isEmpty();
  }

  @Test
  void whatIsRecommendedToABodyIsNextWhereThatBodyTakesItUp() {
    Paper panel =
        Papers.minute("12", "Otter Weir repairs")
            .at("Rivers Panel", "2014-07-23")
            .resolved("That the Cabinet be recommended to mend the weir.")
            .paper();
    Paper board =
        Papers.minute("9", "Otter Weir repairs").at("Planning Board", "2017-02-23").paper();
    Paper cabinet = Papers.minute("5", "Otter Weir repairs").at("Cabinet", "2019-05-21").paper();
    try (TestIndex index = TestIndex.of(panel, board, cabinet)) {
      assertThat(new Tracer(index.searcher()).chain(panel).orElseThrow().words())
          .isEqualTo("recommended to Cabinet 23 July 2014, came 21 May 2019 to Cabinet");
    }
  }

  @Test
  void aWorkProgrammeThatListsAPromiseDoesNotKeepIt() {
    Paper promise =
        Papers.minute("108", "Otter Weir repairs")
            .at("Rivers Panel", "2010-01-20")
            .promising("That a report on the Otter Weir be submitted.", "", "")
            .paper();
    Paper programme =
        Papers.report("Rivers Panel: report")
            .at("Rivers Panel", "2010-03-15")
            .text("Further to Minute No. 108, the Otter Weir is to be reported.")
            .citing("Minute No. 108", "Rivers Panel", "2010-01-20", "108")
            .paper();
    LedgerItem item = items(promise, programme).getFirst();
    assertThat(item.status()).isEqualTo(LedgerStatus.OPEN);
    assertThat(item.outcome()).isEqualTo("came back in Rivers Panel: report, 15 March 2010");
  }

  @Test
  void answersInRunningTextAreReadByTheirLabels() {
    Paper response =
        Papers.report("Response to the review of otters")
            .at("Cabinet", "2014-02-24")
            .text(
                """
                Recommendation 1: That otters have a ladder at each weir.
                Cabinet response: Accepted in part. Two ladders a year.
                Lead officer: A. Ash
                Timescale: June 2014
                Recommendation 2
                That the mill be closed to visitors in spring.
                Executive response:
                Not accepted, because of the cost.
                """)
            .paper();
    List<LedgerItem> items = items(response);
    assertThat(items)
        .extracting(LedgerItem::text)
        .containsExactly(
            "1. That otters have a ladder at each weir.",
            "2. That the mill be closed to visitors in spring.");
    assertThat(items)
        .extracting(i -> i.answer().orElseThrow().decision().orElseThrow())
        .containsExactly(Decision.PARTLY, Decision.REJECTED);
    assertThat(items.getFirst().to()).contains("A. Ash");
    assertThat(items.getFirst().due().day()).contains(LocalDate.of(2014, 6, 30));
  }

  @Test
  void aDecisionIsCalledInByThePaperThatSaysSoInItsTitle() {
    Paper decision = Papers.minute("108", "Otter Weir repairs").at("Cabinet", "2014-01-20").paper();
    Paper callIn =
        Papers.report("Call-in of the decision on Otter Weir repairs")
            .at("Management Board", "2014-02-05")
            .text("The decision at Minute No. 108 was called in by three members.")
            .citing("Minute No. 108", "Cabinet", "2014-01-20", "108")
            .paper();
    try (TestIndex index = TestIndex.of(decision, callIn)) {
      assertThat(new Tracer(index.searcher()).chain(decision).orElseThrow().words())
          .isEqualTo(
              "decided 20 January 2014, called in, came 5 February 2014 to Management Board");
    }
  }

  @Test
  void aRowThatAPageEndCutsIsRead() {
    Paper table =
        Papers.report("Response to the review of otters")
            .at("Cabinet", "2014-02-24")
            .text(
                """
                Recommendation\tDecision\tResponse\tOfficer Responsible\tAction by
                8. That a count of young otters be made.\tDeferred\tTo be considered in

                \t\tthe spring.\tA. Ash\tJuly 2014
                """)
            .paper();
    LedgerItem item = items(table).getFirst();
    assertThat(item.answer().orElseThrow().decision()).contains(Decision.DEFERRED);
    assertThat(item.answer().orElseThrow().words()).isEqualTo("To be considered in the spring.");
    assertThat(item.to()).contains("A. Ash");
  }

  private static Paper panelOfPoints() {
    return Papers.minute("43", "Otter Weir repairs")
        .at("Rivers Panel", "2009-11-16")
        .resolved(
            "That the Cabinet be recommended:- (a) to mend the weir before March; (b) to buy a boat"
                + " for the warden; and (c) to count the otters.")
        .paper();
  }

  @Test
  void aReportThatAcceptsPointsByTheirLettersStandsWithThem() {
    Paper report =
        Papers.report("Otter Weir repairs")
            .at("Cabinet", "2010-01-20")
            .recommending("accepts recommendations (a) and (c)", "rejects recommendation (b)")
            .paper();
    List<LedgerItem> items = items(panelOfPoints(), report);
    assertThat(items)
        .extracting(LedgerItem::text, i -> i.positions().getFirst().decision().orElseThrow().id())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("(a) to mend the weir before March", "accepted"),
            org.assertj.core.groups.Tuple.tuple("(b) to buy a boat for the warden", "rejected"),
            org.assertj.core.groups.Tuple.tuple("(c) to count the otters", "accepted"));
    assertThat(items.getFirst().answer()).isEmpty();
  }

  @Test
  void aReportWhosePointsAreNotHeldKeepsItsRecommendations() {
    Paper report =
        Papers.report("Otter Weir repairs")
            .at("Cabinet", "2010-01-20")
            .recommending("accepts recommendations (a) and (c)")
            .paper();
    assertThat(items(report))
        .extracting(LedgerItem::text)
        .containsExactly("accepts recommendations (a) and (c)");
  }

  @Test
  void pointsAreNamedByLettersNumbersAndWhatLiesBetween() {
    assertThat(NamedPoints.in("accepts recommendations (a), (b) and (d);"))
        .containsExactly("a", "b", "d");
    assertThat(NamedPoints.in("That Recommendations 2 to 4 and 7 be approved"))
        .containsExactly("2", "3", "4", "7");
    assertThat(NamedPoints.in("Recommendations (a) - (c)")).containsExactly("a", "b", "c");
    assertThat(NamedPoints.in("recommendation a review, and 25% of 3")).isEmpty();
    assertThat(NamedPoints.in("recommendations 2014/15")).isEmpty();
  }

  @Test
  void aRowThatGoesOnWithTheLettersOfTheRowBeforeBelongsToIt() {
    Paper table =
        Papers.report("Response to the review of otters")
            .at("Cabinet", "2014-02-24")
            .text(
                """
                Recommendation\tDecision\tResponse\tOfficer Responsible
                12. That duties be made clear between: a) wardens and rangers\tAccept\tTalks\tA. Ash

                b) weir and lock\tAccept\thave begun.\tB. Birch
                13. That a hide be built, and a) painted green at once\tAccept\tIn May.\tA. Ash
                b) be given a new roof\tReject\tToo dear.\tA. Ash
                """)
            .paper();
    List<LedgerItem> items = items(table);
    assertThat(items)
        .extracting(LedgerItem::text)
        .containsExactly(
            "12. That duties be made clear between: a) wardens and rangers b) weir and lock",
            "13. That a hide be built, and a) painted green at once",
            "b) be given a new roof");
    assertThat(items.getFirst().answer().orElseThrow().words()).isEqualTo("Talks have begun.");
    assertThat(items.getFirst().to()).contains("A. Ash");
  }
}
