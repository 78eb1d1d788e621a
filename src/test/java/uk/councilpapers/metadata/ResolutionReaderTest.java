package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionReaderTest {

  private final ResolutionReader reader = new ResolutionReader(Shipped.CONFIG.headings());

  private ItemText read(String... lines) {
    return reader.read(Paragraphs.of(List.of(lines)));
  }

  private List<String> points(String... lines) {
    return read(lines).points();
  }

  @Test
  void aSinglePointStandsBehindTheMarker() {
    assertThat(points("Resolved: - That the plan be noted."))
        .containsExactly("That the plan be noted.");
  }

  @Test
  void numberedPointsFollowAsParagraphs() {
    assertThat(points("Agreed:- (1) That the plan be noted.", "", "(2) That trees be planted."))
        .containsExactly("That the plan be noted.", "That trees be planted.");
  }

  @Test
  void pointsFollowAMarkerThatStandsAlone() {
    assertThat(
            points("Resolved: -", "- (1) That the plan be noted", "- (2) That trees be planted."))
        .containsExactly("That the plan be noted", "That trees be planted.");
  }

  @Test
  void aPointThatThePageEndCutsIsWholeAgain() {
    assertThat(
            points(
                "Resolved:- (1) That the work of the Parks",
                "",
                "Select Commission that was",
                "",
                "begun in May be continued.",
                "(2) That trees be planted."))
        .containsExactly(
            "That the work of the Parks Select Commission that was begun in May be continued.",
            "That trees be planted.");
  }

  @Test
  void letteredPointsStayInsideTheirPoint() {
    assertThat(
            points(
                "Resolved:- (1) That the panel supports:-",
                "(a) more trees; and",
                "(b) fewer fences.",
                "(2) That the plan be noted."))
        .containsExactly(
            "That the panel supports:- (a) more trees; and (b) fewer fences.",
            "That the plan be noted.");
  }

  @Test
  void whoIsToActIsNoPartOfAPoint() {
    ItemText item =
        read(
            "Resolved:- (1) That the plan be noted.",
            "Action: Ann Ash/Ben Birch",
            "(2) That trees be planted.",
            "Action:- Carl Cedar");
    assertThat(item.points()).containsExactly("That the plan be noted.", "That trees be planted.");
    assertThat(item.prose()).isEmpty();
  }

  @Test
  void whatFollowsIsNoPoint() {
    assertThat(
            points(
                "Resolved:- That the plan be noted",
                "Councillor Ash left the meeting at this point.",
                "(Councillor Birch declared a personal interest in the above item)",
                "Ann Cedar reported that the trees were well."))
        .containsExactly("That the plan be noted");
  }

  @Test
  void aDecisionWithoutMarkerIsNoPoint() {
    assertThat(points("It was agreed that the item be moved.", "- (1) A tree had fallen."))
        .isEmpty();
  }

  @Test
  void aMarkerInCapitalsMayStandWithinASentence() {
    assertThat(points("It was RESOLVED to defer the item.", "Members spoke at length."))
        .containsExactly("to defer the item.");
    assertThat(points("It was agreed that the item be moved.")).isEmpty();
  }

  @Test
  void whatWasMovedAndCarriedIsAPoint() {
    assertThat(
            points(
                "Moved by Jan Ash",
                "Seconded by Pat Birch",
                "THAT By-law 4 be read a third time.",
                "CARRIED"))
        .containsExactly("THAT By-law 4 be read a third time.");
  }

  @Test
  void whatWasMovedAndLostIsNone() {
    assertThat(points("RESOLVED that the tender be awarded.", "DEFEATED")).isEmpty();
  }

  @Test
  void aLeadInGivesWayToItsNumberedPoints() {
    assertThat(
            points("RESOLVED That the Committee:", "1. Note the report.", "2. Approve the plan."))
        .containsExactly("Note the report.", "Approve the plan.");
  }

  @Test
  void aDecisionOfOneLineDoesNotTakeInTheNextLetteredMatter() {
    assertThat(
            points(
                "(a) 19/0123 12 Church Street, porch",
                "RESOLVED no objection.",
                "(b) 19/0130 West Lane, nine houses",
                "RESOLVED to object: no school places.",
                "(c) 19/0134 The Rectory, windows"))
        .containsExactly("no objection.", "to object: no school places.");
  }

  @Test
  void letteredPartsOfAResolutionGoOnBehindFullStops() {
    assertThat(points("RESOLVED: That", "(a) the plan is noted.", "(b) trees are planted."))
        .containsExactly("That (a) the plan is noted. (b) trees are planted.");
  }

  @Test
  void aResolutionGoesOnWithAndThat() {
    assertThat(
            points(
                "THAT the tender be awarded;",
                "RESOLVED THAT the tender be awarded;",
                "AND THAT the Clerk be authorised to sign;",
                "AND FURTHER THAT the by-law be brought forward."))
        .containsExactly(
            "THAT the tender be awarded; AND THAT the Clerk be authorised to sign;"
                + " AND FURTHER THAT the by-law be brought forward.");
  }

  @Test
  void pointsWithCapitalsBehindASentenceThatAnnouncesThemAreResolved() {
    assertThat(
            points(
                "It was agreed, on the proposal of A. Ash, seconded by B. Birch:",
                "A. That the library be opened.",
                "B. That the hours be reviewed."))
        .containsExactly("That the library be opened.", "That the hours be reviewed.");
  }

  @Test
  void pointsAreNumberedLikeParagraphs() {
    assertThat(points("2.2 Resolved:", "2.3 To note the review.", "2.4 To plant trees."))
        .containsExactly("To note the review.", "To plant trees.");
    assertThat(points("Agreed:", "1.1\tTo note the review.", "1.2\tTo plant trees."))
        .containsExactly("To note the review.", "To plant trees.");
  }

  @Test
  void aVoteMayStandBetweenTheMarkerAndTheDecision() {
    assertThat(points("A. Ash proposed and it was RESOLVED by 3 votes to 1 that trees be planted."))
        .containsExactly("that trees be planted.");
  }

  @Test
  void aResolutionMayStandInQuotationMarks() {
    assertThat(points("On the proposal of A. Ash it was RESOLVED: “That trees be planted.”"))
        .containsExactly("“That trees be planted.”");
  }

  @Test
  void anAmendmentIsNotWhatWasResolved() {
    assertThat(
            points(
                "Moved by A. Ash, seconded by B. Birch.",
                "Amendment",
                "That no trees be planted.",
                "Moved by C. Cedar, seconded by D. Elm.",
                "The amendment was lost.",
                "Decision",
                "The Committee agreed to plant trees."))
        .containsExactly("The Committee agreed to plant trees.");
  }

  @Test
  void whatAPagePrintsAsDecisionAndAgainInItsMinutesIsSaidOnce() {
    assertThat(
            points(
                "Decision:",
                "RESOLVED to:",
                "1. Note the plan.",
                "2. Plant trees.",
                "Minutes:",
                "The Leader introduced the plan.",
                "RESOLVED to:",
                "1. Note the plan.",
                "2. Plant trees."))
        .containsExactly("Note the plan.", "Plant trees.");
  }
}
