package uk.councilpapers.trace;

import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.Reference;
import uk.councilpapers.search.Meeting;

/**
 * A reference of a paper with what it leads to.
 *
 * @param sentence the sentence that holds it
 * @param paper what it points at, without its text, where that is held
 * @param meeting the meeting pointed at, where papers of it are held
 * @param missing what is not held and would answer it, and the nearest thing that is
 */
public record Citation(
    Reference reference,
    String sentence,
    Optional<Paper> paper,
    Optional<Meeting> meeting,
    Optional<String> missing) {}
