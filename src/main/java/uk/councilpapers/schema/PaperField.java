package uk.councilpapers.schema;

import java.util.Locale;

/**
 * The fields of a paper in the index. Each is named here once.
 *
 * <p>Text fields keep positions and offsets. Every word stands in them twice at one position:
 * folded and stemmed, and as typed behind {@link ExactWords#MARK}, so that a phrase in quotes can
 * be exact.
 */
public enum PaperField {
  /** What the document is: {@link #PAPER} or a file's record. */
  TYPE,
  /** The paper's id, and those of its copies that lead to it. */
  ID,
  /** Ids of the files that the paper was printed in. */
  FILE,
  /** The title, as text. */
  TITLE,
  /** The title as doc values, uncut by words; {@link PaperDocuments#wholeTitle} says how long. */
  WHOLE_TITLE,
  /** The paper's text, as text; stored. */
  BODY,
  /** What was resolved or recommended, as text. */
  RESOLUTION,
  /** Names and posts of officers, as text. */
  OFFICER_NAME,
  /** Names of members present, as text. */
  MEMBER,
  /** The committee's name, as text. */
  COMMITTEE_NAME,
  /** Labels of topics, as text. */
  TOPIC_LABEL,
  /** The reference in lower case, and its number alone: {@code h69} and {@code 69}. */
  REF,
  /** A short form and its long form, with {@link PaperDocuments#BETWEEN} between them. */
  ABBREVIATION,
  /** The committee's id. */
  COMMITTEE,
  /** Ids of officers. */
  OFFICER,
  /** Ids of topics. */
  TOPIC,
  /** The kind's id. */
  KIND,
  /** The year of the meeting. */
  YEAR,
  /** How values of facets are called: {@link FacetLabel}. */
  LABEL,
  /** The meeting's id. */
  MEETING,
  /** {@link #YES} for a procedural item that stands on every agenda. */
  STANDING,
  /** The report that an appendix is attached to. */
  PART_OF,
  /** What the paper points at: {@link CitationKeys}. */
  CITES,
  /** The meetings whose minutes it approves, as {@link CitationKeys} writes them. */
  APPROVES,
  /** The titles of the paper, or of the items of an agenda, without what changes. */
  MATTER,
  /** The names in the text. */
  NAME,
  /** The names that the paper turns on. */
  KEY_NAME,
  /**
   * What there is to be kept or answered: {@code promise}, {@code recommendation}, {@code answer}.
   */
  LEDGER,
  /** What the paper says of its meeting, as doc values: {@link MeetingPart}. */
  MEETING_PART,
  /** The date of the meeting: days since 1970-01-01, as a point and as doc values. */
  DATE,
  /** Everything of the paper but its text, as doc values; {@link StoredPapers} reads it. */
  PAPER_DATA;

  /** The value of {@link #TYPE} for a paper. */
  public static final String PAPER = "paper";

  /** The value of a field that only says that something is so. */
  public static final String YES = "yes";

  private final String field = name().toLowerCase(Locale.ROOT);

  /** The field's name in the index. */
  public String field() {
    return field;
  }
}
