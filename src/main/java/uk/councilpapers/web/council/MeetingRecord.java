package uk.councilpapers.web.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.IndexContents;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.MeetingDetails;

/**
 * A meeting with everything held of it.
 *
 * @param agendas its front sheets, as papers
 * @param agenda the items of the first front sheet that prints any
 * @param minutes in printed order
 * @param reports in printed order
 * @param appendices by the id of their report; those without one under an empty id
 * @param others letters, presentations and the like
 * @param previous the same committee's meeting before
 * @param next the same committee's meeting after
 * @param approvedBy the minute that approves its minutes; empty while they are a draft
 */
public record MeetingRecord(
    MeetingDetails details,
    List<Paper> agendas,
    List<AgendaEntry> agenda,
    List<Paper> minutes,
    List<Paper> reports,
    Map<String, List<Paper>> appendices,
    List<Paper> others,
    Optional<Meeting> previous,
    Optional<Meeting> next,
    Optional<Paper> approvedBy) {

  /** The meeting with its papers, among the meetings of the index. */
  public static MeetingRecord of(
      MeetingDetails details,
      List<Paper> papers,
      IndexContents contents,
      Optional<Paper> approvedBy) {
    List<Paper> agendas = of(papers, PaperKind.AGENDA);
    List<Meeting> own = sameCommittee(details.meeting(), contents);
    int here = own.indexOf(details.meeting());
    return new MeetingRecord(
        details,
        agendas,
        AgendaReader.read(items(agendas), papers, withoutPaper(details)),
        of(papers, PaperKind.MINUTE),
        of(papers, PaperKind.REPORT),
        appendices(papers),
        of(papers, PaperKind.OTHER),
        here >= 0 && here + 1 < own.size() ? Optional.of(own.get(here + 1)) : Optional.empty(),
        here > 0 ? Optional.of(own.get(here - 1)) : Optional.empty(),
        approvedBy);
  }

  private static List<Meeting> sameCommittee(Meeting meeting, IndexContents contents) {
    return contents.meetings().stream()
        .map(MeetingDetails::meeting)
        .filter(m -> m.committee().id().equals(meeting.committee().id()))
        .toList();
  }

  private static Set<String> withoutPaper(MeetingDetails details) {
    return Set.copyOf(details.withoutPaper().stream().map(AgendaControl.Item::number).toList());
  }

  private static List<AgendaItem> items(List<Paper> agendas) {
    return agendas.stream()
        .map(p -> p.content().agenda())
        .filter(items -> !items.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Map<String, List<Paper>> appendices(List<Paper> papers) {
    Map<String, List<Paper>> byReport = new LinkedHashMap<>();
    for (Paper paper : of(papers, PaperKind.APPENDIX)) {
      byReport.computeIfAbsent(paper.partOf().orElse(""), id -> new ArrayList<>()).add(paper);
    }
    return byReport;
  }

  private static List<Paper> of(List<Paper> papers, PaperKind kind) {
    return papers.stream().filter(p -> p.kind() == kind).toList();
  }

  /** Everything that is neither front sheet nor minute nor report, in printed order. */
  public List<Paper> othersWithAppendices() {
    List<Paper> papers = new ArrayList<>();
    appendices.values().forEach(papers::addAll);
    papers.addAll(others);
    return List.copyOf(papers);
  }

  /** The appendices of a report in printed order. */
  public List<Paper> appendicesOf(Paper report) {
    return appendices.getOrDefault(report.id(), List.of());
  }

  /** What one would look for and not find, in sentences. */
  public List<Missing> missing() {
    List<Missing> missing = new ArrayList<>();
    for (AgendaEntry entry : agenda) {
      if (entry.missing()) missing.add(new Missing.ItemPaper(entry.item()));
    }
    if (minutes.isEmpty()) missing.add(new Missing.Minutes());
    if (agendas.isEmpty()) missing.add(new Missing.FrontSheet());
    return List.copyOf(missing);
  }
}
