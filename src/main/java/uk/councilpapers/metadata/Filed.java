package uk.councilpapers.metadata;

import uk.councilpapers.model.Filing;
import uk.councilpapers.model.PackOutline;

/** The outline of a pack with what evidence beside the text adds, and its meeting. */
public record Filed(PackOutline outline, Filing filing) {}
