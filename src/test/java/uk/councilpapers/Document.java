package uk.councilpapers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document of the project, in Markdown, with the lines of its code blocks apart. Immutable.
 *
 * @param text the lines outside code blocks
 * @param blocks the lines inside them
 */
public record Document(Path file, List<String> text, List<String> blocks) {

  private static final String FENCE = "```";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

  /** Copies the lists. */
  public Document {
    text = List.copyOf(text);
    blocks = List.copyOf(blocks);
  }

  /** The document in a file of the checkout. */
  public static Document read(String file) {
    return read(Path.of(file));
  }

  static Document read(Path file) {
    List<String> text = new ArrayList<>();
    List<String> blocks = new ArrayList<>();
    boolean fenced = false;
    for (String line : lines(file)) {
      if (line.startsWith(FENCE)) fenced = !fenced;
      else (fenced ? blocks : text).add(line);
    }
    return new Document(file, text, blocks);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands between backquotes, in the order of the text. */
  public List<String> codes() {
    return text.stream().flatMap(Document::codesIn).toList();
  }

  /** What stands between backquotes in a line. */
  public static Stream<String> codesIn(String line) {
    return CODE.matcher(line).results().map(m -> m.group(1));
  }

  /** Where links and pictures lead, as written. */
  List<String> links() {
    return text.stream()
        .flatMap(line -> LINK.matcher(line).results().map((MatchResult m) -> m.group(1)))
        .toList();
  }

  /** The words of the headings of a level, counted from 1. */
  public List<String> headings(int level) {
    String mark = "#".repeat(level) + " ";
    return text.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  /** The part from the heading to the next one of its level or a higher one. */
  public Document section(String heading) {
    int start = text.indexOf(heading);
    if (start < 0) throw new IllegalArgumentException(file + " has no heading '" + heading + "'");
    int level = heading.indexOf(' ');
    int end = start + 1;
    while (end < text.size() && !text.get(end).matches("#{1," + level + "} .*")) end++;
    return new Document(file, text.subList(start, end), List.of());
  }

  /** The rows of the first table whose first column is headed so, each as its cells. */
  public List<List<String>> table(String firstColumn) {
    List<List<String>> rows = new ArrayList<>();
    int at = 0;
    while (at < text.size() && !text.get(at).startsWith("| " + firstColumn + " |")) at++;
    for (at += 2; at < text.size() && text.get(at).startsWith("|"); at++) {
      rows.add(cells(text.get(at)));
    }
    return List.copyOf(rows);
  }

  private static List<String> cells(String row) {
    String inside = row.substring(1, row.lastIndexOf('|'));
    return Stream.of(inside.split("\\|")).map(String::strip).toList();
  }

  /** What stands between backquotes in the first column of that table. */
  public List<String> keys(String firstColumn) {
    return table(firstColumn).stream().flatMap(cells -> codesIn(cells.getFirst())).toList();
  }
}
