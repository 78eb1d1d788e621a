package uk.councilpapers.trace;

import java.util.OptionalInt;

/**
 * The words that show why a paper belongs to a matter.
 *
 * @param sentence as printed, in one line
 * @param line of the source, counted from 1; empty where the words are a title
 * @param paperId the paper that holds the words
 */
public record Evidence(String sentence, OptionalInt line, String paperId) {}
