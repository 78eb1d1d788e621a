package uk.councilpapers.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An officers' report.
 *
 * @param date the printed one, even when it is not the meeting's
 * @param lines the report itself, without its appendices
 * @param topics ids of topics
 */
public record Report(
    String title,
    Optional<String> committee,
    Optional<LocalDate> date,
    Optional<String> directorate,
    Optional<String> wards,
    Optional<Boolean> keyDecision,
    Optional<String> agendaItem,
    List<Officer> officers,
    LineRange lines,
    List<String> recommendations,
    List<String> topics,
    List<Appendix> appendices) {

  /** Copies the lists. */
  public Report {
    officers = List.copyOf(officers);
    recommendations = List.copyOf(recommendations);
    topics = List.copyOf(topics);
    appendices = List.copyOf(appendices);
  }
}
