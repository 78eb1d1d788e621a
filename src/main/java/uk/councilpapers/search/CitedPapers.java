package uk.councilpapers.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.schema.CitationKeys;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.text.MatterTitle;
import uk.councilpapers.text.Slug;

/**
 * Looks up what papers point at and what points at them: minutes by number, the approval of
 * minutes, citations, titles. Bodies count with those that they continue. For one question and one
 * thread.
 */
final class CitedPapers {

  private static final LocalDate BEFORE_ALL = LocalDate.ofEpochDay(-200_000);

  private final FoundPapers papers;
  private final Continuity continuity;
  private final Function<String, List<Meeting>> meetings;

  /**
   * At one point in time of the index.
   *
   * @param meetings those of a body, the earliest first
   */
  CitedPapers(FoundPapers papers, Continuity continuity, Function<String, List<Meeting>> meetings) {
    this.papers = papers;
    this.continuity = continuity;
    this.meetings = meetings;
  }

  /** Minutes of these bodies with the number, latest first, of meetings up to a day. */
  List<Paper> minutes(List<String> bodies, String number, LocalDate upTo, int most) {
    Query query =
        new BooleanQuery.Builder()
            .add(TermQueries.keyword(PaperField.KIND, PaperKind.MINUTE.id()), Occur.FILTER)
            .add(TermQueries.keyword(PaperField.REF, Slug.of(number)), Occur.FILTER)
            .add(TermQueries.anyOf(PaperField.COMMITTEE, bodies), Occur.FILTER)
            .add(QueryTranslator.dates(BEFORE_ALL, upTo), Occur.FILTER)
            .build();
    return papers.first(query, most, TermQueries.newest());
  }

  /** The first minute of a body that approves the minutes of its meeting of a day. */
  Optional<Paper> approving(String body, LocalDate day) {
    List<String> slugs = continuity.slugs(List.of(body));
    List<String> keys = slugs.stream().map(slug -> CitationKeys.meeting(slug, day)).toList();
    Query dated =
        new BooleanQuery.Builder()
            .add(TermQueries.anyOf(PaperField.APPROVES, keys), Occur.FILTER)
            .add(TermQueries.anyOf(PaperField.COMMITTEE, continuity.ids(body)), Occur.FILTER)
            .add(QueryTranslator.dates(day.plusDays(1), LocalDate.MAX), Occur.FILTER)
            .build();
    Optional<Paper> found = earliest(dated);
    return found.isPresent() ? found : approvingBefore(body, slugs, day);
  }

  /** Approval of the minutes "of the previous meeting": it is of the body's meeting before. */
  private Optional<Paper> approvingBefore(String body, List<String> slugs, LocalDate day) {
    Optional<Meeting> next =
        meetings.apply(body).stream().filter(m -> m.date().isAfter(day)).findFirst();
    if (next.isEmpty()) return Optional.empty();
    List<String> keys = slugs.stream().map(CitationKeys::meetingBefore).toList();
    return earliest(
        new BooleanQuery.Builder()
            .add(TermQueries.anyOf(PaperField.APPROVES, keys), Occur.FILTER)
            .add(TermQueries.keyword(PaperField.MEETING, next.get().id()), Occur.FILTER)
            .build());
  }

  private Optional<Paper> earliest(Query query) {
    return papers.first(query, 1, TermQueries.oldest()).stream().findFirst();
  }

  /** Papers whose references may point at this one or at its meeting, earliest first. */
  List<Paper> citing(Paper paper, int most) {
    List<String> keys = new ArrayList<>();
    List<String> slugs = continuity.slugs(continuity.ids(paper.committee().id()));
    Optional<String> number = paper.reference().flatMap(CitationKeys::number);
    if (paper.kind() == PaperKind.MINUTE && paper.date().isPresent() && number.isPresent()) {
      keys.addAll(CitationKeys.pointingAt(slugs, paper.date().get(), number.get()));
    }
    paper.date().ifPresent(d -> slugs.forEach(s -> keys.add(CitationKeys.meeting(s, d))));
    MatterTitle.key(paper.title()).map(CitationKeys::title).ifPresent(keys::add);
    if (keys.isEmpty()) return List.of();
    return papers.first(TermQueries.anyOf(PaperField.CITES, keys), most, TermQueries.oldest());
  }

  /** Papers with the title, or agendas with an item of it, apart from what changes in titles. */
  List<Paper> titled(String title, int most) {
    Optional<String> key = MatterTitle.key(title);
    if (key.isEmpty()) return List.of();
    Query query = TermQueries.keyword(PaperField.MATTER, key.get());
    return papers.first(query, most, TermQueries.newest());
  }

  /** Whether these bodies met on so many days with a paper that has the title and is no agenda. */
  boolean isTitledOnDays(String title, List<String> bodies, int days) {
    Optional<String> key = MatterTitle.key(title);
    return key.isPresent() && papers.isOnDays(PaperField.MATTER, key.get(), bodies, days);
  }
}
