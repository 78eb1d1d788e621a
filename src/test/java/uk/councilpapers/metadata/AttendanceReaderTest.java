package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.Attendance;

class AttendanceReaderTest {

  private final AttendanceReader reader =
      new AttendanceReader(Shipped.CONFIG.headings(), Shipped.CONFIG.officers());

  private Attendance read(String... lines) {
    return reader.read(List.of(lines)).attendance();
  }

  @Test
  void aSentenceNamesTheChairAndTheMembers() {
    Attendance read =
        read(
            "PARKS PANEL",
            "4th May, 2020",
            "Present:- Councillor Ash (in the Chair); Councillors Birch and C. D. Cedar.");
    assertThat(read.chair()).contains("Councillor Ash");
    assertThat(read.present())
        .containsExactly("Councillor Ash", "Councillor Birch", "Councillor C. D. Cedar");
  }

  @Test
  void aTableCountsEverybodyUnderWhateverSubHead() {
    Attendance read =
        read(
            "Present:-",
            "Members:-",
            "Councillor A. Ash\tCabinet Member for Parks (in the Chair)",
            "Councillor Birch\t",
            "Officers:-",
            "Dr. C. Cedar\tMidvale Trust (representing D. Dale)");
    assertThat(read.chair()).contains("Councillor A. Ash");
    assertThat(read.present())
        .containsExactly("Councillor A. Ash", "Councillor Birch", "Dr. C. Cedar");
  }

  @Test
  void alsoInAttendanceEndsTheList() {
    Attendance read =
        read(
            "Present:-",
            "Ann Ash\tMidvale Trust",
            "Also in attendance:-",
            "Ben Birch\tPolicy Officer",
            "Apologies for absence were submitted by Carl Cedar and Dora Dale.");
    assertThat(read.present()).containsExactly("Ann Ash");
    assertThat(read.apologies()).containsExactly("Carl Cedar", "Dora Dale");
  }

  @Test
  void thePostOfSomebodyInAttendanceIsKept() {
    Roll roll =
        reader.read(
            List.of("Present:-", "Also in attendance:-", "Ben Birch\tNHS Midvale (rep. Ann Ash)"));
    assertThat(roll.others()).containsExactly(new Attendee("Ben Birch", "NHS Midvale", false));
  }

  @Test
  void apologiesUnderALabelOfTheirOwnAreRead() {
    assertThat(
            read("Apologies for absence:- Apologies were received from Councillors Ash.")
                .apologies())
        .containsExactly("Councillor Ash");
  }

  @Test
  void aNoticeBehindTheListNamesNobody() {
    Attendance read =
        read(
            "Present: Councillors Ash and Birch.",
            "The webcast of the Council Meeting can be viewed at: -",
            "Apologies: Councillor Cedar",
            "The meeting was told that Midvale, Northdale and Southdale had flooded.");
    assertThat(read.present()).containsExactly("Councillor Ash", "Councillor Birch");
    assertThat(read.apologies()).containsExactly("Councillor Cedar");
  }

  @Test
  void aListThatTheEndOfALineCutsGoesOn() {
    assertThat(
            read("Members Present:-", "Councillors: Ann Ash (Chair), Ben Birch,", "Carl Cedar")
                .present())
        .containsExactly("Councillor Ann Ash", "Councillor Ben Birch", "Councillor Carl Cedar");
  }
}
