package uk.councilpapers.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: {@code council-papers COMMAND [OPTIONS]}. */
@Command(
    name = "council-papers",
    description = "Finds what a council said, decided and promised.",
    mixinStandardHelpOptions = true,
    version = "council-papers 0.1.0",
    subcommands = {InspectCommand.class})
public final class CouncilPapers {

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new CouncilPapers()).execute(args));
  }
}
