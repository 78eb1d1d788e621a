package uk.councilpapers.web.page;

import java.util.Comparator;
import java.util.List;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * The search page before anything is asked.
 *
 * @param scope what can be searched
 * @param examples searches that find something here
 * @param meetings the latest
 */
public record StartPage(
    String scope,
    List<Link> examples,
    List<Counted> meetings,
    List<Counted> committees,
    List<Counted> topics) {

  /** Something that can be visited, with the number of its papers. */
  public record Counted(String text, String address, String count) {}

  private static final int EXAMPLES = 4;
  private static final int MEETINGS = 6;
  private static final int MOST = 15;

  private static final List<String> CANDIDATES =
      List.of(
          "parking charges",
          "\"public consultation\"",
          "budget kind:minute",
          "flooding",
          "school OR college",
          "safeguarding",
          "planning",
          "report");

  /** The page over the papers. */
  public static StartPage of(PaperLibrary library) {
    List<RegisterEntry> committees = library.committees();
    return new StartPage(
        Coverage.sentence(library.state(), committees.size()),
        CANDIDATES.stream()
            .filter(q -> library.search(SearchRequest.of(q)).total() > 0)
            .limit(EXAMPLES)
            .map(q -> new Link(q, SearchAddress.of("/", SearchParameters.of(q))))
            .toList(),
        library.meetings().stream().limit(MEETINGS).map(StartPage::meeting).toList(),
        byCount(committees, Addresses::committee),
        byCount(library.topics(), Addresses::topic));
  }

  private static Counted meeting(Meeting meeting) {
    return new Counted(
        meeting.committee().name() + ", " + Wording.date(meeting.date()),
        Addresses.meeting(meeting.id()),
        Wording.counted(meeting.papers(), "paper"));
  }

  private static List<Counted> byCount(
      List<RegisterEntry> entries, java.util.function.UnaryOperator<String> address) {
    return entries.stream()
        .sorted(Comparator.comparingLong(RegisterEntry::count).reversed())
        .limit(MOST)
        .map(
            e -> new Counted(e.label(), address.apply(e.id()), Wording.counted(e.count(), "paper")))
        .toList();
  }
}
