package uk.councilpapers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredWordsTest {

  @Test
  void ofEverySetOfAlternativesOneIsRequired() {
    assertThat(RequiredWords.of("(?:adjourned|postponed) \\d+ (?:until|before)"))
        .containsExactly(List.of("adjourned ", "postponed "), List.of(" before", " until"));
  }

  @Test
  void textsGrowAlongWhatMayBeLeftOut() {
    assertThat(RequiredWords.of("the (?:old )?locks?"))
        .containsExactly(List.of("the lock", "the old lock"));
  }

  @Test
  void aDigitIsRequiredWhicheverItIs() {
    assertThat(RequiredWords.of("20\\d\\d")).containsExactly(List.of("0000"));
    assertThat(RequiredWords.of("[0-3]\\d/[01]\\d")).containsExactly(List.of("00/00"));
    assertThat(RequiredWords.of("\\d{1,2}/\\d")).containsExactly(List.of("0/0"));
    assertThat(CueScan.of(List.of(List.of(List.of("lock 9")))).in("Lock 4").isEmpty()).isFalse();
  }

  @Test
  void whatIsTooMuchToGrowGoesOnWithItsLastCharacter() {
    String many =
        IntStream.range(0, 40).mapToObj(i -> "x".repeat(i) + " ").collect(Collectors.joining("|"));
    assertThat(RequiredWords.of("(?:" + many + ")(?:lock|weir)"))
        .containsExactly(List.of(" lock", " weir"));
  }

  @Test
  void ofALongTextItsBeginningIsEnough() {
    assertThat(RequiredWords.of("recommendations")).containsExactly(List.of("recommendati"));
  }

  @Test
  void behindSmallWordsWhatFollowsIsRequired() {
    assertThat(RequiredWords.of("(?:with (?=a .* sunk)|and (?=the .* moored))"))
        .containsExactly(List.of(" moored", " sunk"));
  }

  @Test
  void whatIsLookedAtIsRequiredAndWhatIsRefusedIsNot() {
    assertThat(RequiredWords.of("\\d(?= boats)(?! sunk)(?<!lost )"))
        .containsExactly(List.of(" boats"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "lock|",
        "(?:lock)?",
        "(?:lock){0,3}",
        "(?:lock)*",
        "[lock]",
        "\\w+",
        "(?:lock|\\d+)",
        "(lock)\\1",
        "\\Qlock\\E",
        "(?x)l o c k",
        "at"
      })
  void whatCanBeLeftOutOrIsNotKnownSaysNothing(String expression) {
    assertThat(RequiredWords.of(expression)).isEmpty();
  }

  @Test
  void alternativesAreThoseOfTheWholeExpression() {
    assertThat(RequiredWords.alternatives("a(?:b|c)|[|]|\\||d"))
        .containsExactly("a(?:b|c)", "[|]", "\\|", "d");
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatAnExpressionFindsHoldsOneOfEachSet(
      @ForAll("expressions") String expression, @ForAll("texts") String text) {
    Pattern pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    if (!pattern.matcher(text).find()) return;
    String small = text.toLowerCase(Locale.ROOT);
    for (List<String> set : RequiredWords.of(expression)) {
      assertThat(set).as(expression + " in " + text).anyMatch(small::contains);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aPatternOfTheAlternativesThatMayBeThereFindsTheSame(
      @ForAll("expressions") String one,
      @ForAll("expressions") String two,
      @ForAll("texts") String text) {
    String both = one + "|" + two;
    List<String> parts = RequiredWords.alternatives(both);
    CueScan scan = CueScan.of(parts.stream().map(RequiredWords::of).toList());
    String some =
        scan.in(text).stream().mapToObj(parts::get).reduce((a, b) -> a + "|" + b).orElse("(?!)");
    assertThat(found(some, text)).as(both + " in " + text).isEqualTo(found(both, text));
  }

  private static List<String> found(String expression, String text) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .results()
        .map(m -> m.start() + m.group())
        .toList();
  }

  /** Expressions over few letters, so that they find something now and then. */
  @Provide
  Arbitrary<String> expressions() {
    return expressions(4);
  }

  private static Arbitrary<String> expressions(int depth) {
    Arbitrary<String> leaf =
        Arbitraries.of("abc", "bab", "c", "[ab]", "[^a]", "\\w", ".", " ", "Abca", "\\.", "^", "$");
    if (depth == 0) return leaf;
    Arbitrary<String> part = expressions(depth - 1);
    return Arbitraries.oneOf(
        leaf,
        part.list().ofSize(3).map(l -> String.join("", l)),
        part.list().ofSize(2).map(l -> "(?:" + String.join("|", l) + ")"),
        part.map(e -> "(?:" + e + ")?"),
        part.map(e -> "(?:" + e + "){1,2}"),
        part.map(e -> "(?:" + e + ")+?"),
        part.map(e -> "(?=" + e + ")"),
        part.map(e -> "(?!" + e + ")"),
        leaf.map(e -> "(?<=" + e + ")"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("abcAB .").ofMinLength(0).ofMaxLength(12);
  }
}
