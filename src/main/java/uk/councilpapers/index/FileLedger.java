package uk.councilpapers.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.schema.FileRecord;
import uk.councilpapers.schema.IndexFormat;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.schema.Removals;
import uk.councilpapers.schema.StoredPapers;

/** What the last commit knows of the files. Reads one point in time. Safe for several threads. */
final class FileLedger implements AutoCloseable {

  private static final Query PAPERS =
      new TermQuery(new Term(PaperField.TYPE.field(), PaperField.PAPER));

  private final Optional<DirectoryReader> reader;
  private final Map<String, FileRecord> records;
  private final boolean readable;
  private final int papers;
  private final Map<String, String> commitData;

  private FileLedger(
      Optional<DirectoryReader> reader,
      Map<String, FileRecord> records,
      boolean readable,
      int papers,
      Map<String, String> commitData) {
    this.reader = reader;
    this.records = records;
    this.readable = readable;
    this.papers = papers;
    this.commitData = commitData;
  }

  static FileLedger open(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return new FileLedger(Optional.empty(), Map.of(), true, 0, Map.of());
    }
    DirectoryReader reader = DirectoryReader.open(directory);
    int papers = new IndexSearcher(reader).count(PAPERS);
    Map<String, String> commit = reader.getIndexCommit().getUserData();
    if (IndexFormat.readable(commit)) {
      Map<String, FileRecord> records = read(reader, FileRecord::of);
      return new FileLedger(Optional.of(reader), records, true, papers, commit);
    }
    try (reader) {
      Map<String, FileRecord> places = read(reader, FileRecord::place);
      return new FileLedger(Optional.empty(), places, false, papers, commit);
    }
  }

  private static Map<String, FileRecord> read(
      DirectoryReader reader, Function<Document, FileRecord> record) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Query files = new TermQuery(new Term(PaperField.TYPE.field(), FileRecord.TYPE));
    Map<String, FileRecord> records = new HashMap<>();
    StoredFields stored = reader.storedFields();
    for (ScoreDoc hit : searcher.search(files, Math.max(1, reader.maxDoc())).scoreDocs) {
      FileRecord file = record.apply(stored.document(hit.doc));
      records.put(file.id(), file);
    }
    return records;
  }

  /** How many papers the commit holds, whatever its version. */
  int papers() {
    return papers;
  }

  /** What was taken down for good, whatever the version that wrote it. */
  Removals removals() {
    return Removals.of(commitData);
  }

  /** What the commit says of itself. */
  Map<String, String> commitData() {
    return commitData;
  }

  Collection<FileRecord> records() {
    return records.values();
  }

  Optional<FileRecord> find(String fileId) {
    return Optional.ofNullable(records.get(fileId));
  }

  /** Whether papers can be read; of an index of another version it is known where files lie. */
  boolean isReadable() {
    return readable;
  }

  /** Whether the commit was made in the format; true where there is no commit yet. */
  boolean made(IndexFormat format) throws IOException {
    if (!readable) return false;
    return reader.isEmpty() || format.made(reader.get().getIndexCommit().getUserData());
  }

  /** The files that share a paper with one of the given, or with one that does, and so on. */
  Set<String> sharing(Collection<String> fileIds) throws IOException {
    Set<String> all = new HashSet<>(fileIds);
    List<String> open = new ArrayList<>(fileIds);
    while (!open.isEmpty() && reader.isPresent()) {
      String file = open.removeLast();
      if (!records.containsKey(file)) continue;
      for (String other : filesOfPapersIn(file)) {
        if (all.add(other)) open.add(other);
      }
    }
    return all;
  }

  private Set<String> filesOfPapersIn(String fileId) throws IOException {
    StoredPapers stored = new StoredPapers(reader.orElseThrow());
    Set<String> files = new HashSet<>();
    for (ScoreDoc hit : papersIn(fileId)) files.addAll(filesOf(stored, hit));
    return files;
  }

  private ScoreDoc[] papersIn(String fileId) throws IOException {
    DirectoryReader index = reader.orElseThrow();
    Query papers = new TermQuery(new Term(PaperField.FILE.field(), fileId));
    return new IndexSearcher(index).search(papers, Math.max(1, index.maxDoc())).scoreDocs;
  }

  private static Set<String> filesOf(StoredPapers stored, ScoreDoc hit) {
    return stored.summary(hit.doc).sources().stream()
        .map(PaperSource::fileId)
        .collect(Collectors.toSet());
  }

  /** The papers of the file that also stand in another one, with their text. */
  List<Paper> sharedPapersOf(String fileId) throws IOException {
    if (reader.isEmpty() || !records.containsKey(fileId)) return List.of();
    StoredPapers stored = new StoredPapers(reader.get());
    List<Paper> shared = new ArrayList<>();
    for (ScoreDoc hit : papersIn(fileId)) {
      if (filesOf(stored, hit).size() > 1) {
        shared.add(stored.whole(hit.doc));
      }
    }
    return shared;
  }

  /** The paper that one of its ids leads to, with its text. */
  Optional<Paper> paper(String id) throws IOException {
    return papersWith(PaperField.ID, id).stream().findFirst();
  }

  /** The papers that have the value, with their text. */
  List<Paper> papersWith(PaperField field, String value) throws IOException {
    if (reader.isEmpty()) return List.of();
    Query query = new TermQuery(new Term(field.field(), value));
    List<Paper> found = new ArrayList<>();
    StoredPapers stored = new StoredPapers(reader.get());
    int most = Math.max(1, reader.get().maxDoc());
    for (ScoreDoc hit : new IndexSearcher(reader.get()).search(query, most).scoreDocs) {
      found.add(stored.whole(hit.doc));
    }
    return found;
  }

  /** Whether the commit has the paper in a file other than the given. */
  boolean heldElsewhere(String paperId, Set<String> files) throws IOException {
    if (reader.isEmpty()) return false;
    IndexSearcher searcher = new IndexSearcher(reader.get());
    Query paper = new TermQuery(new Term(PaperField.ID.field(), paperId));
    StoredPapers stored = new StoredPapers(reader.get());
    for (ScoreDoc hit : searcher.search(paper, 1).scoreDocs) {
      return !files.containsAll(filesOf(stored, hit));
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    if (reader.isPresent()) reader.get().close();
  }
}
