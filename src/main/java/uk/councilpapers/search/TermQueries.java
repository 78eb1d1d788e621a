package uk.councilpapers.search;

import java.util.Collection;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import uk.councilpapers.schema.PaperField;

/** Queries for values as they stand in a field, and orders by meeting date. Stateless. */
final class TermQueries {

  private TermQueries() {}

  /** Papers with the value. */
  static Query keyword(PaperField field, String value) {
    return new TermQuery(new Term(field.field(), value));
  }

  /** Papers with one of the values, all alike. */
  static Query anyOf(PaperField field, Collection<String> values) {
    return new ConstantScoreQuery(
        new TermInSetQuery(field.field(), values.stream().map(BytesRef::new).toList()));
  }

  /** Papers with one of the values, those with most and rarest first. */
  static Query weighed(PaperField field, Collection<String> values) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String value : values) query.add(keyword(field, value), Occur.SHOULD);
    return query.build();
  }

  static Sort newest() {
    return byDate(true);
  }

  static Sort oldest() {
    return byDate(false);
  }

  private static Sort byDate(boolean latestFirst) {
    return new Sort(
        new SortField(PaperField.DATE.field(), SortField.Type.LONG, latestFirst),
        SortField.FIELD_DOC);
  }
}
