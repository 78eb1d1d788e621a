package uk.councilpapers.web.page;

import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.trace.Arrow;
import uk.councilpapers.trace.IssueThread;

/**
 * A thread as a picture: one lane a committee, years across, with the same in words.
 *
 * @param bars what the bars count, in the picture
 * @param counted what the bars count, in words; empty where there are no words to count
 * @param describes what the picture shows, for who cannot see it
 * @param base where the bars of the years stand
 * @param rows the same as a table
 */
public record TimeLine(
    int width,
    int height,
    int base,
    String bars,
    String counted,
    String describes,
    List<Year> years,
    List<Lane> lanes,
    List<Curve> curves,
    List<Mark> marks,
    List<PaperKind> kinds,
    List<Row> rows) {

  /**
   * A year, as a band with a bar of how often the words occur.
   *
   * @param papers how many of the thread it has
   * @param times how often the words occur in all papers of the year
   * @param bar its height
   */
  public record Year(int year, int x, int middle, int width, int papers, int times, int bar) {}

  /** A committee. */
  public record Lane(String name, int y, int height) {}

  /**
   * The papers of one kind of one meeting.
   *
   * @param count how many there are
   */
  public record Mark(PaperKind kind, int x, int y, int count) {

    /** The letter that says the kind. */
    public String letter() {
      return TimeLine.letter(kind);
    }

    /** The outline, each kind with its own. */
    public String outline() {
      return switch (kind) {
        case MINUTE -> "M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z";
        case REPORT -> "M-8 -8h16v16h-16z";
        case APPENDIX -> "M-8 -8h11l5 5v11h-16z";
        case AGENDA -> "M0 -10l10 10l-10 10l-10 -10z";
        case OTHER -> "M-5 -9h10l5 9l-5 9h-10l-5 -9z";
      };
    }
  }

  /** An arrow from one paper to another. */
  public record Curve(String path, Arrow.Sense sense) {

    /** The end of its class. */
    public String style() {
      return switch (sense) {
        case CAME_NEXT -> "next";
        case REFERS_TO -> "refers";
      };
    }
  }

  /** One meeting in words. */
  public record Row(String day, String committee, List<Link> papers, List<String> leads) {}

  /** The letter of a kind of paper. */
  public static String letter(PaperKind kind) {
    return switch (kind) {
      case AGENDA -> "A";
      case MINUTE -> "M";
      case REPORT -> "R";
      case APPENDIX -> "P";
      case OTHER -> "O";
    };
  }

  /** The picture; empty for a thread with less than two dated meetings. */
  static Optional<TimeLine> of(IssueThread thread, TracePage.Picture picture) {
    return new TimeLineDrawing(thread, picture).picture();
  }
}
