package uk.councilpapers.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.config.Ranking;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.schema.PaperField;

/**
 * Makes Lucene queries of words and phrases over the text fields.
 *
 * <p>A word is scored over all its fields as one (BM25F), so that a title that holds it counts more
 * and a word in three fields does not count three times. Safe for use by several threads.
 */
final class WordQueries {

  /** So many other words may stand between words that mean something together. */
  private static final int BETWEEN = 4;

  /** How much the other fields of a phrase add to the best one. */
  private static final float TIE = 0.1f;

  private final Ranking ranking;
  private final FieldLengths lengths = new FieldLengths();
  private final TermAnalysis stemmed;
  private final TermAnalysis exact;

  WordQueries(IndexConfig config) {
    ranking = config.ranking();
    stemmed = stemmed(config);
    exact = analysis(config, CouncilAnalyzer.Form.EXACT);
  }

  /** The analysis of words outside quotes. */
  static TermAnalysis stemmed(IndexConfig config) {
    return analysis(config, CouncilAnalyzer.Form.STEMMED);
  }

  private static TermAnalysis analysis(IndexConfig config, CouncilAnalyzer.Form form) {
    return new TermAnalysis(new CouncilAnalyzer(form, config.protectedWords()));
  }

  /** The stemmed terms of what was typed. */
  List<String> stems(String typed) {
    return stemmed.terms(typed);
  }

  /** The terms of what was typed as they are looked up in quotes. */
  List<String> exact(String typed) {
    return exact.terms(typed);
  }

  /** One typed word; one that holds several, {@code Henry-Leach}, is a phrase of them. */
  Query word(String typed, TextTarget target) {
    List<String> terms = stemmed.terms(typed);
    if (terms.isEmpty()) return Nothing.QUERY;
    if (terms.size() == 1) return term(terms.getFirst(), target);
    Query apart = phrase(terms, target, 0);
    Optional<String> joined = joined(typed);
    return joined.isEmpty() ? apart : best(List.of(apart, term(joined.get(), target)));
  }

  /** Two words with a hyphen between them as one: {@code recommissioning}. */
  private Optional<String> joined(String typed) {
    int hyphen = typed.indexOf('-');
    if (hyphen < 1 || hyphen != typed.lastIndexOf('-')) return Optional.empty();
    List<String> terms = stemmed.terms(typed.replace("-", ""));
    return terms.size() == 1 ? Optional.of(terms.getFirst()) : Optional.empty();
  }

  /** Other words for what was typed: stemmed, in this order, in any field, counting less. */
  Query other(String words, TextTarget target) {
    return new BoostQuery(unweighed(words, target), ranking.weight("synonym"));
  }

  /** Other words for what was typed, counting as much. */
  Query unweighed(String words, TextTarget target) {
    List<String> terms = stemmed.terms(words);
    if (terms.isEmpty()) return Nothing.QUERY;
    return terms.size() == 1 ? term(terms.getFirst(), target) : phrase(terms, target, 1);
  }

  /** A person's name: its parts in their order, an initial between them at most. */
  Query name(List<String> terms, TextTarget target) {
    return terms.isEmpty() ? Nothing.QUERY : phrase(terms, target, 1);
  }

  /**
   * Papers that name a person: those that say something of the person first, those by or about an
   * officer most of all; last those of a meeting at which the person only was.
   */
  Query person(List<String> terms) {
    if (terms.isEmpty()) return Nothing.QUERY;
    Query named = phrase(terms, TextTarget.TEXT, 1);
    Query held = phrase(terms, TextTarget.PERSONS, 1);
    Query here =
        new BooleanQuery.Builder().add(named, MUST).add(held, BooleanClause.Occur.SHOULD).build();
    return best(List.of(here, new BoostQuery(held, 1 / ranking.weight("officer"))));
  }

  /** Words that mean something together, in their order with a word between them at most. */
  Query together(List<String> terms, TextTarget target) {
    return terms.isEmpty() ? Nothing.QUERY : phrase(terms, target, 1);
  }

  /** Words that mean something together, in any order with a few words between them. */
  Query nearby(List<String> terms, TextTarget target) {
    if (terms.isEmpty()) return Nothing.QUERY;
    IntervalsSource[] words = terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    IntervalsSource near = Intervals.maxgaps(BETWEEN, Intervals.unordered(words));
    return best(
        target.fields().stream().map(f -> (Query) new IntervalQuery(f.field(), near)).toList());
  }

  /** Words in quotes: as typed, in this order. */
  Query phrase(String typed, TextTarget target) {
    List<String> terms = exact.terms(typed);
    return terms.isEmpty() ? Nothing.QUERY : phrase(terms, target, 0);
  }

  /** Words in quotes within a distance: as typed, in any order, with so many words between. */
  Query near(String typed, int distance, TextTarget target) {
    List<String> terms = exact.terms(typed);
    if (terms.isEmpty()) return Nothing.QUERY;
    IntervalsSource[] words = terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    IntervalsSource near = Intervals.maxgaps(distance, Intervals.unordered(words));
    return best(
        target.fields().stream().map(f -> (Query) new IntervalQuery(f.field(), near)).toList());
  }

  /** All words that start alike. */
  Query prefix(String start, TextTarget target) {
    List<String> terms = exact.terms(start);
    if (terms.isEmpty()) return Nothing.QUERY;
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (terms.size() > 1) all.add(phrase(terms.subList(0, terms.size() - 1), target, 0), MUST);
    all.add(
        best(
            target.fields().stream()
                .map(f -> (Query) new PrefixQuery(new Term(f.field(), terms.getLast())))
                .toList()),
        MUST);
    return all.build();
  }

  private static final BooleanClause.Occur MUST = BooleanClause.Occur.MUST;

  /** The words one behind the other. */
  Query inOrder(List<String> terms, PaperField field) {
    return phraseQuery(terms, field, 0);
  }

  /** The words as a loose phrase, which lifts papers that have them close together. */
  Query closeTogether(List<String> terms, PaperField field, int slop, float weight) {
    return new BoostQuery(phraseQuery(terms, field, slop), weight);
  }

  private Query term(String term, TextTarget target) {
    if (target.fields().size() == 1) {
      return new TermQuery(new Term(target.fields().getFirst().field(), term));
    }
    Map<String, Float> weights = new HashMap<>();
    for (PaperField field : target.fields()) weights.put(field.field(), weight(field));
    return new FieldedWord(term, weights, lengths);
  }

  private Query phrase(List<String> terms, TextTarget target, int slop) {
    if (target.fields().size() == 1) return phraseQuery(terms, target.fields().getFirst(), slop);
    return best(
        target.fields().stream()
            .map(f -> (Query) new BoostQuery(phraseQuery(terms, f, slop), weight(f)))
            .toList());
  }

  private static Query phraseQuery(List<String> terms, PaperField field, int slop) {
    if (terms.size() == 1) return new TermQuery(new Term(field.field(), terms.getFirst()));
    return new PhraseQuery(slop, field.field(), terms.toArray(String[]::new));
  }

  static Query best(List<Query> choices) {
    return choices.size() == 1 ? choices.getFirst() : new DisjunctionMaxQuery(choices, TIE);
  }

  private float weight(PaperField field) {
    return ranking.weight(TextTarget.weightName(field));
  }
}
