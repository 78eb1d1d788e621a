package uk.councilpapers.trace;

/**
 * One row of a table that answers recommendations.
 *
 * @param text the recommendation
 * @param line of the source, counted from 1
 */
record AnswerRow(String text, int line, Answer answer) {}
