package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.text.Slug;
import uk.councilpapers.web.council.AgendaEntry;
import uk.councilpapers.web.council.MeetingRecord;
import uk.councilpapers.web.council.Missing;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchAddress.Parameter;

/**
 * One meeting.
 *
 * @param committee the page of its committee
 * @param agenda the items with the papers held for them
 * @param lists its papers under headings
 * @param missing what one would look for and not find
 * @param citation how to cite the meeting
 */
public record MeetingPage(
    String title,
    Link committee,
    List<Fact> facts,
    SearchInside search,
    List<Link> takeAway,
    List<Link> feeds,
    List<Item> agenda,
    List<PaperList> lists,
    List<String> missing,
    Optional<Link> previous,
    Optional<Link> next,
    String citation) {

  /**
   * One item of the agenda.
   *
   * @param papers reports and others
   * @param missing whether it announces a paper that is not held
   */
  public record Item(
      String number, String title, List<PaperRow> papers, List<PaperRow> minutes, boolean missing) {

    /** Whether none of its papers is called as the item is. */
    public boolean hasOwnTitle() {
      return Stream.concat(papers.stream(), minutes.stream())
          .noneMatch(p -> p.title().equalsIgnoreCase(title));
    }
  }

  /** Papers under a heading; each with the papers that belong to it. */
  public record PaperList(String heading, List<Entry> entries) {}

  /** A paper with its appendices. */
  public record Entry(PaperRow paper, List<PaperRow> appendices) {}

  /** The page of a meeting. */
  public static MeetingPage of(MeetingRecord record) {
    Meeting meeting = record.details().meeting();
    String filter = filter(meeting);
    Link feed = new Link("Papers of this meeting", "/feed.atom?" + filter);
    return new MeetingPage(
        meeting.committee().name() + ", " + Wording.date(meeting.date()),
        new Link(meeting.committee().name(), Addresses.committee(meeting.committee().id())),
        facts(record),
        new SearchInside("Search the papers of this meeting", "", parameters(meeting)),
        List.of(
            new Link("Feed of its papers (Atom)", feed.address()),
            new Link("Its papers as a table (CSV)", "/export.csv?" + filter),
            new Link("Calendar entry (iCalendar)", "/calendar.ics?" + filter)),
        List.of(feed),
        record.agenda().stream().map(MeetingPage::item).toList(),
        lists(record),
        record.missing().stream().map(Missing::sentence).toList(),
        record.previous().map(MeetingPage::link),
        record.next().map(MeetingPage::link),
        "%s, %s".formatted(meeting.committee().name(), Wording.date(meeting.date())));
  }

  private static List<Fact> facts(MeetingRecord record) {
    List<Fact> facts = new ArrayList<>(facts(record.details()));
    if (!record.minutes().isEmpty()) facts.add(status(record.approvedBy()));
    return List.copyOf(facts);
  }

  private static Fact status(Optional<Paper> approvedBy) {
    String words = Wording.status(approvedBy);
    return approvedBy
        .map(p -> Fact.of("Minutes", new Link(words, Addresses.paper(p.id()))))
        .orElseGet(() -> Fact.of("Minutes", words));
  }

  private static List<Fact> facts(MeetingDetails details) {
    List<Fact> facts = new ArrayList<>();
    String time = details.sitting().time().map(t -> ", " + Wording.time(t)).orElse("");
    facts.add(Fact.of("Date", Wording.weekday(details.meeting().date()) + time));
    details.sitting().venue().ifPresent(v -> facts.add(Fact.of("Place", v)));
    Attendance who = details.attendance();
    who.chair().ifPresent(c -> facts.add(members("Chair", List.of(c))));
    if (!who.present().isEmpty()) facts.add(members("Present", who.present()));
    if (!who.apologies().isEmpty()) facts.add(members("Apologies", who.apologies()));
    return List.copyOf(facts);
  }

  private static Fact members(String label, List<String> names) {
    return Fact.of(
        label, names.stream().map(n -> new Link(n, Addresses.member(Slug.of(n)))).toList());
  }

  private static Item item(AgendaEntry entry) {
    return new Item(
        entry.item().number(),
        entry.item().title(),
        entry.papers().stream().map(PaperRow::inMeeting).toList(),
        entry.minutes().stream().map(PaperRow::inMeeting).toList(),
        entry.missing());
  }

  private static List<PaperList> lists(MeetingRecord record) {
    return Stream.of(
            list("Minutes", record.minutes(), record),
            list("Reports", record.reports(), record),
            list("Other papers", loose(record), record),
            list("Agenda as printed", record.agendas(), record))
        .filter(l -> !l.entries().isEmpty())
        .toList();
  }

  /** Other papers, and appendices whose report is not held. */
  private static List<Paper> loose(MeetingRecord record) {
    List<String> reports = record.reports().stream().map(Paper::id).toList();
    List<Paper> papers = new ArrayList<>(record.others());
    record
        .appendices()
        .forEach((id, list) -> papers.addAll(reports.contains(id) ? List.of() : list));
    return papers;
  }

  private static PaperList list(String heading, List<Paper> papers, MeetingRecord record) {
    return new PaperList(
        heading,
        papers.stream()
            .map(
                p ->
                    new Entry(
                        PaperRow.inMeeting(p),
                        record.appendicesOf(p).stream().map(PaperRow::inMeeting).toList()))
            .toList());
  }

  private static Link link(Meeting meeting) {
    return new Link(Wording.date(meeting.date()), Addresses.meeting(meeting.id()));
  }

  private static List<Parameter> parameters(Meeting meeting) {
    return List.of(
        new Parameter("committee", meeting.committee().id()),
        new Parameter("from", meeting.date().toString()),
        new Parameter("to", meeting.date().toString()));
  }

  private static String filter(Meeting meeting) {
    return String.join(
        "&",
        parameters(meeting).stream()
            .map(p -> p.name() + "=" + SearchAddress.encoded(p.value()))
            .toList());
  }
}
