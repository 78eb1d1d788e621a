package uk.councilpapers.search;

/**
 * A completion of what a person types.
 *
 * @param text what to search for
 * @param count how many papers have it, at least 1
 */
public record Suggestion(String text, SuggestionKind kind, long count) {}
