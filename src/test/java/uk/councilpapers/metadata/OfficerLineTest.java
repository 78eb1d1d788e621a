package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficerLineTest {

  private final OfficerLine line = new OfficerLine(Shipped.CONFIG.officers());

  @Test
  void aCommaADashOrABracketPartsNameAndPost() {
    assertThat(line.read("Ann Cedar, Head of Parks, Trees and Verges"))
        .containsExactly(new Mention("Ann Cedar", "Head of Parks, Trees and Verges"));
    assertThat(line.read("Ann Cedar – Parks Manager"))
        .containsExactly(new Mention("Ann Cedar", "Parks Manager"));
    assertThat(line.read("Ann Cedar (Parks Manager)"))
        .containsExactly(new Mention("Ann Cedar", "Parks Manager"));
  }

  @Test
  void withoutAMarkTheNameEndsWhereThePostBegins() {
    assertThat(line.read("Ann Cedar Operational Manager Parks and Verges"))
        .containsExactly(new Mention("Ann Cedar", "Operational Manager Parks and Verges"));
    assertThat(line.read("Ann Marie Cedar Strategic Director Parks & Verges."))
        .containsExactly(new Mention("Ann Marie Cedar", "Strategic Director Parks & Verges"));
    assertThat(line.read("Ann Cedar Arboricultural Officer"))
        .containsExactly(new Mention("Ann Cedar", "Arboricultural Officer"));
  }

  @Test
  void telephoneNumbersAndAddressesAreNoPartOfThePost() {
    assertThat(line.read("Ann Cedar, Parks Manager ext 34019 e.mail ann.cedar@example.org"))
        .containsExactly(new Mention("Ann Cedar", "Parks Manager"));
    assertThat(line.read("Ann Cedar, Parks Manager. Telephone: 01234 567890 Extension 2677;"))
        .containsExactly(new Mention("Ann Cedar", "Parks Manager"));
    assertThat(line.withoutDetails("01234 567890 or ann.cedar@example.org")).isEmpty();
    assertThat(line.withoutDetails("Telephone Services Manager"))
        .isEqualTo("Telephone Services Manager");
  }

  @Test
  void aSectionNumberStandsBeforeTheName() {
    assertThat(line.read("14.1 Ann Cedar, Chief Executive"))
        .containsExactly(new Mention("Ann Cedar", "Chief Executive"));
  }

  @Test
  void aPostWithoutNameIsRead() {
    assertThat(line.read("Chief Executive")).containsExactly(new Mention("", "Chief Executive"));
  }

  @Test
  void twoPeopleOnOneLineAreTwo() {
    assertThat(line.read("Ann Cedar, Parks Manager and Bob Birch, Tree Officer"))
        .containsExactly(
            new Mention("Ann Cedar", "Parks Manager"), new Mention("Bob Birch", "Tree Officer"));
    assertThat(line.read("Ann Cedar, Head of Trees and Green Spaces")).hasSize(1);
  }

  @Test
  void aNameThatIsAlsoAWordOfServicesIsANameBeforeAPost() {
    assertThat(line.read("Ann Young, Parks Manager"))
        .containsExactly(new Mention("Ann Young", "Parks Manager"));
    assertThat(line.read("Adult Services, Parks Manager").getFirst().name()).isEmpty();
  }

  @Test
  void aPersonInsideASentenceIsFound() {
    assertThat(line.read("For queries please contact Ann Cedar, Parks Manager on the number below"))
        .containsExactly(new Mention("Ann Cedar", "Parks Manager"));
  }

  @Test
  void aLabelBeforeThePostIsLeftOut() {
    assertThat(line.read("Ann Cedar Job title: Head of Parks"))
        .containsExactly(new Mention("Ann Cedar", "Head of Parks"));
  }

  @Test
  void membersAreNoOfficers() {
    assertThat(line.read("Councillor Ash, Cabinet Member for Parks")).isEmpty();
    assertThat(line.read("Ann Ash, Leader of the Council")).isEmpty();
  }
}
