package uk.councilpapers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.councilpapers.index.PaperRemoval;
import uk.councilpapers.index.PaperRemoval.Done;
import uk.councilpapers.model.TakenDown;

/** Takes papers and files down for good. */
@Command(
    name = "remove",
    description =
        "Takes a paper with its appendices, or a file with its papers, down for good: no later run"
            + " brings it back. The original of a file that a removed paper stands in is not"
            + " offered any more, nor are its pages.",
    footer = "%nTo bring it back: council-papers index PATH --restore ID-OR-FILE.",
    mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ID-OR-FILE",
      arity = "1..*",
      description = "The end of a paper's address, or a file as check names it.")
  private List<String> words = List.of();

  @Option(
      names = "--because",
      paramLabel = "WORDS",
      description = "The reason. Readers are shown it at the paper's address.")
  private Optional<String> because = Optional.empty();

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private ConfigOption config = new ConfigOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    LocalDate today = LocalDate.now(Clock.system(ZoneId.systemDefault()));
    TakenDown takenDown = new TakenDown(today, because.filter(why -> !why.isBlank()));
    List<Done> done = new PaperRemoval(config.read(), takenDown).remove(index.folder(), words);
    PrintWriter out = spec.commandLine().getOut();
    for (Done removed : done) out.println(line(removed));
    return 0;
  }

  private static String line(Done removed) {
    String papers = "removed [" + removed.named() + "] " + Amounts.papers(removed.papers());
    String closed =
        removed.closed().isEmpty()
            ? ""
            : "; the original of [" + String.join("] and [", removed.closed()) + "] is closed";
    return removed.toBeRead().isEmpty()
        ? papers + closed
        : papers
            + closed
            + "; papers that also stand in ["
            + String.join("] and [", removed.toBeRead())
            + "] come back from there with the next run of council-papers index";
  }
}
