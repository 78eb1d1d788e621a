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
import uk.councilpapers.web.page.Wording;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.PageNumbers;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * The papers of a search as an Atom feed (RFC 4287). For one feed and one thread.
 *
 * <p>Ids are made of the paper's id and of the search alone, so they stay when the server moves. An
 * entry is dated by its meeting: the day that a file was indexed says nothing to a reader.
 */
public final class AtomFeed {

  /** The path that feeds are found at. */
  public static final String PATH = "/feed.atom";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final String base;
  private final SearchParameters search;
  private final SearchResults results;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private AtomFeed(String base, SearchParameters search, SearchResults results)
      throws XMLStreamException {
    this.base = base;
    this.search = search;
    this.results = results;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  /**
   * The feed of a search that was answered.
   *
   * @param base scheme and host of the addresses, {@code http://localhost:7070}
   */
  public static String of(
      String base, SearchParameters search, SearchResults results, IndexState state) {
    try {
      return new AtomFeed(base, search, results).written(state);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed in memory can be written", e);
    }
  }

  private String written(IndexState state) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    element("title", title());
    element("id", uuid(SearchAddress.of(PATH, search.withPage(1))));
    element("updated", instant(state.committedAt()));
    link("self", "application/atom+xml", SearchAddress.of(PATH, search));
    link("alternate", "text/html", SearchAddress.of("/", search));
    PageNumbers pages = PageNumbers.of(search, results.total());
    if (pages.next().isPresent()) {
      String next = SearchAddress.of(PATH, search.withPage(pages.next().get()));
      link("next", "application/atom+xml", next);
    }
    for (Hit hit : results.hits()) entry(hit.paper());
    xml.writeEndElement();
    xml.writeEndDocument();
    return text.toString();
  }

  private String title() {
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
