package uk.councilpapers.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs commands in this process. Stateless. */
final class Commands {

  /** What one command did. */
  record Ran(int exit, String out, String err) {}

  private Commands() {}

  static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = CouncilPapers.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    int exit = line.execute(arguments);
    return new Ran(exit, out.toString(), err.toString());
  }
}
