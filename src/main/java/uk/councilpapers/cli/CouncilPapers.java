package uk.councilpapers.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import uk.councilpapers.config.ConfigException;
import uk.councilpapers.schema.IndexUnusableException;

/** The program's entry: {@code council-papers COMMAND [OPTIONS]}. */
@Command(
    name = "council-papers",
    description = "Finds what a council said, decided and promised.",
    mixinStandardHelpOptions = true,
    version = "council-papers 0.1.0",
    subcommands = {
      IndexCommand.class,
      ServeCommand.class,
      SearchCommand.class,
      InspectCommand.class,
      WatchCommand.class,
      CheckCommand.class,
      SnapshotCommand.class,
      RestoreCommand.class,
      RemoveCommand.class,
      DemoCommand.class
    })
public final class CouncilPapers {

  private static final int NOTHING_DONE = 2;

  /** Held here, since the JDK forgets the level of a logger that nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    System.exit(commandLine().execute(args));
  }

  /** The commands: exit 0 done, 1 done with some files refused, 2 wrong usage or nothing done. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new CouncilPapers());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    return line;
  }

  /** What the operator can mend is one sentence; what is ours keeps its trace. */
  private static int failed(Exception e, CommandLine command) throws Exception {
    boolean operators =
        e instanceof ConfigException
            || e instanceof IndexUnusableException
            || e instanceof ParameterException
            || e instanceof java.io.IOException;
    if (!operators) e.printStackTrace(command.getErr());
    if (operators) command.getErr().println(FailureText.of(e));
    return NOTHING_DONE;
  }
}
