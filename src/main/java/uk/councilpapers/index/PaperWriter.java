package uk.councilpapers.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.schema.FileRecord;
import uk.councilpapers.schema.PaperDocuments;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.schema.StoredPapers;

/**
 * Writes the papers of files, and makes one paper of the copies of it that stand in several files:
 * those that have one id, and reports of one meeting that say the same under like titles.
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
  private final Set<String> reported = new LinkedHashSet<>();
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
    note(papers);
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

  private synchronized void note(List<Paper> papers) {
    for (Paper paper : papers) {
      if (paper.kind() == PaperKind.REPORT) paper.meetingId().ifPresent(reported::add);
    }
  }

  private synchronized void withhold(FileRecord file) {
    withheld.put(file.id(), file);
  }

  /** Joins the copies with the papers that they are copies of. */
  synchronized void finish() throws IOException {
    if (!copies.isEmpty()) joinCopies();
    if (!reported.isEmpty()) joinReprints();
    for (FileRecord file : withheld.values()) record(file);
  }

  private void joinCopies() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (Map.Entry<String, List<Paper>> entry : copies.entrySet()) {
        List<Paper> all = new ArrayList<>(entry.getValue());
        all.addAll(papers(reader, new TermQuery(term(PaperField.ID, entry.getKey()))));
        delete(all);
        for (Paper paper : Copies.joined(entry.getKey(), all)) write(paper);
      }
    }
  }

  private void joinReprints() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (String meeting : reported) {
        Query reports = both(PaperField.MEETING, meeting, PaperField.KIND, PaperKind.REPORT.id());
        for (List<Paper> reprints : Reprints.among(papers(reader, reports))) {
          joinReports(reader, reprints);
        }
      }
    }
  }

  /** Joins the reports, and the appendices that came with several of them. */
  private void joinReports(DirectoryReader reader, List<Paper> reports) throws IOException {
    Paper report = Copies.one(reports);
    List<Paper> parts = new ArrayList<>();
    for (Paper one : reports) {
      parts.addAll(papers(reader, new TermQuery(term(PaperField.PART_OF, one.id()))));
    }
    delete(reports);
    delete(parts);
    write(report);
    for (List<Paper> reprints : Reprints.among(parts)) {
      write(Copies.one(reprints).withPartOf(report.id()));
      parts.removeAll(reprints);
    }
    for (Paper part : parts) write(part.withPartOf(report.id()));
  }

  private void delete(List<Paper> papers) throws IOException {
    for (Paper paper : papers) writer.deleteDocuments(term(PaperField.ID, paper.id()));
  }

  private void write(Paper paper) throws IOException {
    writer.updateDocument(term(PaperField.ID, paper.id()), document(paper));
  }

  private static List<Paper> papers(DirectoryReader reader, Query query) throws IOException {
    List<Paper> papers = new ArrayList<>();
    StoredPapers stored = new StoredPapers(reader);
    for (ScoreDoc hit :
        new IndexSearcher(reader).search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
      papers.add(stored.whole(hit.doc));
    }
    return papers;
  }

  private static Query both(PaperField one, String value, PaperField other, String itsValue) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(term(one, value)), Occur.FILTER)
        .add(new TermQuery(term(other, itsValue)), Occur.FILTER)
        .build();
  }

  private static Term term(PaperField field, String value) {
    return new Term(field.field(), value);
  }
}
