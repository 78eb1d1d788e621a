package uk.councilpapers.model;

/**
 * An entry of the outline that a PDF carries, which viewers show beside its pages.
 *
 * @param text as the file has it
 * @param level 1 for an entry of the outline itself, 2 for an entry below one, and so on
 * @param page where it leads to, counted from 1
 */
public record Bookmark(String text, int level, int page) {}
