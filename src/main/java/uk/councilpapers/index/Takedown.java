package uk.councilpapers.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.schema.FileFindings;
import uk.councilpapers.schema.FileRecord;
import uk.councilpapers.schema.PaperDocuments;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.schema.Removal;
import uk.councilpapers.schema.RemovedPaper;

/**
 * Takes what was removed out of an index: papers, what a file alone holds, and what the records of
 * files tell of them. Reads no file. For one thread.
 */
final class Takedown {

  private final IndexWriter writer;
  private final FileLedger ledger;
  private final IndexConfig config;
  private final Map<String, FileRecord> records = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * A takedown in what the writer holds.
   *
   * @param ledger of the same papers
   */
  Takedown(IndexWriter writer, FileLedger ledger, IndexConfig config) {
    this.writer = writer;
    this.ledger = ledger;
    this.config = config;
  }

  /** Takes all out; says which files have to be read again for papers that they hold as well. */
  Set<String> apply(List<Removal> removals) throws IOException {
    Set<String> files = new HashSet<>();
    for (Removal removal : removals) removal.files().forEach(file -> files.add(file.id()));
    Set<String> toBeRead = new HashSet<>();
    for (String file : files) toBeRead.addAll(takeFile(file, files));
    for (Removal removal : removals) {
      for (RemovedPaper paper : removal.papers()) takePaper(paper);
    }
    for (FileRecord record : records.values()) {
      writer.updateDocument(new Term(FileRecord.keyField(), record.id()), record.document());
    }
    return toBeRead;
  }

  private FileRecord record(FileRecord held) {
    return records.getOrDefault(held.id(), held);
  }

  private void takePaper(RemovedPaper paper) throws IOException {
    for (String id : paper.ids()) {
      for (PaperField field : List.of(PaperField.ID, PaperField.PART_OF)) {
        for (Paper held : ledger.papersWith(field, id)) takeFromRecords(held);
        writer.deleteDocuments(term(field, id));
      }
    }
  }

  private void takeFromRecords(Paper paper) {
    if (!taken.add(paper.id())) return;
    for (PaperSource source : paper.sources()) {
      Optional<FileRecord> held = ledger.find(source.fileId()).map(this::record);
      if (held.isEmpty() || held.get().papers() == 0) continue;
      FileFindings findings = held.get().findings().without(source.lines());
      records.put(source.fileId(), held.get().holding(held.get().papers() - 1, findings));
    }
  }

  /**
   * A paper that stands in other files too stays there, with their text: where its text is that of
   * this file, it goes until the others are read again.
   */
  private Set<String> takeFile(String fileId, Set<String> files) throws IOException {
    Optional<FileRecord> held = ledger.find(fileId);
    if (held.isEmpty()) return Set.of();
    writer.deleteDocuments(term(PaperField.FILE, fileId));
    Set<String> toBeRead = new HashSet<>();
    for (Paper paper : ledger.sharedPapersOf(fileId)) {
      List<PaperSource> left = outside(files, paper);
      boolean keepsText = left.contains(paper.source());
      if (keepsText) write(paper.withSources(left));
      if (!keepsText) left.forEach(source -> toBeRead.add(source.fileId()));
    }
    for (String id : toBeRead) {
      ledger.find(id).ifPresent(r -> records.put(id, record(r).toBeRead()));
    }
    records.put(fileId, held.get().holding(0, FileFindings.NONE));
    return toBeRead;
  }

  private void write(Paper paper) throws IOException {
    writer.updateDocument(
        term(PaperField.ID, paper.id()), PaperDocuments.document(paper, config::isStanding));
  }

  private static List<PaperSource> outside(Set<String> files, Paper paper) {
    return paper.sources().stream().filter(s -> !files.contains(s.fileId())).toList();
  }

  /** The papers that stand in the file and in none but the given. */
  static List<Paper> alone(FileLedger ledger, String fileId, Set<String> files) throws IOException {
    return ledger.papersWith(PaperField.FILE, fileId).stream()
        .filter(paper -> outside(files, paper).isEmpty())
        .toList();
  }

  /** What is deleted stays in a segment's files until the segment is written anew, in a commit. */
  static void clear(IndexWriter writer) throws IOException {
    writer.getConfig().setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    writer.forceMergeDeletes(true);
    writer.commit();
  }

  private static Term term(PaperField field, String value) {
    return new Term(field.field(), value);
  }
}
