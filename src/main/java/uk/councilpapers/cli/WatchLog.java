package uk.councilpapers.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.councilpapers.index.FolderWatch;
import uk.councilpapers.index.IndexSummary;

/**
 * Prints what a watch did: a line for each run with its time, before it those that the run before
 * did not say. For one thread.
 */
final class WatchLog implements FolderWatch.Log {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final PrintWriter out;
  private final Clock clock;
  private Set<String> said = Set.of();

  WatchLog(PrintWriter out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public void ran(IndexSummary run) {
    List<String> all = SummaryText.lines(run).lines().toList();
    List<String> details = all.subList(0, all.size() - 1);
    for (String line : details) {
      if (!said.contains(line)) print(line);
    }
    said = new HashSet<>(details);
    print(all.getLast());
  }

  @Override
  public void failed(Exception e) {
    print("failed, to be tried again: " + (e instanceof RuntimeException ? e : FailureText.of(e)));
  }

  @Override
  public void lost(Path root) {
    print(
        "["
            + root
            + "] holds nothing any more; it is left alone until it does, or until council-papers"
            + " index PATH --prune");
  }

  private void print(String line) {
    out.println(LocalDateTime.now(clock).format(TIME) + " " + line);
    out.flush();
  }
}
