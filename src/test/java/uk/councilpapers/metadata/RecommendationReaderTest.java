package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.SourceText;

class RecommendationReaderTest {

  private final RecommendationReader reader = new RecommendationReader(Shipped.CONFIG.headings());

  /** What is recommended in lines of which the first is the label, nothing behind it. */
  private List<String> read(String... lines) {
    return reader.read(report(lines.length, label(1)), SourceText.of(String.join("\n", lines)));
  }

  private static LabelledValue label(int line) {
    return new LabelledValue("recommendations", List.of(), new LineRange(line, line));
  }

  private static ReportOutline report(int last, LabelledValue... header) {
    return new ReportOutline(
        "Care of Trees",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new LineRange(1, last),
        List.of(header),
        List.of());
  }

  @Test
  void numbersAndBulletsAreRemoved() {
    assertThat(read("Recommendations", "", "1. That A be noted.", "2. That B be noted."))
        .containsExactly("That A be noted.", "That B be noted.");
    assertThat(read("6 Recommendations", "- **Members to note A.**", "- **Members to note B.**"))
        .containsExactly("Members to note A.", "Members to note B.");
    assertThat(read("6 Recommendations", "6.1 **Members are asked to note A.**"))
        .containsExactly("Members are asked to note A.");
  }

  @Test
  void aBareLeadInIsDropped() {
    assertThat(read("Recommendations", "**It is recommended that:**", "", "- The lease be let."))
        .containsExactly("The lease be let.");
  }

  @Test
  void aLeadInThatRecommendsSomethingIsTheFirstPoint() {
    assertThat(read("Recommendations", "That the Panel comment on it.", "", "1. That A be noted."))
        .containsExactly("That the Panel comment on it.", "That A be noted.");
  }

  @Test
  void aLeadInWithASinglePartIsOnePoint() {
    assertThat(read("Recommendations", "That the Panel note the:", "", "(i) Details of the plan."))
        .containsExactly("That the Panel note the: (i) Details of the plan.");
  }

  @Test
  void pointsFurtherInBelongToTheirPoint() {
    assertThat(
            read(
                "Recommendations",
                "1. That leave be given to:",
                "   - plant trees; and",
                "   - mow verges.",
                "2. That B be noted."))
        .containsExactly(
            "That leave be given to: plant trees; and mow verges.", "That B be noted.");
  }

  @Test
  void sentencesOnLinesOfTheirOwnAreTwoPoints() {
    assertThat(read("Recommendations", "**To receive the report.", "To watch the spending.**"))
        .containsExactly("To receive the report.", "To watch the spending.");
  }

  @Test
  void aPointCutByALineOrAPageIsJoined() {
    assertThat(read("Recommendations", "That the plan for", "Trees be noted and the", "", "rest."))
        .containsExactly("That the plan for Trees be noted and the rest.");
  }

  @Test
  void theNextHeadingEndsThem() {
    assertThat(read("6. Recommendations", "That A be noted.", "7. Proposals", "That B be noted."))
        .containsExactly("That A be noted.");
    assertThat(read("## Recommendations", "That A be noted.", "## Options", "1. Do nothing."))
        .containsExactly("That A be noted.");
    assertThat(read("Recommendations", "That A be noted.", "Care of trees", "That B be noted."))
        .containsExactly("That A be noted.");
    assertThat(read("Recommendations", "That A be noted.", "", "Corporate plan:", "1. Clean air."))
        .containsExactly("That A be noted.");
  }

  @Test
  void aPointWithTheNumberOfTheNextSectionIsNoHeading() {
    assertThat(read("1. Recommendations", "1. That A be noted.", "2. That B be noted"))
        .containsExactly("That A be noted.", "That B be noted");
  }

  @Test
  void aCellHoldsAListOfPoints() {
    assertThat(
            read("4. Recommendations", "4.1\t<ul><li>• That A be noted.</li><li>That B be.</li>"))
        .containsExactly("That A be noted.", "That B be.");
  }

  @Test
  void theFirstPrintingCounts() {
    SourceText text =
        SourceText.of("Recommendations\nThat A be noted.\n1. Recommendations\nThat B be noted.");
    assertThat(reader.read(report(4, label(1), label(3)), text))
        .containsExactly("That A be noted.");
  }

  @Test
  void aReportThatRecommendsNothingHasNone() {
    assertThat(reader.read(report(1), SourceText.of("Care of Trees"))).isEmpty();
  }
}
