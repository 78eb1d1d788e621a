package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.OfficerKind;

class ReportOfficersTest {

  private final ReportOfficers officers = new ReportOfficers(Shipped.CONFIG.officers());

  private static LabelledValue label(String name, String... values) {
    return new LabelledValue(name, List.of(values), new LineRange(1, 1));
  }

  @Test
  void approverAuthorLeadAndContactComeInThatOrder() {
    assertThat(
            officers.read(
                List.of(
                    label("contact", "Dan Dogwood, Clerk"),
                    label("lead", "Cat Cherry, Head of Trees"),
                    label("author", "Bob Birch, Tree Officer"),
                    label("approver", "Ann Ash, Strategic Director of Parks"))))
        .containsExactly(
            Officer.of("Ann Ash", "Strategic Director of Parks", OfficerKind.APPROVER),
            Officer.of("Bob Birch", "Tree Officer", OfficerKind.AUTHOR),
            Officer.of("Cat Cherry", "Head of Trees", OfficerKind.LEAD),
            Officer.of("Dan Dogwood", "Clerk", OfficerKind.CONTACT));
  }

  @Test
  void aPersonCountsOnceUnderEitherSpelling() {
    assertThat(
            officers.read(
                List.of(
                    label("approver", "Ann Marie Ash, Strategic Director of Parks"),
                    label("author", "Bob Birch, Tree Officer"),
                    label("lead", "Ann-Marie Ash, Strategic Director of Parks", "Cat Cherry Clerk"),
                    label("author", "Bob Birch, Tree & Verge Officer"))))
        .extracting(Officer::label)
        .containsExactly("Ann Marie Ash", "Bob Birch", "Cat Cherry");
  }

  @Test
  void anApproverKnownByThePostTakesTheNamePrintedLater() {
    assertThat(
            officers.read(
                List.of(
                    label("approver", "Chief Executive"),
                    label("lead", "14.1 Ann Ash, Chief Executive"))))
        .containsExactly(Officer.of("Ann Ash", "Chief Executive", OfficerKind.APPROVER));
  }

  @Test
  void anApproverWhomNothingNamesKeepsThePost() {
    assertThat(officers.read(List.of(label("approver", "Chief Executive"))))
        .containsExactly(Officer.post("Chief Executive", OfficerKind.APPROVER));
  }

  @Test
  void whoApprovesForSomebodyElseDoesSoOnBehalf() {
    assertThat(
            officers.read(
                List.of(label("approvals-on-behalf", "Head of Procurement\tAnn Ash\t1.9."))))
        .containsExactly(
            Officer.of("Ann Ash", "on behalf of Head of Procurement", OfficerKind.APPROVER));
    assertThat(officers.read(List.of(label("approvals", "Head of Procurement: Ann Ash"))))
        .containsExactly(Officer.of("Ann Ash", "Head of Procurement", OfficerKind.APPROVER));
  }
}
