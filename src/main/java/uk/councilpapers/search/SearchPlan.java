package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** A question with fewer concepts wants them all. */
  private static final int LONGER_QUESTION = 3;

  /** Of a query with more concepts it is not counted how many a paper has: it would double. */
  private static final int MOST_WEIGHED = 20;

  /** What one of several words that mean something together shows of it. */
  private static final double PART = 0.25;

  /** What other words show of a concept beside those that were typed. */
  private static final double OTHER = 0.7;

  /** Joins two things, {@code fees and charges}, that need not stand together. */
  private static final String AND = "and";

  private final List<Concept> concepts = new ArrayList<>();
  private final List<QueryNode> rest = new ArrayList<>();
  private final boolean question;
  private final boolean decision;
  private final QueryTranslator translator;
  private final WordQueries words;
  private final Ranking ranking;
  private final Rarity rarity;

  SearchPlan(
      List<Concept> typed,
      QuestionWords questions,
      QueryTranslator translator,
      WordQueries words,
      Ranking ranking,
      Rarity rarity) {
    this.translator = translator;
    this.words = words;
    this.ranking = ranking;
    this.rarity = rarity;
    question = questions.isSentence(typed);
    decision = questions.asksForDecision(typed);
    for (Concept concept : questions.strip(typed)) {
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

  /** How many concepts a paper must have: all, or of a longer question half, rounded up. */
  int least() {
    int all = concepts.size();
    return question && all >= LONGER_QUESTION ? (all + 1) / 2 : all;
  }

  /**
   * Papers that have at least so many of the concepts, and all else; scored but for {@link #lift}.
   *
   * @param count 1 to {@link #wanted}, or 0 when that is 0
   */
  Query atLeast(int count) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Occur occur = count == concepts.size() ? Occur.MUST : Occur.SHOULD;
    List<Query> wanted = wanted(count);
    for (Query one : wanted) query.add(one, occur);
    if (occur == Occur.SHOULD) query.setMinimumNumberShouldMatch(count);
    if (concepts.isEmpty()) return translator.all(rest);
    if (!rest.isEmpty()) query = both(query.build(), translator.all(rest));
    return query.build();
  }

  /** What is asked for, one query a concept, as papers count that need have only so many. */
  private List<Query> wanted(int count) {
    boolean weighed = count < concepts.size() && concepts.size() <= MOST_WEIGHED;
    if (!weighed) return concepts.stream().map(this::matching).toList();
    double rarest = concepts.stream().mapToDouble(this::rarity).max().orElse(1);
    return concepts.stream().map(c -> counted(matching(c), rarity(c) / rarest)).toList();
  }

  private static BooleanQuery.Builder both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.MUST);
  }

  /**
   * With a bonus for having it at all: a paper with more of the concepts comes first.
   *
   * @param share of the bonus, from 0 to 1
   */
  private Query counted(Query matching, double share) {
    float bonus = (float) (share * ranking.weight("concept"));
    Query had = new BoostQuery(new ConstantScoreQuery(matching), bonus);
    return new BooleanQuery.Builder().add(matching, Occur.MUST).add(had, Occur.SHOULD).build();
  }

  /** What a concept is worth: the more the fewer papers have it. */
  private double rarity(Concept concept) {
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

  private Query matching(Concept concept) {
    Query typed = typed(concept);
    if (concept.others().isEmpty() && concept.parts().isEmpty()) return typed;
    List<Query> choices = new ArrayList<>(List.of(typed));
    for (String other : concept.others()) choices.add(words.other(other, TextTarget.ANYWHERE));
    if (!concept.parts().isEmpty()) choices.add(inParts(concept));
    return WordQueries.best(choices);
  }

  /** All of its parts, each as typed or in other words: {@code refuse} with {@code collection}. */
  private Query inParts(Concept concept) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Concept part : concept.parts()) all.add(matching(part), Occur.MUST);
    return new BoostQuery(all.build(), ranking.weight("synonym"));
  }

  private Query typed(Concept concept) {
    if (concept.name()) return words.name(stems(concept), TextTarget.NAMES);
    Query all = translator.all(concept.typed());
    List<String> stems = stems(concept);
    if (concept.typed().size() == 1 || stems.contains(AND)) return all;
    Query together = words.together(stems, TextTarget.of(PaperField.BODY));
    return new BooleanQuery.Builder().add(all, Occur.MUST).add(together, Occur.SHOULD).build();
  }

  /** What else counts; a procedural item that stands on every agenda sinks unless asked for. */
  Lift lift() {
    if (concepts.isEmpty()) return Lift.NONE;
    List<Query> added = bonuses().stream().map(Part::query).toList();
    return new Lift(added, standing(), standingShare());
  }

  /** What of its score a procedural item keeps. */
  float standingShare() {
    return ranking.weight("standing");
  }

  /** Procedural items whose title is not what is asked for. */
  Query standing() {
    BooleanQuery.Builder asked = new BooleanQuery.Builder();
    for (Concept concept : concepts) {
      asked.add(anyOf(sought(concept, 0, TextTarget.of(PaperField.TITLE))), Occur.MUST);
    }
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

  /**
   * Something that adds to the score.
   *
   * @param words what was typed, or what else counts
   * @param concept its number, or below 0 when it is none
   */
  record Part(String words, int concept, Query query) {}

  /** All that adds to the score of a paper that need have only so many of the concepts. */
  List<Part> parts(int count) {
    List<Part> parts = new ArrayList<>();
    for (Query one : wanted(count)) {
      parts.add(new Part(concepts.get(parts.size()).text(), parts.size(), one));
    }
    for (QueryNode node : rest) {
      if (node instanceof Not) continue;
      parts.add(new Part(node.toString(), parts.size(), translator.matching(node)));
    }
    parts.addAll(bonuses());
    return parts;
  }

  private List<Part> bonuses() {
    List<Part> bonuses = new ArrayList<>();
    List<String> stems = concepts.stream().flatMap(c -> stems(c).stream()).toList();
    if (stems.size() > 1) {
      Query title =
          words.closeTogether(stems, PaperField.TITLE, 2, ranking.weight("phraseInTitle"));
      bonuses.add(new Part("the words together in the title", -1, title));
    }
    bonuses.add(new Part("a paper of its own", -1, own()));
    if (decision) bonuses.add(new Part("a decision", -1, decided()));
    return bonuses;
  }

  /** Papers that are no appendix, no list of other papers and no letter. */
  private Query own() {
    BooleanQuery.Builder own = new BooleanQuery.Builder();
    for (PaperKind kind : List.of(PaperKind.MINUTE, PaperKind.REPORT)) {
      own.add(new TermQuery(new Term(PaperField.KIND.field(), kind.id())), Occur.SHOULD);
    }
    return new BoostQuery(new ConstantScoreQuery(own.build()), ranking.weight("own"));
  }

  /** Minutes with a resolution. */
  private Query decided() {
    Query minute = new TermQuery(new Term(PaperField.KIND.field(), PaperKind.MINUTE.id()));
    Query resolved = new FieldExistsQuery(PaperField.RESOLUTION.field());
    Query both = new ConstantScoreQuery(both(minute, resolved).build());
    return new BoostQuery(both, ranking.weight("decision"));
  }

  /** What is sought in one field: everything asked for anywhere, without the exclusions. */
  List<Sought> sought(PaperField field) {
    List<Sought> sought = new ArrayList<>();
    TextTarget target = TextTarget.of(field);
    int number = 0;
    for (Concept concept : concepts) sought.addAll(sought(concept, number++, target));
    for (QueryNode node : rest) {
      if (!(node instanceof Not)) {
        sought.add(new Sought(number++, translator.sought(node, target), 1));
      }
    }
    float near = ranking.weight("near");
    List<String> stems = concepts.stream().flatMap(c -> stems(c).stream()).toList();
    if (concepts.size() > 1 && stems.size() > 1 && near > 0) {
      sought.add(new Sought(number, words.inOrder(stems, field), near));
    }
    return sought;
  }

  private List<Sought> sought(Concept concept, int number, TextTarget target) {
    List<Sought> sought = new ArrayList<>();
    boolean several = concept.typed().size() > 1;
    if (concept.name()) sought.add(new Sought(number, words.name(stems(concept), target), 1));
    else if (several) sought.add(new Sought(number, words.nearby(stems(concept), target), 1));
    double strength = several ? PART : 1;
    for (QueryNode node : concept.name() ? List.<QueryNode>of() : concept.typed()) {
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

  private List<String> stems(Concept concept) {
    List<String> stems = new ArrayList<>();
    for (QueryNode node : concept.typed()) {
      if (node instanceof Word(String text)) stems.addAll(words.stems(text));
    }
    return stems;
  }

  /** What else is searched, for the person to see. */
  List<Expansion> expansions() {
    return concepts.stream()
        .flatMap(concept -> Stream.concat(Stream.of(concept), concept.parts().stream()))
        .filter(c -> !c.others().isEmpty())
        .map(c -> new Expansion(c.text(), c.others()))
        .toList();
  }

  /** What the person should know when a paper need have only so many of the concepts. */
  Optional<String> notice(int count) {
    if (count == concepts.size()) return Optional.empty();
    if (count == least()) {
      return Optional.of(
          "Read as a question: papers need at least "
              + count
              + " of "
              + concepts.size()
              + " of its words.");
    }
    return Optional.of(
        "No paper has all of these words. Shown are papers that have at least "
            + count
            + " of "
            + concepts.size()
            + ".");
  }
}
