/** How a line of a paper is read: markup removed, dates, times, names and list marks understood. */
@NullMarked
package uk.councilpapers.text;

import org.jspecify.annotations.NullMarked;
