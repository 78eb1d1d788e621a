package uk.councilpapers.web.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.text.Slug;
import uk.councilpapers.web.council.Member.Attended;
import uk.councilpapers.web.council.Member.Presence;

/**
 * Gathers the members from the attendance of all meetings. For one thread.
 *
 * <p>A member goes by the name that the latest minutes print. Two spellings of a name are two
 * members: minutes alone do not tell whether they are one person.
 */
public final class Members {

  private static final Comparator<String> ALPHABET =
      Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT));

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, List<Attended>> attendances = new LinkedHashMap<>();

  private Members() {}

  /** All members by surname, of meetings of which the latest is the first. */
  public static List<Member> of(List<MeetingDetails> meetings) {
    Members members = new Members();
    meetings.forEach(members::add);
    return members.names.entrySet().stream()
        .map(e -> new Member(e.getKey(), e.getValue(), members.of(e.getKey())))
        .sorted(Comparator.comparing(Member::surname, ALPHABET).thenComparing(Member::id))
        .toList();
  }

  private List<Attended> of(String id) {
    return attendances.getOrDefault(id, List.of());
  }

  private void add(MeetingDetails meeting) {
    Attendance who = meeting.attendance();
    Set<String> named = new HashSet<>();
    who.chair().ifPresent(name -> add(meeting, name, Presence.CHAIR, named));
    for (String name : who.present()) add(meeting, name, Presence.PRESENT, named);
    for (String name : who.apologies()) add(meeting, name, Presence.APOLOGIES, named);
  }

  private void add(MeetingDetails meeting, String name, Presence presence, Set<String> named) {
    String id = Slug.of(name);
    if (id.isEmpty() || !named.add(id)) return;
    names.putIfAbsent(id, name);
    attendances
        .computeIfAbsent(id, i -> new ArrayList<>())
        .add(new Attended(meeting.meeting(), presence));
  }
}
