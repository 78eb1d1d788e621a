package uk.councilpapers.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What the output can show.
 *
 * @param width in characters, from {@value #NARROWEST}
 * @param colours whether it understands escape codes for colours
 * @param lines whether it can draw lines
 */
record Terminal(int width, boolean colours, boolean lines) {

  static final int NARROWEST = 40;

  /** Longer lines than this are hard to read. */
  private static final int WIDEST = 140;

  private static final String COLUMNS = "COLUMNS";

  /** Keeps the width within bounds. */
  Terminal {
    width = Math.clamp(width, NARROWEST, WIDEST);
  }

  /**
   * The one that a command writes to: colours only where a person watches who has not switched them
   * off with {@code NO_COLOR}.
   */
  static Terminal current() {
    boolean lines = System.out.charset().newEncoder().canEncode("├─└│");
    return new Terminal(currentWidth(), CommandLine.Help.Ansi.AUTO.enabled(), lines);
  }

  private static int currentWidth() {
    String columns = System.getenv(COLUMNS);
    if (columns != null && columns.matches("\\d{1,4}")) return Integer.parseInt(columns);
    return new UsageMessageSpec().autoWidth(true).width();
  }
}
