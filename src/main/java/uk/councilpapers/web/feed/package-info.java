/** Papers and meetings for other programs: Atom, CSV, iCalendar. */
@NullMarked
package uk.councilpapers.web.feed;

import org.jspecify.annotations.NullMarked;
