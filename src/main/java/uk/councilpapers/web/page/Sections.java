package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.Body;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.web.council.CommitteeRecord;
import uk.councilpapers.web.council.Member;
import uk.councilpapers.web.council.OfficerRecord;
import uk.councilpapers.web.council.Post;
import uk.councilpapers.web.council.TopicRecord;
import uk.councilpapers.web.page.SectionPage.PostRow;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchAddress.Parameter;

/** Makes the pages of one committee, officer, topic or member. Stateless. */
public final class Sections {

  /** As many values of a facet are named as facts. */
  private static final int MOST_VALUES = 5;

  private Sections() {}

  /** The page of a committee. */
  public static SectionPage of(CommitteeRecord record) {
    Body body = record.body();
    String id = body.committee().id();
    List<Fact> facts = new ArrayList<>(papers(record.papers(), record.meetings()));
    if (!body.predecessors().isEmpty()) {
      facts.add(
          Fact.of("Took over from", body.predecessors().stream().map(Sections::link).toList()));
    }
    body.successor().ifPresent(s -> facts.add(Fact.of("Succeeded by", link(s))));
    if (!body.otherNames().isEmpty()) {
      facts.add(Fact.of("Also known as", String.join(", ", body.otherNames())));
    }
    top("Topics", FacetName.TOPIC, record.papers()).ifPresent(facts::add);
    return page(
        FacetName.COMMITTEE,
        id,
        body.committee().name(),
        facts,
        List.of(new Link("Calendar of its meetings", "/calendar.ics?committee=" + encoded(id))),
        List.of(),
        MeetingYear.of(
            record.meetings().stream().map(MeetingDetails::meeting).toList(),
            m -> heldOf(m, record)),
        record.papers());
  }

  private static List<String> heldOf(Meeting meeting, CommitteeRecord record) {
    List<String> facts = new ArrayList<>(List.of(Wording.counted(meeting.papers(), "paper")));
    boolean minutes =
        record.meetings().stream()
            .anyMatch(m -> m.meeting().equals(meeting) && m.papers(PaperKind.MINUTE) > 0);
    if (!minutes) facts.add("minutes not held");
    return facts;
  }

  private static List<Fact> papers(SearchResults papers, List<MeetingDetails> meetings) {
    List<Fact> facts = new ArrayList<>(List.of(Fact.of("Papers", Wording.number(papers.total()))));
    facts.add(Fact.of("Meetings", Wording.number(meetings.size())));
    if (!meetings.isEmpty()) {
      facts.add(Fact.of("First meeting", link(meetings.getLast().meeting())));
      facts.add(Fact.of("Last meeting", link(meetings.getFirst().meeting())));
    }
    return facts;
  }

  private static Link link(Meeting meeting) {
    return new Link(Wording.date(meeting.date()), Addresses.meeting(meeting.id()));
  }

  private static Link link(Committee committee) {
    return new Link(committee.name(), Addresses.committee(committee.id()));
  }

  /** The page of an officer. */
  public static SectionPage of(OfficerRecord record) {
    List<Fact> facts = new ArrayList<>(papers(record.entry()));
    List<String> others = record.entry().otherNames();
    if (!others.isEmpty()) facts.add(Fact.of("Also printed as", String.join(", ", others)));
    top("Committees", FacetName.COMMITTEE, record.papers()).ifPresent(facts::add);
    top("Topics", FacetName.TOPIC, record.papers()).ifPresent(facts::add);
    return page(
        FacetName.OFFICER,
        record.entry().id(),
        record.entry().label(),
        facts,
        List.of(),
        record.posts().stream().map(Sections::post).toList(),
        List.of(),
        record.papers());
  }

  private static PostRow post(Post post) {
    String period =
        post.first().map(f -> Wording.period(f, post.last().orElse(f))).orElse("date not known");
    return new PostRow(post.title(), period, Wording.number(post.papers()));
  }

  /** The page of a topic. */
  public static SectionPage of(TopicRecord record) {
    List<Fact> facts = new ArrayList<>(papers(record.entry()));
    top("Committees", FacetName.COMMITTEE, record.papers()).ifPresent(facts::add);
    top("Officers", FacetName.OFFICER, record.papers()).ifPresent(facts::add);
    return page(
        FacetName.TOPIC,
        record.entry().id(),
        record.entry().label(),
        facts,
        List.of(),
        List.of(),
        List.of(),
        record.papers());
  }

  private static List<Fact> papers(RegisterEntry entry) {
    List<Fact> facts = new ArrayList<>(List.of(Fact.of("Papers", Wording.number(entry.count()))));
    entry
        .first()
        .ifPresent(f -> facts.add(Fact.of("Meetings", Wording.period(f, entry.last().orElse(f)))));
    return facts;
  }

  private static Optional<Fact> top(String label, FacetName facet, SearchResults results) {
    List<FacetCount> counts = results.facets().getOrDefault(facet, List.of());
    if (counts.isEmpty()) return Optional.empty();
    return Optional.of(
        Fact.of(
            label,
            counts.stream()
                .limit(MOST_VALUES)
                .map(
                    c ->
                        new Link(
                            c.label() + " (" + Wording.number(c.count()) + ")",
                            Addresses.page(facet, c.value())))
                .toList()));
  }

  private static SectionPage page(
      FacetName facet,
      String id,
      String title,
      List<Fact> facts,
      List<Link> calendars,
      List<PostRow> posts,
      List<MeetingYear> meetings,
      SearchResults papers) {
    String filter = "?" + facet.parameter() + "=" + encoded(id);
    Link feed = new Link("New papers: " + title, "/feed.atom" + filter);
    List<Link> takeAway = new ArrayList<>();
    takeAway.add(new Link("Feed of new papers (Atom)", feed.address()));
    takeAway.add(new Link("All its papers as a table (CSV)", "/export.csv" + filter));
    takeAway.addAll(calendars);
    return new SectionPage(
        title,
        section(facet),
        facet.label(),
        new Link(list(facet), section(facet)),
        List.copyOf(facts),
        new SearchInside(inside(facet, title), "", List.of(new Parameter(facet.parameter(), id))),
        List.copyOf(takeAway),
        List.of(feed),
        YearRow.of(papers.facets().getOrDefault(FacetName.YEAR, List.of()), facet, id),
        posts,
        meetings,
        papers.hits().stream().map(h -> row(facet, h.paper())).toList(),
        papers.total() > papers.hits().size()
            ? Optional.of(
                new Link(
                    "All " + Wording.counted(papers.total(), "paper"),
                    Addresses.papersWith(facet, id)))
            : Optional.empty());
  }

  private static PaperRow row(FacetName facet, Paper paper) {
    return facet == FacetName.COMMITTEE ? PaperRow.inCommittee(paper) : PaperRow.of(paper);
  }

  private static String section(FacetName facet) {
    return "/" + list(facet).toLowerCase(Locale.ROOT);
  }

  private static String list(FacetName facet) {
    return facet.label() + "s";
  }

  private static String inside(FacetName facet, String title) {
    return switch (facet) {
      case COMMITTEE -> "Search the papers of this committee";
      case OFFICER -> "Search papers that name " + title;
      case TOPIC, YEAR, KIND -> "Search papers on this " + facet.parameter();
    };
  }

  /** The page of a member. */
  public static SectionPage of(Member member) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Meetings attended", Wording.number(member.present())));
    if (member.apologies() > 0) {
      facts.add(Fact.of("Apologies sent", Wording.number(member.apologies())));
    }
    facts.add(Fact.of("Minutes", Wording.period(member.first().date(), member.last().date())));
    String query = "member:\"" + member.name().replace("\"", "") + "\"";
    String filter = "?q=" + encoded(query);
    Link feed = new Link("New minutes: " + member.name(), "/feed.atom" + filter);
    return new SectionPage(
        member.name(),
        "/members",
        "Member",
        new Link("Members", "/members"),
        facts,
        new SearchInside("Search minutes of meetings with this member", query + " ", List.of()),
        List.of(
            new Link("Feed of new minutes (Atom)", feed.address()),
            new Link("All minutes as a table (CSV)", "/export.csv" + filter)),
        List.of(feed),
        List.of(),
        List.of(),
        MeetingYear.of(
            member.attendances().stream().map(Member.Attended::meeting).toList(),
            m -> List.of(m.committee().name(), presence(member, m))),
        List.of(),
        Optional.empty());
  }

  private static String presence(Member member, Meeting meeting) {
    return member.attendances().stream()
        .filter(a -> a.meeting().equals(meeting))
        .findFirst()
        .map(
            a ->
                switch (a.presence()) {
                  case CHAIR -> "in the chair";
                  case PRESENT -> "present";
                  case APOLOGIES -> "apologies";
                })
        .orElse("");
  }

  private static String encoded(String value) {
    return SearchAddress.encoded(value);
  }
}
