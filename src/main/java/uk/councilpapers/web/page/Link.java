package uk.councilpapers.web.page;

/** Words that lead somewhere. */
public record Link(String text, String address) {}
