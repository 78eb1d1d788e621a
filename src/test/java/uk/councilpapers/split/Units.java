package uk.councilpapers.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.text.PlainLines;

/** The parts of a pack that may not share a line: its front sheet and its papers. Stateless. */
final class Units {

  private static final PackSplitter SPLITTER =
      new PackSplitter(IndexConfig.read(Path.of("index-config")));

  private Units() {}

  /** Fails where a printed line of the text is lost, or stands in two parts. */
  static void assertEveryLineInOne(String file, SourceText text) {
    PlainLines lines = PlainLines.of(text);
    List<LineRange> units = of(SPLITTER.split(file, lines));
    for (int i = 1; i <= text.size(); i++) {
      int line = i;
      long count = units.stream().filter(u -> u.contains(line)).count();
      if (!lines.isBlank(i)) assertThat(count).as("units of line %d: %s", i, units).isEqualTo(1);
      assertThat(count).as("units of line %d", i).isLessThanOrEqualTo(1);
    }
  }

  /** Items are inside their minutes, and letters may be inside an appendix. */
  static List<LineRange> of(PackOutline outline) {
    List<LineRange> units = new ArrayList<>();
    outline.front().ifPresent(f -> units.add(f.lines()));
    outline.minutes().forEach(m -> units.add(m.lines()));
    outline.reports().forEach(r -> units.add(r.lines()));
    outline.reports().stream()
        .flatMap(r -> r.appendices().stream())
        .forEach(a -> units.add(a.lines()));
    outline.others().stream()
        .filter(o -> units.stream().noneMatch(u -> u.contains(o.lines())))
        .forEach(o -> units.add(o.lines()));
    return units;
  }
}
