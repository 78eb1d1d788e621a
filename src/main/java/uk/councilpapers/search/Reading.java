package uk.councilpapers.search;

/**
 * What may be done with the words that a person typed.
 *
 * @param expand whether other words for the same thing are searched too
 * @param mend whether a spelling that finds nothing is replaced by one that does
 * @param explain whether the answer says how it was read and why each paper was found
 */
public record Reading(boolean expand, boolean mend, boolean explain) {

  /** How a search is read when nothing is said about it. */
  public static final Reading USUAL = new Reading(true, true, false);
}
