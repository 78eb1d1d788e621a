package uk.councilpapers.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.schema.FacetLabel;
import uk.councilpapers.schema.PaperField;

/**
 * How the values of facets are called at one point in time of the index: as the first paper that
 * has one prints it. Immutable; safe for use by several threads.
 */
final class FacetLabels {

  private final Map<Key, Label> labels = new HashMap<>();

  private record Key(FacetName name, String value) {}

  private record Label(String text, int doc) {}

  private FacetLabels() {}

  /** Reads the labels that papers print. */
  static FacetLabels in(DirectoryReader reader) throws IOException {
    FacetLabels all = new FacetLabels();
    Terms terms = MultiTerms.getTerms(reader, PaperField.LABEL.field());
    if (terms == null) return all;
    TermsEnum each = terms.iterator();
    PostingsEnum papers = null;
    Bits live = MultiBits.getLiveDocs(reader);
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      FacetLabel label = FacetLabel.ofTerm(term.utf8ToString());
      papers = each.postings(papers, PostingsEnum.NONE);
      int doc = papers.nextDoc();
      while (doc != PostingsEnum.NO_MORE_DOCS && live != null && !live.get(doc)) {
        doc = papers.nextDoc();
      }
      if (doc != PostingsEnum.NO_MORE_DOCS) all.add(label, doc);
    }
    return all;
  }

  private void add(FacetLabel label, int doc) {
    Label found = new Label(label.label(), doc);
    labels.merge(new Key(label.facet(), label.value()), found, (a, b) -> a.doc <= b.doc ? a : b);
  }

  /** The label of a value; the value itself where no paper has it. */
  String of(FacetName name, String value) {
    return switch (name) {
      case YEAR -> value;
      case KIND -> PaperKind.of(value).map(PaperKind::label).orElse(value);
      case COMMITTEE, OFFICER, TOPIC -> {
        Label label = labels.get(new Key(name, value));
        yield label == null ? value : label.text;
      }
    };
  }
}
