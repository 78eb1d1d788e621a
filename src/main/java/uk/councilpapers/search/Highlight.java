package uk.councilpapers.search;

/**
 * A found word in a snippet.
 *
 * @param start offset of its first character in the snippet's text
 * @param end offset behind its last character
 */
public record Highlight(int start, int end) {}
