package uk.councilpapers.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.schema.FileRecord;
import uk.councilpapers.schema.PaperField;

/** An index that another version of the program wrote, whose stored values cannot be read. */
class OlderIndexTest {

  @TempDir Path root;

  @Test
  void isReadAnewAndHoldsEachPaperOnce() throws IOException {
    PaperFolder folder = new PaperFolder(root);
    folder.write("a.txt", PaperFolder.pack("21. GRIT BINS"));
    folder.index();
    writeAsAnotherVersion(folder);
    assertThat(folder.index().unchanged()).isZero();
    assertThat(folder.minutes()).containsExactly("21 Grit Bins: a.txt");
    assertThat(folder.index().unchanged()).isEqualTo(1);
  }

  /** Leaves a record without what this version stores, in a commit of another format. */
  private static void writeAsAnotherVersion(PaperFolder folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder.indexPath());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Document file = new Document();
      file.add(new StringField(PaperField.TYPE.field(), FileRecord.TYPE, Field.Store.NO));
      file.add(new StringField(FileRecord.keyField(), "f", Field.Store.YES));
      file.add(new StoredField("file_path", folder.path().resolve("gone.txt").toString()));
      file.add(new StoredField("file_name", "gone.txt"));
      writer.addDocument(file);
      writer.setLiveCommitData(Map.of("council-papers.format", "1:older").entrySet());
    }
  }
}
