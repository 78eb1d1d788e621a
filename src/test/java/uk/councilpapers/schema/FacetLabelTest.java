package uk.councilpapers.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.Paper;

class FacetLabelTest {

  @Test
  void aPaperSaysHowItsCommitteeTopicsAndOfficersAreCalled() {
    Paper paper =
        Papers.report("Gritting")
            .at("Roads Panel", "2009-01-12")
            .about("Highways")
            .by("Ann O'Neil", "Chief Engineer")
            .paper();
    assertThat(FacetLabel.of(paper))
        .extracting(FacetLabel::term)
        .containsExactly(
            "committee\troads-panel\tRoads Panel\t",
            "topic\thighways\tHighways\t",
            "officer\tann-oneil\tAnn O'Neil\tchief-engineer");
  }

  @Test
  void aLabelReadFromTheIndexIsTheOneWritten() {
    Paper paper = Papers.report("Gritting").by("Ann O'Neil", "Chief Engineer").paper();
    assertThat(FacetLabel.of(paper))
        .allSatisfy(label -> assertThat(FacetLabel.ofTerm(label.term())).isEqualTo(label));
  }
}
