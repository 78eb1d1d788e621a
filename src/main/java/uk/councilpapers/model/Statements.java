package uk.councilpapers.model;

/**
 * What the council says of the service.
 *
 * @param about what it is and who runs it
 * @param accessibility how far it can be used by everyone, and whom to tell where it cannot
 */
public record Statements(Statement about, Statement accessibility) {}
