package uk.councilpapers.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one point in time of the index holds.
 *
 * @param firstDate of the earliest meeting
 * @param lastDate of the latest meeting
 * @param committedAt when the index was last written
 */
public record IndexState(
    long papers,
    Optional<LocalDate> firstDate,
    Optional<LocalDate> lastDate,
    Instant committedAt) {}
