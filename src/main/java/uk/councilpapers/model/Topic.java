package uk.councilpapers.model;

/** A label of the controlled vocabulary. */
public record Topic(String id, String label) {}
