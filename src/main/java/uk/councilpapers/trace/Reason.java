package uk.councilpapers.trace;

/**
 * Why a paper belongs to a matter.
 *
 * @param says for people, in a few words
 */
public record Reason(String says, Confidence confidence, Evidence evidence) {}
