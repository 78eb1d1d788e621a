package uk.councilpapers.web.page;

import java.util.List;

/** A piece of a paper's text as a reader sees it. */
public sealed interface Block {

  /**
   * A line of the source.
   *
   * @param number in the source, counted from 1
   */
  record Line(int number, HtmlText html) {}

  /** A short line that stands over what follows. */
  record Heading(Line line) implements Block {}

  /**
   * Running text.
   *
   * @param lines at least one; printed line by line where the source does not run on
   */
  record Paragraph(List<Line> lines, boolean runsOn) implements Block {}

  /** A list with bullets. */
  record Bullets(List<Line> items) implements Block {}

  /**
   * A table.
   *
   * @param headed whether the first row names the columns
   */
  record Table(List<Row> rows, boolean headed) implements Block {

    /** A row. */
    public record Row(int number, List<HtmlText> cells) {}

    /** How many cells the widest row has. */
    public int columns() {
      return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    }
  }

  /** The place where a page of the source begins. */
  record PageStart(int page) implements Block {}
}
