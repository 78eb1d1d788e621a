package uk.councilpapers.model;

/**
 * A body that meets: board, commission, panel, cabinet member, cabinet, council.
 *
 * @param id lower-case words joined by hyphens, stable
 */
public record Committee(String id, String name) {}
