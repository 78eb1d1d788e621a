package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.text.Words;

/**
 * A paragraph of a paper, or a row of a table.
 *
 * @param line of the source where it begins, counted from 1
 * @param text its lines joined by blanks
 */
public record Paragraph(int line, String text) {

  /** The paragraphs of a text in order: parted by blank lines, a row of a table by itself. */
  static List<Paragraph> in(PaperText text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int start = 0;
    int line = text.firstLine() - 1;
    for (String printed : text.lines()) {
      line++;
      boolean row = printed.indexOf('\t') >= 0;
      if (printed.isBlank() || row) {
        close(paragraphs, open, start);
        if (row) paragraphs.add(new Paragraph(line, plain(printed)));
        continue;
      }
      if (open.isEmpty()) start = line;
      open.append(printed).append(' ');
    }
    close(paragraphs, open, start);
    return paragraphs;
  }

  private static void close(List<Paragraph> paragraphs, StringBuilder open, int start) {
    if (!open.isEmpty()) paragraphs.add(new Paragraph(start, plain(open.toString())));
    open.setLength(0);
  }

  private static String plain(String text) {
    return text.replaceAll("[ \\t\\u00a0]+", " ").strip();
  }

  Set<String> words() {
    return Set.copyOf(Words.folded(text));
  }
}
