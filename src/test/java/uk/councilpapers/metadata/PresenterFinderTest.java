package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PresenterFinderTest {

  private static final Roll ROLL =
      new Roll(
          List.of(new Attendee("Councillor Olive Oak", "Cabinet Member", true)),
          List.of(new Attendee("Ann Ash", "NHS Midvale", false)),
          List.of(),
          List.of());

  private static final Roll BOARD =
      new Roll(
          List.of(new Attendee("Dora Dale", "NHS Midvale", false)),
          List.of(new Attendee("Ann Ash", "Rivers Agency", false)),
          List.of(),
          List.of());

  private final PresenterFinder finder = new PresenterFinder(Shipped.CONFIG.officers(), ROLL);

  private List<Mention> found(String... prose) {
    return finder.mentions(new ItemText(List.of(), List.of(prose)));
  }

  @Test
  void aReportIsPresentedBySomebodyWithAPost() {
    assertThat(
            found(
                "Consideration was given to a report, presented by Ben Birch, Finance Manager"
                    + " (Parks and Trees) proposing a charge."))
        .containsExactly(new Mention("Ben Birch", "Finance Manager (Parks and Trees)"));
  }

  @Test
  void theNameMayStandFirst() {
    assertThat(found("Ben Birch, Head of Parks, gave the following presentation:-"))
        .containsExactly(new Mention("Ben Birch", "Head of Parks"));
  }

  @Test
  void anOfficerMayBeKnownByThePostOnly() {
    assertThat(found("The Assistant Director, Social Care advised that all was well."))
        .containsExactly(new Mention("", "Assistant Director, Social Care"));
  }

  @Test
  void shorterFormsOfThePostAddNobody() {
    assertThat(
            found(
                "The Joint Assistant Director Parks, Trees and Inclusion advised of a delay.",
                "The Joint Assistant Director noted the cost. The Director agreed."))
        .containsExactly(new Mention("", "Joint Assistant Director Parks, Trees and Inclusion"));
  }

  @Test
  void twoPostsAreJoinedByAnd() {
    assertThat(
            found(
                "The Director of Children's Services and the Assistant Director, Social Care"
                    + " attended the meeting."))
        .containsExactly(
            new Mention("", "Director of Children's Services"),
            new Mention("", "Assistant Director, Social Care"));
  }

  @Test
  void aBodyMayStandInForThePost() {
    assertThat(found("Carl Cedar, Voluntary Midvale, and Dora Dale, Midvale Watch, reported that"))
        .containsExactly(
            new Mention("Carl Cedar", "Voluntary Midvale"),
            new Mention("Dora Dale", "Midvale Watch"));
  }

  @Test
  void aBodyInBracketsHoldsForTheNamesBeforeIt() {
    assertThat(
            found("a report presented by Carl Cedar and Dora Dale (NHS Midvale) concerning trees"))
        .containsExactly(
            new Mention("Carl Cedar", "NHS Midvale"), new Mention("Dora Dale", "NHS Midvale"));
  }

  @Test
  void aNameInBracketsBelongsToThePost() {
    assertThat(found("The Chief Executive (Dr. P. Pine) reported that"))
        .containsExactly(new Mention("Dr. P. Pine", "Chief Executive"));
  }

  @Test
  void thePostIsLookedUpInTheAttendance() {
    assertThat(found("Arising from Minute No. 9 (Flu Vaccination), Ann Ash reported no change."))
        .containsExactly(new Mention("Ann Ash", "NHS Midvale"));
  }

  @Test
  void membersPresentNothingAsOfficers() {
    assertThat(
            found(
                "Councillor Elm presented the report. The Chair noted it. The Deputy Leader and"
                    + " Cabinet Member for Parks advised patience. Olive Oak, Cabinet Member,"
                    + " introduced the plan. Members reported."))
        .isEmpty();
  }

  @Test
  void whoIsWelcomedCountsWithAPost() {
    assertThat(
            found(
                "The Chairman welcomed Councillor Elm (Cabinet Member for Parks), Ben Birch (Head"
                    + " of Parks) and Carl Cedar (Trees Officer)."))
        .containsExactly(
            new Mention("Ben Birch", "Head of Parks"), new Mention("Carl Cedar", "Trees Officer"));
  }

  @Test
  void aFirstNameAddsNobody() {
    assertThat(found("Pete was thanked for his presentation. Julie also gave a talk.")).isEmpty();
  }

  @Test
  void anOfficerMayStandBehindAMembersOffice() {
    assertThat(
            found(
                "The Cabinet Member for Transport and the Environment and Dora Dale, Flood Risk"
                    + " Manager, attended the meeting."))
        .containsExactly(new Mention("Dora Dale", "Flood Risk Manager"));
    assertThat(
            found("The Cabinet Member for Parks and Dora Dale (Tree Officer) introduced the plan."))
        .containsExactly(new Mention("Dora Dale", "Tree Officer"));
    assertThat(found("The Head of Parks and Dora Dale, Tree Officer, reported a delay."))
        .containsExactly(
            new Mention("", "Head of Parks"), new Mention("Dora Dale", "Tree Officer"));
  }

  @Test
  void aPostMayHoldTwoSubjects() {
    assertThat(found("The Head of Parks and Green Lanes, Midvale, reported a delay."))
        .containsExactly(new Mention("", "Head of Parks and Green Lanes, Midvale"));
  }

  @Test
  void whoSitsOnTheBodyAndSpeaksAfterThePresenterPresentsNothing() {
    PresenterFinder board = new PresenterFinder(Shipped.CONFIG.officers(), BOARD);
    String[] debate = {
      "Ben Birch, Head of Parks, presented the plan.",
      "Dora Dale, NHS Midvale, reported that her organisation supported it.",
      "Ann Ash, Rivers Agency, reported that the river was high."
    };
    assertThat(board.mentions(new ItemText(List.of(), List.of(debate))))
        .containsExactly(
            new Mention("Ben Birch", "Head of Parks"), new Mention("Ann Ash", "Rivers Agency"));
    assertThat(board.mentions(new ItemText(List.of(), List.of(debate[1]))))
        .containsExactly(new Mention("Dora Dale", "NHS Midvale"));
  }
}
