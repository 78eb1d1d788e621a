package uk.councilpapers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.councilpapers.extract.OcrMode;
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

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many files are read at once (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--ocr",
      defaultValue = "AUTO",
      description = "When scanned pages are read: ${COMPLETION-CANDIDATES} (default: auto).")
  private OcrMode ocr = OcrMode.AUTO;

  @Option(names = "--prune", description = "Drop files that have vanished from the paths.")
  private boolean prune;

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
    if (threads < 1 || threads > 256) {
      throw wrong("--threads is " + threads + "; 1 to 256 is wanted");
    }
    for (Path path : paths) {
      if (!Files.exists(path))
        throw wrong("[" + path + "] does not exist; a file or folder is wanted");
    }
    PrintWriter messages = spec.commandLine().getErr();
    IndexSummary run =
        new PaperIndexer(
                config.read(),
                new PaperIndexer.Settings(threads, prune, ocr),
                ProgressLine.on(messages))
            .index(index.folder(), paths, restored);
    String summary = json ? PrintedJson.of(SummaryText.json(run)) : SummaryText.lines(run);
    spec.commandLine().getOut().println(summary);
    return run.refused().isEmpty() ? 0 : 1;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
