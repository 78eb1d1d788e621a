package uk.councilpapers.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Sitting;

/**
 * A meeting with what its front sheet and its minutes say of the meeting itself.
 *
 * @param sitting from the front sheet; nothing where none is held
 * @param attendance from the minutes; nobody where none are held
 * @param kinds how many papers of each kind belong to it; a kind without papers is left out
 * @param withoutPaper items of the agenda that announce a paper which is not held
 */
public record MeetingDetails(
    Meeting meeting,
    Sitting sitting,
    Attendance attendance,
    Map<PaperKind, Integer> kinds,
    List<AgendaControl.Item> withoutPaper) {

  /** Copies the collections. */
  public MeetingDetails {
    withoutPaper = List.copyOf(withoutPaper);
    kinds = kinds.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(kinds));
  }

  /** How many papers of the kind belong to it. */
  public int papers(PaperKind kind) {
    return kinds.getOrDefault(kind, 0);
  }
}
