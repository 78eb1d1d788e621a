package uk.councilpapers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpeningsTest {

  private static Openings openings(String pattern) {
    return new Openings(
        Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?:" + pattern + ")",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE));
  }

  private static List<String> found(String pattern, String text) {
    return openings(pattern).atWords(new WordPlaces(text), 9).stream()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void onlyCharactersThatBeginTheFormOpenIt() {
    Openings locks = openings("(?:the )?locks?|\\d+ boats");
    assertTrue(locks.mayBeAt("Lock", 0));
    assertTrue(locks.mayBeAt("THE LOCK", 0));
    assertTrue(locks.mayBeAt("3 boats", 0));
    assertFalse(locks.mayBeAt("a lock", 0));
    assertFalse(locks.mayBeAt(" lock", 0));
  }

  @Test
  void aCharacterOutsideAsciiMayOpenAnything() {
    assertTrue(openings("lock").mayBeAt("é", 0));
  }

  @Test
  void whatIsLookedForBehindTheStartDoesNotCloseIt() {
    assertEquals(List.of("lock 4"), found("(?=[^ ]{1,9} \\d)\\w+ \\d", "a lock 4"));
  }

  @Test
  void oneFormIsFoundBehindTheOther() {
    assertEquals(List.of("lock", "Lock", "locks"), found("locks?", "lock Lock, locks unlock"));
  }

  @Test
  void aFormThatOverlapsOneBeforeItIsNotFound() {
    assertEquals(List.of("lock 1 lock"), found("lock \\d lock", "lock 1 lock 2 lock"));
  }

  @Test
  void noMoreAreFoundThanAreAskedFor() {
    assertEquals(1, openings("lock").atWords(new WordPlaces("lock lock"), 1).size());
  }

  @Test
  void atLineStartsOnlyTheFirstWordsCount() {
    List<MatchResult> found = openings("^lock \\d").atLineStarts("lock 1\na lock 2\nlock 3", 9);
    assertEquals(List.of("lock 1", "lock 3"), found.stream().map(MatchResult::group).toList());
  }

  @Test
  void whatIsWantedBeforeTheFormIsTakenToBeThere() {
    assertEquals(List.of("lock"), found("(?<=old )lock", "a lock, an old lock"));
  }

  @Test
  void moreCharactersRuleOutMore() {
    Openings locks = new Openings(Pattern.compile("lock|weir \\d", Pattern.CASE_INSENSITIVE));
    assertTrue(locks.mayBeAt("LOCK", 0));
    assertTrue(locks.mayBeAt("lo", 0));
    assertTrue(locks.mayBeAt("lo\u00e9", 0));
    assertFalse(locks.mayBeAt("long", 0));
    assertFalse(locks.mayBeAt("week", 0));
  }

  @Test
  void behindPartOfAWordIsAPlaceOnlyWhereAllAreAskedFor() {
    Openings lock = new Openings(Pattern.compile("lock"));
    assertEquals(2, lock.in("lock unlock").size());
    assertEquals(1, lock.atWords(new WordPlaces("lock unlock"), 9).size());
  }
}
