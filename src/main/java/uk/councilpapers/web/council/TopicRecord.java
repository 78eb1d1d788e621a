package uk.councilpapers.web.council;

import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.search.SearchResults;

/**
 * A topic with what is held on it.
 *
 * @param papers the newest papers on it, counted by year, committee and officer
 */
public record TopicRecord(RegisterEntry entry, SearchResults papers) {}
