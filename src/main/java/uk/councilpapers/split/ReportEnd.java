package uk.councilpapers.split;

import java.util.Optional;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Found;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.text.PlainLines;

/**
 * Finds the last line of a report: that of the sentence on where it is published, or of the block
 * that says whom to contact.
 *
 * <p>Stateless. What stands behind that line is attached, whether it says so or not.
 */
final class ReportEnd {

  private final Headings headings;

  ReportEnd(Headings headings) {
    this.headings = headings;
  }

  /** The last line of the report between the two lines; 0 when nothing marks it. */
  int find(PlainLines lines, int first, int last) {
    int contact = 0;
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      String plain = lines.plain(i);
      if (headings.is(Part.REPORT_END, "published", plain)) return published(lines, i, last);
      if (contact == 0 && isContact(plain) && !lines.isRow(i)) contact = contactEnd(lines, i, last);
      if (contact > 0 && i > contact) return contact;
    }
    return contact;
  }

  private boolean isContact(String plain) {
    return headings
        .find(Part.REPORT_END, plain)
        .filter(f -> f.name().equals("contact"))
        .isPresent();
  }

  /** The sentence and the address that may stand on the next line. */
  private static int published(PlainLines lines, int line, int last) {
    int next = lines.filledFrom(line + 1, last);
    boolean address = next > 0 && lines.plain(next).matches("(?i)(?:https?://|www\\.).*");
    return address ? next : line;
  }

  /** The last line of names, posts, telephone and e-mail lines from the label on. */
  private int contactEnd(PlainLines lines, int label, int last) {
    int end = label;
    boolean open =
        headings.find(Part.REPORT_END, lines.plain(label)).map(Found::value).orElse("").isEmpty();
    for (int i = lines.filledFrom(label + 1, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      int next = lines.filledFrom(i + 1, last);
      boolean leadsOn = next > 0 && next - i <= 2 && i - end <= 2 && isDetail(lines.plain(next));
      if (!open && !isDetail(lines.plain(i)) && !isContact(lines.plain(i)) && !leadsOn) break;
      end = i;
      open = isContact(lines.plain(i)) && value(lines.plain(i)).isEmpty();
    }
    return end;
  }

  private Optional<Found> found(String plain) {
    return headings.find(Part.REPORT_END, plain);
  }

  private String value(String plain) {
    return found(plain).map(Found::value).orElse("");
  }

  private boolean isDetail(String plain) {
    return headings.is(Part.DETAIL, "contact-detail", plain);
  }
}
