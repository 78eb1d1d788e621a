package uk.councilpapers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingsTest {

  private static Wordings of(String... expressions) {
    return Wordings.of(Stream.of(expressions).map(Pattern::compile).toList());
  }

  private static List<String> words(Optional<MatchResult> found) {
    return found.map(MatchResult::group).stream().toList();
  }

  @Test
  void theEarliestIsTheOneThatStartsFirst() {
    Wordings wordings = of("weir \\d", "lock \\d");
    assertThat(words(wordings.earliest("the lock 1 and the weir 2"))).containsExactly("lock 1");
    assertThat(words(wordings.earliest("the weir 2"))).containsExactly("weir 2");
  }

  @Test
  void ofTwoThatStartTogetherTheOneGivenFirstIsTaken() {
    assertThat(words(of("lock \\d", "lock \\d\\d").earliest("lock 12"))).containsExactly("lock 1");
    assertThat(words(of("lock \\d\\d", "lock \\d").earliest("lock 12"))).containsExactly("lock 12");
  }

  @Test
  void theFirstIsTheOneGivenFirstWhereverItStands() {
    assertThat(words(of("weir \\d", "lock \\d").first("the lock 1 and the weir 2")))
        .containsExactly("weir 2");
    assertThat(words(of("weir \\d", "lock \\d").first("the boats"))).isEmpty();
  }

  @Test
  void aTextMayHaveWhatItHasTheWordsFor() {
    Wordings both = of("weir \\d").and(of("lock \\d"));
    assertThat(both.mayBeIn("a lock 1")).isTrue();
    assertThat(both.mayBeIn("a boat")).isFalse();
    assertThat(both.mayAllBeIn("a lock 1")).isFalse();
    assertThat(both.mayAllBeIn("a lock 1 and a weir 2")).isTrue();
  }
}
