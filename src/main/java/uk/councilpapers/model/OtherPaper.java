package uk.councilpapers.model;

import java.util.Optional;

/**
 * A paper that is neither minutes nor report nor attached to one.
 *
 * @param kind {@code letter}, {@code presentation}, {@code restricted}, {@code other}
 */
public record OtherPaper(String kind, String title, LineRange lines, Optional<String> agendaItem) {}
