package uk.councilpapers.extract;

/**
 * One entry of the outline that a PDF carries.
 *
 * @param page the page it leads to, counted from 1
 */
public record Bookmark(String text, int page) {}
