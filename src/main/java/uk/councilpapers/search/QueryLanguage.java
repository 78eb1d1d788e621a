package uk.councilpapers.search;

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

  QueryLanguage(IndexConfig config) {
    words = new WordQueries(config);
    translator = new QueryTranslator(words);
    questions = new QuestionWords(config.questionWords());
    others = OtherWords.of(config.thesaurus(), WordQueries.stemmed(config));
    ranking = config.ranking();
  }

  /** The query without the words that only make it a question. */
  QueryNode strip(QueryNode root) {
    return questions.strip(root);
  }

  /** How the query is looked up. */
  SearchPlan plan(QueryNode root) {
    return new SearchPlan(root, others, translator, words, ranking);
  }
}
