/** The commands; the only place that reads arguments, prints or exits. */
@NullMarked
package uk.councilpapers.cli;

import org.jspecify.annotations.NullMarked;
