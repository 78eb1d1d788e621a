package uk.councilpapers.trace;

/**
 * Words of a changed paragraph.
 *
 * @param kind whether both papers have them
 * @param figure whether a number or a date is among them
 */
public record Piece(Change.Kind kind, String text, boolean figure) {}
