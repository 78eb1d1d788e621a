package uk.councilpapers.query;

import java.util.Optional;

/**
 * A query and what could not be read of it.
 *
 * @param notice plain sentences for the person who typed it, as text without markup; empty when
 *     everything was understood
 */
public record ParsedQuery(QueryNode root, Optional<String> notice) {}
