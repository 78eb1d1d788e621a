package uk.councilpapers.trace;

import java.util.Optional;
import uk.councilpapers.model.Paper;

/**
 * What a minute left open, and where the matter came next.
 *
 * @param words {@code deferred 20 January 2014, came back 17 February 2014}
 * @param next the paper in which it came back, without its text; empty where none is held
 */
public record Chain(String words, Optional<Paper> next) {}
