package uk.councilpapers.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.councilpapers.index.IndexCheck;
import uk.councilpapers.index.IndexReport;
import uk.councilpapers.web.json.PrintedJson;

/** Verifies an index, also beside a server and while a run writes. */
@Command(
    name = "check",
    description =
        "Verifies the index, its configuration and the files it was made of. Changes nothing.",
    footer = "%nExit status: 0 all is well, 1 something is to be done, 2 the index is unusable.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private ConfigOption config = new ConfigOption();

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    IndexReport report = new IndexCheck(config.read()).report(index.folder());
    String text = json ? PrintedJson.of(CheckText.json(report)) : CheckText.lines(report);
    spec.commandLine().getOut().println(text);
    if (report.damage().isPresent()) return 2;
    return report.allWell() ? 0 : 1;
  }
}
