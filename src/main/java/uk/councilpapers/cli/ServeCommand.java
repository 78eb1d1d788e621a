package uk.councilpapers.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.councilpapers.search.PaperSearcher;

/** Serves an index over HTTP until it is stopped. */
@Command(
    name = "serve",
    description = "Serves the index to browsers and programs until stopped.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private ConfigOption config = new ConfigOption();

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      defaultValue = "7070",
      description = "The port; 0 picks a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (PaperSearcher searcher = PaperSearcher.open(index.folder(), config.read())) {
      new Serving(searcher, spec.commandLine().getOut()).untilStopped(host, port);
    }
    return 0;
  }
}
