package uk.councilpapers.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.councilpapers.index.FolderWatch;
import uk.councilpapers.index.IndexProgress;
import uk.councilpapers.index.PaperIndexer;

/** Indexes, then follows the folders until it is stopped. */
@Command(
    name = "watch",
    description =
        "Indexes every file below each PATH, then looks again and again and keeps the index up to"
            + " date until stopped. A file that is still being written is left until it has"
            + " settled.",
    footer =
        "%nStopped by Ctrl+C or SIGTERM it ends the run that it is in. A PATH below which nothing"
            + " is left is left alone until its files are back.",
    mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders of papers.")
  private List<Path> paths = List.of();

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private ConfigOption config = new ConfigOption();
  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long to wait between two looks (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (seconds < 1 || seconds > 86_400) {
      throw new ParameterException(
          spec.commandLine(), "--every is " + seconds + "; 1 to 86400 is wanted");
    }
    reading.check(spec.commandLine(), paths);
    PaperIndexer indexer = new PaperIndexer(config.read(), reading.settings(), IndexProgress.NONE);
    WatchLog log = new WatchLog(spec.commandLine().getOut(), Clock.system(ZoneId.systemDefault()));
    FolderWatch watch = new FolderWatch(indexer, index.folder(), paths, log);
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, stopped)));
    try {
      watch.follow(() -> waited(stop));
    } finally {
      stopped.countDown();
    }
    return 0;
  }

  /** Whether the time passed without a word to stop. */
  private boolean waited(CountDownLatch stop) {
    try {
      return !stop.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The process ends when the run has ended. */
  private static void stop(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
