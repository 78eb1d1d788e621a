package uk.councilpapers.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.web.page.Dossier;

class DossierTableTest {

  @Test
  void aCellThatASpreadsheetWouldRunIsText() {
    Dossier.Item item =
        new Dossier.Item(
            Papers.report("=SUM(A1:A9)").paper(),
            "Minute 31",
            "",
            "Resolved",
            List.of(),
            "+44, page 2",
            "/papers/m1",
            "@cited: “-1”");
    Dossier dossier =
        new Dossier(
            "Dossier", "", Optional.empty(), 0, List.of(new Dossier.Part("", List.of(item))));
    assertThat(DossierTable.of(dossier, "http://localhost"))
        .contains(",'=SUM(A1:A9),")
        .contains(",\"'+44, page 2\",'@cited: “-1”,http://localhost/papers/m1\r\n");
  }
}
