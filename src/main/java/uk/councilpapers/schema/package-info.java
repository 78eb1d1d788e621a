/**
 * The fields of the index, their analyzers, and how a paper becomes a Lucene document and comes
 * back.
 */
@NullMarked
package uk.councilpapers.schema;

import org.jspecify.annotations.NullMarked;
