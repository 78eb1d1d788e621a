package uk.councilpapers.schema;

import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/**
 * What the index knows of one source file: one document beside those of its papers, so that a
 * commit holds a file's papers and the knowledge of them together.
 *
 * @param id identifies the file in addresses
 * @param path the file's absolute path
 * @param name the file's name below the folder that was indexed, with {@code /} between folders
 * @param size in bytes
 * @param modified the file's time of change
 * @param digest SHA-256 of the content in hexadecimal
 * @param sidecar SHA-256 of what is stated beside the file; empty where nothing is
 * @param papers how many papers it holds
 * @param refusal why it could not be read; empty when it could
 * @param findings what its recognition brought to light
 */
public record FileRecord(
    String id,
    String path,
    String name,
    long size,
    Instant modified,
    String digest,
    String sidecar,
    int papers,
    Optional<String> refusal,
    FileFindings findings) {

  /** The value of {@link PaperField#TYPE} for a file. */
  public static final String TYPE = "file";

  private static final String KEY = "file_key";

  /** The document of the record. */
  public Document document() {
    Document doc = new Document();
    doc.add(new StringField(PaperField.TYPE.field(), TYPE, Field.Store.NO));
    doc.add(new StringField(keyField(), id, Field.Store.YES));
    doc.add(new StoredField("file_path", path));
    doc.add(new StoredField("file_name", name));
    doc.add(new StoredField("file_size", size));
    doc.add(new StoredField("file_modified", modified.toEpochMilli()));
    doc.add(new StoredField("file_digest", digest));
    doc.add(new StoredField("file_sidecar", sidecar));
    doc.add(new StoredField("file_papers", papers));
    doc.add(new StoredField("file_findings", findings.bytes()));
    refusal.ifPresent(reason -> doc.add(new StoredField("file_refusal", reason)));
    return doc;
  }

  /** The record of a document. */
  public static FileRecord of(Document doc) {
    return new FileRecord(
        doc.get(KEY),
        doc.get("file_path"),
        doc.get("file_name"),
        doc.getField("file_size").numericValue().longValue(),
        Instant.ofEpochMilli(doc.getField("file_modified").numericValue().longValue()),
        doc.get("file_digest"),
        doc.get("file_sidecar"),
        doc.getField("file_papers").numericValue().intValue(),
        Optional.ofNullable(doc.get("file_refusal")),
        FileFindings.of(doc.getBinaryValue("file_findings")));
  }

  /** Where the file lies, all that is read of a record that another version wrote. */
  public static FileRecord place(Document doc) {
    return new FileRecord(
        doc.get(KEY),
        doc.get("file_path"),
        doc.get("file_name"),
        0,
        Instant.EPOCH,
        "",
        "",
        0,
        Optional.empty(),
        FileFindings.NONE);
  }

  /** The same file with so many papers and these findings. */
  public FileRecord holding(int left, FileFindings found) {
    return new FileRecord(id, path, name, size, modified, digest, sidecar, left, refusal, found);
  }

  /** The same file, which the next run has to read whether or not it has changed. */
  public FileRecord toBeRead() {
    return new FileRecord(
        id, path, name, size, Instant.EPOCH, "", sidecar, papers, refusal, findings);
  }

  /** The field that identifies a file's record. */
  public static String keyField() {
    return KEY;
  }
}
