package uk.councilpapers.web.json;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.model.Topic;
import uk.councilpapers.text.Slug;
import uk.councilpapers.web.library.PaperLinks;
import uk.councilpapers.web.request.Addresses;

/** A paper as JSON. Stateless. */
public final class PaperJson {

  private PaperJson() {}

  /** Everything known of the paper: the fields of a hit, the text, what it is tied to. */
  public static Map<String, @Nullable Object> whole(Paper paper, PaperLinks links) {
    return new JsonFields()
        .putAll(summary(paper))
        .put("text", paper.text().joined())
        .put("recommendations", paper.recommendations())
        .put("members", paper.members())
        .put("status", status(paper, links))
        .put("approvedBy", links.approvedBy().map(Paper::id))
        .putList("sources", paper.sources(), PaperJson::source)
        .put("partOf", links.partOf().map(PaperJson::reference))
        .putList("appendices", links.appendices(), PaperJson::reference)
        .putList("references", links.references(), PaperJson::citation)
        .putList("citedBy", links.citedBy(), PaperJson::reference)
        .putList("related", links.related(), PaperJson::reference)
        .toMap();
  }

  /** Of a minute: whether a later one approves the minutes that it stands in. */
  private static Optional<String> status(Paper paper, PaperLinks links) {
    return paper.kind() == PaperKind.MINUTE
        ? Optional.of(status(links.approvedBy()))
        : Optional.empty();
  }

  /** What minutes are that are approved by this minute, or by none. */
  static String status(Optional<Paper> approvedBy) {
    return approvedBy.isPresent() ? "confirmed" : "draft";
  }

  /** The fields that a hit has of its paper. */
  public static Map<String, @Nullable Object> summary(Paper paper) {
    return new JsonFields()
        .putAll(reference(paper))
        .put("meetingId", paper.meetingId())
        .putList("officers", paper.officers(), PaperJson::officer)
        .putList("topics", paper.topics(), PaperJson::topic)
        .put("resolutions", paper.resolutions())
        .put("outcome", paper.outcome().map(o -> o.id()))
        .put("source", source(paper.source()))
        .toMap();
  }

  /** As much as names the paper and tells where it belongs. */
  static Map<String, @Nullable Object> reference(Paper paper) {
    return new JsonFields()
        .put("id", paper.id())
        .put("kind", paper.kind().id())
        .put("title", paper.title())
        .put("reference", paper.reference())
        .put("committee", committee(paper.committee()))
        .putDate("date", paper.date())
        .put("url", Addresses.paper(paper.id()))
        .toMap();
  }

  static Map<String, @Nullable Object> committee(Committee committee) {
    return new JsonFields().put("id", committee.id()).put("name", committee.name()).toMap();
  }

  private static Map<String, @Nullable Object> officer(Officer officer) {
    return new JsonFields()
        .put("id", officer.name().map(Slug::of))
        .put("name", officer.name())
        .put("role", officer.role())
        .put("kind", officer.kind().id())
        .toMap();
  }

  private static Map<String, @Nullable Object> topic(Topic topic) {
    return new JsonFields().put("id", topic.id()).put("label", topic.label()).toMap();
  }

  private static Map<String, @Nullable Object> source(PaperSource source) {
    return new JsonFields()
        .put("file", source.file())
        .putDate("packDate", source.packDate())
        .put("fromLine", source.lines().first())
        .put("toLine", source.lines().last())
        .put("fromPage", source.pages().map(PageRange::first))
        .put("toPage", source.pages().map(PageRange::last))
        .put("url", address(source))
        .put("sourceUrl", source.url())
        .putDate("publishedOn", source.publishedOn())
        .toMap();
  }

  /** Of the original, where that may be seen. */
  private static Optional<String> address(PaperSource source) {
    return source.closed() ? Optional.empty() : Optional.of(Addresses.source(source.fileId()));
  }

  private static Map<String, @Nullable Object> citation(PaperLinks.Citation citation) {
    return new JsonFields()
        .put("label", citation.label())
        .put("id", citation.id())
        .put("type", citation.type())
        .put("line", citation.line())
        .put("sentence", citation.sentence())
        .put("meetingId", citation.meetingId())
        .put("missing", citation.missing())
        .toMap();
  }
}
