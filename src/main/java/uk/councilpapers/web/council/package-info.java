/** What a council did, gathered from its papers, for pages and JSON alike. */
@NullMarked
package uk.councilpapers.web.council;

import org.jspecify.annotations.NullMarked;
