package uk.councilpapers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.councilpapers.index.Restoration;

/** Puts a snapshot in place of what an index holds, which may be served meanwhile. */
@Command(
    name = "restore",
    description =
        "Puts a snapshot in place of what the index holds; a running server shows it within"
            + " seconds.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "The folder that snapshot made.")
  private Path folder = Path.of("");

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private ConfigOption config = new ConfigOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Restoration done = Restoration.of(folder, index.folder(), config.read());
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        "["
            + done.index()
            + "] holds what ["
            + folder
            + "] held: "
            + Amounts.papers(done.papers())
            + ", "
            + Amounts.megabytes(done.bytes()));
    if (done.sameConfiguration()) return 0;
    out.println(
        "configuration: it was made under another one; run council-papers index PATH, which reads"
            + " all papers again");
    return 1;
  }
}
