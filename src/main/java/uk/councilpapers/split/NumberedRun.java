package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses among openings those whose references are of one style and count up.
 *
 * <p>Stateless. The weightiest such run is taken, so that numbered points inside an item do not
 * count; the earliest of equal ones.
 */
final class NumberedRun {

  /** Between two items that follow each other at most this many numbers may be missing. */
  private static final int MISSING = 2;

  private static final double MISSING_COSTS = 0.5;

  /** What passing an opening by costs that stands out as much. */
  private static final double PASSING_COSTS = 0.5;

  /** What it costs when the one passed by has the wanted number. */
  private static final double SAME_COSTS = 3;

  private static final double MOST_PASSING_COSTS = 8;

  /** So many openings back are looked at one by one; of those before them the weightiest only. */
  private static final int FAR = 500;

  private NumberedRun() {}

  /** The weightiest run; empty when there are no openings. */
  static List<ItemOpening> of(List<ItemOpening> openings) {
    double[] weight = new double[openings.size()];
    int[] before = new int[openings.size()];
    int best = -1;
    Map<String, Integer> farther = new HashMap<>();
    for (int i = 0; i < weight.length; i++) {
      ItemOpening later = openings.get(i);
      weight[i] = later.weight() + (i == 0 ? 1 : 0);
      before[i] = -1;
      double passed = 0;
      for (int j = i - 1; j >= Math.max(0, i - FAR) && passed < MOST_PASSING_COSTS; j--) {
        ItemOpening earlier = openings.get(j);
        if (!earlier.style().equals(later.style())) continue;
        double w = weight[j] + later.weight() - cost(earlier, later, passed);
        if (follows(earlier, later) && w > weight[i]) {
          weight[i] = w;
          before[i] = j;
        }
        if (earlier.look().compareTo(later.look()) <= 0) passed += passing(earlier, later);
      }
      for (int step = 1; step <= 1 + MISSING; step++) {
        int j = farther.getOrDefault(key(later.style(), later.number() - step), -1);
        if (j < 0 || !follows(openings.get(j), later)) continue;
        double w = weight[j] + later.weight() - cost(openings.get(j), later, MOST_PASSING_COSTS);
        if (w > weight[i]) {
          weight[i] = w;
          before[i] = j;
        }
      }
      int same = farther.getOrDefault(key(later.style(), later.number()), -1);
      if (same < 0 || weight[i] >= weight[same]) {
        farther.put(key(later.style(), later.number()), i);
      }
      if (best < 0 || weight[i] > weight[best]) best = i;
    }
    List<ItemOpening> run = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) run.addFirst(openings.get(i));
    return run;
  }

  private static String key(String style, int number) {
    return number + " " + style;
  }

  /** What a step costs: a missing number, and other openings of the style passed by. */
  private static double cost(ItemOpening earlier, ItemOpening later, double passed) {
    double missing = later.number() - earlier.number() > 1 ? MISSING_COSTS : 0;
    return missing + Math.min(MOST_PASSING_COSTS, passed);
  }

  private static double passing(ItemOpening passed, ItemOpening later) {
    return passed.number() == later.number() ? SAME_COSTS : PASSING_COSTS;
  }

  private static boolean follows(ItemOpening earlier, ItemOpening later) {
    int step = later.number() - earlier.number();
    return step >= 1 && step <= 1 + MISSING && later.line() > earlier.line();
  }

  /**
   * The run with its missing numbers, where others of its style have them: in their place, or for
   * items taken out of their order anywhere, if they look like the rest.
   */
  static List<ItemOpening> completed(List<ItemOpening> run, List<ItemOpening> all) {
    List<ItemOpening> whole = new ArrayList<>(run);
    int first = run.getFirst().number();
    int last = run.getLast().number();
    Set<Integer> numbers = run.stream().map(ItemOpening::number).collect(Collectors.toSet());
    for (int number = first + 1; number < last; number++) {
      if (!numbers.contains(number)) missing(run, all, number).ifPresent(whole::add);
    }
    whole.sort(Comparator.comparingInt(ItemOpening::line));
    return whole;
  }

  private static Optional<ItemOpening> missing(
      List<ItemOpening> run, List<ItemOpening> all, int number) {
    ItemOpening before = run.stream().filter(o -> o.number() < number).toList().getLast();
    ItemOpening after = run.stream().filter(o -> o.number() > number).findFirst().orElse(before);
    List<ItemOpening> candidates =
        all.stream().filter(o -> o.style().equals(before.style()) && o.number() == number).toList();
    return candidates.stream()
        .filter(o -> o.line() > before.line() && o.line() < after.line())
        .findFirst()
        .or(() -> candidates.stream().filter(before::looksLike).findFirst());
  }
}
