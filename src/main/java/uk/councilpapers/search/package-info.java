/** Runs a query: hits, exact facet counts, snippets. */
@NullMarked
package uk.councilpapers.search;

import org.jspecify.annotations.NullMarked;
