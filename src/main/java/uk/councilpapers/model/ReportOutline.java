package uk.councilpapers.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where one report stands in a pack, and the labels of its header.
 *
 * @param title the one in the report's own header, else the agenda's
 * @param committee the one in its own header, else the pack's; empty when neither prints one
 * @param date the printed one, even when it is not the meeting's
 * @param agendaItem the number of the agenda item that it belongs to
 * @param lines the report itself, without its appendices
 * @param header what its header says, in printed order
 */
public record ReportOutline(
    String title,
    Optional<String> committee,
    Optional<LocalDate> date,
    Optional<String> agendaItem,
    LineRange lines,
    List<LabelledValue> header,
    List<Appendix> appendices) {

  /** Copies the lists. */
  public ReportOutline {
    header = List.copyOf(header);
    appendices = List.copyOf(appendices);
  }
}
