package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import uk.councilpapers.config.Ranking;
import uk.councilpapers.query.And;
import uk.councilpapers.query.Not;
import uk.councilpapers.query.Or;
import uk.councilpapers.query.Prefix;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.Word;
import uk.councilpapers.schema.PaperField;

/**
 * How a query is looked up: the concepts that a paper should have, and all else of the tree.
 *
 * <p>One serves one search.
 */
final class SearchPlan {

  private final List<Concept> concepts = new ArrayList<>();
  private final List<QueryNode> rest = new ArrayList<>();
  private final QueryTranslator translator;
  private final WordQueries words;
  private final Ranking ranking;

  SearchPlan(
      QueryNode root,
      Function<List<String>, List<String>> others,
      QuestionWords questions,
      QueryTranslator translator,
      WordQueries words,
      Ranking ranking) {
    this.translator = translator;
    this.words = words;
    this.ranking = ranking;
    List<QueryNode> clauses = root instanceof And and ? and.clauses() : List.of(root);
    for (Concept concept : questions.strip(Concept.in(clauses, words, others))) {
      if (mayLack(concept.typed().getFirst())) concepts.add(concept);
      if (!mayLack(concept.typed().getFirst())) rest.addAll(concept.typed());
    }
  }

  /** Whether a paper may lack the clause when no paper has all. */
  private static boolean mayLack(QueryNode clause) {
    return clause instanceof Word || clause instanceof Prefix || clause instanceof Or;
  }

  /** How many concepts a paper should have. */
  int wanted() {
    return concepts.size();
  }

  /**
   * Papers that have at least so many of the concepts, and all else.
   *
   * @param count 1 to {@link #wanted}, or 0 when that is 0
   */
  Query atLeast(int count) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Occur occur = count == concepts.size() ? Occur.MUST : Occur.SHOULD;
    for (Concept concept : concepts) query.add(matching(concept), occur);
    if (occur == Occur.SHOULD) query.setMinimumNumberShouldMatch(count);
    if (concepts.isEmpty()) return translator.all(rest);
    if (rest.isEmpty()) return ranked(query.build());
    return ranked(
        new BooleanQuery.Builder()
            .add(query.build(), Occur.MUST)
            .add(translator.all(rest), Occur.MUST)
            .build());
  }

  private Query matching(Concept concept) {
    Query typed =
        concept.typed().size() == 1
            ? translator.matching(concept.typed().getFirst())
            : translator.all(concept.typed());
    if (concept.others().isEmpty()) return typed;
    List<Query> choices = new ArrayList<>(List.of(typed));
    for (String other : concept.others()) choices.add(words.other(other, TextTarget.ANYWHERE));
    return WordQueries.best(choices);
  }

  /** A bonus for papers that have the words close together. */
  private Query ranked(Query matching) {
    List<String> stems = new ArrayList<>();
    for (Concept concept : concepts) {
      for (QueryNode node : concept.typed()) {
        if (node instanceof Word(String text)) stems.addAll(words.stems(text));
      }
    }
    if (stems.size() < 2) return matching;
    return new BooleanQuery.Builder()
        .add(matching, Occur.MUST)
        .add(
            words.closeTogether(stems, PaperField.BODY, 2 * stems.size(), ranking.weight("near")),
            Occur.SHOULD)
        .add(
            words.closeTogether(stems, PaperField.TITLE, 2, ranking.weight("phraseInTitle")),
            Occur.SHOULD)
        .build();
  }

  /** What is marked in the text: everything asked for, without the exclusions. */
  Query marks() {
    BooleanQuery.Builder marks = new BooleanQuery.Builder();
    TextTarget body = TextTarget.of(PaperField.BODY);
    for (Concept concept : concepts) {
      for (QueryNode node : concept.typed()) marks.add(translator.highlighting(node), Occur.SHOULD);
      for (String other : concept.others()) marks.add(words.other(other, body), Occur.SHOULD);
    }
    for (QueryNode node : rest) {
      if (!(node instanceof Not)) marks.add(translator.highlighting(node), Occur.SHOULD);
    }
    return marks.build();
  }

  /** What else is searched, for the person to see. */
  List<Expansion> expansions() {
    return concepts.stream()
        .filter(c -> !c.others().isEmpty())
        .map(c -> new Expansion(c.text(), c.others()))
        .toList();
  }

  /** What the person should know when a paper need have only so many of the concepts. */
  Optional<String> notice(int count) {
    if (count == concepts.size()) return Optional.empty();
    return Optional.of(
        "No paper has all of these words. Shown are papers that have at least "
            + count
            + " of "
            + concepts.size()
            + ".");
  }
}
