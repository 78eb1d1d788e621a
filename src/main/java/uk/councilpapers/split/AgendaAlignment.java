package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.split.PaperStart.MinutesStart;
import uk.councilpapers.split.PaperStart.PlaceholderStart;
import uk.councilpapers.split.PaperStart.ReportStart;
import uk.councilpapers.split.PaperStart.StampStart;

/**
 * Sets the papers of a pack beside the items of its agenda: both stand in the same order.
 *
 * <p>Immutable. Only items with pages have papers, unless the agenda prints no pages at all. Of all
 * ways that keep the order the one is taken in which titles are most alike; the items that are left
 * over have papers that no start was found for.
 */
final class AgendaAlignment {

  /** What a paper in its place in the order is worth, beside its title. */
  private static final double IN_ORDER = 0.3;

  /** What a second paper under one item is worth, beside its title. */
  private static final double SHARED = 0.1;

  /** What leaving an item without a paper costs. */
  private static final double SKIPPED = 0.05;

  /** What the stamp of an item is worth; another item's costs as much. */
  private static final double STAMPED = 2;

  /** What the wrong kind of paper costs. */
  private static final double OTHER_KIND = -0.4;

  /** What the title of an item says; read once, compared with every paper. */
  private record Title(String number, Set<String> words, boolean isMinutes) {

    static Title of(AgendaItem item) {
      boolean minutes = item.title().toLowerCase(Locale.ROOT).contains("minutes");
      return new Title(item.number(), TitleLikeness.words(item.title()), minutes);
    }
  }

  private final List<AgendaItem> slots;
  private final int[] slotOf;

  private AgendaAlignment(List<AgendaItem> slots, int[] slotOf) {
    this.slots = slots;
    this.slotOf = slotOf;
  }

  /** The alignment of the starts with the agenda. */
  static AgendaAlignment of(List<PaperStart> starts, List<AgendaItem> agenda) {
    List<AgendaItem> slots = slots(agenda);
    return new AgendaAlignment(slots, best(starts, slots));
  }

  /** The item of the start with the index. */
  Optional<AgendaItem> item(int start) {
    return slotOf[start] < 0 ? Optional.empty() : Optional.of(slots.get(slotOf[start]));
  }

  /** The items between the start with the index and the next one; -1 is before the first. */
  List<AgendaItem> skippedAfter(int start) {
    int from = start < 0 ? 0 : lastSlotUpTo(start) + 1;
    int to = slots.size();
    for (int i = start + 1; i < slotOf.length && to == slots.size(); i++) {
      if (slotOf[i] >= 0) to = slotOf[i];
    }
    boolean last = start + 1 >= slotOf.length || slotOf[start + 1] >= 0;
    return last && from < to ? slots.subList(from, to) : List.of();
  }

  private int lastSlotUpTo(int start) {
    for (int i = start; i >= 0; i--) if (slotOf[i] >= 0) return slotOf[i];
    return -1;
  }

  /** The items that have papers; an item whose points are listed gives way to them. */
  private static List<AgendaItem> slots(List<AgendaItem> agenda) {
    boolean paged = agenda.stream().anyMatch(i -> i.pages().isPresent());
    List<AgendaItem> slots = new ArrayList<>();
    for (AgendaItem item : agenda) {
      boolean hasPoints = agenda.stream().anyMatch(i -> i.number().startsWith(item.number() + "("));
      if (hasPoints) continue;
      if (!paged || item.pages().isPresent() || parentIsPaged(item, agenda)) slots.add(item);
    }
    return List.copyOf(slots);
  }

  private static boolean parentIsPaged(AgendaItem item, List<AgendaItem> agenda) {
    int bracket = item.number().indexOf('(');
    if (bracket < 0) return false;
    String parent = item.number().substring(0, bracket);
    return agenda.stream().anyMatch(i -> i.number().equals(parent) && i.pages().isPresent());
  }

  /** For each start its slot, -1 for none; the slots do not fall. */
  private static int[] best(List<PaperStart> starts, List<AgendaItem> slots) {
    int n = starts.size();
    int m = slots.size();
    double[][] value = new double[n + 1][m + 1];
    int[][] choice = new int[n + 1][m + 1];
    List<Title> titles = slots.stream().map(Title::of).toList();
    for (double[] row : value) Arrays.fill(row, Double.NEGATIVE_INFINITY);
    // value[i][j]: the first i starts stand, the last slot taken is j - 1, or none when j is 0
    value[0][0] = 0;
    for (int i = 0; i < n; i++) {
      double[] fit = fit(starts.get(i), titles);
      for (int j = 0; j <= m; j++) {
        if (value[i][j] == Double.NEGATIVE_INFINITY) continue;
        offer(value, choice, i, j, j, 0, -1);
        if (j > 0) offer(value, choice, i, j, j, SHARED + fit[j - 1], 1);
        for (int k = j; k < m; k++) {
          double gain = IN_ORDER + fit[k] - SKIPPED * (k - j);
          offer(value, choice, i, j, k + 1, gain, 1);
        }
      }
    }
    return trace(value, choice, n, m);
  }

  /** Keeps the better way to stand at slot {@code to} after start {@code i}. */
  private static void offer(
      double[][] value, int[][] choice, int i, int from, int to, double gain, int taken) {
    if (value[i][from] + gain > value[i + 1][to]) {
      value[i + 1][to] = value[i][from] + gain;
      choice[i + 1][to] = taken * (from + 1);
    }
  }

  private static int[] trace(double[][] value, int[][] choice, int n, int m) {
    int at = 0;
    for (int j = 1; j <= m; j++) if (value[n][j] > value[n][at]) at = j;
    int[] slotOf = new int[n];
    for (int i = n; i > 0; i--) {
      boolean taken = choice[i][at] > 0;
      slotOf[i - 1] = taken ? at - 1 : -1;
      if (taken) at = choice[i][at] - 1;
    }
    return slotOf;
  }

  /** How well the start fits each of the items. */
  private static double[] fit(PaperStart start, List<Title> titles) {
    Set<String> words =
        TitleLikeness.words(start instanceof MinutesStart m ? m.committee() : start.name());
    return titles.stream().mapToDouble(t -> fit(start, words, t)).toArray();
  }

  private static double fit(PaperStart start, Set<String> words, Title item) {
    return switch (start) {
      case MinutesStart m -> {
        double likeness = TitleLikeness.of(words, item.words());
        yield item.isMinutes() ? 0.5 + likeness / 2 : likeness > 0.6 ? likeness : OTHER_KIND;
      }
      case ReportStart r -> item.isMinutes() ? OTHER_KIND : TitleLikeness.of(words, item.words());
      case StampStart s -> s.number().equals(item.number()) ? STAMPED : -STAMPED;
      case PlaceholderStart p -> 0;
    };
  }
}
