package uk.councilpapers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.councilpapers.index.Snapshot;

/** Copies an index that may be read and written meanwhile. */
@Command(
    name = "snapshot",
    description =
        "Copies the index as it stands, also while it is served or written; restore is the way"
            + " back.",
    mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "DIR",
      description = "The folder to make; it must not be there, or be empty.")
  private Path folder = Path.of("");

  @Mixin private IndexOption index = new IndexOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Snapshot taken = Snapshot.take(index.folder(), folder);
    spec.commandLine()
        .getOut()
        .println(
            "["
                + taken.folder()
                + "] holds the index as it stood: "
                + Amounts.papers(taken.papers())
                + "; "
                + Amounts.of(taken.files(), "file")
                + ", "
                + Amounts.megabytes(taken.bytes()));
    return 0;
  }
}
