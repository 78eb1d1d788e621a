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
}
