package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.config.Ranking;
import uk.councilpapers.query.QueryNode;

/** What a council's words mean when they are searched. Safe for use by several threads. */
final class QueryLanguage {

  private final QuestionWords questions;
  private final OtherWords others;
  private final WordQueries words;
  private final QueryTranslator translator;
  private final Ranking ranking;
  private final SpellingCorrector corrector;

  QueryLanguage(IndexConfig config) {
    words = new WordQueries(config);
    translator = new QueryTranslator(words);
    questions = new QuestionWords(config.questionWords(), config.questionOpeners());
    others = OtherWords.of(config.thesaurus(), WordQueries.stemmed(config));
    ranking = config.ranking();
    corrector = new SpellingCorrector(words);
  }

  /** The words of a text as the index knows them. */
  List<String> stems(String text) {
    return words.stems(text);
  }

  /** How the query is looked up in a view of the index. */
  SearchPlan plan(QueryNode root, IndexView view) {
    OtherWords known = view.otherWords(others);
    JoinedForms joined = new JoinedForms(view);
    return new SearchPlan(
        root,
        stems -> {
          List<String> found = new ArrayList<>(known.of(stems));
          found.addAll(joined.of(stems));
          return found;
        },
        questions,
        translator,
        words,
        ranking);
  }

  /** What the best passage of a paper counts. */
  float passageWeight() {
    return ranking.weight("passage");
  }

  /** The query with words of the index for unknown ones; empty when nothing is to be mended. */
  Optional<QueryNode> corrected(QueryNode root, IndexView view, SpellingCorrector.Finds finds)
      throws IOException {
    return corrector.correct(view.reader(), root, finds);
  }
}
