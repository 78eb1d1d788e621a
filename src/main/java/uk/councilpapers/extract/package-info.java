/** One file in; its text, line by line and page by page, out, or the reason it cannot be read. */
@NullMarked
package uk.councilpapers.extract;

import org.jspecify.annotations.NullMarked;
