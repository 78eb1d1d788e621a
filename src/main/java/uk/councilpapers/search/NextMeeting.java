package uk.councilpapers.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.schema.PaperField;

/**
 * Finds the papers that say when a body meets next: agendas that speak of a next meeting and
 * procedural items about one, the latest first. Stateless.
 */
final class NextMeeting {

  private static final String SAID = "next meeting";

  /** In days; of two papers so far apart the later is worth clearly more. */
  private static final long PIVOT = 180;

  private NextMeeting() {}

  /**
   * The papers.
   *
   * @param latest the day of the latest meeting that is known of the body
   * @param others other words for a run of stems
   */
  static Query papers(
      WordQueries words, Function<List<String>, List<String>> others, LocalDate latest) {
    List<String> said = new ArrayList<>(List.of(SAID));
    said.addAll(others.apply(words.stems(SAID)));
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    for (String other : said) {
      Query agenda = words.unweighed(other, TextTarget.of(PaperField.BODY));
      either.add(both(agenda, PaperField.KIND, PaperKind.AGENDA.id()), Occur.SHOULD);
      Query item = words.unweighed(other, TextTarget.of(PaperField.TITLE));
      either.add(both(item, PaperField.STANDING, PaperField.YES), Occur.SHOULD);
    }
    Query late =
        LongField.newDistanceFeatureQuery(PaperField.DATE.field(), 1, latest.toEpochDay(), PIVOT);
    return new BooleanQuery.Builder()
        .add(new ConstantScoreQuery(either.build()), Occur.MUST)
        .add(late, Occur.SHOULD)
        .build();
  }

  private static Query both(Query said, PaperField field, String value) {
    return new BooleanQuery.Builder()
        .add(said, Occur.MUST)
        .add(TermQueries.keyword(field, value), Occur.MUST)
        .build();
  }
}
