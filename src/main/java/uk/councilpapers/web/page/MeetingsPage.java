package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.web.request.BadRequest.Problem;
import uk.councilpapers.web.request.DateFields;
import uk.councilpapers.web.request.MeetingParameters;
import uk.councilpapers.web.request.QueryString;

/**
 * The meetings known, or those asked for.
 *
 * @param count {@code 23 meetings}
 * @param committees to choose from
 * @param problems what is wrong with what was asked for; may be empty
 */
public record MeetingsPage(
    String count,
    List<Option> committees,
    DateFields from,
    DateFields to,
    List<MeetingYear> years,
    List<Link> takeAway,
    List<Problem> problems) {

  /** A committee to choose. */
  public record Option(String value, String label, boolean chosen) {}

  /** The meetings that were asked for, the latest first. */
  public static MeetingsPage of(
      MeetingParameters asked, List<Meeting> meetings, List<RegisterEntry> committees) {
    return new MeetingsPage(
        Wording.counted(meetings.size(), "meeting"),
        options(committees, asked.search().filters(FacetName.COMMITTEE)),
        DateFields.of("from", asked.search().from()),
        DateFields.of("to", asked.search().to()),
        MeetingYear.of(
            meetings, m -> List.of(m.committee().name(), Wording.counted(m.papers(), "paper"))),
        List.of(
            new Link("Calendar of these meetings (iCalendar)", asked.address("/calendar.ics")),
            new Link("Feed of their papers (Atom)", asked.address("/feed.atom")),
            new Link("Their papers as a table (CSV)", asked.address("/export.csv"))),
        List.of());
  }

  /** The form as it was sent, with what is wrong with it. */
  public static MeetingsPage refused(
      QueryString sent, List<Problem> problems, List<RegisterEntry> committees) {
    return new MeetingsPage(
        "",
        options(committees, List.of()),
        DateFields.of("from", sent),
        DateFields.of("to", sent),
        List.of(),
        List.of(),
        List.copyOf(problems));
  }

  private static List<Option> options(List<RegisterEntry> committees, List<FacetFilter> chosen) {
    List<Option> options = new ArrayList<>();
    for (RegisterEntry entry : committees) {
      options.add(
          new Option(
              entry.id(),
              entry.label(),
              chosen.stream()
                  .anyMatch(
                      f ->
                          f.value().equalsIgnoreCase(entry.id())
                              || f.value().equalsIgnoreCase(entry.label()))));
    }
    return List.copyOf(options);
  }

  /** What is wrong with one date. */
  public List<String> problemsOf(String parameter) {
    return problems.stream()
        .filter(p -> p.parameter().equals(parameter))
        .map(Problem::message)
        .toList();
  }

  /** Where on the page a problem can be mended. */
  public String anchor(Problem problem) {
    return switch (problem.parameter()) {
      case "from" -> "#from-day";
      case "to" -> "#to-day";
      default -> "#committee";
    };
  }
}
