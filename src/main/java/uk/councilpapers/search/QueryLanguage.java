package uk.councilpapers.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.Ranking;
import uk.councilpapers.query.And;
import uk.councilpapers.query.QueryNode;

/** What a council's words mean when they are searched. Safe for use by several threads. */
final class QueryLanguage {

  /** In characters; longer texts are hardly asked for twice. */
  private static final int WORD = 30;

  private static final int KNOWN_WORDS = 20_000;

  private final Cache<String, List<String>> known =
      Caffeine.newBuilder().maximumSize(KNOWN_WORDS).build();
  private final QuestionWords questions;
  private final OtherWords others;
  private final WordQueries words;
  private final QueryTranslator translator;
  private final Ranking ranking;
  private final SpellingCorrector corrector;
  private final OfficerWords titles;
  private final CommitteeRegister bodies;

  QueryLanguage(IndexConfig config) {
    words = new WordQueries(config);
    translator = new QueryTranslator(words);
    questions =
        new QuestionWords(config.questionWords(), config.questionOpeners(), config.decisionWords());
    others = OtherWords.of(config.thesaurus(), WordQueries.stemmed(config));
    ranking = config.ranking();
    titles = config.officers();
    bodies = config.committees();
    corrector = new SpellingCorrector(words, config.thesaurus());
  }

  /** The words of a text as the index knows them. */
  List<String> stems(String text) {
    if (text.length() > WORD) return words.stems(text);
    return known.get(text, t -> List.copyOf(words.stems(t)));
  }

  /** How the query is looked up in a view of the index. */
  SearchPlan plan(QueryNode root, IndexView view, Reading reading) {
    List<QueryNode> clauses = root instanceof And and ? and.clauses() : List.of(root);
    NameSpellings spellings = new NameSpellings(view, words);
    PersonNames names = new PersonNames(view, words, spellings, titles);
    JoinedForms forms = new JoinedForms(view);
    Function<List<String>, List<String>> known = others(view, forms, reading);
    FiledWords filed = new FiledWords(view, bodies, words, known);
    List<Concept> concepts = new ArrayList<>();
    for (Concept concept : Concept.in(clauses, words, filed, names, known)) {
      if (!reading.expand() || concept.filed().isPresent()) concepts.add(concept);
      else if (concept.name()) concepts.add(concept.with(spellings.otherwise(concept.words())));
      else if (isPrinted(concept, forms)) concepts.add(concept);
      else concepts.add(concept.inParts(words, known));
    }
    Rarity rarity = new Rarity(view.reader());
    return new SearchPlan(concepts, questions, translator, words, ranking, rarity);
  }

  private Function<List<String>, List<String>> others(
      IndexView view, JoinedForms joined, Reading reading) {
    if (!reading.expand()) return stems -> List.of();
    OtherWords known = view.otherWords(others);
    return stems -> {
      List<String> found = new ArrayList<>(known.of(stems));
      found.addAll(joined.of(stems));
      return found;
    };
  }

  /** Whether papers have the words together, so that they are looked for as one thing. */
  private boolean isPrinted(Concept concept, JoinedForms forms) {
    if (concept.typed().size() == 1) return true;
    return forms.isPrinted(concept.words().stream().flatMap(w -> words.stems(w).stream()).toList());
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

  /** Whether papers were found for a word that none of them has, by the stem of another word. */
  boolean foundByChance(QueryNode root, IndexView view) throws IOException {
    return corrector.byChance(view.reader(), root);
  }
}
