/** The lines of a pack in; its front sheet, minutes, reports, appendices and other papers out. */
@NullMarked
package uk.councilpapers.split;

import org.jspecify.annotations.NullMarked;
