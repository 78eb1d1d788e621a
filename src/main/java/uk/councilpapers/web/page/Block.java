package uk.councilpapers.web.page;

import java.util.List;
import java.util.Optional;

/** A piece of a paper's text as a reader sees it. */
public sealed interface Block {

  /**
   * A line of the source.
   *
   * @param number in the source, counted from 1
   * @param breaks whether the next line of the same paragraph begins on a line of its own
   */
  record Line(int number, HtmlText html, boolean breaks) {}

  /** A short line that stands over what follows. */
  record Heading(Line line) implements Block {}

  /**
   * Running text.
   *
   * @param lines at least one
   */
  record Paragraph(List<Line> lines) implements Block {}

  /** A list with bullets. */
  record Bullets(List<List<Line>> items) implements Block {}

  /** A list whose points are numbered in the source. */
  record Points(List<Point> points) implements Block {

    /**
     * A point.
     *
     * @param mark its number as printed
     * @param inner whether it stands inside a point with a number of another kind
     */
    public record Point(String mark, boolean inner, List<Line> lines) {}
  }

  /** A list of contents: what stands on which page. */
  record Contents(List<Entry> entries) implements Block {

    /** A line of it. */
    public record Entry(Line line, String page) {}
  }

  /**
   * A table.
   *
   * @param headed whether the first row names the columns
   */
  record Table(Optional<Line> caption, List<Row> rows, boolean headed) implements Block {

    /** A row. */
    public record Row(int number, List<HtmlText> cells) {}

    /** How many cells the widest row has. */
    public int columns() {
      return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    }

    /** How many columns a cell takes: the last of a short row takes those that are left. */
    public int span(Row row, int cell) {
      return cell + 1 == row.cells().size() ? columns() - cell : 1;
    }

    /** Whether the cell names its row. */
    public boolean names(HtmlText cell) {
      return !headed && cell.html().strip().endsWith(":");
    }
  }

  /** The place where a page of the source begins. */
  record PageStart(int page) implements Block {}

  /**
   * A block in its paper.
   *
   * @param number of the paragraph, counted from 1; 0 for the start of a page
   * @param hits the numbers of what was found in it, in order
   */
  record Placed(int number, Block block, List<Integer> hits) {}
}
