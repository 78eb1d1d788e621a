package uk.councilpapers.search;

import org.apache.lucene.search.Query;

/**
 * One way in which a text can show a concept of the query.
 *
 * @param concept the number of the concept
 * @param query finds the words in the text of papers
 * @param strength 1 for all that was typed, less for a part of it and for other words
 */
record Sought(int concept, Query query, double strength) {}
