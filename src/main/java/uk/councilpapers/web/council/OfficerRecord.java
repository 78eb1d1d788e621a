package uk.councilpapers.web.council;

import java.util.List;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.search.SearchResults;

/**
 * An officer with what papers say.
 *
 * @param posts in the order in which they were first printed
 * @param papers the newest papers that name the officer, counted by year, committee and topic
 */
public record OfficerRecord(RegisterEntry entry, List<Post> posts, SearchResults papers) {

  /** Copies the list. */
  public OfficerRecord {
    posts = List.copyOf(posts);
  }
}
