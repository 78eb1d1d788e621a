package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilpapers.model.Outcome;

class OutcomeReaderTest {

  private final OutcomeReader reader = new OutcomeReader(Shipped.CONFIG.headings());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          That the report be received and its contents noted. | NOTED
          That the minutes be approved as a correct record.   | APPROVED
          That trees be planted.                              | AGREED
          That the item be deferred to the next meeting.      | DEFERRED
          That the matter be referred to Cabinet.             | REFERRED
          That the request be refused.                        | REJECTED
          That the minutes be signed as a true record.        | APPROVED
          That the item stand deferred.                       | DEFERRED
          That the item be withdrawn.                         | WITHDRAWN
          """)
  void theOutcomeIsWhatThePointSays(String point, Outcome outcome) {
    assertThat(reader.read(new ItemText(List.of(point), List.of()))).contains(outcome);
  }

  @Test
  void theWeightiestOfSeveralPointsCounts() {
    List<String> points = List.of("That the report be noted.", "That the plan be approved.");
    assertThat(reader.read(new ItemText(points, List.of()))).contains(Outcome.APPROVED);
  }

  @Test
  void aPartThatWasRejectedLeavesTheItemAgreed() {
    List<String> points =
        List.of(
            "That recommendation (a) be supported in full.",
            "That recommendation (b) be rejected.");
    assertThat(reader.read(new ItemText(points, List.of()))).contains(Outcome.APPROVED);
    assertThat(reader.read(new ItemText(points.reversed(), List.of()))).contains(Outcome.REJECTED);
  }

  @Test
  void withoutPointsTheTextIsAsked() {
    List<String> prose = List.of("Consideration of this item was deferred.");
    assertThat(reader.read(new ItemText(List.of(), prose))).contains(Outcome.DEFERRED);
    assertThat(reader.read(new ItemText(List.of(), List.of("No questions were asked."))))
        .isEqualTo(Optional.empty());
  }
}
