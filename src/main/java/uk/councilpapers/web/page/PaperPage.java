package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.text.Slug;
import uk.councilpapers.web.library.PaperLinks;
import uk.councilpapers.web.library.PaperLinks.Citation;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * One paper, to be read.
 *
 * @param back the results that it was opened from
 * @param address the permanent one, without a search
 * @param decided the heading over the decisions
 * @param decisions resolutions or recommendations; may be empty
 * @param matches how often the words of the search occur; 0 without a search
 * @param places the lines where they occur
 */
public record PaperPage(
    String title,
    String kind,
    String address,
    Optional<Link> back,
    List<SummaryRow> summary,
    String decided,
    List<String> decisions,
    String q,
    int matches,
    List<Link> places,
    List<Block> blocks,
    List<LinkList> lists,
    Optional<Link> previous,
    Optional<Link> next,
    String citation) {

  private static final int MOST_PLACES = 30;

  /** One line of what it is in one glance; a value may lead somewhere. */
  public record SummaryRow(String label, List<Entry> values) {}

  /** A value, with the address it leads to. */
  public record Entry(String text, Optional<String> address) {}

  /** Papers under a heading. */
  public record LinkList(String heading, List<Entry> entries) {}

  /**
   * The page of a paper.
   *
   * @param search the one that it was opened from
   * @param highlights the words of that search in the joined text
   * @param meeting the papers of its meeting in printed order
   */
  public static PaperPage of(
      Paper paper,
      SearchParameters search,
      List<Highlight> highlights,
      PaperLinks links,
      List<Paper> meeting) {
    int here = meeting.stream().map(Paper::id).toList().indexOf(paper.id());
    return new PaperPage(
        paper.title(),
        Wording.kind(paper),
        Addresses.paper(paper.id()),
        back(search),
        summary(paper),
        paper.kind() == PaperKind.MINUTE ? "Resolved" : "Recommendations",
        paper.resolutions().isEmpty() ? paper.recommendations() : paper.resolutions(),
        search.q(),
        highlights.size(),
        places(paper, highlights),
        BlockReader.read(paper.text(), highlights),
        lists(links),
        here > 0 ? Optional.of(link(meeting.get(here - 1))) : Optional.empty(),
        here >= 0 && here + 1 < meeting.size()
            ? Optional.of(link(meeting.get(here + 1)))
            : Optional.empty(),
        citation(paper));
  }

  private static Optional<Link> back(SearchParameters search) {
    if (search.equals(SearchParameters.NONE)) return Optional.empty();
    return Optional.of(new Link("Back to results", SearchAddress.of("/", search)));
  }

  private static List<SummaryRow> summary(Paper paper) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        row(
            "Committee",
            filtered(FacetName.COMMITTEE, paper.committee().id(), paper.committee().name())));
    paper.date().ifPresent(d -> rows.add(row("Meeting date", plain(Wording.date(d)))));
    paper.outcome().ifPresent(o -> rows.add(row("Outcome", plain(Wording.capitalised(o.id())))));
    if (!paper.officers().isEmpty()) {
      rows.add(
          new SummaryRow(
              "Officers", paper.officers().stream().map(PaperPage::officer).distinct().toList()));
    }
    if (!paper.members().isEmpty()) {
      rows.add(row("Members present", plain(String.join(", ", paper.members()))));
    }
    if (!paper.topics().isEmpty()) {
      rows.add(
          new SummaryRow(
              "Topics",
              paper.topics().stream()
                  .map(t -> filtered(FacetName.TOPIC, t.id(), t.label()))
                  .toList()));
    }
    rows.add(new SummaryRow("Printed in", paper.sources().stream().map(SourcePlace::of).toList()));
    return List.copyOf(rows);
  }

  private static SummaryRow row(String label, Entry entry) {
    return new SummaryRow(label, List.of(entry));
  }

  private static Entry plain(String text) {
    return new Entry(text, Optional.empty());
  }

  private static Entry filtered(FacetName facet, String value, String label) {
    return new Entry(label, Optional.of(Addresses.papersWith(facet, value)));
  }

  private static Entry officer(Officer officer) {
    return new Entry(
        Wording.officer(officer),
        officer.name().map(n -> Addresses.papersWith(FacetName.OFFICER, Slug.of(n))));
  }

  private static List<Link> places(Paper paper, List<Highlight> highlights) {
    MarkedLines marked = new MarkedLines(paper.text(), highlights);
    List<Link> places = new ArrayList<>();
    for (int i = 0; i < paper.text().lines().size() && places.size() < MOST_PLACES; i++) {
      if (!marked.isMarked(i)) continue;
      places.add(
          new Link(Integer.toString(places.size() + 1), "#l" + (paper.text().firstLine() + i)));
    }
    return List.copyOf(places);
  }

  private static List<LinkList> lists(PaperLinks links) {
    List<LinkList> lists = new ArrayList<>();
    add(lists, "Part of", links.partOf().stream().toList());
    add(lists, "Appendices", links.appendices());
    if (!links.references().isEmpty()) {
      lists.add(
          new LinkList("Refers to", links.references().stream().map(PaperPage::cited).toList()));
    }
    add(lists, "Referred to by", links.citedBy());
    add(lists, "Related papers", links.related());
    return List.copyOf(lists);
  }

  private static void add(List<LinkList> lists, String heading, List<Paper> papers) {
    if (papers.isEmpty()) return;
    lists.add(
        new LinkList(
            heading,
            papers.stream()
                .map(p -> new Entry(described(p), Optional.of(Addresses.paper(p.id()))))
                .toList()));
  }

  private static Entry cited(Citation citation) {
    return new Entry(citation.label(), citation.id().map(Addresses::paper));
  }

  private static String described(Paper paper) {
    return paper.title() + paper.date().map(d -> ", " + Wording.date(d)).orElse("");
  }

  private static Link link(Paper paper) {
    return new Link(paper.title(), Addresses.paper(paper.id()));
  }

  /** Committee, date, what it is, where it is printed: as councils cite. */
  private static String citation(Paper paper) {
    String date = paper.date().map(d -> ", " + Wording.date(d)).orElse("");
    String kind = Wording.kind(paper);
    return paper.committee().name()
        + date
        + ", "
        + kind
        + ", "
        + paper.title()
        + ", "
        + SourcePlace.of(paper.source()).text();
  }
}
