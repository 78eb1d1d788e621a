package uk.councilpapers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexSummary;
import uk.councilpapers.index.PaperIndexer;
import uk.councilpapers.search.PaperSearcher;

/** Indexes the sample papers of an invented council in a temporary folder and serves them. */
@Command(
    name = "demo",
    description = "Indexes the sample papers of an invented council and serves them.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  @Option(
      names = "--port",
      defaultValue = "7070",
      description = "The port; 0 picks a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path sample = Home.sample();
    IndexConfig config = IndexConfig.read(sample.resolve("index-config"), Home.config());
    PrintWriter messages = spec.commandLine().getErr();
    try (TemporaryFolder folder = TemporaryFolder.create("council-papers-demo")) {
      IndexSummary run =
          new PaperIndexer(config, PaperIndexer.Settings.USUAL, ProgressLine.on(messages))
              .index(folder.path(), List.of(sample.resolve("papers")));
      messages.println(SummaryText.lines(run));
      messages.flush();
      try (PaperSearcher searcher = PaperSearcher.open(folder.path(), config)) {
        new Serving(searcher, spec.commandLine().getOut()).untilStopped("localhost", port);
      }
    }
    return 0;
  }

  /** A folder that goes with the process. */
  private record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder create(String prefix) throws IOException {
      return new TemporaryFolder(Files.createTempDirectory(prefix));
    }

    @Override
    public void close() throws IOException {
      try (java.util.stream.Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
