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

  private List<Attendee> officers(String... lines) {
    return reader.read(List.of(lines)).officers();
  }

  @Test
  void officersAreToldByTheirPostsWhereverTheyAreListed() {
    assertThat(
            officers(
                "Those Attending: Cllr A Ash, Cllr B Birch, Mrs C Cedar (Clerk) and 16 members of the"
                    + " public."))
        .containsExactly(new Attendee("Mrs C Cedar", "Clerk", false));
    assertThat(officers("PRESENT: Councillors: J Ash (Chairman), K Birch; Clerk: Mrs L Cedar"))
        .containsExactly(new Attendee("Mrs L Cedar", "Clerk", false));
    assertThat(officers("PRESENT: Cllr Ash, Cllr Birch, the Clerk Mr D Dale and two parishioners."))
        .containsExactly(new Attendee("Mr D Dale", "Clerk", false));
    assertThat(
            officers(
                "In attendance: Mr. G. Ash, Chief Executive; Ms. H. Birch, Interim City Solicitor;"
                    + " and Mr. I. Cedar Deputy Clerk."))
        .containsExactly(
            new Attendee("Mr. G. Ash", "Chief Executive", false),
            new Attendee("Ms. H. Birch", "Interim City Solicitor", false),
            new Attendee("Mr. I. Cedar", "Deputy Clerk", false));
  }

  @Test
  void whoIsListedUnderOfficersIsOneWithoutAPostToo() {
    assertThat(officers("Present:", "Councillor Ash", "Officers: Fay Fir, Democratic Services"))
        .containsExactly(new Attendee("Fay Fir", "Democratic Services", false));
  }

  @Test
  void aListBesideAnotherIsReadForItself() {
    Roll roll =
        reader.read(
            List.of(
                "Present:",
                "Dave Ash (DAS)\tClerk\tApologies:\tPeter Birch (PBI)",
                "Frank Cedar (FCE)\tCouncillor\tChair:\tFrank Cedar"));
    assertThat(roll.present())
        .containsExactly(
            new Attendee("Dave Ash", "Clerk", false),
            new Attendee("Frank Cedar", "Councillor", true));
    assertThat(roll.apologies()).containsExactly("Peter Birch");
    assertThat(roll.officers()).containsExactly(new Attendee("Dave Ash", "Clerk", false));
  }

  @Test
  void theChairIsToldByEveryForm() {
    assertThat(read("Present:", "An Cathaoirleach, Cllr. J. Ash presided.").chair())
        .contains("Cllr. J. Ash");
    assertThat(read("PRESENT (two Councillors): - Ann Cedar (AC) – Chair, Ben Dale").chair())
        .contains("Ann Cedar");
    assertThat(read("Sederunt: Councillors Ash (Vice-Convener), Birch (Convener).").chair())
        .contains("Councillor Birch");
    assertThat(read("In the Chair: The Mayor, Councillor A Ash").chair())
        .contains("Councillor A Ash");
    assertThat(read("Present: Mayor Ann Ash", "The Meeting was Chaired by Ben Birch (BB).").chair())
        .contains("Ben Birch");
  }

  @Test
  void aldermenAndOfficesBeforeNamesAreTitles() {
    assertThat(
            read("Present: Mayor Ann Ash; Aldermen Birch and Cedar; Crs D Dale and E Elm")
                .present())
        .containsExactly(
            "Mayor Ann Ash", "Alderman Birch", "Alderman Cedar", "Cr D Dale", "Cr E Elm");
  }

  @Test
  void whoIsAbsentIsNotPresent() {
    Attendance read =
        read(
            "Members Present: Ann Ash; Ben Birch",
            "Members Absent: Carl Cedar",
            "Regrets: Dora Dale");
    assertThat(read.present()).containsExactly("Ann Ash", "Ben Birch");
    assertThat(read.apologies()).containsExactly("Dora Dale");
  }

  @Test
  void aPlaceOrAnOfficeMayStandBeforeWhoIsOfIt() {
    Roll roll =
        reader.read(
            List.of(
                "PRESENT",
                "Mayor of Midvale\tAnn Ash (in the Chair)",
                "Ashton\tCouncillor Ben Birch",
                "Corby Dale\tCouncillor Carl Cedar",
                "Police and Crime\tDeputy Mayor Dora Dale",
                "OFFICERS IN ATTENDANCE",
                "Chief Executive\tEve Elm"));
    assertThat(roll.attendance().chair()).contains("Ann Ash");
    assertThat(roll.attendance().present())
        .containsExactly(
            "Ann Ash", "Councillor Ben Birch", "Councillor Carl Cedar", "Deputy Mayor Dora Dale");
    assertThat(roll.officers()).containsExactly(new Attendee("Eve Elm", "Chief Executive", false));
  }

  @Test
  void aColumnMaySayWhoWasThere() {
    Attendance read =
        read(
            "Attendance:",
            "Name\tRole\tPresent",
            "Ann Ash\tChair\tYes",
            "Ben Birch\tTreasurer\t✓",
            "Carl Cedar\tSecretary\tApologies",
            "Dora Dale\tMember\tNo");
    assertThat(read.present()).containsExactly("Ann Ash", "Ben Birch");
    assertThat(read.apologies()).containsExactly("Carl Cedar");
  }

  @Test
  void twoNamesWithoutTitleInTwoCellsAreTwoPeople() {
    assertThat(read("Present:", "Ann Ash\tBen Birch", "Carl Cedar\tDora Dale").present())
        .containsExactly("Ann Ash", "Ben Birch", "Carl Cedar", "Dora Dale");
    assertThat(read("Present:", "Ann Ash\tMidvale Trust", "Carl Cedar\tDora Dale").present())
        .containsExactly("Ann Ash", "Carl Cedar");
  }

  @Test
  void aLabelInACellOfItsOwnGovernsWhatFollows() {
    Roll roll =
        reader.read(
            List.of(
                "Present:\tCouncillor Ann Ash (Chair)",
                "Councillors Ben Birch and",
                "Carl Cedar",
                "Co-opted members:\tMrs D Dale (Diocese)",
                "Officers:\tEve Elm, Director of Parks",
                "Fay Fir, Head of Early Help",
                "Also in attendance:\tCouncillor G Gorse, Portfolio Holder for",
                "Parks"));
    assertThat(roll.attendance().present())
        .containsExactly(
            "Councillor Ann Ash", "Councillor Ben Birch", "Councillor Carl Cedar", "Mrs D Dale");
    assertThat(roll.officers())
        .containsExactly(
            new Attendee("Eve Elm", "Director of Parks", false),
            new Attendee("Fay Fir", "Head of Early Help", false));
  }

  @Test
  void aSubHeadingMayEndInADash() {
    assertThat(
            read(
                    "PRESENT:",
                    "Aldermen: A Ash, B Birch",
                    "APPOINTED REPRESENTATIVES – Mr C Cedar (Church of Ireland), Mrs D Dale")
                .present())
        .containsExactly("Alderman A Ash", "Alderman B Birch", "Mr C Cedar", "Mrs D Dale");
  }

  @Test
  void aTitleMayBePrintedInTwoLanguages() {
    Attendance read =
        read("YN BRESENNOL / PRESENT: Y Cyng / Cllr A. Ash (Cadeirydd / Chair), Cllr B. Birch");
    assertThat(read.chair()).contains("Y Cyng / Cllr A. Ash");
    assertThat(read.present()).containsExactly("Y Cyng / Cllr A. Ash", "Cllr B. Birch");
  }

  @Test
  void postsMayStandBeforeNamesWithInitials() {
    assertThat(
            reader
                .read(
                    List.of(
                        "Also Present: Chief Fire Officer F Maple, Director of Finance G Oak and"
                            + " J Rowan (Internal Auditor)"))
                .officers())
        .containsExactly(
            new Attendee("F Maple", "Chief Fire Officer", false),
            new Attendee("G Oak", "Director of Finance", false),
            new Attendee("J Rowan", "Internal Auditor", false));
  }

  @Test
  void aStarMarksWhoWasThereWhereANoteSaysSo() {
    List<String> lines =
        List.of(
            "Councillors",
            "* Mrs A Ash (Chairman)",
            "  Mr B Birch",
            "* Ms C Cedar",
            "* denotes attendance");
    assertThat(reader.read(MarkedAttendance.unmarked(lines)).attendance().present())
        .containsExactly("Mrs A Ash", "Ms C Cedar");
    assertThat(MarkedAttendance.unmarked(lines.subList(0, 4))).isEqualTo(lines.subList(0, 4));
  }
}
