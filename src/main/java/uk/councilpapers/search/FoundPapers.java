package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.schema.PaperField;

/**
 * Reads the papers that queries find, at one point in time of the index and each only once. For one
 * question and one thread.
 */
final class FoundPapers {

  private final IndexView view;
  private final Map<Integer, Paper> read = new HashMap<>();
  private final Map<String, Optional<Paper>> whole = new HashMap<>();

  FoundPapers(IndexView view) {
    this.view = view;
  }

  /** The paper with the id, with its text. */
  Optional<Paper> whole(String id) {
    return whole.computeIfAbsent(id, i -> number(i).map(view::paper));
  }

  /** Lucene's number of the paper with the id. */
  Optional<Integer> number(String id) {
    ScoreDoc[] hits = find(TermQueries.keyword(PaperField.ID, id), 1, Sort.INDEXORDER).scoreDocs;
    return hits.length == 0 ? Optional.empty() : Optional.of(hits[0].doc);
  }

  /** The papers of a meeting without their texts: by kind, then as printed. */
  List<Paper> ofMeeting(String meetingId) {
    return all(
        TermQueries.keyword(PaperField.MEETING, meetingId),
        Comparator.comparing(Paper::kind).thenComparing(asPrinted()));
  }

  /** The appendices of a report without their texts, as printed. */
  List<Paper> appendicesOf(String reportId) {
    return all(TermQueries.keyword(PaperField.PART_OF, reportId), asPrinted());
  }

  private static Comparator<Paper> asPrinted() {
    return Comparator.comparingInt(paper -> paper.source().lines().first());
  }

  private List<Paper> all(Query query, Comparator<Paper> order) {
    try {
      int most = Math.max(1, view.searcher().count(query));
      return best(query, most).stream().sorted(order).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The papers that score best, without their texts. */
  List<Paper> best(Query query, int most) {
    return first(query, most, Sort.RELEVANCE);
  }

  /** The first papers in an order, without their texts. */
  List<Paper> first(Query query, int most, Sort sort) {
    List<Paper> papers = new ArrayList<>();
    for (ScoreDoc hit : find(query, most, sort).scoreDocs) papers.add(summary(hit.doc));
    return papers;
  }

  /** The paper with Lucene's number, without its text. */
  Paper summary(int number) {
    return read.computeIfAbsent(number, view::summary);
  }

  /**
   * Whether papers with a value that are of these bodies and no agendas are of so many days. Looks
   * no further than that.
   */
  boolean isOnDays(PaperField field, String value, List<String> bodies, int most) {
    FacetValues values = view.facetValues();
    BitSet wanted = values.numbers(FacetName.COMMITTEE, bodies);
    BitSet agenda = values.numbers(FacetName.KIND, List.of(PaperKind.AGENDA.id()));
    Set<Long> days = new HashSet<>();
    try {
      for (LeafReaderContext leaf : view.reader().leaves()) {
        PostingsEnum papers = leaf.reader().postings(new Term(field.field(), value));
        NumericDocValues dates = DocValues.getNumeric(leaf.reader(), PaperField.DATE.field());
        while (papers != null && papers.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
          int doc = leaf.docBase + papers.docID();
          if (!values.hasAny(doc, wanted) || values.hasAny(doc, agenda)) continue;
          days.add(dates.advanceExact(papers.docID()) ? dates.longValue() : Long.MIN_VALUE);
          if (days.size() >= most) return true;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return false;
  }

  private TopDocs find(Query query, int most, Sort sort) {
    try {
      return sort.equals(Sort.RELEVANCE)
          ? view.searcher().search(query, most)
          : view.searcher().search(query, most, sort);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
