package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import uk.councilpapers.schema.FileRecord;

/**
 * Which original files one point in time of the index lets people see: none that is withheld, none
 * that was taken down or that a paper taken down stands in. Stateless.
 */
final class OriginalFiles {

  private OriginalFiles() {}

  /** The file itself; empty when the id is not known, or the file is gone or must not be seen. */
  static Optional<Path> whole(IndexView view, String fileId) {
    return view.removals().closing(fileId).isPresent()
        ? Optional.empty()
        : record(view, fileId).flatMap(OriginalFiles::there);
  }

  /**
   * The file, to show one of its pages; empty where a paper taken down stands on it. A file that
   * was changed since it was read may have that paper on any page.
   */
  static Optional<Path> page(IndexView view, String fileId, int page) {
    Optional<FileRecord> record = record(view, fileId);
    if (view.removals().closing(fileId).isEmpty()) return record.flatMap(OriginalFiles::there);
    if (view.removals().onPage(fileId, page)) return Optional.empty();
    return record.filter(OriginalFiles::untouched).flatMap(OriginalFiles::there);
  }

  private static Optional<Path> there(FileRecord record) {
    return Optional.of(Path.of(record.path())).filter(Files::isRegularFile);
  }

  private static boolean untouched(FileRecord record) {
    try {
      Path path = Path.of(record.path());
      return Files.size(path) == record.size()
          && Files.getLastModifiedTime(path).toMillis() == record.modified().toEpochMilli();
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<FileRecord> record(IndexView view, String fileId) {
    try {
      TermQuery file = new TermQuery(new Term(FileRecord.keyField(), fileId));
      ScoreDoc[] hits = view.searcher().search(file, 1).scoreDocs;
      if (hits.length == 0) return Optional.empty();
      return Optional.of(FileRecord.of(view.document(hits[0].doc)))
          .filter(record -> !record.findings().withheld());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
