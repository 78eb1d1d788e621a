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

/** Reads the records of source files. Stateless. */
final class IndexedFiles {

  private IndexedFiles() {}

  /** All files by name. */
  static List<HeldFile> of(IndexView view) throws IOException {
    TermQuery files = new TermQuery(new Term(PaperField.TYPE.field(), FileRecord.TYPE));
    List<HeldFile> held = new ArrayList<>();
    int most = Math.max(1, view.reader().maxDoc());
    for (ScoreDoc hit : view.searcher().search(files, most).scoreDocs) {
      held.add(file(FileRecord.of(view.document(hit.doc))));
    }
    held.sort(Comparator.comparing(HeldFile::name).thenComparing(HeldFile::id));
    return List.copyOf(held);
  }

  private static HeldFile file(FileRecord record) {
    return new HeldFile(
        record.id(),
        record.name(),
        record.size(),
        record.modified(),
        record.papers(),
        record.refusal(),
        record.findings().warnings(),
        record.findings().control());
  }
}
