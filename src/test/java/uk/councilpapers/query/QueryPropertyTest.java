package uk.councilpapers.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** Holds for every tree and for every text. */
class QueryPropertyTest {

  @Property
  void aTreePrintedAndParsedIsTheSameTree(@ForAll("trees") QueryNode tree) {
    ParsedQuery parsed = QueryParser.parse(tree.toString());
    assertThat(parsed.root()).isEqualTo(tree);
    assertThat(parsed.notice()).isEmpty();
  }

  @Property
  void anyTextIsReadAndItsPrintedFormMeansTheSame(@ForAll String typed) {
    assertPrintsBack(typed);
  }

  @Property(tries = 20_000)
  void anyMixtureOfSignsIsReadAndItsPrintedFormMeansTheSame(@ForAll("mixtures") String typed) {
    assertPrintsBack(typed);
  }

  private static void assertPrintsBack(String typed) {
    QueryNode root = QueryParser.parse(typed).root();
    ParsedQuery again = QueryParser.parse(root.toString());
    assertThat(again.root()).isEqualTo(root);
    assertThat(again.notice()).isEmpty();
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(
            "debt",
            "R2024-017",
            "10(a)",
            "a",
            "title:",
            "before:",
            "foo:",
            "2014-03",
            "OR",
            "AND",
            "NOT",
            "-",
            "–",
            "(",
            ")",
            "\"",
            "“",
            "~",
            "~5",
            "*",
            " ",
            " ",
            " ",
            ",",
            ":",
            "&",
            "'",
            "\u0338",
            "\ud83d",
            "İ")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<QueryNode> trees() {
    Arbitrary<QueryNode> leaves = Arbitraries.oneOf(terms(), terms(), dates(), fields());
    return Arbitraries.oneOf(Arbitraries.just(new All()), composed(leaves, 3));
  }

  /** Trees of a depth with so few leaves that all of their words are read. */
  private static Arbitrary<QueryNode> composed(Arbitrary<QueryNode> leaves, int depth) {
    if (depth == 0) return leaves;
    Arbitrary<QueryNode> inner = composed(leaves, depth - 1);
    return Arbitraries.oneOf(
        leaves,
        inner.map(QueryNode::not),
        inner.list().ofMaxSize(3).filter(l -> !l.isEmpty()).map(QueryNode::and),
        inner.list().ofMaxSize(3).filter(l -> !l.isEmpty()).map(QueryNode::or));
  }

  private static Arbitrary<QueryNode> fields() {
    return Combinators.combine(Arbitraries.of(QueryField.values()), composed(terms(), 1))
        .as(QueryNode::in);
  }

  private static Arbitrary<QueryNode> terms() {
    Arbitrary<String> words =
        Arbitraries.of(
            "debt", "R2024-017", "2014/15", "No.", "£1.205m", "10(a)", "O'Brien", "or", "title");
    return Arbitraries.oneOf(
        words.map(Word::new),
        words.map(Prefix::new),
        Combinators.combine(words, words).as((a, b) -> new Phrase(a + " " + b)),
        Combinators.combine(words, words, Arbitraries.integers().between(1, Near.FARTHEST))
            .as((a, b, distance) -> new Near(a + " " + b, distance)));
  }

  private static Arbitrary<QueryNode> dates() {
    Arbitrary<LocalDate> days =
        Dates.dates().between(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));
    return Arbitraries.oneOf(days.map(Before::new), days.map(After::new));
  }
}
