package uk.councilpapers.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a paper that a query can name. Dates are not here: see {@link Before}. */
public enum QueryField {
  /** What the paper is called. */
  TITLE,
  /** The body whose meeting the paper belongs to. */
  COMMITTEE,
  /** A named officer of the paper. */
  OFFICER,
  /** A councillor or co-opted member. */
  MEMBER,
  /** A label of the controlled vocabulary. */
  TOPIC,
  /** Agenda, minute, report, appendix or other. */
  KIND,
  /** The reference that is printed on the paper. */
  REF,
  /** What was resolved, agreed or recommended. */
  RESOLUTION;

  /** The label of {@link Before}. */
  static final String BEFORE = "before";

  /** The label of {@link After}. */
  static final String AFTER = "after";

  /** What stands before the colon. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field with the label, in any case. */
  static Optional<QueryField> labelled(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(label)).findFirst();
  }

  /** Everything that may stand before a colon, the two for dates last. */
  static List<String> labels() {
    return Stream.concat(Arrays.stream(values()).map(QueryField::label), Stream.of(BEFORE, AFTER))
        .toList();
  }
}
