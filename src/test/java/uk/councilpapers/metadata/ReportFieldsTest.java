package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.LineRange;

class ReportFieldsTest {

  private final ReportFields fields =
      new ReportFields(Shipped.CONFIG.headings(), Shipped.CONFIG.officers());

  private static List<LabelledValue> label(String name, String value) {
    return List.of(new LabelledValue(name, List.of(value), new LineRange(1, 1)));
  }

  @Test
  void thePrintedDirectorateIsTaken() {
    assertThat(fields.directorate(label("directorate", "Parks and Verges")))
        .contains("Parks and Verges");
  }

  @Test
  void aStrategicDirectorWhoApprovesNamesTheDirectorate() {
    assertThat(
            fields.directorate(
                label("approver", "Ann Ash, Strategic Director of Parks and Verges")))
        .contains("Parks and Verges");
    assertThat(
            fields.directorate(label("approver", "Ann Ash – Strategic Director, Parks & Verges")))
        .contains("Parks & Verges");
  }

  @Test
  void aChiefExecutiveHasNoDirectorate() {
    assertThat(fields.directorate(label("approver", "Ann Ash, Assistant Chief Executive")))
        .isEmpty();
    assertThat(fields.directorate(label("lead", "Ann Ash, Strategic Director of Parks"))).isEmpty();
  }

  @Test
  void wardsAreAsPrinted() {
    assertThat(fields.wards(label("wards", "Borough-Wide"))).contains("Borough-Wide");
    assertThat(fields.wards(List.of())).isEmpty();
  }

  @Test
  void aKeyDecisionIsSaidInAWordOrASentence() {
    assertThat(fields.keyDecision(label("key-decision", "Yes"))).contains(true);
    assertThat(fields.keyDecision(label("key-decision", "No"))).contains(false);
    assertThat(fields.keyDecision(label("key-decision", "This is not a key decision")))
        .contains(false);
    assertThat(fields.keyDecision(label("key-decision", "To be decided"))).isEmpty();
  }
}
