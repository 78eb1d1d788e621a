package uk.councilpapers.web.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;

class AgendaReaderTest {

  private static AgendaItem item(String number, String title) {
    return new AgendaItem(number, title, Optional.of("1-4"), 10);
  }

  private static Paper report(String title, String item) {
    return Papers.report(title).under(item).paper();
  }

  private static List<String> titles(List<Paper> papers) {
    return papers.stream().map(Paper::title).toList();
  }

  @Test
  void aReportStandsUnderTheItemThatItNames() {
    List<AgendaEntry> entries =
        AgendaReader.read(
            List.of(item("6", "Parking"), item("10(A)", "Ferry fares")),
            List.of(report("Fares on the ferry", "10(a)"), report("Charges", "6.")),
            Set.of());

    assertThat(titles(entries.get(0).papers())).containsExactly("Charges");
    assertThat(titles(entries.get(1).papers())).containsExactly("Fares on the ferry");
  }

  @Test
  void aMinuteGoesToTheItemWhoseTitleIsMostLikeIts() {
    List<AgendaEntry> entries =
        AgendaReader.read(
            List.of(item("5", "Ferry fares"), item("6", "Ferry fares and parking charges")),
            List.of(
                Papers.minute("31", "Parking Charges and Ferry Fares").paper(),
                Papers.minute("30", "Fares of the Ferry").paper(),
                Papers.minute("32", "Allotments").paper()),
            Set.of());

    assertThat(titles(entries.get(0).minutes())).containsExactly("Fares of the Ferry");
    assertThat(titles(entries.get(1).minutes())).containsExactly("Parking Charges and Ferry Fares");
  }

  @Test
  void anItemThatAnnouncesAPaperLacksItUnlessAnotherFileHoldsIt() {
    List<AgendaEntry> entries =
        AgendaReader.read(
            List.of(item("5", "Ferry fares"), item("6", "Parking")),
            List.of(report("Charges", "6")),
            Set.of("5", "6"));

    assertThat(entries.get(0).missing()).isTrue();
    assertThat(entries.get(1).missing()).isFalse();
  }

  @Test
  void anAppendixStandsUnderItsReportAndNotUnderTheItem() {
    Paper appendix = Papers.of(PaperKind.APPENDIX, "Appendix 1").under("6").paper();

    List<AgendaEntry> entries =
        AgendaReader.read(List.of(item("6", "Parking")), List.of(appendix), Set.of());

    assertThat(entries.getFirst().papers()).isEmpty();
  }
}
