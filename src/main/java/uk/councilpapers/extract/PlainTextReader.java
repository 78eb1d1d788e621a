package uk.councilpapers.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.councilpapers.extract.Extraction.Extracted;
import uk.councilpapers.model.SourceText;

/**
 * Reads a text file: its own lines, with its own numbers. A form feed starts a page and is left
 * out; inside a line it lets the page start with the next one. Stateless.
 */
final class PlainTextReader {

  private PlainTextReader() {}

  static Extracted read(Path file) throws IOException {
    String text = TextDecoder.decode(Files.readAllBytes(file));
    if (text.indexOf('\0') >= 0) throw new UnreadableException("is named as text but holds none");
    return new Extracted(lines(text), Map.of());
  }

  static SourceText lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\r\n|\n|\r", -1)));
    if (lines.getLast().isEmpty()) lines.removeLast();
    if (text.indexOf('\f') < 0) return new SourceText(lines, List.of());
    return new SourceText(lines.stream().map(l -> l.replace("\f", "")).toList(), pageStarts(lines));
  }

  private static List<Integer> pageStarts(List<String> lines) {
    List<Integer> starts = new ArrayList<>(List.of(1));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      for (int at = line.indexOf('\f'); at >= 0; at = line.indexOf('\f', at + 1)) {
        boolean leads = line.substring(0, at).isBlank();
        if (leads || i + 1 < lines.size()) starts.add(leads ? i + 1 : i + 2);
      }
    }
    return starts;
  }
}
