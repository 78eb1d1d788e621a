package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;

/** Spellings of a name are one officer only where the papers give reason. */
class NameRegisterTest {

  private static Paper by(String title, String name, String post, String body) {
    return Papers.report(title).by(name, post).at(body, "2014-01-20").paper();
  }

  private static List<String> officers(Paper... papers) {
    try (TestIndex index = TestIndex.of(papers)) {
      return index.searcher().register(FacetName.OFFICER).stream()
          .map(o -> o.label() + " " + o.otherNames() + " " + o.count())
          .toList();
    }
  }

  @Test
  void caseHyphensApostrophesTitlesAndACapitalIAreOneOfficer() {
    assertThat(
            officers(
                by("A", "Anne-Marie O'Lasen", "Engineer", "Cabinet"),
                by("B", "Anne-Marie O'Lasen", "Engineer", "Cabinet"),
                by("C", "Anne Marie O'Lasen", "Clerk", "Planning Board"),
                by("D", "Mrs. ANNE MARIE OLASEN", "Clerk", "Planning Board"),
                by("E", "Anne-Marie O'Iasen", "Clerk", "Planning Board")))
        .singleElement()
        .asString()
        .startsWith("Anne-Marie O'Lasen [")
        .endsWith("] 5");
  }

  @Test
  void aSurnameAloneKeepsItsTitle() {
    assertThat(
            officers(
                by("A", "Mr. Pell", "Engineer", "Cabinet"),
                by("B", "Mrs. Pell", "Engineer", "Cabinet")))
        .hasSize(2);
  }

  @Test
  void neilAndNellAreTwo() {
    assertThat(
            officers(
                by("A", "Neil Ash", "Engineer", "Cabinet"),
                by("B", "Nell Ash", "Engineer", "Cabinet")))
        .hasSize(2);
  }

  @Test
  void anInitialIsTheOneFullNameWithTheSamePostOrCommittee() {
    assertThat(
            officers(
                by("A", "Gorwen Pell", "Engineer", "Cabinet"),
                by("B", "G. Pell", "Engineer", "Planning Board")))
        .containsExactly("Gorwen Pell [G. Pell] 2");
    assertThat(
            officers(
                by("A", "Gorwen Pell", "Engineer", "Cabinet"),
                by("B", "G. Pell", "Clerk", "Planning Board")))
        .hasSize(2);
  }

  @Test
  void anInitialThatFitsTwoNamesStaysByItself() {
    assertThat(
            officers(
                by("A", "Gorwen Pell", "Engineer", "Cabinet"),
                by("B", "Gisla Pell", "Clerk", "Cabinet"),
                by("C", "G. Pell", "Engineer", "Cabinet")))
        .hasSize(3);
    assertThat(
            officers(
                by("A", "J. Pell", "Engineer", "Cabinet"),
                by("B", "G. Pell", "Engineer", "Cabinet")))
        .hasSize(2);
  }

  @Test
  void aMisprintOfOneLetterIsOneOfficerUnderTheSamePostOnly() {
    assertThat(
            officers(
                by("A", "Stewin Marshall", "Engineer", "Cabinet"),
                by("B", "Stewin Marshall", "Engineer", "Cabinet"),
                by("C", "Stewin Marshal", "Engineer", "Cabinet")))
        .containsExactly("Stewin Marshall [Stewin Marshal] 3");
    assertThat(
            officers(
                by("A", "Stewin Marshall", "Engineer", "Cabinet"),
                by("C", "Stewin Marshal", "Clerk", "Cabinet")))
        .hasSize(2);
  }

  @Test
  void twoNamesOnOnePaperAreTwoPeople() {
    assertThat(
            officers(
                Papers.report("A")
                    .by("Carla Pellow", "Engineer")
                    .by("Carlo Pellow", "Engineer")
                    .paper()))
        .hasSize(2);
  }

  @Test
  void theFilterFindsThePapersOfAllSpellingsByAnyOfThem() {
    Paper one = by("A", "Anne-Marie Ashdown", "Engineer", "Cabinet");
    Paper two = by("B", "ANNE-MARIE ASHDOWN", "Engineer", "Cabinet");
    Paper three = by("C", "Annemarie Ashdown", "Engineer", "Cabinet");
    try (TestIndex index = TestIndex.of(one, two, three)) {
      assertThat(total(index, "annemarie-ashdown", false)).isEqualTo(3);
      assertThat(total(index, "Anne-Marie Ashdown", false)).isEqualTo(3);
      assertThat(total(index, "annemarie-ashdown", true)).isZero();
    }
  }

  private static long total(TestIndex index, String officer, boolean excluded) {
    SearchRequest request =
        new SearchRequest(
            "",
            Map.of(FacetName.OFFICER, List.of(new FacetFilter(officer, excluded))),
            Optional.empty(),
            Optional.empty(),
            SortOrder.NEWEST,
            1,
            10);
    return index.searcher().search(request).total();
  }
}
