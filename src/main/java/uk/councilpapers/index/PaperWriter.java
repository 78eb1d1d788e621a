package uk.councilpapers.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.schema.FileRecord;
import uk.councilpapers.schema.PaperDocuments;
import uk.councilpapers.schema.PaperField;

/**
 * Writes the papers of files, and makes one paper of the copies of it that stand in several files.
 *
 * <p>Safe for several threads. Copies are kept aside until {@link #finish}; the record of a file
 * with such a copy is written there too, so that a run that breaks off reads the file again.
 */
final class PaperWriter {

  private final IndexWriter writer;
  private final FileLedger ledger;
  private final IndexConfig config;
  private final Set<String> dropped = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private final Map<String, List<Paper>> copies = new LinkedHashMap<>();
  private final Map<String, FileRecord> withheld = new HashMap<>();

  /** A writer for one run. */
  PaperWriter(IndexWriter writer, FileLedger ledger, IndexConfig config) {
    this.writer = writer;
    this.ledger = ledger;
    this.config = config;
  }

  private Document document(Paper paper) {
    return PaperDocuments.document(paper, config::isStanding);
  }

  /** Takes the file and its papers out; a paper that also stands in another file stays there. */
  synchronized void drop(String fileId) throws IOException {
    dropped.add(fileId);
    writer.deleteDocuments(new Term(PaperField.FILE.field(), fileId));
    writer.deleteDocuments(new Term(FileRecord.keyField(), fileId));
    for (Paper paper : ledger.sharedPapersOf(fileId)) {
      List<PaperSource> left =
          paper.sources().stream().filter(s -> !dropped.contains(s.fileId())).toList();
      if (!left.isEmpty()) writer.addDocument(document(printedIn(paper, left)));
    }
  }

  /**
   * Where the copy whose text is held is gone, its lines are counted from where the next starts.
   */
  private static Paper printedIn(Paper paper, List<PaperSource> left) {
    PaperSource first = left.getFirst();
    if (first.equals(paper.source())) return paper.withSources(left);
    PaperText text = new PaperText(paper.text().lines(), first.lines().first(), List.of());
    return paper.withSources(left, text);
  }

  /** Writes the file's papers in place of those that were held of it. */
  void add(FileRecord file, List<Paper> papers) throws IOException {
    drop(file.id());
    List<Document> documents = new ArrayList<>();
    boolean complete = true;
    for (Paper paper : papers) {
      if (keptAside(paper)) {
        complete = false;
        continue;
      }
      documents.add(document(paper));
    }
    if (complete) documents.add(file.document());
    if (!complete) withhold(file);
    writer.addDocuments(documents);
  }

  /** Writes the record alone, of a file that did not change or could not be read. */
  void record(FileRecord file) throws IOException {
    writer.updateDocument(new Term(FileRecord.keyField(), file.id()), file.document());
  }

  private synchronized boolean keptAside(Paper paper) throws IOException {
    if (written.add(paper.id()) && !ledger.heldElsewhere(paper.id(), dropped)) return false;
    copies.computeIfAbsent(paper.id(), id -> new ArrayList<>()).add(paper);
    return true;
  }

  private synchronized void withhold(FileRecord file) {
    withheld.put(file.id(), file);
  }

  /** Joins the copies with the papers that they are copies of. */
  synchronized void finish() throws IOException {
    if (copies.isEmpty()) return;
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (Map.Entry<String, List<Paper>> entry : copies.entrySet()) {
        Term id = new Term(PaperField.ID.field(), entry.getKey());
        List<Paper> all = new ArrayList<>(entry.getValue());
        for (ScoreDoc hit : searcher.search(new TermQuery(id), 1).scoreDocs) {
          all.add(PaperDocuments.paper(searcher.storedFields().document(hit.doc)));
        }
        writer.deleteDocuments(id);
        for (Paper paper : Copies.joined(entry.getKey(), all)) {
          writer.updateDocument(new Term(PaperField.ID.field(), paper.id()), document(paper));
        }
      }
    }
    for (FileRecord file : withheld.values()) record(file);
  }
}
