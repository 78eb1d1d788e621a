package uk.councilpapers.search;

/**
 * How often a search was answered from memory.
 *
 * @param hits searches that were, since the start
 * @param misses searches that had to be run, since the start
 */
public record AnswerCounts(long hits, long misses) {}
