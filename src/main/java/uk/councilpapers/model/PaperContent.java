package uk.councilpapers.model;

import java.util.List;
import java.util.Optional;

/**
 * What was recognised in the text of a paper.
 *
 * @param attendance who was at the meeting, for a minute
 * @param sitting time and place, for a front sheet
 * @param agenda the items, for a front sheet
 * @param resolutions what was resolved, point by point, for a minute
 * @param recommendations what is recommended, point by point, for a report
 * @param references the places that point at other papers, in the order of the text
 * @param promises what the meeting or an officer undertook, in the order of the text
 * @param control which items have their paper, for a front sheet
 */
public record PaperContent(
    List<Officer> officers,
    Attendance attendance,
    Sitting sitting,
    List<AgendaItem> agenda,
    List<Topic> topics,
    List<String> resolutions,
    List<String> recommendations,
    Optional<Outcome> outcome,
    Motion motion,
    ReportDetails details,
    List<Reference> references,
    List<Promise> promises,
    Optional<AgendaControl> control) {

  /** Copies the lists. */
  public PaperContent {
    officers = List.copyOf(officers);
    agenda = List.copyOf(agenda);
    topics = List.copyOf(topics);
    resolutions = List.copyOf(resolutions);
    recommendations = List.copyOf(recommendations);
    references = List.copyOf(references);
    promises = List.copyOf(promises);
  }

  /** A content to be put together, of which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts a content together; what is not said is empty. For one thread. */
  public static final class Builder {

    private List<Officer> officers = List.of();
    private Attendance attendance = Attendance.NONE;
    private Sitting sitting = Sitting.NONE;
    private List<AgendaItem> agenda = List.of();
    private List<Topic> topics = List.of();
    private List<String> resolutions = List.of();
    private List<String> recommendations = List.of();
    private Optional<Outcome> outcome = Optional.empty();
    private Motion motion = Motion.NONE;
    private ReportDetails details = ReportDetails.NONE;
    private List<Reference> references = List.of();
    private List<Promise> promises = List.of();
    private Optional<AgendaControl> control = Optional.empty();

    private Builder() {}

    /** Sets the officers. */
    public Builder officers(List<Officer> value) {
      officers = value;
      return this;
    }

    /** Sets who was there. */
    public Builder attendance(Attendance value) {
      attendance = value;
      return this;
    }

    /** Sets time and place. */
    public Builder sitting(Sitting value) {
      sitting = value;
      return this;
    }

    /** Sets the items of the agenda. */
    public Builder agenda(List<AgendaItem> value) {
      agenda = value;
      return this;
    }

    /** Sets the topics. */
    public Builder topics(List<Topic> value) {
      topics = value;
      return this;
    }

    /** Sets what was resolved. */
    public Builder resolutions(List<String> value) {
      resolutions = value;
      return this;
    }

    /** Sets what is recommended. */
    public Builder recommendations(List<String> value) {
      recommendations = value;
      return this;
    }

    /** Sets what came of the item. */
    public Builder outcome(Optional<Outcome> value) {
      outcome = value;
      return this;
    }

    /** Sets how it was put and voted on. */
    public Builder motion(Motion value) {
      motion = value;
      return this;
    }

    /** Sets what a report's header says. */
    public Builder details(ReportDetails value) {
      details = value;
      return this;
    }

    /** Sets the places that point at other papers. */
    public Builder references(List<Reference> value) {
      references = value;
      return this;
    }

    /** Sets the undertakings. */
    public Builder promises(List<Promise> value) {
      promises = value;
      return this;
    }

    /** Sets which items of the agenda have their paper. */
    public Builder control(Optional<AgendaControl> value) {
      control = value;
      return this;
    }

    /** The content. */
    public PaperContent build() {
      return new PaperContent(
          officers,
          attendance,
          sitting,
          agenda,
          topics,
          resolutions,
          recommendations,
          outcome,
          motion,
          details,
          references,
          promises,
          control);
    }
  }
}
