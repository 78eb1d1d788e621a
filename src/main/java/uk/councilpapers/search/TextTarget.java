package uk.councilpapers.search;

import java.util.List;
import java.util.Map;
import uk.councilpapers.schema.PaperField;

/** The text fields that words are looked up in. */
record TextTarget(List<PaperField> fields) {

  /** Where words are looked up when no field is named. */
  static final TextTarget ANYWHERE =
      new TextTarget(
          List.of(
              PaperField.BODY,
              PaperField.TITLE,
              PaperField.RESOLUTION,
              PaperField.OFFICER_NAME,
              PaperField.COMMITTEE_NAME,
              PaperField.TOPIC_LABEL));

  /** Where a paper says something of a person. */
  static final TextTarget TEXT = new TextTarget(List.of(PaperField.BODY, PaperField.TITLE));

  /** Where persons are held who wrote a paper or were at its meeting. */
  static final TextTarget PERSONS =
      new TextTarget(List.of(PaperField.OFFICER_NAME, PaperField.MEMBER));

  /** Every field of words. */
  static final TextTarget EVERY =
      new TextTarget(
          List.of(
              PaperField.TITLE,
              PaperField.RESOLUTION,
              PaperField.OFFICER_NAME,
              PaperField.MEMBER,
              PaperField.COMMITTEE_NAME,
              PaperField.TOPIC_LABEL,
              PaperField.BODY));

  private static final Map<PaperField, String> WEIGHTS =
      Map.of(
          PaperField.BODY, "body",
          PaperField.TITLE, "title",
          PaperField.RESOLUTION, "resolution",
          PaperField.OFFICER_NAME, "officer",
          PaperField.MEMBER, "officer",
          PaperField.COMMITTEE_NAME, "committee",
          PaperField.TOPIC_LABEL, "topic");

  TextTarget {
    fields = List.copyOf(fields);
  }

  static TextTarget of(PaperField field) {
    return new TextTarget(List.of(field));
  }

  /** The name in {@code ranking.json} of a field's weight. */
  static String weightName(PaperField field) {
    return WEIGHTS.getOrDefault(field, "body");
  }
}
