package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialsListTest {

  private final OfficialsList list = new OfficialsList(Shipped.CONFIG.officers());

  @Test
  void aNameInBracketsBehindItsPostIsRead() {
    assertThat(
            list.read(
                "Chief Executive (Mr. C. Ash), Director, Parks and Roads (Ms. J. Birch), Clerk (Mr. K. Elm)"))
        .containsExactly(
            new Attendee("Mr. C. Ash", "Chief Executive", false),
            new Attendee("Ms. J. Birch", "Director, Parks and Roads", false),
            new Attendee("Mr. K. Elm", "Clerk", false));
  }

  @Test
  void aPostBehindACommaADashOrBeforeAColonIsRead() {
    List<Attendee> one = List.of(new Attendee("Vera Ash", "Clerk", false));
    assertThat(list.read("Vera Ash, Clerk")).isEqualTo(one);
    assertThat(list.read("Vera Ash – Clerk")).isEqualTo(one);
    assertThat(list.read("Clerk: Vera Ash")).isEqualTo(one);
  }

  @Test
  void aLineOfMembersHoldsNoOfficials() {
    assertThat(list.read("Councillors Ash, Birch and Cedar")).isEmpty();
  }
}
