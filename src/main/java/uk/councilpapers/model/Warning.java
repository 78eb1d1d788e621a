package uk.councilpapers.model;

/**
 * Something in a paper that was not understood or contradicts itself, and the reading taken.
 *
 * @param line counted from 1
 */
public record Warning(int line, String message) {}
