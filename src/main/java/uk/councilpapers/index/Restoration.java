package uk.councilpapers.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.schema.IndexFormat;
import uk.councilpapers.schema.IndexUnusableException;
import uk.councilpapers.schema.Removals;

/**
 * What a snapshot was put back as: one commit in place of what the index held, which a running
 * server turns to. What fails leaves the index as it was; what was taken down since stays down.
 *
 * @param papers how many it holds now
 * @param bytes of its files
 * @param sameConfiguration whether it was made under the configuration of now
 */
public record Restoration(Path index, int papers, long bytes, boolean sameConfiguration) {

  /** Puts the snapshot in place of what the index holds. */
  public static Restoration of(Path snapshot, Path index, IndexConfig config) throws IOException {
    if (Files.exists(index) && Files.exists(snapshot) && Files.isSameFile(snapshot, index)) {
      throw new IOException("[" + snapshot + "] is the index itself; name a snapshot of it");
    }
    try (Directory source = opened(snapshot)) {
      Map<String, String> commitData = verified(snapshot, source);
      try (Directory target = FSDirectory.open(index)) {
        putBack(source, commitData, target, config);
      }
      boolean same = new IndexFormat(config.fingerprint()).made(commitData);
      try (Directory target = IndexFolder.reading(index);
          FileLedger ledger = FileLedger.open(target)) {
        long bytes = CommitCheck.bytes(target);
        return new Restoration(index, ledger.papers(), bytes, same);
      }
    }
  }

  private static Directory opened(Path snapshot) throws IOException {
    try {
      return IndexFolder.reading(snapshot);
    } catch (IndexUnusableException e) {
      throw new IOException(
          "["
              + snapshot
              + "] there is no snapshot; nothing was restored; name a folder that council-papers"
              + " snapshot made",
          e);
    }
  }

  /** What was taken down since the snapshot was taken stays down. */
  private static Removals removedIn(Directory target) throws IOException {
    return DirectoryReader.indexExists(target)
        ? Removals.of(SegmentInfos.readLatestCommit(target).getUserData())
        : Removals.NONE;
  }

  /** What the commit of the snapshot says of it. */
  private static Map<String, String> verified(Path snapshot, Directory source) throws IOException {
    Optional<String> damage = CommitCheck.damage(source, CommitCheck.Depth.CONTENTS);
    if (damage.isPresent()) {
      throw new IOException(
          "["
              + snapshot
              + "] the snapshot is damaged: "
              + damage.get()
              + "; nothing was restored; take another snapshot");
    }
    Map<String, String> commitData = SegmentInfos.readLatestCommit(source).getUserData();
    if (IndexFormat.readable(commitData)) return commitData;
    throw new IOException(
        "["
            + snapshot
            + "] the snapshot was made by another version of the program; nothing was restored;"
            + " copy the folder to where the index shall be, then run council-papers index PATH,"
            + " which reads all papers again");
  }

  private static void putBack(
      Directory source, Map<String, String> commitData, Directory target, IndexConfig config)
      throws IOException {
    IndexWriterConfig writing =
        new IndexWriterConfig(
                new CouncilAnalyzer(CouncilAnalyzer.Form.INDEXED, config.protectedWords()))
            .setOpenMode(OpenMode.CREATE)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(target, writing);
        FileLedger ledger = FileLedger.open(source)) {
      Removals since = removedIn(target);
      writer.addIndexes(source);
      new Takedown(writer, ledger, config).apply(since.all());
      Removals all = since.and(Removals.of(commitData));
      writer.setLiveCommitData(all.commitData(commitData).entrySet());
      writer.commit();
      if (!since.all().isEmpty()) Takedown.clear(writer);
    } catch (LockObtainFailedException e) {
      throw IndexFolder.locked(target, e);
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IOException(
          "["
              + IndexFolder.place(target)
              + "] what the folder holds cannot be replaced: "
              + e.getMessage()
              + "; move the folder away, then restore again",
          e);
    }
  }
}
