package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Minute;
import uk.councilpapers.model.Minutes;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Outcome;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.Report;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.split.PackSplitter;

/**
 * Reads what the papers of invented packs say of themselves and compares it with the reading beside
 * them; {@code -Dgolden.update=true} writes it anew.
 */
class PackReadingTest {

  private static final Path PACKS = Path.of("src/test/resources/packs");

  @TestFactory
  List<DynamicTest> theReadingIsTheOneBesideThePack() throws IOException {
    try (Stream<Path> files = Files.list(PACKS)) {
      return files
          .filter(p -> p.toString().endsWith(".txt"))
          .sorted()
          .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> compare(p)))
          .toList();
    }
  }

  private static void compare(Path file) throws IOException {
    Path golden = Path.of(file.toString().replaceFirst("\\.txt$", ".reading"));
    SourceText text = SourceText.of(Files.readString(file));
    Pack pack =
        new PackDescriber(Shipped.CONFIG)
            .describe("pack.txt", text, new PackSplitter(Shipped.CONFIG).split(text));
    String reading = reading(pack);
    if (Boolean.getBoolean("golden.update")) Files.writeString(golden, reading);
    assertThat(reading).isEqualTo(Files.readString(golden));
  }

  private static String reading(Pack pack) {
    StringBuilder text = new StringBuilder();
    pack.minutes().forEach(m -> minutes(text, m));
    pack.reports().forEach(r -> report(text, r));
    return text.toString();
  }

  private static void minutes(StringBuilder text, Minutes minutes) {
    Attendance attendance = minutes.attendance();
    text.append("minutes of ").append(minutes.committee()).append('\n');
    text.append("  chair ").append(attendance.chair().orElse("-")).append('\n');
    text.append("  present ").append(String.join(", ", attendance.present())).append('\n');
    text.append("  apologies ").append(String.join(", ", attendance.apologies())).append('\n');
    minutes.items().forEach(i -> minute(text, i));
  }

  private static void minute(StringBuilder text, Minute minute) {
    text.append("  ").append(minute.ref()).append(' ').append(minute.title());
    text.append(" [").append(minute.outcome().map(Outcome::id).orElse("-")).append("]");
    Optional<String> by = minute.motion().proposer();
    by.ifPresent(p -> text.append(" moved by ").append(p));
    minute.motion().seconder().ifPresent(s -> text.append(", seconded by ").append(s));
    text.append('\n');
    officers(text, minute.officers());
    minute.resolutions().forEach(r -> text.append("    resolved ").append(r).append('\n'));
  }

  private static void report(StringBuilder text, Report report) {
    text.append("report ").append(report.title()).append('\n');
    officers(text, report.officers());
    report.recommendations().forEach(r -> text.append("    asks ").append(r).append('\n'));
  }

  private static void officers(StringBuilder text, List<Officer> officers) {
    if (officers.isEmpty()) return;
    text.append("    officers ")
        .append(
            officers.stream()
                .map(o -> o.name().orElse("-") + " (" + o.role().orElse("-") + ")")
                .collect(Collectors.joining("; ")))
        .append('\n');
  }
}
