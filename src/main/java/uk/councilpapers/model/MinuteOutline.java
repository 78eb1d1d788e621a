package uk.councilpapers.model;

/**
 * Where one item of minutes stands.
 *
 * @param ref the reference as printed, without a full stop, {@code H57}, {@code 53}
 * @param title in the printed capitals
 * @param lines from the line with the reference to the last line before the next item that holds
 *     text
 * @param body the line on which the item's text begins, after the title; at most {@code
 *     lines.last() + 1}, which says that there is none
 */
public record MinuteOutline(String ref, String title, LineRange lines, int body) {}
