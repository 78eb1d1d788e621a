package uk.councilpapers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static List<String> figuresIn(String text) {
    return Figures.in(text).stream().filter(Figures.Part::figure).map(Figures.Part::text).toList();
  }

  @Test
  void moneyPercentagesAndDatesAreFigures() {
    assertThat(
            figuresIn(
                "£1.205m, or 4.5%, is to be spent from 1st March, 2010 to April 2014, not 12."))
        .containsExactly("£1.205m", "4.5%", "1st March, 2010", "April 2014", "12");
  }

  @Test
  void theNumberThatAParagraphBeginsWithIsNoFigure() {
    assertThat(figuresIn("- 7.1.2 Water has entered 41 houses")).containsExactly("41");
    assertThat(figuresIn("- 6.1 notes it; - 6.2 supports 2 surveys")).containsExactly("2");
    assertThat(figuresIn("3. Two of 14 were late")).containsExactly("14");
  }

  @Test
  void thePartsAreTheText() {
    String text = "Between 2009/10 and May 2011 it rose by £3,000.";
    assertThat(String.join("", Figures.in(text).stream().map(Figures.Part::text).toList()))
        .isEqualTo(text);
    assertThat(figuresIn(text)).containsExactly("2009/10", "May 2011", "£3,000");
  }

  @Test
  void aTextWithoutFiguresIsOnePart() {
    assertThat(Figures.in("May it be noted"))
        .containsExactly(new Figures.Part("May it be noted", false));
    assertThat(Figures.in("")).isEmpty();
  }
}
