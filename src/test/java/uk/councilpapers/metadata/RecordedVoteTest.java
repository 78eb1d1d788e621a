package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.Vote;

class RecordedVoteTest {

  @Test
  void numbersInBracketsGoBeforeTheNames() {
    assertThat(
            RecordedVote.of(
                List.of(
                    "A recorded vote was taken:",
                    "For the motion: Councillors Ash, Birch and Cedar (3)",
                    "Against: Councillor Elm (1)",
                    "Abstentions (2): Councillors Larch and Oak")))
        .contains(new Vote(3, 1, 2));
  }

  @Test
  void namesAreCountedWhereNoNumberIsPrinted() {
    assertThat(
            RecordedVote.of(
                List.of("FOR: Ash, Birch and Cedar", "AGAINST: None", "ABSTAINED: Elm; Oak")))
        .contains(new Vote(3, 0, 2));
  }

  @Test
  void thoseForAloneAreNoVote() {
    assertThat(RecordedVote.of(List.of("For: information", "Against a wall stood a tree.")))
        .isEmpty();
  }
}
