package uk.councilpapers.model;

/**
 * A document attached to a report.
 *
 * @param title the printed label and title
 */
public record Appendix(String title, LineRange lines) {}
