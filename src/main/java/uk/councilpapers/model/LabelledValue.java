package uk.councilpapers.model;

import java.util.List;

/**
 * A label of a report's header with what is printed behind or below it.
 *
 * @param label the label's canonical name from {@code headings.json}, {@code title}, {@code author}
 * @param values the lines of the value, markup removed, none of them blank; may be empty
 * @param lines where label and value stand
 */
public record LabelledValue(String label, List<String> values, LineRange lines) {

  /** Copies the values. */
  public LabelledValue {
    values = List.copyOf(values);
  }

  /** The value's lines joined with one space. */
  public String value() {
    return String.join(" ", values);
  }
}
