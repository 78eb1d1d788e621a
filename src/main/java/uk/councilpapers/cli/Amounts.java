package uk.councilpapers.cli;

import java.util.Locale;

/** Numbers of things in words for a terminal. Stateless. */
final class Amounts {

  private Amounts() {}

  /** {@code 1 file}, {@code 1,200 files}. */
  static String of(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  static String papers(int count) {
    return of(count, "paper");
  }

  /** Megabytes of 1,000,000 bytes. */
  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
