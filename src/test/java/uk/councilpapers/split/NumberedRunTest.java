package uk.councilpapers.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.split.ItemOpening.Look;

/** The items are those of one style that count up, whatever stands between them. */
class NumberedRunTest {

  @Test
  void pointsThatStartAnewInsideAnItemAreNoItems() {
    List<ItemOpening> openings =
        List.of(item(1, 1), point(2, 1), point(3, 2), item(4, 2), item(5, 3));
    assertThat(lines(NumberedRun.of(openings))).containsExactly(1, 4, 5);
  }

  @Test
  void anItemIsFoundBehindVeryManyPoints() {
    List<ItemOpening> openings = new ArrayList<>(List.of(item(1, 1)));
    for (int i = 0; i < 900; i++) openings.add(point(2 + i, 1 + i % 2));
    openings.addAll(List.of(item(1000, 2), item(1001, 3), item(1002, 4)));
    List<ItemOpening> run = NumberedRun.of(openings);
    assertThat(run.stream().map(ItemOpening::number)).containsExactly(1, 2, 3, 4);
    assertThat(lines(run)).endsWith(1000, 1001, 1002);
  }

  @Test
  void aMissingNumberIsTakenFromItsPlace() {
    List<ItemOpening> run = List.of(item(1, 1), item(9, 3));
    List<ItemOpening> all = List.of(item(1, 1), point(5, 2), item(9, 3));
    assertThat(lines(NumberedRun.completed(run, all))).containsExactly(1, 5, 9);
  }

  private static ItemOpening item(int line, int number) {
    return new ItemOpening(line, "", number, "" + number, "Item", line, Look.CAPITALS, 2.5);
  }

  private static ItemOpening point(int line, int number) {
    return new ItemOpening(line, "", number, "" + number, "Point", line, Look.PLAIN, 1);
  }

  private static List<Integer> lines(List<ItemOpening> run) {
    return run.stream().map(ItemOpening::line).toList();
  }
}
