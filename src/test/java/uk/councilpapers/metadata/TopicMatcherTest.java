package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.text.Markup;

class TopicMatcherTest {

  private static final TopicMatcher MATCHER =
      new TopicMatcher(IndexConfig.read(Path.of("index-config")));

  private static final String PANEL = "Ashby Housing Panel";

  @Test
  void theTitleAloneGivesATopic() {
    assertThat(topics("LIBRARY OPENING HOURS", "The report was noted."))
        .containsExactly("leisure-culture-and-libraries");
  }

  @Test
  void aTopicThatOnlyTheTextSpeaksOfComesBehindTheTitle() {
    assertThat(
            topics(
                "Library opening hours",
                "Pupils of each primary school came; the pupils of the secondary school wrote.",
                "Headteachers and teachers agreed."))
        .containsExactly("leisure-culture-and-libraries", "education-and-schools");
  }

  @Test
  void aWordInPassingGivesNone() {
    assertThat(topics("Communications", "The bus was late.", "A pupil spoke.")).isEmpty();
  }

  @Test
  void theSameWordsInALongTextAreInPassing() {
    String[] lines =
        Collections.nCopies(100, "so they went on with it as before").toArray(String[]::new);
    lines[0] = "bus bus bus";
    assertThat(topics("Communications", "bus bus bus")).containsExactly("transport-and-highways");
    assertThat(topics("Communications", lines)).isEmpty();
  }

  @Test
  void aTopicFarBehindTheMostFrequentOneGoes() {
    assertThat(topics("Communications", "bus ".repeat(20), "library library library"))
        .containsExactly("transport-and-highways");
  }

  @Test
  void aPhraseMayRunOverTheEndOfALine() {
    assertThat(topics("Communications", "mental", "health, mental", "health and mental health"))
        .containsExactly("mental-health");
  }

  @Test
  void aProceduralItemHasNoneWhateverItSays() {
    assertThat(topics("Date of next meeting", "At the library; the library; the library."))
        .isEmpty();
    assertThat(topics("Minutes of a meeting of the Housing Panel", "housing ".repeat(9))).isEmpty();
  }

  @Test
  void theNameOfAnotherBodyGivesItsSubjectAlone() {
    assertThat(topics("ASHBY HOUSING AND TRANSPORT PANEL", "library ".repeat(9))).hasSize(1);
    assertThat(topics("Police and Crime Panel", "library ".repeat(9)))
        .containsExactly("community-safety-and-crime");
  }

  @Test
  void aPaperHasAtMostFour() {
    assertThat(topics("Libraries, housing, buses, pensions, flooding and school places"))
        .hasSize(4);
  }

  @Test
  void markupDoesNotMatter() {
    assertThat(topics("Communications", "**bus** <b>bus</b>", "# bus"))
        .containsExactly("transport-and-highways");
  }

  @Test
  void theNameOfTheBodyThatMeetsSaysNothing() {
    Subject subject = Subject.of("The Ashby Housing Panel and its schools", PANEL);
    String[] lines = {"The Ashby Housing Panel met.", "Ashby Housing Panel: Ashby Housing Panel"};
    assertThat(MATCHER.topics(subject, List.of(lines))).containsExactly("education-and-schools");
  }

  @Test
  void theTitleOnTheAgendaGivesTopicsToo() {
    Subject subject = new Subject("Annual figures", Optional.of("Library visits"), List.of(PANEL));
    assertThat(MATCHER.topics(subject, List.of("As asked for.")))
        .containsExactly("leisure-culture-and-libraries");
  }

  @Test
  void anItemInWhichThereWasNothingToDoHasNone() {
    assertThat(topics("Matters from the Youth Council", "", "There were no issues to report."))
        .isEmpty();
    assertThat(topics("Matters from the Youth Council", "There were no issues.", "It was thanked."))
        .containsExactly("youth-services");
    assertThat(topics("Road closure: Mill Lane", "There were no objections to the order."))
        .containsExactly("transport-and-highways");
  }

  @Test
  void theNameOfADirectorateIsItsSubjectAndADirectorsPostIsNot() {
    assertThat(topics("Children and Young People's Services - Complaints 2008/2009"))
        .containsExactlyInAnyOrder("childrens-social-care", "customer-services-and-digital");
    assertThat(topics("Letter from the Director of Children's and Young People's Services"))
        .isEmpty();
  }

  @Test
  void fosterCarersAreNoStaffAndPaidInvoicesNoDebt() {
    assertThat(topics("Recruitment of new foster carers")).containsExactly("looked-after-children");
    assertThat(topics("Payment of invoices within thirty days"))
        .containsExactly("finance-and-budget");
  }

  private static List<String> topics(String title, String... lines) {
    return MATCHER.topics(Subject.of(title, PANEL), Stream.of(lines).map(Markup::plain).toList());
  }
}
