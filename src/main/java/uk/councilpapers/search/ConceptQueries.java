package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import uk.councilpapers.config.Ranking;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.Word;
import uk.councilpapers.schema.PaperField;

/**
 * How one concept of a query is looked up: as typed, in other words, and in other words for its
 * parts. Safe for use by one search.
 */
final class ConceptQueries {

  /** What one of several words that mean something together shows of it. */
  private static final double PART = 0.25;

  /** What other words show of a concept beside those that were typed. */
  private static final double OTHER = 0.7;

  /** Joins two things, {@code fees and charges}, that need not stand together. */
  private static final String AND = "and";

  private final QueryTranslator translator;
  private final WordQueries words;
  private final Ranking ranking;
  private final Rarity rarity;

  ConceptQueries(QueryTranslator translator, WordQueries words, Ranking ranking, Rarity rarity) {
    this.translator = translator;
    this.words = words;
    this.ranking = ranking;
    this.rarity = rarity;
  }

  /** Papers that have the concept anywhere, scored. */
  Query matching(Concept concept) {
    return concept.filed().map(filed -> filed(concept, filed)).orElseGet(() -> inWords(concept));
  }

  private Query inWords(Concept concept) {
    Query typed = typed(concept);
    if (concept.others().isEmpty() && concept.parts().isEmpty()) return typed;
    List<Query> choices = new ArrayList<>(List.of(typed));
    if (!concept.name() && concept.typed().size() > 1 && !concept.others().isEmpty()) {
      choices.add(inTitle(concept));
    }
    for (String other : concept.others()) choices.add(other(concept, other));
    if (!concept.parts().isEmpty()) choices.add(inParts(concept));
    return WordQueries.best(choices);
  }

  private Query other(Concept concept, String other) {
    if (!concept.name()) return words.other(other, TextTarget.ANYWHERE);
    Query person = words.person(words.exact(other));
    return new BoostQuery(person, ranking.weight("synonym"));
  }

  /** The words one behind the other in a title, as other words for them count there. */
  private Query inTitle(Concept concept) {
    return new BoostQuery(
        words.unweighed(concept.text(), TextTarget.of(PaperField.TITLE)),
        ranking.weight("title") * ranking.weight("synonym") / 2);
  }

  /** What is filed so, and what has the words together, in whichever form. */
  private Query filed(Concept concept, Filed filed) {
    List<Query> choices = new ArrayList<>();
    TextTarget places =
        filed.body().isPresent() ? TextTarget.of(PaperField.BODY) : TextTarget.ANYWHERE;
    choices.add(new BoostQuery(filed.papers(), ranking.weight("filed")));
    choices.add(words.unweighed(concept.text(), places));
    for (String other : concept.others()) choices.add(words.unweighed(other, places));
    return WordQueries.best(choices);
  }

  /** All of its parts, each as typed or in other words: {@code refuse} with {@code collection}. */
  private Query inParts(Concept concept) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Concept part : concept.parts()) all.add(matching(part), Occur.MUST);
    return new BoostQuery(all.build(), ranking.weight("synonym"));
  }

  private Query typed(Concept concept) {
    if (concept.name()) return words.person(printed(concept));
    Query all = translator.all(concept.typed());
    List<String> stems = stems(concept);
    if (concept.typed().size() == 1 || stems.contains(AND)) return all;
    Query together = words.together(stems, TextTarget.of(PaperField.BODY));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(all, Occur.MUST).add(together, Occur.SHOULD);
    if (!isKnown(concept)) return query.build();
    query.add(words.nearby(stems, TextTarget.TEXT), Occur.FILTER);
    return WordQueries.best(List.of(query.build(), new BoostQuery(all, (float) PART)));
  }

  /** Papers that have several words which mean one thing together, or other words for it. */
  Optional<Query> asOneThing(Concept concept) {
    boolean several = concept.typed().size() > 1 && !stems(concept).contains(AND);
    if (!several || !isKnown(concept) || concept.name()) return Optional.empty();
    List<Query> choices = new ArrayList<>();
    choices.add(words.nearby(stems(concept), TextTarget.ANYWHERE));
    for (String other : concept.others()) choices.add(other(concept, other));
    return Optional.of(WordQueries.best(choices));
  }

  /** Whether it is one thing that has other words, not words that happen to stand in a row. */
  private static boolean isKnown(Concept concept) {
    return concept.filed().isEmpty() && !concept.others().isEmpty();
  }

  /** What the concept is worth: the more the fewer papers have it. */
  double worth(Concept concept) {
    int papers = 0;
    try {
      for (Sought one : sought(concept, 0, TextTarget.of(PaperField.BODY))) {
        boolean part = one.strength() <= PART;
        if (!part) papers = Math.max(papers, rarity.papersWith(one.query()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rarity.worth(papers);
  }

  /** Each way in which a text can show the concept, which has the number. */
  List<Sought> sought(Concept concept, int number, TextTarget target) {
    List<Sought> sought = new ArrayList<>();
    boolean several = concept.typed().size() > 1;
    if (concept.name()) sought.add(new Sought(number, words.name(printed(concept), target), 1));
    else if (several) sought.add(new Sought(number, words.nearby(stems(concept), target), 1));
    double strength = several ? PART : 1;
    for (QueryNode node : concept.name() ? List.<QueryNode>of() : concept.typed()) {
      if (several && isSmall(node)) continue;
      sought.add(new Sought(number, translator.sought(node, target), strength));
    }
    for (String other : concept.others()) {
      sought.add(new Sought(number, words.unweighed(other, target), OTHER));
    }
    for (Concept part : concept.parts()) {
      for (String other : part.others()) {
        sought.add(new Sought(number, words.unweighed(other, target), PART * OTHER));
      }
    }
    return sought;
  }

  /** Whether it says nothing of a concept by itself: the {@code in} of {@code children in care}. */
  private static boolean isSmall(QueryNode node) {
    return node instanceof Word(String text) && SmallWords.has(text.toLowerCase(Locale.ROOT));
  }

  /** The words of a name, which is not stemmed: {@code Waters} is no {@code Water}. */
  private List<String> printed(Concept name) {
    return name.words().stream().flatMap(word -> words.exact(word).stream()).toList();
  }

  /** The words of the concept as typed, as the index knows them. */
  List<String> stems(Concept concept) {
    return concept.words().stream().flatMap(word -> words.stems(word).stream()).toList();
  }
}
