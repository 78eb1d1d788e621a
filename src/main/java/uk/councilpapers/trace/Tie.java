package uk.councilpapers.trace;

import uk.councilpapers.model.Paper;

/**
 * A paper that is tied to another one.
 *
 * @param paper without its text
 * @param carries whether what is tied to it belongs to the same matter, too; not so for a paper of
 *     many matters, such as an agenda
 */
record Tie(Paper paper, Reason reason, boolean carries) {}
