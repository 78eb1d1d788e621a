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

  /** One line for a table: this one, the other one, and their ratio at p50 and p99. */
  String against(Times bare) {
    return String.format(
        Locale.ROOT,
        "p50 %7.2f ms  bare %7.2f ms  ratio %5.2f    p99 %7.2f ms  bare %7.2f ms  ratio %5.2f",
        millis(50),
        bare.millis(50),
        millis(50) / bare.millis(50),
        millis(99),
        bare.millis(99),
        millis(99) / bare.millis(99));
  }
}
