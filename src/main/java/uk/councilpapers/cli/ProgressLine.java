package uk.councilpapers.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import uk.councilpapers.index.IndexProgress;

/** Draws how far a run has come on one line of a terminal. For one run. */
final class ProgressLine implements IndexProgress {

  private static final int WIDTH = 30;
  private static final int NAME = 40;

  private final PrintWriter out;

  private ProgressLine(PrintWriter out) {
    this.out = out;
  }

  /** A line where a person watches, nothing where the output goes to a file. */
  static IndexProgress on(PrintWriter out) {
    boolean watched = CommandLine.Help.Ansi.AUTO.enabled();
    return watched ? new ProgressLine(out) : IndexProgress.NONE;
  }

  @Override
  public void fileDone(int done, int total, String file) {
    int filled = WIDTH * done / total;
    String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    out.print("\r[" + bar + "] " + done + "/" + total + " " + name(file));
    if (done == total) out.print("\r" + " ".repeat(WIDTH + NAME + 30) + "\r");
    out.flush();
  }

  private static String name(String file) {
    String shown = file.length() <= NAME ? file : "…" + file.substring(file.length() - NAME + 1);
    return shown + " ".repeat(NAME - shown.length());
  }
}
