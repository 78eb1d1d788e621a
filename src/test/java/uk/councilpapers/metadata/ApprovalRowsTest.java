package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovalRowsTest {

  private final ApprovalRows rows = new ApprovalRows(Shipped.CONFIG.officers());

  @Test
  void aRowHoldsPostNameAndDate() {
    assertThat(
            rows.read(
                List.of(
                    "Named Officer\tDate",
                    "Assistant Director of Legal Services\tAnn Cedar\t26.09.2017",
                    "Head of Procurement (if appropriate)\tBob Birch\t27.09.2017",
                    "Head of Human Resources (if appropriate)\tN/A")))
        .containsExactly(
            new Mention("Ann Cedar", "Assistant Director of Legal Services"),
            new Mention("Bob Birch", "Head of Procurement"));
  }

  @Test
  void aLineHoldsPostAndName() {
    assertThat(
            rows.read(
                List.of(
                    "Service Manager - Litigation and Social Care: Ann Cedar",
                    "Head of Procurement (if appropriate): N/A",
                    "Director of Legal Services -")))
        .containsExactly(new Mention("Ann Cedar", "Service Manager - Litigation and Social Care"));
  }
}
