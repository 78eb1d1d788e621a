package uk.councilpapers.web.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.model.Topic;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.search.Hit;
import uk.councilpapers.search.IndexState;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.trace.Entry;
import uk.councilpapers.trace.IssueThread;
import uk.councilpapers.web.page.Dossier;
import uk.councilpapers.web.page.Wording;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.PageNumbers;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;
import uk.councilpapers.web.request.TraceParameters;

/**
 * The papers of a search or of a matter as an Atom feed (RFC 4287). For one feed and one thread.
 *
 * <p>Ids are made of the paper's id and of the question alone, so they stay when the server moves.
 * An entry is dated by its meeting: the day that a file was indexed says nothing to a reader.
 */
public final class AtomFeed {

  /** The path that feeds of searches are found at. */
  public static final String PATH = "/feed.atom";

  /** The path that feeds of matters are found at. */
  public static final String THREAD_PATH = "/trace.atom";

  /** What a feed is. */
  public static final String TYPE = "application/atom+xml;charset=utf-8";

  /** The newest papers of a matter that a feed tells of. */
  private static final int MOST_OF_A_THREAD = 50;

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** What stands at the head of a feed; the addresses are from the root. */
  private record Head(
      String title, String id, String self, String alternate, Optional<String> next) {}

  private final String base;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private AtomFeed(String base) throws XMLStreamException {
    this.base = base;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  /**
   * The feed of a search that was answered.
   *
   * @param base scheme and host of the addresses, {@code http://localhost:7070}
   */
  public static String of(
      String base, SearchParameters search, SearchResults results, IndexState state) {
    PageNumbers pages = PageNumbers.of(search, results.total());
    Head head =
        new Head(
            title(search, results),
            SearchAddress.of(PATH, search.withPage(1)),
            SearchAddress.of(PATH, search),
            SearchAddress.of("/", search),
            pages.next().map(n -> SearchAddress.of(PATH, search.withPage(n))));
    return written(base, head, results.hits().stream().map(Hit::paper).toList(), state);
  }

  /**
   * The feed of a matter: its strong and likely papers, the newest first.
   *
   * @param title of the feed
   */
  public static String of(
      String base, TraceParameters asked, String title, IssueThread thread, IndexState state) {
    String self = asked.address(THREAD_PATH);
    Head head = new Head(title, self, self, asked.address("/dossier"), Optional.empty());
    List<Paper> papers =
        thread.entries().filter(Dossier::isSure).map(Entry::paper).toList().reversed();
    return written(base, head, papers.stream().limit(MOST_OF_A_THREAD).toList(), state);
  }

  private static String written(String base, Head head, List<Paper> papers, IndexState state) {
    try {
      return new AtomFeed(base).written(head, papers, state);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed in memory can be written", e);
    }
  }

  private String written(Head head, List<Paper> papers, IndexState state)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    element("title", head.title());
    element("id", uuid(head.id()));
    element("updated", instant(state.committedAt()));
    link("self", "application/atom+xml", head.self());
    link("alternate", "text/html", head.alternate());
    if (head.next().isPresent()) link("next", "application/atom+xml", head.next().get());
    for (Paper paper : papers) entry(paper);
    xml.writeEndElement();
    xml.writeEndDocument();
    return text.toString();
  }

  private static String title(SearchParameters search, SearchResults results) {
    List<String> parts = new ArrayList<>();
    if (!search.q().isEmpty()) parts.add(search.q());
    for (FacetName name : FacetName.values()) {
      results.facets().getOrDefault(name, List.of()).stream()
          .filter(FacetCount::selected)
          .map(FacetCount::label)
          .forEach(parts::add);
    }
    return parts.isEmpty() ? "Council papers" : "Council papers: " + String.join(", ", parts);
  }

  private void entry(Paper paper) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("title", paper.title());
    element("id", uuid(Addresses.paper(paper.id())));
    element("updated", instant(updated(paper)));
    xml.writeStartElement("author");
    element("name", paper.committee().name());
    xml.writeEndElement();
    link("alternate", "text/html", Addresses.paper(paper.id()));
    for (Topic topic : paper.topics()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", topic.id());
      xml.writeAttribute("label", XmlText.legal(topic.label()));
    }
    element("summary", summary(paper));
    xml.writeEndElement();
  }

  /** The day of the meeting, else of the pack that the paper was printed in. */
  private static Instant updated(Paper paper) {
    Optional<LocalDate> day =
        paper
            .date()
            .or(
                () ->
                    paper.sources().stream().map(PaperSource::packDate).findFirst().orElseThrow());
    return day.orElse(LocalDate.EPOCH).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static String summary(Paper paper) {
    List<String> parts = new ArrayList<>();
    String day = paper.date().map(d -> ", " + Wording.date(d)).orElse("");
    parts.add(Wording.kind(paper) + ". " + paper.committee().name() + day + ".");
    paper.outcome().ifPresent(o -> parts.add(Wording.capitalised(o.id()) + "."));
    parts.addAll(paper.resolutions());
    parts.addAll(paper.recommendations());
    return String.join(" ", parts);
  }

  private void link(String rel, String type, String path) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", XmlText.legal(base + path));
  }

  private void element(String name, String value) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(XmlText.legal(value));
    xml.writeEndElement();
  }

  private static String uuid(String address) {
    byte[] name = ("council-papers:" + address).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  private static String instant(Instant instant) {
    return instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
  }
}
