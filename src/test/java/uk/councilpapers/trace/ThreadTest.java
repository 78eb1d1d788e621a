package uk.councilpapers.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.Outcome;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.TestIndex;

class ThreadTest {

  private static final Paper DEFERRED =
      Papers.minute("34", "Otter Weir repairs")
          .at("Rivers Panel", "2009-10-12")
          .text("Consideration was deferred to the next meeting.")
          .cameOut(Outcome.DEFERRED)
          .paper();
  private static final Paper AGENDA =
      Papers.agenda("Agenda: Rivers Panel")
          .at("Rivers Panel", "2009-11-16")
          .listing("5", "Declarations of interest")
          .listing("6", "Otter Weir repairs")
          .text("6. Otter Weir repairs")
          .paper();
  private static final Paper REPORT =
      Papers.report("Repairs to the Otter Weir: options")
          .at("Rivers Panel", "2009-11-16")
          .forItem("6")
          .text("The weir at Otter Mill has a hole.")
          .paper();
  private static final Paper PLAN =
      Papers.appendix("Appendix 1", REPORT.id())
          .at("Rivers Panel", "2009-11-16")
          .forItem("6")
          .paper();
  private static final Paper CABINET =
      Papers.minute("108", "Recommendations of a panel")
          .at("Cabinet", "2010-01-20")
          .text("Further to Minute No. 34 of the Rivers Panel, the money was found.")
          .citing("Minute No. 34", "Rivers Panel", "2009-10-12", "34")
          .paper();
  private static final Paper OTHER =
      Papers.report("Library opening hours").at("Cabinet", "2010-01-20").paper();

  private static TestIndex index;

  @BeforeAll
  static void open() {
    index = TestIndex.of(OTHER, CABINET, PLAN, REPORT, AGENDA, DEFERRED);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static IssueThread thread(TraceQuestion question) {
    return new Tracer(index.searcher()).thread(question).orElseThrow();
  }

  private static List<String> ids(IssueThread thread) {
    return thread.entries().map(e -> e.paper().id()).toList();
  }

  @Test
  void aMatterIsFoundFromEachOfItsPapersTheEarliestFirst() {
    for (Paper start : List.of(DEFERRED, REPORT, CABINET)) {
      assertThat(ids(thread(TraceQuestion.ofPaper(start.id()))))
          .as(start.title())
          .containsExactly(DEFERRED.id(), AGENDA.id(), REPORT.id(), PLAN.id(), CABINET.id());
    }
  }

  @Test
  void allPapersOfAMeetingStandTogether() {
    assertThat(thread(TraceQuestion.ofPaper(REPORT.id())).meetings())
        .extracting(m -> m.id().orElseThrow())
        .containsExactly(
            "rivers-panel-2009-10-12", "rivers-panel-2009-11-16", "cabinet-2010-01-20");
  }

  @Test
  void aReferenceIsShownWithItsSentence() {
    Entry cabinet =
        thread(TraceQuestion.ofPaper(DEFERRED.id()))
            .entries()
            .filter(e -> e.paper().id().equals(CABINET.id()))
            .findFirst()
            .orElseThrow();
    assertThat(cabinet.confidence()).isEqualTo(Confidence.STRONG);
    assertThat(cabinet.why().getFirst().says()).isEqualTo("refers to it");
    assertThat(cabinet.why().getFirst().evidence().sentence())
        .isEqualTo("Further to Minute No. 34 of the Rivers Panel, the money was found.");
  }

  @Test
  void aPaperLeftOutTakesWithItWhatIsTiedToItAlone() {
    TraceQuestion question =
        new TraceQuestion(Optional.of(CABINET.id()), SearchRequest.of(""), Set.of(DEFERRED.id()));
    assertThat(ids(thread(question))).containsExactly(CABINET.id());
  }

  @Test
  void whatIsToBeLeftOutAndIsNotHeldIsSaid() {
    TraceQuestion question =
        new TraceQuestion(Optional.of(CABINET.id()), SearchRequest.of(""), Set.of("nowhere"));
    assertThat(thread(question).notice())
        .contains("Nothing is left out for nowhere: no paper held has this id.");
    assertThat(ids(thread(question))).contains(DEFERRED.id());
  }

  @Test
  void theWordsAreCountedWhereverTheyStandYearByYear() {
    Paper first =
        Papers.report("Otters").at("Cabinet", "2010-01-20").text("Otter, weir; otters!").paper();
    Paper second =
        Papers.report("Herons").at("Cabinet", "2010-03-08").text("A weir. No otter.").paper();
    Paper one = Papers.report("Mills").at("Cabinet", "2011-03-08").text("A weir.").paper();
    Paper later = Papers.report("Nets").at("Cabinet", "2012-03-08").text("Otter weir.").paper();
    try (TestIndex papers = TestIndex.of(List.of(List.of(first, one), List.of(second, later)))) {
      WordYears years =
          new Tracer(papers.searcher()).wordYears(TraceQuestion.ofWords("otter weir kind:report"));
      assertThat(years.words()).containsExactly("otter", "weir");
      assertThat(years.times()).containsExactly(Map.entry(2010, 5), Map.entry(2012, 2));
    }
  }

  @Test
  void aPaperIsComparedWithAnEarlierOneOfItsTitleAlone() {
    Paper gullies = Papers.report("Gully Cleansing 2010/11").at("Cabinet", "2010-03-08").paper();
    Paper streets = Papers.report("Street Cleansing 2023/24").at("Cabinet", "2024-03-12").paper();
    Paper more = Papers.report("Gully Cleansing 2011/12").at("Cabinet", "2011-03-07").paper();
    try (TestIndex papers = TestIndex.of(OTHER, gullies, streets, more, REPORT)) {
      Tracer tracer = new Tracer(papers.searcher());
      assertThat(tracer.earlier(streets)).isEmpty();
      assertThat(tracer.earlier(more).map(Paper::id)).contains(gullies.id());
    }
  }

  @Test
  void theThreadOfASearchHasWhatIsTiedToThePapersFound() {
    assertThat(ids(thread(TraceQuestion.ofWords("otter weir"))))
        .containsExactly(DEFERRED.id(), AGENDA.id(), REPORT.id(), PLAN.id(), CABINET.id());
  }

  @Test
  void aPaperThatIsNotHeldHasNoThread() {
    assertThat(new Tracer(index.searcher()).thread(TraceQuestion.ofPaper("nowhere"))).isEmpty();
  }

  private static Entry entry(TestIndex papers, Paper start, Paper wanted) {
    return new Tracer(papers.searcher())
        .thread(TraceQuestion.ofPaper(start.id()))
        .orElseThrow()
        .entries()
        .filter(e -> e.paper().id().equals(wanted.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anInterestThatIsDeclaredIsNoMoreThanLikely() {
    Paper interests =
        Papers.minute("30", "Declarations of Interest")
            .at("Rivers Panel", "2009-10-12")
            .text("Councillor Ash declared an interest in Minute No. 34.")
            .citing("Minute No. 34", "Rivers Panel", "2009-10-12", "34")
            .paper();
    try (TestIndex papers = TestIndex.of(DEFERRED, interests)) {
      Entry entry = entry(papers, DEFERRED, interests);
      assertThat(entry.confidence()).isEqualTo(Confidence.LIKELY);
      assertThat(entry.why().getFirst().says()).isEqualTo("an interest in it is declared");
    }
  }

  @Test
  void minutesThatAreReceivedLeadToNoOtherMatterOfTheirMeeting() {
    Paper depot = Papers.minute("38", "Sale of a depot").at("Rivers Panel", "2009-10-12").paper();
    Paper received =
        Papers.minute("95", "Rivers Panel")
            .at("Cabinet", "2010-01-20")
            .text("The minutes were received, with reference to Minutes Nos. 34 and 38.")
            .referring(
                ReferenceType.MINUTES_OF_MEETING, "minutes", "Rivers Panel", "2009-10-12", "", "")
            .citing("Minutes Nos. 34 and 38", "Rivers Panel", "2009-10-12", "34")
            .citing("Minutes Nos. 34 and 38", "Rivers Panel", "2009-10-12", "38")
            .paper();
    try (TestIndex papers = TestIndex.of(DEFERRED, depot, received)) {
      IssueThread thread =
          new Tracer(papers.searcher()).thread(TraceQuestion.ofPaper(DEFERRED.id())).orElseThrow();
      assertThat(ids(thread)).contains(received.id()).doesNotContain(depot.id());
    }
  }

  @Test
  void aPaperWithTwoNamesThatOnlyTheMatterHasIsLikelyToBelongToIt() {
    String names = "The wall at Fern Lane and the gate at Mole Sluice were seen.";
    List<Paper> matter =
        List.of(
                Papers.minute("34", "Otter Weir repairs")
                    .at("Rivers Panel", "2009-10-12")
                    .text(names),
                Papers.minute("43", "Otter Weir repairs")
                    .at("Rivers Panel", "2009-11-16")
                    .text(names),
                Papers.minute("51", "Otter Weir repairs")
                    .at("Rivers Panel", "2009-12-14")
                    .text(names))
            .stream()
            .map(Papers::paper)
            .toList();
    Paper two =
        Papers.minute("7", "Gardens")
            .at("Cabinet", "2012-05-01")
            .text("Gardens at Fern Lane lie wet below Mole Sluice.")
            .paper();
    Paper one =
        Papers.minute("8", "Buses")
            .at("Cabinet", "2012-05-01")
            .text("Buses will stop at Fern Lane.")
            .paper();
    List<Paper> all = new ArrayList<>(matter);
    all.addAll(List.of(two, one));
    try (TestIndex papers = TestIndex.of(List.of(all))) {
      Entry likely = entry(papers, matter.getFirst(), two);
      assertThat(likely.confidence()).isEqualTo(Confidence.LIKELY);
      assertThat(likely.why()).anyMatch(r -> r.says().matches("names .*fern lane.*"));
      assertThat(entry(papers, matter.getFirst(), one).confidence()).isEqualTo(Confidence.POSSIBLE);
    }
  }

  @Test
  void aReasonSaysByWayOfWhichPaperItHolds() {
    Entry agenda = entry(index, CABINET, AGENDA);
    assertThat(agenda.why().getFirst().through().orElseThrow().title())
        .isEqualTo("Otter Weir repairs");
  }

  @Test
  void aPlanIsNoSurePartOfAMatterThatItsAuthorAnswered() {
    Paper answer =
        Papers.report(
                "Reply to the Rivers Panel from the Thorsby Harbour Partnership on dredging,"
                    + " moorings and tolls")
            .at("Cabinet", "2010-03-03")
            .paper();
    Paper plan =
        Papers.report("Thorsby Harbour Partnership Plan 2009 - 2012")
            .at("Board", "2009-05-02")
            .paper();
    Paper again =
        Papers.report("Thorsby Harbour Partnership Plan 2012 - 2015")
            .at("Board", "2012-05-02")
            .paper();
    try (TestIndex held = TestIndex.of(answer, plan, again, OTHER, REPORT)) {
      Tracer tracer = new Tracer(held.searcher());
      assertThat(sure(tracer, answer)).containsExactly(answer.id());
      assertThat(sure(tracer, plan)).containsExactly(plan.id(), again.id());
    }
  }

  private static List<String> sure(Tracer tracer, Paper start) {
    return tracer
        .thread(TraceQuestion.ofPaper(start.id()))
        .orElseThrow()
        .entries()
        .filter(e -> e.confidence() == Confidence.STRONG)
        .map(e -> e.paper().id())
        .toList();
  }

  private static Entry entry(Paper of, Paper start, Paper... papers) {
    try (TestIndex index = TestIndex.of(papers)) {
      return new Tracer(index.searcher())
          .thread(TraceQuestion.ofPaper(start.id()))
          .orElseThrow()
          .entries()
          .filter(e -> e.paper().id().equals(of.id()))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void whatAnAppendixNamesInPassingIsLikelyAndLeadsNoFurther() {
    Paper strategy = Papers.report("Heron Strategy").at("Cabinet", "2010-02-15").paper();
    Paper boats = Papers.report("Purchase of punts").at("Rivers Panel", "2011-05-10").paper();
    Paper annex =
        Papers.appendix("Annex 1 Survey", boats.id())
            .at("Rivers Panel", "2011-05-10")
            .text("The birds are for the Heron Strategy of February 2010.")
            .referring(
                ReferenceType.REPORT, "the Heron Strategy", "", "2010-02", "", "Heron Strategy")
            .paper();
    Entry named = entry(strategy, annex, strategy, boats, annex);
    assertThat(named.confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(named.why().getFirst().says()).isEqualTo("referred to");
  }

  @Test
  void aNameThatStandsInATitleOfMuchElseIsNotItsTitle() {
    Paper herons = Papers.report("Heron Partnership").at("Rivers Panel", "2010-02-15").paper();
    Paper much =
        Papers.report(
                "Punt licences, lock keepers, weirs, towpaths, mills, reeds, eels and bridges:"
                    + " answer of the Heron Partnership")
            .at("Rivers Panel", "2011-05-10")
            .paper();
    List<Paper> papers = new ArrayList<>(List.of(herons, much));
    for (int day = 1; day <= 25; day++) {
      papers.add(
          Papers.report("Ferry " + day)
              .at("Cabinet", LocalDate.of(2011, 1, day).toString())
              .paper());
    }
    Entry named = entry(much, herons, papers.toArray(Paper[]::new));
    assertThat(named.why()).extracting(Reason::says).contains("similar title");
    assertThat(named.confidence()).isEqualTo(Confidence.LIKELY);
  }

  @Test
  void twoWordsOfASearchThatAPaperWritesAsOneAreItsWords() {
    Paper apart =
        Papers.minute("8", "Water Gate")
            .at("Rivers Panel", "2011-03-01")
            .text("The water gate system was mended.")
            .paper();
    Paper one =
        Papers.report("Repairs in Thorsby")
            .at("Rivers Panel", "2012-03-01")
            .text("The new watergate system holds. The watergate system was dear.")
            .paper();
    try (TestIndex held = TestIndex.of(apart, one, OTHER, REPORT)) {
      IssueThread thread =
          new Tracer(held.searcher())
              .thread(TraceQuestion.ofWords("water gate system"))
              .orElseThrow();
      assertThat(thread.entries().filter(e -> e.paper().id().equals(one.id())))
          .extracting(Entry::confidence)
          .containsExactly(Confidence.LIKELY);
    }
  }
}
