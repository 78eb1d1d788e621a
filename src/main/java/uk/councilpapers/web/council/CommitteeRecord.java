package uk.councilpapers.web.council;

import java.util.List;
import uk.councilpapers.search.Body;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.search.SearchResults;

/**
 * A committee with what is held of it.
 *
 * @param meetings the latest first; none for a body that is only known by its name
 * @param papers its newest papers, counted by year, topic and officer
 */
public record CommitteeRecord(Body body, List<MeetingDetails> meetings, SearchResults papers) {

  /** Copies the list. */
  public CommitteeRecord {
    meetings = List.copyOf(meetings);
  }
}
