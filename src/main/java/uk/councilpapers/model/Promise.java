package uk.councilpapers.model;

import java.util.Optional;

/**
 * Something that a meeting or an officer undertook to do.
 *
 * @param line counted from 1
 * @param due {@code YYYY-MM}, {@code YYYY-MM-DD} or {@code next meeting}
 */
public record Promise(
    int line, String text, Optional<String> by, Optional<String> to, Optional<String> due) {}
