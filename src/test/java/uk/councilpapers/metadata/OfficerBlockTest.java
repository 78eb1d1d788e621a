package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficerBlockTest {

  private final OfficerBlock block = new OfficerBlock(Shipped.CONFIG.officers());

  @Test
  void everyPersonMayHaveALineOfNumbersBelow() {
    assertThat(
            block.read(
                List.of(
                    "Ann Cedar, Parks Manager",
                    "01234 567890 or ann.cedar@example.org",
                    "Bob Birch, Tree Officer",
                    "Tel. No: 302025")))
        .containsExactly(
            new Mention("Ann Cedar", "Parks Manager"), new Mention("Bob Birch", "Tree Officer"));
  }

  @Test
  void behindAnAddressAPersonMayStandWithAServiceOnly() {
    assertThat(
            block.read(
                List.of(
                    "Ann Cedar, Green Services", "Telephone: 822574", "Bob Birch, Tree Service")))
        .containsExactly(
            new Mention("Ann Cedar", "Green Services"), new Mention("Bob Birch", "Tree Service"));
  }

  @Test
  void aPostalAddressIsNobody() {
    assertThat(block.read(List.of("Ann Cedar, Parks Manager", "Town Hall, Elm Street")))
        .containsExactly(new Mention("Ann Cedar", "Parks Manager"));
  }

  @Test
  void aPostMayStandOrGoOnOnTheLineBelow() {
    assertThat(block.read(List.of("Ann Cedar", "Parks Manager", "Ext: 22397")))
        .containsExactly(new Mention("Ann Cedar", "Parks Manager"));
    assertThat(block.read(List.of("Ann Cedar, Head of Parks and", "Green Spaces")))
        .containsExactly(new Mention("Ann Cedar", "Head of Parks and Green Spaces"));
  }

  @Test
  void textThatNamesNobodyEndsTheBlock() {
    assertThat(
            block.read(
                List.of(
                    "Team reviewer:",
                    "The review is complete.",
                    "It was checked.",
                    "Bob Birch, Tree Officer")))
        .isEmpty();
  }
}
