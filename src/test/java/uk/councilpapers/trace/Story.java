package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;

/**
 * A story that the sample papers tell, written down by reading them.
 *
 * @param words with which a person would ask for it
 * @param papers in which it is told: ids, and with a star the starts of ids
 * @param beside papers of many matters that say something of it: it may be shown with them
 */
record Story(String words, List<String> papers, List<String> beside) {

  private static final String PANEL = "environment-scrutiny-panel-";
  private static final String MEMBER = "cabinet-member-environment-and-street-services-";
  private static final String PLACES = "improving-places-select-commission-";
  private static final String ADULTS = "adult-services-and-health-scrutiny-panel-";

  /** Fifteen years of a culvert. */
  static final Story FLOODING =
      new Story(
          "tanner bridge",
          List.of(
              PANEL + "2009-09-14-25",
              "nether-holme-area-assembly-2009-09-23-n16",
              PANEL + "2009-10-12-report-highway*",
              PANEL + "2009-10-12-letter-letter-from-keith-brierlow",
              PANEL + "2009-10-12-34",
              PANEL + "2009-10-12-35",
              PANEL + "2009-11-16-report-highway*",
              PANEL + "2009-11-16-43",
              "cabinet-2010-01-20-report-recommendations*",
              "cabinet-2010-01-20-108",
              MEMBER + "2010-03-08-report-gully*",
              MEMBER + "2010-03-08-report-mill-beck*",
              MEMBER + "2010-03-08-e96",
              MEMBER + "2010-03-08-e97",
              PANEL + "2010-06-14-6",
              PANEL + "2010-07-19-report-mill-beck*",
              PLACES + "2014-07-23-12",
              "planning-board-2017-02-23-t74",
              "planning-board-2017-03-16-other-site-visits",
              "planning-board-2017-03-16-other-appendix-1*",
              "planning-board-2017-03-16-letter*",
              "cabinet-2019-05-21-5",
              "cabinet-2019-06-25-report-tanner-bridge*",
              PLACES + "2024-01-16-56",
              PLACES + "2024-03-12-report-local-flood*"),
          List.of(
              PANEL + "2009-09-14-21",
              PANEL + "2009-10-12-31",
              PANEL + "2009-10-12-32",
              PANEL + "2009-11-16-40",
              PANEL + "2009-11-16-41",
              MEMBER + "2010-03-08-e95",
              PANEL + "2010-06-14-2",
              PANEL + "2010-06-14-4",
              PANEL + "2010-07-19-other-the-river*",
              PLACES + "2014-07-23-9",
              PLACES + "2014-07-23-11",
              "planning-board-2017-02-23-t71",
              PLACES + "2024-01-16-52",
              PLACES + "2024-03-12-report-work-programme*"));

  /** Three times the same policy. */
  static final Story DEBTS =
      new Story(
          "debt recovery",
          List.of(
              "cabinet-2009-12-09-101",
              ADULTS + "2014-01-20-61",
              ADULTS + "2014-02-24-report-sundry*",
              "cabinet-2019-06-25-report-sundry*"),
          List.of());

  /** A review, the answer to it, a strategy, what became of the review. */
  static final Story CARERS =
      new Story(
          "unpaid carers",
          List.of(
              ADULTS + "2014-01-20-62",
              ADULTS + "2014-02-24-report-cabinets*",
              ADULTS + "2014-02-24-other-carers*",
              "cabinet-2019-05-21-6",
              "cabinet-2019-06-25-report-support*"),
          List.of(ADULTS + "2014-01-20-58"));

  /** The papers held in which it is told. */
  List<Paper> papersOf(List<Paper> held) {
    List<Paper> found = held.stream().filter(p -> isAmong(p, papers)).toList();
    Set<String> missing = new HashSet<>(papers);
    missing.removeIf(id -> held.stream().anyMatch(p -> isAmong(p, List.of(id))));
    if (!missing.isEmpty()) throw new AssertionError("the sample has no paper " + missing);
    return found;
  }

  /** An agenda of a meeting of the story lists it. */
  boolean has(Paper paper, List<Paper> held) {
    List<String> all = new ArrayList<>(papers);
    all.addAll(beside);
    boolean lists =
        paper.kind() == PaperKind.AGENDA
            && papersOf(held).stream().anyMatch(p -> p.meetingId().equals(paper.meetingId()));
    return lists || isAmong(paper, all);
  }

  private static boolean isAmong(Paper paper, List<String> ids) {
    return ids.stream()
        .anyMatch(
            id ->
                id.endsWith("*")
                    ? paper.id().startsWith(id.substring(0, id.length() - 1))
                    : paper.id().equals(id));
  }

  @Override
  public String toString() {
    return words;
  }
}
