package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import uk.councilpapers.config.Ranking;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.schema.PaperField;

/** What counts for a paper, or against it, besides having the words. Safe for use by one search. */
final class Bonuses {

  private final WordQueries words;
  private final Ranking ranking;

  Bonuses(WordQueries words, Ranking ranking) {
    this.words = words;
    this.ranking = ranking;
  }

  /**
   * All that adds to the score of a paper.
   *
   * @param stems the words of the whole query
   * @param decision whether the query asks what was decided
   */
  List<ScorePart> of(List<String> stems, boolean decision) {
    List<ScorePart> bonuses = new ArrayList<>();
    if (stems.size() > 1) {
      Query title =
          words.closeTogether(stems, PaperField.TITLE, 2, ranking.weight("phraseInTitle"));
      bonuses.add(ScorePart.bonus("the words together in the title", title));
    }
    bonuses.add(ScorePart.bonus("a paper of its own", own()));
    if (decision) bonuses.add(ScorePart.bonus("a decision", decided()));
    return bonuses;
  }

  /** Papers that are no appendix, no list of other papers and no letter. */
  private Query own() {
    BooleanQuery.Builder own = new BooleanQuery.Builder();
    for (PaperKind kind : List.of(PaperKind.MINUTE, PaperKind.REPORT)) {
      own.add(TermQueries.keyword(PaperField.KIND, kind.id()), Occur.SHOULD);
    }
    return new BoostQuery(new ConstantScoreQuery(own.build()), ranking.weight("own"));
  }

  /** Minutes with a resolution. */
  private Query decided() {
    Query both =
        new BooleanQuery.Builder()
            .add(TermQueries.keyword(PaperField.KIND, PaperKind.MINUTE.id()), Occur.MUST)
            .add(new FieldExistsQuery(PaperField.RESOLUTION.field()), Occur.MUST)
            .build();
    return new BoostQuery(new ConstantScoreQuery(both), ranking.weight("decision"));
  }

  /** What of its score a procedural item keeps that is not asked for. */
  float standingShare() {
    return ranking.weight("standing");
  }

  /**
   * Procedural items whose title is not what is asked for.
   *
   * @param inTitle what is sought in titles, one list a concept
   */
  static Query standing(List<List<Sought>> inTitle) {
    BooleanQuery.Builder asked = new BooleanQuery.Builder();
    for (List<Sought> choices : inTitle) asked.add(anyOf(choices), Occur.MUST);
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(PaperField.STANDING.field(), PaperField.YES)), Occur.MUST)
        .add(asked.build(), Occur.MUST_NOT)
        .build();
  }

  private static Query anyOf(List<Sought> choices) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Sought choice : choices) any.add(choice.query(), Occur.SHOULD);
    return any.build();
  }
}
