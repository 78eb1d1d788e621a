package uk.councilpapers.search;

import java.time.LocalDate;
import uk.councilpapers.model.Committee;

/**
 * One committee on one date.
 *
 * @param papers how many papers belong to it, at least 1
 */
public record Meeting(String id, Committee committee, LocalDate date, long papers) {}
