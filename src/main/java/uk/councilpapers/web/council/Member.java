package uk.councilpapers.web.council;

import java.util.List;
import uk.councilpapers.search.Meeting;

/**
 * A councillor or co-opted member as minutes name them.
 *
 * @param id for addresses
 * @param attendances the latest first, at least one
 */
public record Member(String id, String name, List<Attended> attendances) {

  /** How a member took part in a meeting. */
  public enum Presence {
    /** In the chair. */
    CHAIR,
    /** Named as present. */
    PRESENT,
    /** Sent apologies. */
    APOLOGIES
  }

  /** A meeting and how the member took part. */
  public record Attended(Meeting meeting, Presence presence) {}

  /** Copies the list. */
  public Member {
    attendances = List.copyOf(attendances);
  }

  /** The last word of the name, by which lists are ordered. */
  public String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** How many meetings the member was at. */
  public long present() {
    return attendances.stream().filter(a -> a.presence() != Presence.APOLOGIES).count();
  }

  /** How many meetings the member sent apologies to. */
  public long apologies() {
    return attendances.size() - present();
  }

  /** The first meeting that names the member. */
  public Meeting first() {
    return attendances.getLast().meeting();
  }

  /** The last meeting that names the member. */
  public Meeting last() {
    return attendances.getFirst().meeting();
  }
}
