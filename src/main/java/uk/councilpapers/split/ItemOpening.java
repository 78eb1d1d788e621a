package uk.councilpapers.split;

/**
 * A line that may open an item of minutes or of an agenda.
 *
 * @param style what the reference holds beside the counted number, {@code H}, {@code /17}
 * @param ref the reference as printed, without a stop
 * @param title the rest of the line, or the next line where the reference stands alone
 * @param titleLine the line that the title stands on
 * @param look how the line stands out
 * @param weight how likely the line is to open an item, without unit; higher is likelier
 */
record ItemOpening(
    int line,
    String style,
    int number,
    String ref,
    String title,
    int titleLine,
    Look look,
    double weight) {

  /** How an opening stands out from the lines around it, the plainest last. */
  enum Look {
    /** Its title is in capitals. */
    CAPITALS,
    /** It is bold, or a heading of markdown. */
    MARKED,
    /** It is the row of a table. */
    ROW,
    /** It stands apart, or is the title of business that every meeting has. */
    APART,
    /** It does not. */
    PLAIN
  }

  boolean isStrong() {
    return look != Look.PLAIN;
  }

  boolean looksLike(ItemOpening other) {
    return style.equals(other.style) && look == other.look;
  }
}
