package uk.councilpapers.search;

/**
 * One value that results must have, or must not have.
 *
 * @param value an id or the name itself, in any case
 * @param excluded whether papers with the value are left out
 */
public record FacetFilter(String value, boolean excluded) {}
