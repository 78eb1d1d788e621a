package uk.councilpapers.search;

/**
 * One value of a facet.
 *
 * @param value the id for addresses
 * @param label the name for people
 * @param count the exact number of papers that have the value, were this facet not filtered
 * @param selected whether the request asks for the value
 * @param excluded whether the request leaves the value out
 */
public record FacetCount(
    String value, String label, int count, boolean selected, boolean excluded) {}
