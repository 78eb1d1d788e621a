package uk.councilpapers.search;

import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** The query that finds no paper: for words that hold neither letter nor digit. */
final class Nothing {

  static final Query QUERY = new MatchNoDocsQuery("nothing to look up");

  private Nothing() {}
}
