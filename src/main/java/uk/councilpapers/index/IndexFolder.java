package uk.councilpapers.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NoLockFactory;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.schema.IndexUnusableException;

/** Opens the folder of an index, or says why that is not possible. Stateless. */
final class IndexFolder {

  private IndexFolder() {}

  /**
   * Opens a folder that holds an index. Nothing is locked, so nothing may be written; a run may
   * write it meanwhile.
   */
  static Directory reading(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IndexUnusableException(folder + "", "there is no such folder", "index PATH");
    }
    Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
    if (DirectoryReader.indexExists(directory)) return directory;
    directory.close();
    throw new IndexUnusableException(folder + "", "the folder holds no index", "index PATH");
  }

  /** The one writer of an index; what it has not committed when it is closed is left out. */
  static IndexWriter writer(Directory directory, IndexConfig config) throws IOException {
    IndexWriterConfig writing =
        new IndexWriterConfig(
                new CouncilAnalyzer(CouncilAnalyzer.Form.INDEXED, config.protectedWords()))
            .setRAMBufferSizeMB(128)
            .setCommitOnClose(false);
    return new IndexWriter(directory, writing);
  }

  /** The folder of a directory, as people name it. */
  static String place(Directory directory) {
    return directory instanceof FSDirectory folder ? folder.getDirectory() + "" : directory + "";
  }

  /** What to say when another process holds the lock of the index. */
  static IOException locked(Directory directory, LockObtainFailedException e) {
    return new IOException(
        "[" + place(directory) + "] another run is writing this index; wait until it has ended", e);
  }
}
