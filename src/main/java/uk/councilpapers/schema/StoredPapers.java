package uk.councilpapers.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import uk.councilpapers.model.Paper;

/**
 * Reads papers back out of an index, by their numbers in it. Safe for several threads.
 *
 * <p>What is known of a paper lies apart from its text, as doc values: whoever follows a matter
 * reads hundreds of papers and the texts of few.
 */
public final class StoredPapers {

  private static final Set<String> TEXT = Set.of(PaperField.BODY.field());

  private final IndexReader reader;

  /** The papers of an index at one point in time. */
  public StoredPapers(IndexReader reader) {
    this.reader = reader;
  }

  /** The paper with its text. */
  public Paper whole(int doc) {
    return paper(doc, stored(doc).map(text -> List.of(text.split("\n", -1))).orElse(List.of()));
  }

  /** The paper without the lines of its text. */
  public Paper summary(int doc) {
    return paper(doc, List.of());
  }

  /** The lines of the paper's text as one. */
  public String text(int doc) {
    return stored(doc).orElse("");
  }

  private Optional<String> stored(int doc) {
    try {
      Document stored = reader.storedFields().document(doc, TEXT);
      return Optional.ofNullable(stored.get(PaperField.BODY.field()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Paper paper(int doc, List<String> lines) {
    try {
      List<LeafReaderContext> leaves = reader.leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      BinaryDocValues papers = DocValues.getBinary(leaf.reader(), PaperField.PAPER_DATA.field());
      if (!papers.advanceExact(doc - leaf.docBase)) {
        throw new IllegalArgumentException("the document holds no paper");
      }
      BytesRef data = papers.binaryValue();
      return PaperCodec.decode(data.bytes, data.offset, data.length, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
