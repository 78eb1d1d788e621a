package uk.councilpapers.split;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.LabelledValue;

/** A line on which a paper starts without doubt, and what its head says. */
sealed interface PaperStart {

  /** The first printed line of the paper, counted from 1. */
  int line();

  /** The last line of the head, at least {@code line}. */
  int headEnd();

  /** The same start from an earlier line on, that of a stamp above it. */
  PaperStart from(int earlier);

  /** What the head calls the paper or its body, for comparison with the agenda. */
  String name();

  /** A body's name, a date and the attendance. */
  record MinutesStart(int line, int headEnd, String committee, Optional<LocalDate> date)
      implements PaperStart {
    @Override
    public String name() {
      return "minutes " + committee;
    }

    @Override
    public PaperStart from(int earlier) {
      return new MinutesStart(earlier, headEnd, committee, date);
    }
  }

  /** The labels of a report's header. */
  record ReportStart(int line, int headEnd, List<LabelledValue> header) implements PaperStart {

    /** Copies the header. */
    public ReportStart {
      header = List.copyOf(header);
    }

    @Override
    public String name() {
      return value("title").orElse("");
    }

    @Override
    public PaperStart from(int earlier) {
      return new ReportStart(earlier, headEnd, header);
    }

    /** The first value with the label that is not empty. */
    Optional<String> value(String label) {
      return header.stream()
          .filter(v -> v.label().equals(label) && !v.values().isEmpty())
          .map(LabelledValue::value)
          .findFirst();
    }
  }

  /** The printed stamp that says which item the pages behind it belong to. */
  record StampStart(int line, String name) implements PaperStart {
    @Override
    public int headEnd() {
      return line;
    }

    @Override
    public PaperStart from(int earlier) {
      return new StampStart(earlier, name);
    }

    /** The item's number, as in {@code 7}. */
    String number() {
      return name.replaceFirst("^\\D+", "");
    }
  }

  /** The sheet that stands in for a paper that is not published. */
  record PlaceholderStart(int line, String name) implements PaperStart {
    @Override
    public int headEnd() {
      return line;
    }

    @Override
    public PaperStart from(int earlier) {
      return new PlaceholderStart(earlier, name);
    }
  }
}
