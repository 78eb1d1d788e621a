package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Paper;

/** The passages that are shown of a paper. */
class SnippetTest {

  private static final String LONG_LINE =
      "A line of its own is as long as this one, which says nothing that any test looks for and"
          + " goes on to say it until it has more characters than a passage needs to stand alone.";

  @Test
  void aSnippetIsThePassageWithTheWordsAndSaysWhereItStands() {
    Paper paper =
        Papers.report("Winter")
            .fromLine(41)
            .text(LONG_LINE + "\nSalt\nThe barn holds 2,000 tonnes of salt.")
            .paper();
    try (TestIndex index = TestIndex.of(paper)) {
      assertThat(snippets(index, "salt"))
          .containsExactly(
              new Snippet(
                  "Salt The barn holds 2,000 tonnes of salt.",
                  List.of(new Highlight(0, 4), new Highlight(36, 40)),
                  new LineRange(42, 43),
                  OptionalInt.empty()));
    }
  }

  @Test
  void aSnippetSaysThePageOfItsFirstWordNotThatOfItsFirstLine() {
    Paper paper = Papers.report("Winter").paged(2).text("one\ntwo\nthree\nfour\nsalt").paper();
    try (TestIndex index = TestIndex.of(paper)) {
      Snippet snippet = snippets(index, "salt").getFirst();
      assertThat(snippet.text()).isEqualTo("one two three four salt");
      assertThat(snippet.lines()).isEqualTo(new LineRange(1, 5));
      assertThat(snippet.page()).hasValue(3);
    }
  }

  @Test
  void aSnippetBeginsAtALineThatHoldsText() {
    String text = LONG_LINE + "\n\n\nThe barn holds 2,000 tonnes of salt.";
    Paper paper = Papers.report("Winter").fromLine(41).text(text).paper();
    try (TestIndex index = TestIndex.of(paper)) {
      Snippet snippet = snippets(index, "salt").getFirst();
      assertThat(snippet.text()).isEqualTo("The barn holds 2,000 tonnes of salt.");
      assertThat(snippet.lines()).isEqualTo(new LineRange(44, 44));
    }
  }

  @Test
  void aStemmedWordIsMarkedAsItIsPrinted() {
    try (TestIndex index = TestIndex.of(Papers.report("Debt").text("Debts owed.").paper())) {
      assertThat(marked(snippets(index, "debt"))).containsExactly("Debts");
      assertThat(marked(snippets(index, "\"debts\""))).containsExactly("Debts");
    }
  }

  @Test
  void onlyThePhraseIsMarkedNotItsWordsElsewhere() {
    Paper paper =
        Papers.report("x").text("Debt: " + LONG_LINE + "\nThe debt recovery team met.").paper();
    try (TestIndex index = TestIndex.of(paper)) {
      List<Snippet> snippets = snippets(index, "\"debt recovery\"");
      assertThat(snippets).hasSize(1);
      assertThat(snippets.getFirst().lines()).isEqualTo(new LineRange(2, 2));
      assertThat(String.join(" ", marked(snippets))).isEqualTo("debt recovery");
    }
  }

  @Test
  void aWordIsFoundBeyondTenThousandCharacters() {
    String filling = "Nothing of note was said on this line of the report.\n".repeat(4_000);
    Paper paper = Papers.report("Long").text(filling + "The culvert collapsed.").paper();
    try (TestIndex index = TestIndex.of(paper)) {
      Snippet snippet = snippets(index, "culvert").getFirst();
      assertThat(snippet.text()).isEqualTo("The culvert collapsed.");
      assertThat(snippet.lines()).isEqualTo(new LineRange(4_001, 4_001));
    }
  }

  @Test
  void aLongLineIsCutAtWordsRoundTheFoundOnes() {
    String before = "alpha beta gamma delta ".repeat(60);
    String after = " epsilon zeta eta theta".repeat(60);
    Paper paper = Papers.report("Long").text(before + "culvert" + after).paper();
    try (TestIndex index = TestIndex.of(paper)) {
      Snippet snippet = snippets(index, "culvert").getFirst();
      assertThat(snippet.text()).startsWith("…").endsWith("…").contains(" culvert ");
      assertThat(snippet.text().length()).isBetween(200, 300);
      assertThat(snippet.text().substring(1, snippet.text().length() - 1).split(" "))
          .isSubsetOf(
              "alpha", "beta", "gamma", "delta", "culvert", "epsilon", "zeta", "eta", "theta");
      assertThat(marked(List.of(snippet))).containsExactly("culvert");
    }
  }

  @Test
  void aPhraseThatRunsOverALineEndIsOneSnippetOfTwoLines() {
    Paper paper = Papers.report("x").text(LONG_LINE + "\nThey spoke of debt\nrecovery.").paper();
    try (TestIndex index = TestIndex.of(paper)) {
      assertThat(snippets(index, "\"debt recovery\""))
          .containsExactly(
              new Snippet(
                  "They spoke of debt recovery.",
                  List.of(new Highlight(14, 27)),
                  new LineRange(2, 3),
                  OptionalInt.empty()));
    }
  }

  @Test
  void aSnippetThatBeginsOnALaterLineThanItsPassageSaysTheLaterLine() {
    String filling = "alpha beta gamma delta ".repeat(20);
    Paper paper =
        Papers.report("x").paged(1).text(filling + "debt\n" + filling + "recovery").paper();
    try (TestIndex index = TestIndex.of(paper)) {
      Snippet snippet = snippets(index, "\"debt recovery\"~100").getFirst();
      assertInside(snippet, paper);
    }
  }

  @Test
  void aPaperFoundByItsTitleAloneNeedsNoSnippet() {
    try (TestIndex index = TestIndex.of(Papers.report("Culvert").text("Nothing.").paper())) {
      assertThat(index.search("culvert").total()).isEqualTo(1);
      assertThat(snippets(index, "culvert")).isEmpty();
    }
  }

  @Test
  void everySnippetOfEveryQueryKeepsToItsText() {
    long seed = 20_140_120;
    System.out.println("SnippetTest seed " + seed);
    Random random = new Random(seed);
    List<String> words =
        List.of("debt", "debts", "recovery", "care", "…", "É", "10(a)", "£5", "🦊");
    for (int i = 0; i < 60; i++) {
      String text =
          IntStream.range(0, 1 + random.nextInt(12))
              .mapToObj(line -> sentence(random, words))
              .collect(Collectors.joining("\n"));
      int first = 1 + random.nextInt(500);
      Paper paper = Papers.report("x").fromLine(first).paged(3).text(text).paper();
      try (TestIndex index = TestIndex.of(paper)) {
        for (String q :
            List.of("debt", "\"debt recovery\"", "\"debt care\"~3", "de* care -zebra")) {
          for (Hit hit : index.search(q).hits()) {
            hit.snippets().forEach(snippet -> assertInside(snippet, paper));
          }
          assertOrdered(index.searcher().highlights(paper, q), text.length());
        }
      }
    }
  }

  private static String sentence(Random random, List<String> words) {
    int length = random.nextInt(4) == 0 ? 90 : random.nextInt(9);
    return IntStream.range(0, length)
        .mapToObj(i -> words.get(random.nextInt(words.size())))
        .collect(Collectors.joining(" "));
  }

  private static void assertInside(Snippet snippet, Paper paper) {
    assertOrdered(snippet.highlights(), snippet.text().length());
    assertThat(snippet.highlights()).isNotEmpty();
    int line = snippet.lines().first();
    assertThat(paper.source().lines().contains(snippet.lines())).isTrue();
    int at = line - paper.text().firstLine();
    String whole = String.join(" ", paper.text().lines().subList(at, at + snippet.lines().size()));
    String shown = snippet.text();
    if (!whole.equals(shown)) shown = shown.replaceAll("^…(?=.)|(?<=.)…$", "");
    assertThat(whole).contains(shown);
    assertThat(pages(paper, snippet.lines())).contains(snippet.page().orElseThrow());
  }

  private static List<Integer> pages(Paper paper, LineRange lines) {
    return IntStream.rangeClosed(lines.first(), lines.last())
        .mapToObj(line -> paper.text().pageOf(line).orElseThrow())
        .toList();
  }

  private static void assertOrdered(List<Highlight> highlights, int length) {
    int at = 0;
    for (Highlight highlight : highlights) {
      assertThat(highlight.start()).isGreaterThanOrEqualTo(at);
      assertThat(highlight.end()).isGreaterThan(highlight.start()).isLessThanOrEqualTo(length);
      at = highlight.end();
    }
  }

  private static List<Snippet> snippets(TestIndex index, String q) {
    return index.search(q).hits().getFirst().snippets();
  }

  private static List<String> marked(List<Snippet> snippets) {
    return snippets.stream()
        .flatMap(s -> s.highlights().stream().map(h -> s.text().substring(h.start(), h.end())))
        .toList();
  }
}
