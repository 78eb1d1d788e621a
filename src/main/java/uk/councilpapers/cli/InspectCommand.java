package uk.councilpapers.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.councilpapers.extract.OcrMode;
import uk.councilpapers.index.PackReader;
import uk.councilpapers.web.json.PackJson;

/** Prints what was recognised in one file, without indexing it. */
@Command(
    name = "inspect",
    description = "Prints what is recognised in one file, without indexing it.",
    mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

  @Mixin private ConfigOption config = new ConfigOption();

  @Parameters(paramLabel = "FILE", description = "The file to take apart.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print everything as JSON.")
  private boolean json;

  @Option(
      names = "--ocr",
      defaultValue = "AUTO",
      description = "When scanned pages are read: ${COMPLETION-CANDIDATES} (default: auto).")
  private OcrMode ocr = OcrMode.AUTO;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return switch (new PackReader(config.read(), ocr).read(file)) {
      case PackReader.Reading.Read read -> {
        String text = json ? PackJson.write(read.pack()) : outline(read);
        spec.commandLine().getOut().println(text);
        yield 0;
      }
      case PackReader.Reading.Refused refused -> {
        spec.commandLine().getErr().println("[" + file + "] " + refused.reason());
        yield 2;
      }
    };
  }

  private static String outline(PackReader.Reading.Read read) {
    return OutlineText.of(read.pack(), read.text(), Terminal.current());
  }
}
