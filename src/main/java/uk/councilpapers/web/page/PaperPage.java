package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.web.library.PaperLinks;
import uk.councilpapers.web.library.PaperLinks.Citation;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * One paper, to be read.
 *
 * @param crumbs the way down to it, where it was not opened from results
 * @param back the results that it was opened from
 * @param caption {@code Minute 34 · Cabinet · 20 January 2010}
 * @param address the permanent one, without a search
 * @param follow the address of the thread of its issue
 * @param withheld what stands here of a paper that is not open to the public
 * @param decided the heading over the decisions
 * @param decisions resolutions or recommendations; may be empty
 * @param matches how often the words looked for occur
 * @param headings of a long paper, to go to
 * @param printed where its pages can be seen as printed
 * @param place where it stands in its meeting
 */
public record PaperPage(
    String title,
    String caption,
    String address,
    String follow,
    List<Link> crumbs,
    Optional<Link> back,
    List<SummaryRow> summary,
    Optional<String> withheld,
    String decided,
    List<String> decisions,
    FindForm find,
    int matches,
    List<Link> headings,
    Optional<PrintedPages> printed,
    List<Block.Placed> blocks,
    List<LinkList> lists,
    Optional<String> place,
    Optional<Link> previous,
    Optional<Link> next,
    String citation) {

  private static final String WITHHELD =
      "This sheet stands in place of a paper that the council keeps from the public. What that"
          + " paper says is not here. The agenda of the meeting may give the reason; ask the"
          + " council's democratic services.";

  /** One line of what it is in one glance. */
  public record SummaryRow(String label, List<Entry> values) {}

  /** A value, with the address it leads to. */
  public record Entry(String text, Optional<String> address) {}

  /** Papers under a heading. */
  public record LinkList(String heading, List<Entry> entries) {}

  /**
   * The page of a paper.
   *
   * @param search the one that it was opened from
   * @param find the words looked for in the paper; may be empty
   * @param highlights those words, or the search's, in the joined text
   * @param meeting the papers of its meeting in printed order
   * @param earlier the earlier paper on the same matter
   */
  public static PaperPage of(
      Paper paper,
      SearchParameters search,
      String find,
      List<Highlight> highlights,
      PaperLinks links,
      List<Paper> meeting,
      Optional<Paper> earlier) {
    int here = meeting.stream().map(Paper::id).toList().indexOf(paper.id());
    List<Block.Placed> blocks = BlockReader.read(paper.text(), highlights);
    return new PaperPage(
        paper.title(),
        caption(paper),
        Addresses.paper(paper.id()),
        Addresses.trace(paper.id()),
        search.equals(SearchParameters.NONE) ? crumbs(paper) : List.of(),
        back(search),
        PaperSummary.of(paper, links),
        paper.isPlaceholder() ? Optional.of(WITHHELD) : Optional.empty(),
        paper.kind() == PaperKind.MINUTE ? "Resolved" : "Recommendations",
        paper.resolutions().isEmpty() ? paper.recommendations() : paper.resolutions(),
        FindForm.of(paper.id(), search, find, highlights.size()),
        highlights.size(),
        PaperHeadings.of(blocks),
        PrintedPages.of(paper, find.isEmpty() ? search.q() : find),
        blocks,
        lists(paper, links, meeting, earlier),
        here < 0
            ? Optional.empty()
            : Optional.of("Paper " + (here + 1) + " of " + meeting.size() + " of this meeting"),
        here > 0 ? Optional.of(link(meeting.get(here - 1))) : Optional.empty(),
        here >= 0 && here + 1 < meeting.size()
            ? Optional.of(link(meeting.get(here + 1)))
            : Optional.empty(),
        PaperCitation.of(paper));
  }

  /** What stands below is understood only by who knows whose decision it is, and of when. */
  private static String caption(Paper paper) {
    String body = Wording.kind(paper) + " · " + paper.committee().name();
    return body + paper.date().map(d -> " · " + Wording.date(d)).orElse("");
  }

  private static List<Link> crumbs(Paper paper) {
    List<Link> crumbs = new ArrayList<>();
    crumbs.add(new Link("Search", "/"));
    crumbs.add(new Link(paper.committee().name(), Addresses.committee(paper.committee().id())));
    if (paper.meetingId().isPresent() && paper.date().isPresent()) {
      String day = Wording.date(paper.date().get());
      crumbs.add(new Link(day, Addresses.meeting(paper.meetingId().get())));
    }
    return List.copyOf(crumbs);
  }

  private static Optional<Link> back(SearchParameters search) {
    if (search.equals(SearchParameters.NONE)) return Optional.empty();
    return Optional.of(new Link("Back to results", SearchAddress.of("/", search)));
  }

  private static List<LinkList> lists(
      Paper paper, PaperLinks links, List<Paper> meeting, Optional<Paper> earlier) {
    List<LinkList> lists = new ArrayList<>();
    if (!paper.isPlaceholder()) lists.add(matter(paper, earlier));
    add(lists, "Part of", links.partOf().stream().toList());
    add(
        lists,
        paper.kind() == PaperKind.MINUTE ? "Report on this item" : "Minute of this item",
        SameItem.of(paper, meeting));
    add(lists, "Appendices", links.appendices());
    if (!links.references().isEmpty()) {
      lists.add(
          new LinkList("Refers to", links.references().stream().map(PaperPage::cited).toList()));
    }
    add(lists, "Referred to by", links.citedBy());
    add(lists, "Related papers", links.related());
    return List.copyOf(lists);
  }

  /** The way to what came before and to the whole matter. */
  private static LinkList matter(Paper paper, Optional<Paper> earlier) {
    List<Entry> entries = new ArrayList<>();
    earlier.ifPresent(
        e -> {
          String kind = e.kind() == PaperKind.REPORT ? "report" : "paper";
          entries.add(
              new Entry(
                  "Earlier " + kind + " of this matter: " + described(e),
                  Optional.of(Addresses.paper(e.id()))));
          entries.add(
              new Entry(
                  "What changed since" + e.date().map(d -> " " + Wording.date(d)).orElse(" then"),
                  Optional.of(ChangesPage.address("/changes", e.id(), paper.id()))));
        });
    String dossier = "/dossier?paper=" + SearchAddress.encoded(paper.id());
    entries.add(new Entry("Dossier of this matter", Optional.of(dossier)));
    return new LinkList("This matter over time", List.copyOf(entries));
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
}
