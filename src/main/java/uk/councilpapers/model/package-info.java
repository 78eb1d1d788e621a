/** The council's nouns as immutable values. */
@NullMarked
package uk.councilpapers.model;

import org.jspecify.annotations.NullMarked;
