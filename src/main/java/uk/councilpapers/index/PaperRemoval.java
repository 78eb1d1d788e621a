package uk.councilpapers.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.schema.FileRecord;
import uk.councilpapers.schema.IndexUnusableException;
import uk.councilpapers.schema.Removal;
import uk.councilpapers.schema.Removals;

/**
 * Takes papers and files down for good: out of the index in one commit, which also remembers them,
 * so that no later run brings them back. Then their words are cleared out of the index's files.
 */
public final class PaperRemoval {

  /**
   * What was taken down.
   *
   * @param named as it is brought back
   * @param papers how many
   * @param closed names of the files whose original is not offered any more
   * @param toBeRead names of files that must be read again for papers that they hold as well
   */
  public record Done(String named, int papers, List<String> closed, List<String> toBeRead) {

    /** Copies the lists. */
    public Done {
      closed = List.copyOf(closed);
      toBeRead = List.copyOf(toBeRead);
    }
  }

  private final IndexConfig config;
  private final TakenDown takenDown;

  /** A removal on a day for a reason. */
  public PaperRemoval(IndexConfig config, TakenDown takenDown) {
    this.config = config;
    this.takenDown = takenDown;
  }

  /**
   * Takes down what is named: ids or addresses of papers; names, paths or ids of files. All of it,
   * or nothing where one is not held.
   */
  public List<Done> remove(Path index, List<String> words) throws IOException {
    IndexFolder.reading(index).close();
    try (Directory directory = FSDirectory.open(index);
        IndexWriter writer = IndexFolder.writer(directory, config);
        FileLedger ledger = FileLedger.open(directory)) {
      if (!ledger.isReadable()) {
        throw new IndexUnusableException(
            index + "",
            "the index was made by another version of the program",
            "index PATH, which reads all papers again");
      }
      List<Removal> removals = new RemovalTargets(ledger, takenDown).of(words);
      Set<String> toBeRead = new Takedown(writer, ledger, config).apply(removals);
      commit(writer, ledger, removals);
      clear(writer, index);
      return removals.stream().map(removal -> done(ledger, removal, toBeRead)).toList();
    } catch (LockObtainFailedException e) {
      try (Directory directory = FSDirectory.open(index)) {
        throw IndexFolder.locked(directory, e);
      }
    }
  }

  private static void commit(IndexWriter writer, FileLedger ledger, List<Removal> removals)
      throws IOException {
    Removals all = ledger.removals();
    for (Removal removal : removals) all = all.with(removal);
    writer.setLiveCommitData(all.commitData(ledger.commitData()).entrySet());
    writer.commit();
  }

  private static void clear(IndexWriter writer, Path index) throws IOException {
    try {
      Takedown.clear(writer);
    } catch (IOException e) {
      throw new IOException(
          "["
              + index
              + "] what was named is taken down, but its words could not be cleared from the"
              + " disk: "
              + e.getMessage()
              + "; make room on it: the next council-papers remove clears them",
          e);
    }
  }

  private static Done done(FileLedger ledger, Removal removal, Set<String> toBeRead) {
    return new Done(
        removal.named(),
        removal.papers().size(),
        names(ledger, removal.fileIds()),
        removal.isFile() ? names(ledger, toBeRead) : List.of());
  }

  private static List<String> names(FileLedger ledger, Set<String> fileIds) {
    return fileIds.stream()
        .flatMap(id -> ledger.find(id).stream())
        .map(FileRecord::name)
        .sorted()
        .toList();
  }
}
