/** What the pages and the interface need of the engine. */
@NullMarked
package uk.councilpapers.web.library;

import org.jspecify.annotations.NullMarked;
