package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import uk.councilpapers.schema.FileRecord;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.schema.Removals;

/**
 * The records of source files.
 *
 * @param held by name; those that are kept from the public are not among them
 * @param withheld how many are kept from the public
 */
record IndexedFiles(List<HeldFile> held, int withheld) {

  /** Copies the list. */
  IndexedFiles {
    held = List.copyOf(held);
  }

  /** The files of one point in time. */
  static IndexedFiles of(IndexView view) throws IOException {
    TermQuery files = new TermQuery(new Term(PaperField.TYPE.field(), FileRecord.TYPE));
    List<HeldFile> held = new ArrayList<>();
    int withheld = 0;
    int most = Math.max(1, view.reader().maxDoc());
    for (ScoreDoc hit : view.searcher().search(files, most).scoreDocs) {
      FileRecord record = FileRecord.of(view.document(hit.doc));
      if (record.findings().withheld()) withheld++;
      if (!record.findings().withheld()) held.add(file(record, view.removals()));
    }
    held.sort(Comparator.comparing(HeldFile::name).thenComparing(HeldFile::id));
    return new IndexedFiles(held, withheld);
  }

  private static HeldFile file(FileRecord record, Removals removals) {
    return new HeldFile(
        record.id(),
        record.name(),
        record.size(),
        record.modified(),
        record.papers(),
        record.refusal(),
        record.findings().warnings(),
        record.findings().control(),
        removals.closing(record.id()));
  }
}
