package uk.councilpapers.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.extract.Extraction.Extracted;

/**
 * Reads RTF, with the list numbers that the word processor wrote beside each item and with the rows
 * of its tables, which Tika gives up. Pictures, headers and notes are left out. For one file.
 */
final class RtfReader {

  /** Groups that hold no text of the document. */
  private static final Set<String> ASIDE =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "listtable",
          "listoverridetable",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "xmlnstbl",
          "themedata",
          "datastore",
          "fldinst",
          "generator",
          "rsidtbl",
          "pgptbl",
          "v",
          "deleted");

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("~", " "),
          Map.entry("_", "-"));

  /**
   * What holds inside one pair of braces.
   *
   * @param aside whether its text is left out
   * @param fallback how many letters after a Unicode character are there for old programs
   */
  private record Group(boolean aside, int fallback) {}

  private final LineWriter out = new LineWriter();
  private final Deque<Group> groups = new ArrayDeque<>(List.of(new Group(false, 1)));
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> cell = new ArrayList<>();
  private final List<List<String>> row = new ArrayList<>();
  private final Map<String, String> properties = new HashMap<>();
  private Charset charset = Charset.forName("windows-1252");
  private boolean inTable;
  private boolean starred;
  private int toSkip;
  private @Nullable String property;

  private RtfReader() {}

  static Extracted read(Path file) throws IOException {
    RtfReader reader = new RtfReader();
    RtfToken.Reader tokens = new RtfToken.Reader(Files.readAllBytes(file));
    for (RtfToken token = tokens.next(); token != null; token = tokens.next()) reader.take(token);
    reader.endRow();
    reader.endParagraph();
    return new Extracted(reader.out.text(), reader.properties);
  }

  private void take(RtfToken token) {
    switch (token) {
      case RtfToken.Open open -> groups.push(group());
      case RtfToken.Close close -> {
        if (groups.size() > 1) groups.pop();
        property = null;
      }
      case RtfToken.Control control -> control(control.word(), control.number());
      case RtfToken.Letter letter -> {
        String text = new String(new byte[] {(byte) letter.code()}, charset);
        if (toSkip > 0) {
          toSkip--;
        } else {
          text(text);
        }
      }
    }
  }

  private Group group() {
    return groups.element();
  }

  private void text(String text) {
    if (property != null) properties.merge(property, text, String::concat);
    if (!group().aside()) paragraph.append(text);
  }

  private void control(String word, int number) {
    if (starred || (ASIDE.contains(word) && number != 0)) {
      starred = false;
      replace(new Group(true, group().fallback()));
    }
    switch (word) {
      case "*" -> starred = true;
      case "ansicpg" -> charset = codePage(number);
      case "uc" -> replace(new Group(group().aside(), number));
      case "u" -> {
        text(String.valueOf((char) number));
        toSkip = group().fallback();
      }
      case "title", "author" -> property = word;
      case "pard" -> inTable = false;
      case "intbl" -> inTable = true;
      case "par", "line", "sect", "page" -> unlessAside(this::endParagraph);
      case "cell", "nestcell" -> unlessAside(this::endCell);
      case "row", "nestrow" -> unlessAside(this::endRow);
      default -> text(SYMBOLS.getOrDefault(word, ""));
    }
  }

  private void unlessAside(Runnable end) {
    if (!group().aside()) end.run();
  }

  private void replace(Group group) {
    groups.pop();
    groups.push(group);
  }

  private static Charset codePage(int number) {
    String name = "windows-" + number;
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
  }

  private void endParagraph() {
    String text = AuthorLine.of(paragraph.toString());
    paragraph.setLength(0);
    if (inTable) {
      if (!text.isEmpty()) cell.add(text);
      return;
    }
    endRow();
    out.line(text);
  }

  private void endCell() {
    inTable = true;
    endParagraph();
    row.add(List.copyOf(cell));
    cell.clear();
  }

  private void endRow() {
    if (!row.isEmpty()) new TableRow(row).lines().forEach(out::line);
    row.clear();
  }
}
