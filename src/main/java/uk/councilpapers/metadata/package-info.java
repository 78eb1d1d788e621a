/** Finds a paper's attendance, officers, topics, resolutions and references in its text. */
@NullMarked
package uk.councilpapers.metadata;

import org.jspecify.annotations.NullMarked;
