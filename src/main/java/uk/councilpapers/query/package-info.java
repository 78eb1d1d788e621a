/** What a person types, parsed into a tree that prints itself back. */
@NullMarked
package uk.councilpapers.query;

import org.jspecify.annotations.NullMarked;
