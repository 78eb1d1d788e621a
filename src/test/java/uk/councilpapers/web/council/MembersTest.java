package uk.councilpapers.web.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.Sitting;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.web.council.Member.Presence;

class MembersTest {

  private static final Committee CABINET = new Committee("cabinet", "Cabinet");

  private static MeetingDetails meeting(String day, Attendance attendance) {
    LocalDate date = LocalDate.parse(day);
    return new MeetingDetails(
        new Meeting("cabinet-" + day, CABINET, date, 3),
        Sitting.NONE,
        attendance,
        Map.of(),
        List.of());
  }

  private static final List<MeetingDetails> MEETINGS =
      List.of(
          meeting(
              "2014-02-03",
              new Attendance(
                  Optional.of("Councillor Quill"),
                  List.of("Councillor Quill", "Councillor Ashdown"),
                  List.of("Councillor Penhale"))),
          meeting(
              "2014-01-06",
              new Attendance(Optional.empty(), List.of("Councillor QUILL"), List.of())));

  @Test
  void membersStandByTheirSurnames() {
    assertThat(Members.of(MEETINGS).stream().map(Member::name))
        .containsExactly("Councillor Ashdown", "Councillor Penhale", "Councillor Quill");
  }

  @Test
  void whoChairsIsCountedOnceAndCaseMakesNoOtherMember() {
    Member quill = Members.of(MEETINGS).getLast();

    assertThat(quill.attendances().stream().map(Member.Attended::presence))
        .containsExactly(Presence.CHAIR, Presence.PRESENT);
    assertThat(quill.present()).isEqualTo(2);
    assertThat(quill.first().date()).isEqualTo(LocalDate.of(2014, 1, 6));
  }

  @Test
  void howCouncillorIsWrittenAndHyphensMakeNoOtherMemberButInitialsDo() {
    Attendance one =
        new Attendance(
            Optional.empty(), List.of("Cllr. Tam-Lee", "Councillor J. Quill"), List.of());
    Attendance two =
        new Attendance(
            Optional.empty(), List.of("Councillor TAM LEE", "Councillor B. Quill"), List.of());
    List<Member> members =
        Members.of(List.of(meeting("2014-02-03", one), meeting("2014-01-06", two)));

    assertThat(members.stream().map(m -> m.name() + " " + m.present()))
        .containsExactlyInAnyOrder(
            "Cllr. Tam-Lee 2", "Councillor J. Quill 1", "Councillor B. Quill 1");
    assertThat(Members.isSame("cllr-tam-lee", "councillor-tam-lee")).isTrue();
  }

  @Test
  void whoSentApologiesWasNotThere() {
    Member penhale = Members.of(MEETINGS).get(1);

    assertThat(penhale.present()).isZero();
    assertThat(penhale.apologies()).isEqualTo(1);
  }
}
