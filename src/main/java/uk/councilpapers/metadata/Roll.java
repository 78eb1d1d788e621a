package uk.councilpapers.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.OfficerKind;

/**
 * Who was at one meeting, with the posts that its attendance list prints.
 *
 * @param present under "Present", in printed order
 * @param others "also in attendance"
 * @param officers those of both lists who are no members, as their post or the label above them
 *     says
 */
record Roll(
    List<Attendee> present,
    List<Attendee> others,
    List<String> apologies,
    List<Attendee> officers) {

  /** Nobody is named. */
  static final Roll NONE = new Roll(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  Roll {
    present = List.copyOf(present);
    others = List.copyOf(others);
    apologies = List.copyOf(apologies);
    officers = List.copyOf(officers);
  }

  /** The attendance as the minutes state it. */
  Attendance attendance() {
    Optional<String> chair =
        present.stream().filter(Attendee::chair).map(Attendee::name).findFirst();
    return new Attendance(chair, present.stream().map(Attendee::name).toList(), apologies);
  }

  /** The same people, with those who sent apologies as another place says. */
  Roll with(List<String> sorry) {
    return new Roll(present, others, sorry, officers);
  }

  /** Whether nobody is named as having been there. */
  boolean isEmpty() {
    return present.isEmpty() && others.isEmpty() && officers.isEmpty();
  }

  /** The officers who were there. */
  List<Officer> attending() {
    return officers.stream()
        .map(
            a ->
                a.post().isEmpty()
                    ? Officer.named(a.name(), OfficerKind.ATTENDING)
                    : Officer.of(a.name(), a.post(), OfficerKind.ATTENDING))
        .toList();
  }

  /** Everybody who was there, also those who are not members. */
  Stream<Attendee> everybody() {
    return Stream.concat(present.stream(), others.stream());
  }
}
