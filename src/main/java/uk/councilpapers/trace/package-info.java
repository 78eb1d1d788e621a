/** Follows one issue across meetings: what is cited, what was decided, what came of it. */
@NullMarked
package uk.councilpapers.trace;

import org.jspecify.annotations.NullMarked;
