package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.search.HeldFile;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.web.council.CommitteeCoverage;
import uk.councilpapers.web.council.CoverageReport;
import uk.councilpapers.web.council.Rhythm;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.SearchAddress;

/**
 * What is searchable and what is not.
 *
 * @param scope all that is searchable, in a sentence
 * @param notes what else is to be known of the whole, in sentences
 * @param refused files that could not be read
 * @param unread files that were read and hold no paper
 * @param takenDown files that were taken down, and those that a paper taken down stands in
 * @param doubtful files that were read, and lack something or were not understood in all places
 */
public record CoveragePage(
    String scope,
    List<String> notes,
    List<Committee> committees,
    List<File> refused,
    List<File> unread,
    List<File> takenDown,
    List<ReadFile> doubtful) {

  private static final int DAYS_A_WEEK = 7;

  /**
   * A committee.
   *
   * @param anchor where it stands on the page
   * @param rhythm {@code usually every 6 weeks}; may be empty
   * @param gaps times without a meeting, in sentences
   */
  public record Committee(
      String anchor,
      Link name,
      String papers,
      String rhythm,
      List<Year> years,
      List<String> gaps,
      List<Link> withoutMinutes,
      List<Lack> withoutPaper) {

    /** Whether anything is known to be missing. */
    public boolean hasGaps() {
      return !gaps.isEmpty() || !withoutMinutes.isEmpty() || !withoutPaper.isEmpty();
    }
  }

  /**
   * A year of a committee, or a run of years without a meeting.
   *
   * @param address of its papers; empty where there are none
   */
  public record Year(String year, String meetings, String papers, Optional<String> address) {}

  /** A meeting with the items whose paper is not held. */
  public record Lack(Link meeting, List<String> items) {}

  /**
   * A file that was read.
   *
   * @param address of the original; empty where it is closed
   * @param control how its agenda and its papers agree; empty where it prints no agenda
   * @param warnings what could not be understood
   */
  public record ReadFile(
      String name,
      Optional<String> address,
      String papers,
      String control,
      List<String> warnings) {}

  /** A file with the reason why nothing is held of it. */
  public record File(String name, String reason) {}

  /** The page of a report. */
  public static CoveragePage of(CoverageReport report) {
    return new CoveragePage(
        Coverage.sentence(report.state()),
        notes(report),
        report.committees().stream().map(CoveragePage::committee).toList(),
        report.refused().stream().map(CoveragePage::file).toList(),
        report.withoutPapers().stream().map(CoveragePage::file).toList(),
        report.takenDown().stream().map(CoveragePage::takenDown).toList(),
        report.files().stream()
            .filter(CoveragePage::isDoubtful)
            .map(CoveragePage::readFile)
            .toList());
  }

  private static boolean isDoubtful(HeldFile file) {
    boolean lacks = file.control().filter(c -> !c.lacking().isEmpty()).isPresent();
    return file.papers() > 0 && (lacks || !file.warnings().isEmpty());
  }

  private static ReadFile readFile(HeldFile file) {
    return new ReadFile(
        file.name(),
        file.takenDown().isPresent() ? Optional.empty() : Optional.of(Addresses.source(file.id())),
        Wording.counted(file.papers(), "paper"),
        file.control().map(AgendaControl::sentence).orElse(""),
        file.warnings().stream().map(w -> "line " + w.line() + ": " + w.message()).toList());
  }

  private static List<String> notes(CoverageReport report) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "%s known, %s of them could not be read."
            .formatted(
                Wording.counted(report.files().size(), "file"),
                Wording.number(report.refused().size())));
    if (report.withheld() > 0) {
      notes.add(
          Wording.counted(report.withheld(), "file")
              + " more kept from the public; nothing of them is searched or shown.");
    }
    if (report.undated() > 0) {
      notes.add(
          Wording.counted(report.undated(), "paper")
              + " without a known meeting date; a search with dates does not find them.");
    }
    return List.copyOf(notes);
  }

  private static Committee committee(CommitteeCoverage coverage) {
    String id = coverage.committee().id();
    return new Committee(
        "committee-" + id,
        new Link(coverage.committee().name(), Addresses.committee(id)),
        Wording.counted(coverage.meetings(), "meeting")
            + ", "
            + Wording.counted(coverage.papers(), "paper"),
        coverage.rhythm().map(CoveragePage::every).orElse(""),
        years(coverage.years(), id),
        coverage.gaps().stream().map(CoveragePage::gap).toList(),
        coverage.withoutMinutes().stream().map(CoveragePage::link).toList(),
        coverage.withoutPaper().stream().map(CoveragePage::lack).toList());
  }

  private static String every(Rhythm rhythm) {
    long weeks = Math.max(1, Math.round((double) rhythm.days() / DAYS_A_WEEK));
    return weeks == 1 ? "usually every week" : "usually every " + weeks + " weeks";
  }

  /** The latest first; years without a meeting that follow one another share a line. */
  private static List<Year> years(List<CommitteeCoverage.Year> years, String committee) {
    List<Year> rows = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      int last = i;
      while (years.get(last).meetings() == 0 && years.get(last + 1).meetings() == 0) last++;
      rows.add(
          years.get(i).meetings() == 0
              ? none(years.get(last).year(), years.get(i).year())
              : year(years.get(i), committee));
      i = last;
    }
    return List.copyOf(rows);
  }

  private static Year none(int first, int last) {
    String years = first == last ? Integer.toString(first) : first + " to " + last;
    return new Year(years, "0", "0", Optional.empty());
  }

  private static Year year(CommitteeCoverage.Year year, String committee) {
    String number = Integer.toString(year.year());
    String address = "/?committee=" + SearchAddress.encoded(committee) + "&year=" + number;
    return new Year(
        number,
        Wording.number(year.meetings()),
        Wording.number(year.papers()),
        Optional.of(address));
  }

  private static String gap(Rhythm.Gap gap) {
    return "No meeting is known between %s and %s; about %s would be usual."
        .formatted(
            Wording.date(gap.after()), Wording.date(gap.before()), Wording.number(gap.expected()));
  }

  private static Link link(Meeting meeting) {
    return new Link(Wording.date(meeting.date()), Addresses.meeting(meeting.id()));
  }

  private static Lack lack(MeetingDetails details) {
    return new Lack(
        link(details.meeting()),
        details.withoutPaper().stream().map(i -> i.number() + " " + i.title()).toList());
  }

  private static File takenDown(HeldFile file) {
    String what = file.papers() == 0 ? "was " : "is not offered; a paper in it was ";
    return new File(file.name(), what + Wording.takenDown(file.takenDown().orElseThrow()));
  }

  private static File file(HeldFile file) {
    return new File(file.name(), file.refusal().orElse("no paper was recognised in it"));
  }
}
