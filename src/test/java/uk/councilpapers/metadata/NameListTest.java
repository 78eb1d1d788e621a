package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameListTest {

  private final NameList list = new NameList(Shipped.CONFIG.officers());

  @Test
  void aPluralTitleGovernsTheNamesBehindIt() {
    assertThat(list.read("Councillors Ash, Birch-Brown and P. A. Cedar."))
        .containsExactly("Councillor Ash", "Councillor Birch-Brown", "Councillor P. A. Cedar");
  }

  @Test
  void aTitleOfItsOwnEndsThePluralOne() {
    assertThat(list.read("Councillors Ash and Birch, Mrs. C. Cedar-Dale and Father E. Fir"))
        .containsExactly(
            "Councillor Ash", "Councillor Birch", "Mrs. C. Cedar-Dale", "Father E. Fir");
  }

  @Test
  void aSemicolonEndsThePluralTitle() {
    assertThat(list.read("Councillors Ash and Birch; C. Cedar"))
        .containsExactly("Councillor Ash", "Councillor Birch", "C. Cedar");
  }

  @Test
  void aNameWithoutTitleStaysWithoutOne() {
    assertThat(list.read("G. B. Ash; Councillors Birch"))
        .containsExactly("G. B. Ash", "Councillor Birch");
  }

  @Test
  void theHolderOfAnOfficeKeepsTheNameInBrackets() {
    assertThat(list.read("The Mayor (Councillor Ash), Councillors Birch and Cedar"))
        .containsExactly("The Mayor (Councillor Ash)", "Councillor Birch", "Councillor Cedar");
  }

  @Test
  void postsBodiesAndRemarksAreLeftOut() {
    assertThat(
            list.read(
                "Ann Ash (Midvale Trust), Councillor Birch and from Councillor Cedar, Cabinet"
                    + " Member for Parks in respect of Item 4 below."))
        .containsExactly("Ann Ash", "Councillor Birch", "Councillor Cedar");
  }
}
