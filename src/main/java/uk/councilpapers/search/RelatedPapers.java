package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.Paper;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.schema.PaperField;

/** Finds papers with the telling words of another. Safe for use by many threads. */
final class RelatedPapers {

  private final CouncilAnalyzer analyzer;

  RelatedPapers(IndexConfig config) {
    analyzer = new CouncilAnalyzer(CouncilAnalyzer.Form.INDEXED, config.protectedWords());
  }

  /** The papers most like one, the most alike first; none of them its appendix or report. */
  List<Paper> of(Paper paper, IndexView view, int most) {
    FoundPapers papers = new FoundPapers(view);
    Optional<Integer> number = papers.number(paper.id());
    if (number.isEmpty()) return List.of();
    try {
      BooleanQuery.Builder query =
          new BooleanQuery.Builder().add(like(view).like(number.get()), Occur.MUST);
      query.add(TermQueries.keyword(PaperField.ID, paper.id()), Occur.MUST_NOT);
      query.add(TermQueries.keyword(PaperField.PART_OF, paper.id()), Occur.MUST_NOT);
      paper
          .partOf()
          .ifPresent(id -> query.add(TermQueries.keyword(PaperField.ID, id), Occur.MUST_NOT));
      return papers.best(query.build(), most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MoreLikeThis like(IndexView view) throws IOException {
    MoreLikeThis like = new MoreLikeThis(view.reader());
    like.setFieldNames(new String[] {PaperField.TITLE.field(), PaperField.BODY.field()});
    like.setAnalyzer(analyzer);
    like.setMinDocFreq(2);
    return like;
  }
}
