package uk.councilpapers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CueScanTest {

  private final CueScan scan =
      CueScan.of(
          List.of(
              List.of(List.of("minute", "min.")),
              List.of(List.of("in the minutes", "nute")),
              List.of(List.of("meeting’s")),
              List.of(List.of("inute w", " met "))));

  @Test
  void everyListWithACueInTheTextIsNamed() {
    assertEquals("{0, 1}", scan.in("noted in the minutes").toString());
    assertEquals("{2}", scan.in("this meeting’s agenda").toString());
    assertEquals("{}", scan.in("the meeting was long").toString());
  }

  @Test
  void aCueWithinAnotherIsSeen() {
    assertEquals("{0, 1}", scan.in("a minute").toString());
    assertEquals("{0, 1, 3}", scan.in("a minute was").toString());
  }

  @Test
  void aCueThatBreaksOffDoesNotHideTheNext() {
    assertEquals("{0}", scan.in("minmin.").toString());
    assertEquals("{3}", scan.in("who met met ").toString());
  }

  @Test
  void aTextWithoutCharactersHasNoCue() {
    assertEquals("{}", scan.in("").toString());
    assertEquals("{}", scan.in("–€").toString());
  }

  @Test
  void caseDoesNotCount() {
    assertEquals("{0, 1}", scan.in("MINUTE").toString());
    assertEquals("{2}", scan.in("MEETING’S").toString());
  }

  @Test
  void whatNeedsCuesOfTwoListsIsThereWhenBothAre() {
    CueScan both = CueScan.of(List.of(List.of(List.of("lock", "weir"), List.of("boat"))));
    assertEquals("{}", both.in("a lock and a weir").toString());
    assertEquals("{0}", both.in("a boat in the lock").toString());
  }

  @Test
  void whatNeedsNoCueMayBeAnywhere() {
    assertEquals("{0}", CueScan.of(List.of(List.of())).in("").toString());
  }
}
