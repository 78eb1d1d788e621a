/**
 * Walks folders through the stages and writes the index; knows what is new, changed, refused,
 * removed.
 */
@NullMarked
package uk.councilpapers.index;

import org.jspecify.annotations.NullMarked;
