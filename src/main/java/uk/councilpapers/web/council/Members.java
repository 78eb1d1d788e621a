package uk.councilpapers.web.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.text.Slug;
import uk.councilpapers.web.council.Member.Attended;
import uk.councilpapers.web.council.Member.Presence;

/**
 * Gathers the members from the attendance of all meetings. For one thread.
 *
 * <p>A member goes by the name that the latest minutes print. Case, hyphens, apostrophes and how
 * "Councillor" is written tell nobody apart; any other two spellings are two members, as two of one
 * surname may differ by their initials alone.
 */
public final class Members {

  private static final Comparator<String> ALPHABET =
      Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT));

  private static final Pattern TITLE = Pattern.compile("(?i)^(?:cllr|councillor)\\b\\W*(?=\\p{L})");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\d]");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, List<Attended>> attendances = new LinkedHashMap<>();

  private Members() {}

  /** All members by surname, of meetings of which the latest is the first. */
  public static List<Member> of(List<MeetingDetails> meetings) {
    Members members = new Members();
    meetings.forEach(members::add);
    return members.names.entrySet().stream()
        .map(e -> new Member(Slug.of(e.getValue()), e.getValue(), members.of(e.getKey())))
        .sorted(Comparator.comparing(Member::surname, ALPHABET).thenComparing(Member::id))
        .toList();
  }

  /** Whether two names or ids are spellings of one member's. */
  static boolean isSame(String name, String other) {
    return letters(name).equals(letters(other));
  }

  private static String letters(String name) {
    String bare = TITLE.matcher(name.strip()).replaceFirst("");
    return NOT_LETTERS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private List<Attended> of(String letters) {
    return attendances.getOrDefault(letters, List.of());
  }

  private void add(MeetingDetails meeting) {
    Attendance who = meeting.attendance();
    Set<String> named = new HashSet<>();
    who.chair().ifPresent(name -> add(meeting, name, Presence.CHAIR, named));
    for (String name : who.present()) add(meeting, name, Presence.PRESENT, named);
    for (String name : who.apologies()) add(meeting, name, Presence.APOLOGIES, named);
  }

  private void add(MeetingDetails meeting, String name, Presence presence, Set<String> named) {
    String letters = letters(name);
    if (Slug.of(name).isEmpty() || !named.add(letters)) return;
    names.putIfAbsent(letters, name);
    attendances
        .computeIfAbsent(letters, l -> new ArrayList<>())
        .add(new Attended(meeting.meeting(), presence));
  }
}
