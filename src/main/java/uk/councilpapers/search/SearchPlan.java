package uk.councilpapers.search;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import uk.councilpapers.config.Ranking;
import uk.councilpapers.query.Not;
import uk.councilpapers.query.Or;
import uk.councilpapers.query.Prefix;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.Word;
import uk.councilpapers.schema.PaperField;

/**
 * How a query is looked up: the concepts that a paper should have, and all else of the tree.
 *
 * <p>One serves one search. How one concept is looked up is told by {@link ConceptQueries}.
 */
final class SearchPlan {

  /** A question with fewer concepts wants them all. */
  private static final int LONGER_QUESTION = 3;

  /** Of a query with more concepts it is not counted how many a paper has: it would double. */
  private static final int MOST_WEIGHED = 20;

  /** A word that one in so many papers has is common and tells little. */
  private static final int COMMON_SHARE = 10;

  /** Where no more papers have a word, all of them can be looked through. */
  private static final int FEW_PAPERS = 10;

  private final List<Concept> concepts = new ArrayList<>();
  private final List<Concept> asides;
  private final List<QueryNode> rest = new ArrayList<>();
  private final boolean question;
  private final boolean decision;
  private final QueryTranslator translator;
  private final WordQueries words;
  private final Ranking ranking;
  private final ConceptQueries queries;
  private final Bonuses bonuses;

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
    queries = new ConceptQueries(translator, words, ranking, rarity);
    bonuses = new Bonuses(words, ranking);
    question = questions.isSentence(typed);
    decision = questions.asksForDecision(typed);
    asides = questions.asides(typed);
    for (Concept concept : questions.strip(typed)) {
      if (asides.contains(concept)) continue;
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
    if (!weighed) return concepts.stream().map(queries::matching).toList();
    double rarest = rarest();
    return concepts.stream()
        .map(c -> counted(queries.matching(c), queries.worth(c) / rarest))
        .toList();
  }

  private double rarest() {
    return concepts.stream().mapToDouble(queries::worth).max().orElse(1);
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

  /** What else counts; a procedural item that stands on every agenda sinks unless asked for. */
  Lift lift() {
    if (concepts.isEmpty()) return Lift.NONE;
    List<Query> added = bonuses().stream().map(ScorePart::query).toList();
    return new Lift(added, standing(), standingShare());
  }

  /** What of its score a procedural item keeps. */
  float standingShare() {
    return bonuses.standingShare();
  }

  /** Procedural items whose title is not what is asked for. */
  Query standing() {
    if (concepts.stream().anyMatch(c -> c.filed().filter(Filed::procedural).isPresent())) {
      return Nothing.QUERY;
    }
    TextTarget title = TextTarget.of(PaperField.TITLE);
    return Bonuses.standing(
        concepts.stream()
            .filter(concept -> concept.filed().isEmpty())
            .map(concept -> queries.sought(concept, 0, title))
            .toList());
  }

  /** All that adds to the score of a paper that need have only so many of the concepts. */
  List<ScorePart> parts(int count) {
    List<ScorePart> parts = new ArrayList<>();
    for (Query one : wanted(count)) {
      parts.add(new ScorePart(concepts.get(parts.size()).text(), parts.size(), one));
    }
    for (QueryNode node : rest) {
      if (node instanceof Not) continue;
      parts.add(new ScorePart(node.toString(), parts.size(), translator.matching(node)));
    }
    parts.addAll(bonuses());
    return parts;
  }

  private List<ScorePart> bonuses() {
    List<ScorePart> all = new ArrayList<>(bonuses.of(stems(), decision));
    for (Concept aside : asides) {
      double share = queries.worth(aside) / Math.max(rarest(), queries.worth(aside));
      all.add(ScorePart.bonus(aside.text(), counted(queries.matching(aside), share)));
    }
    return all;
  }

  /** What is sought in one field: everything asked for anywhere, without the exclusions. */
  List<Sought> sought(PaperField field) {
    List<Sought> sought = new ArrayList<>();
    TextTarget target = TextTarget.of(field);
    int number = 0;
    for (Concept concept : concepts) sought.addAll(queries.sought(concept, number++, target));
    for (Concept aside : asides) sought.addAll(queries.sought(aside, number++, target));
    for (QueryNode node : rest) {
      if (!(node instanceof Not)) {
        sought.add(new Sought(number++, translator.sought(node, target), 1));
      }
    }
    float near = ranking.weight("near");
    List<String> stems = stems();
    if (concepts.size() > 1 && stems.size() > 1 && near > 0) {
      sought.add(new Sought(number, words.inOrder(stems, field), near));
    }
    return sought;
  }

  private List<String> stems() {
    return concepts.stream()
        .filter(concept -> concept.filed().isEmpty())
        .flatMap(concept -> queries.stems(concept).stream())
        .toList();
  }

  /** What else is searched, for the person to see. */
  List<Expansion> expansions() {
    return concepts.stream()
        .flatMap(concept -> Stream.concat(Stream.of(concept), concept.parts().stream()))
        .filter(c -> c.filed().isEmpty() && !c.others().isEmpty())
        .map(c -> new Expansion(c.text(), c.others()))
        .toList();
  }

  /**
   * That no paper can be told to be about the query: there is something that no paper has, and the
   * rest says too little alone. Empty where some papers are worth showing.
   *
   * @param most how many of the concepts one paper has at most
   */
  Optional<String> saysTooLittle(IndexSearcher searcher, int most) throws IOException {
    if (rest.stream().anyMatch(node -> !(node instanceof Not))) return Optional.empty();
    List<Concept> lacking = new ArrayList<>();
    List<Concept> held = new ArrayList<>();
    for (Concept concept : concepts) {
      (stands(searcher, queries.matching(concept)) ? held : lacking).add(concept);
    }
    if (lacking.isEmpty()) return Optional.empty();
    boolean matter = lacking.stream().anyMatch(concept -> !concept.others().isEmpty());
    for (Concept concept : held) {
      boolean little = (matter && isPlain(concept)) || (most == 1 && isCommon(searcher, concept));
      if (!little) return Optional.empty();
    }
    String words = lacking.stream().map(c -> "“" + c.text() + "”").collect(joining(" or "));
    return Optional.of("No paper has " + words + ", and the other words say too little alone.");
  }

  private static boolean stands(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(new ConstantScoreQuery(query), 1).scoreDocs.length > 0;
  }

  /** Whether it is no matter of its own: a small word, or one without other words and capital. */
  private static boolean isPlain(Concept concept) {
    if (concept.filed().isPresent()) return true;
    if (concept.name() || concept.typed().size() > 1 || !concept.others().isEmpty()) return false;
    return concept.typed().getFirst() instanceof Word(String text)
        && text.chars().allMatch(c -> Character.isLowerCase(c) || c == '-' || c == '’' || c == 39);
  }

  /** Whether it is a date or number, or a word that many papers have. */
  private boolean isCommon(IndexSearcher searcher, Concept concept) throws IOException {
    if (concept.filed().isPresent()) return true;
    if (concept.typed().size() > 1) return false;
    int papers = searcher.count(queries.matching(concept));
    return papers >= FEW_PAPERS && papers * COMMON_SHARE >= searcher.getIndexReader().numDocs();
  }

  /**
   * That words which mean one thing stand together in no paper, nor other words for it. Empty where
   * all that is asked for is found as it was meant.
   */
  Optional<String> standsApart(IndexSearcher searcher) throws IOException {
    List<String> apart = new ArrayList<>();
    for (Concept concept : concepts) {
      Optional<Query> together = queries.asOneThing(concept);
      if (together.isPresent() && !stands(searcher, together.get())) apart.add(concept.text());
    }
    if (apart.isEmpty()) return Optional.empty();
    String words = apart.stream().map(text -> "“" + text + "”").collect(joining(" or "));
    return Optional.of("No paper has " + words + " in one place. Shown are papers with its words.");
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
