package uk.councilpapers.trace;

import java.util.function.Supplier;
import uk.councilpapers.model.Paper;

/**
 * Something that speaks for a paper belonging to a matter and does not prove it.
 *
 * @param paper without its text
 * @param weight from 0; about 1 where it leaves little doubt
 * @param evidence is looked for only when it is shown
 */
record Hint(Paper paper, String says, double weight, Supplier<Evidence> evidence) {}
