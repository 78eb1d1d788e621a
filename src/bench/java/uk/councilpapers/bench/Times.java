package uk.councilpapers.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long things took, in nanoseconds. For one thread until it is read. */
final class Times {

  private static final double NANOS_A_MILLI = 1e6;

  private final long[] nanos;
  private int size;

  Times(int most) {
    nanos = new long[most];
  }

  synchronized void add(long time) {
    nanos[size++] = time;
  }

  /** The time that so many of a hundred did not exceed, in milliseconds. */
  double millis(double percent) {
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    int place = (int) Math.ceil(percent / 100 * size) - 1;
    return sorted[Math.max(0, place)] / NANOS_A_MILLI;
  }

  /** One line for a table: this one, the other one by its name, and their ratio at p50 and p99. */
  String against(String name, Times other) {
    return at(50, name, other) + "    " + at(99, name, other);
  }

  private String at(int percent, String name, Times other) {
    return String.format(
        Locale.ROOT,
        "p%d %7.2f ms  %s %7.2f ms  ratio %5.2f",
        percent,
        millis(percent),
        name,
        other.millis(percent),
        millis(percent) / other.millis(percent));
  }
}
