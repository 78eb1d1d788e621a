package uk.councilpapers.cli;

import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.cli.OutlineNode.Span;

/**
 * Prints nodes as a tree whose lines fit the terminal: long ones go on below their beginning. For
 * one tree, in one thread.
 */
final class TreeText {

  private final Terminal terminal;
  private final List<String> lines = new ArrayList<>();

  TreeText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Adds a paragraph at the margin. */
  void paragraph(List<Span> words) {
    wrap("", "", words);
  }

  /** Adds the nodes with all that stands below them. */
  void tree(List<OutlineNode> nodes) {
    children("", nodes);
  }

  private void children(String margin, List<OutlineNode> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      node(margin, nodes.get(i), i + 1 == nodes.size());
    }
  }

  private void node(String margin, OutlineNode node, boolean last) {
    String below = margin + (last ? "   " : drawn("│  ", "|  "));
    String inside = below + (node.children().isEmpty() ? "   " : drawn("│  ", "|  "));
    wrap(margin + (last ? drawn("└─ ", "`- ") : drawn("├─ ", "|- ")), inside, node.head());
    for (List<Span> detail : node.details()) wrap(inside, inside + "  ", detail);
    children(below, node.children());
  }

  private String drawn(String line, String plain) {
    return terminal.lines() ? line : plain;
  }

  /** Words from margin to margin; each line starts with the first or the next margin. */
  private void wrap(String first, String next, List<Span> words) {
    StringBuilder line = new StringBuilder(faint(first));
    int used = first.length();
    int margin = first.length();
    for (Span span : words) {
      for (String word : span.text().split(" ", -1)) {
        if (word.isEmpty()) continue;
        boolean starts = used == margin;
        if (!starts && used + 1 + word.length() > terminal.width()) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(faint(next));
          used = margin = next.length();
          starts = true;
        }
        if (!starts) line.append(' ');
        line.append(styled(word, span.style()));
        used += word.length() + (starts ? 0 : 1);
      }
    }
    lines.add(line.toString());
  }

  private String faint(String words) {
    return words.isBlank() ? words : styled(words, Style.FAINT);
  }

  private String styled(String words, Style style) {
    return terminal.colours() ? style.apply(words) : words;
  }

  @Override
  public String toString() {
    return String.join(System.lineSeparator(), lines);
  }
}
