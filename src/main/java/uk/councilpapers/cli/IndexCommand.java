package uk.councilpapers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.councilpapers.index.IndexSummary;
import uk.councilpapers.index.PaperIndexer;
import uk.councilpapers.web.json.PrintedJson;

/** Adds or updates every file below some paths. */
@Command(
    name = "index",
    description = "Adds or updates every file below each PATH; skips what is unchanged.",
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders of papers.")
  private List<Path> paths = List.of();

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private ConfigOption config = new ConfigOption();
  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--restore",
      paramLabel = "ID-OR-FILE",
      description = "Bring back what was removed, as check names it; may be given again.")
  private List<String> restored = new ArrayList<>();

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    reading.check(spec.commandLine(), paths);
    PrintWriter messages = spec.commandLine().getErr();
    IndexSummary run =
        new PaperIndexer(config.read(), reading.settings(), ProgressLine.on(messages))
            .index(index.folder(), paths, restored);
    String summary = json ? PrintedJson.of(SummaryText.json(run)) : SummaryText.lines(run);
    spec.commandLine().getOut().println(summary);
    return run.refused().isEmpty() ? 0 : 1;
  }
}
