package uk.councilpapers.text;

/**
 * A short form and what a text says it stands for.
 *
 * @param shortForm as printed, {@code CSE}
 * @param longForm the words before it, {@code child sexual exploitation}, in lower case
 */
public record Abbreviation(String shortForm, String longForm) {}
