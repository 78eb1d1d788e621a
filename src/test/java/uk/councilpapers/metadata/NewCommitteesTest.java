package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Warning;

class NewCommitteesTest {

  private static PackOutline agendaOf(String body) {
    FrontSheet front =
        new FrontSheet(
            body,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new LineRange(3, 9),
            List.of());
    return new PackOutline(Optional.of(front), List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void aBodyThatIsNotInTheRegisterIsReported() {
    assertThat(NewCommittees.in(agendaOf("Canals Board"), Shipped.CONFIG.committees()))
        .containsExactly(
            new Warning(3, "the committee 'Canals Board' is new: it is not in committees.json"));
  }

  @Test
  void aBodyOfTheRegisterIsNotReported() {
    assertThat(NewCommittees.in(agendaOf("CABINET"), Shipped.CONFIG.committees())).isEmpty();
  }

  @Test
  void anEmptyRegisterExpectsNone() {
    assertThat(NewCommittees.in(agendaOf("Canals Board"), CommitteeRegister.empty())).isEmpty();
  }
}
