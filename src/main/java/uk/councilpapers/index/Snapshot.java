package uk.councilpapers.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.IOUtils;

/**
 * A copy of the last commit of an index in a folder of its own, which is itself an index.
 *
 * <p>Made beside searches and while a run writes. It is put together under another name in the
 * folder that it will stand in, and appears whole or not at all.
 *
 * @param files how many files it has
 * @param bytes of all of them
 * @param papers how many papers it holds
 */
public record Snapshot(Path folder, int files, long bytes, int papers) {

  /** How often a commit may be replaced while it is copied; each time less is left to copy. */
  private static final int ATTEMPTS = 20;

  /** Copies the index into a folder that is not there yet, or empty. */
  public static Snapshot take(Path index, Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Path parent = parentOf(target);
    refuseWhatIsThere(folder);
    if (target.startsWith(index.toAbsolutePath().normalize())) {
      throw new IOException("[" + folder + "] lies in the index; name a folder outside it");
    }
    try (Directory source = IndexFolder.reading(index)) {
      Files.createDirectories(parent);
      Path workplace = Files.createTempDirectory(parent, "." + target.getFileName() + "-");
      try {
        Path copy = Files.createDirectory(workplace.resolve("index"));
        Snapshot snapshot = take(source, folder, copy);
        Files.deleteIfExists(target);
        Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(parent, true);
        return snapshot;
      } finally {
        delete(workplace);
      }
    }
  }

  private static Path parentOf(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (parent == null) throw new IOException("[" + folder + "] is no folder that can be made");
    return parent;
  }

  private static void refuseWhatIsThere(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isEmpty()) return;
    } catch (java.nio.file.NotDirectoryException e) {
      throw new IOException("[" + folder + "] is a file; a folder that is not there is wanted", e);
    }
    throw new IOException("[" + folder + "] is not empty; a folder that is not there is wanted");
  }

  private static Snapshot take(Directory source, Path folder, Path copy) throws IOException {
    try (Directory target = FSDirectory.open(copy)) {
      SegmentInfos commit = copy(source, target);
      Optional<String> damage = CommitCheck.damage(target, CommitCheck.Depth.CHECKSUMS);
      if (damage.isPresent()) {
        throw new IOException(
            "["
                + IndexFolder.place(source)
                + "] what was copied is damaged and not kept: "
                + damage.get()
                + "; run council-papers check");
      }
      try (FileLedger ledger = FileLedger.open(target)) {
        int files = commit.files(true).size();
        return new Snapshot(folder, files, bytes(target, commit), ledger.papers());
      }
    }
  }

  /** Copies the last commit; a commit that is replaced meanwhile gives way to the newer one. */
  static SegmentInfos copy(Directory source, Directory target) throws IOException {
    for (int attempt = 1; ; attempt++) {
      SegmentInfos commit = SegmentInfos.readLatestCommit(source);
      try {
        copy(commit, source, target);
        return commit;
      } catch (NoSuchFileException | FileNotFoundException e) {
        boolean replaced =
            SegmentInfos.getLastCommitGeneration(source) != commit.getLastGeneration();
        if (!replaced || attempt == ATTEMPTS) {
          throw new IOException(
              "["
                  + IndexFolder.place(source)
                  + "] a file of the index is not there: "
                  + e.getMessage()
                  + "; run council-papers check",
              e);
        }
      }
    }
  }

  /** The file that makes a commit of the others comes last. */
  private static void copy(SegmentInfos commit, Directory source, Directory target)
      throws IOException {
    Collection<String> names = commit.files(false);
    for (String held : target.listAll()) {
      if (!names.contains(held)) target.deleteFile(held);
    }
    Collection<String> held = List.of(target.listAll());
    for (String name : names) {
      if (!held.contains(name)) target.copyFrom(source, name, name, IOContext.READONCE);
    }
    target.sync(names);
    String last = commit.getSegmentsFileName();
    target.copyFrom(source, last, last, IOContext.READONCE);
    target.sync(List.of(last));
    target.syncMetaData();
  }

  /** The size of a commit's files in bytes. */
  static long bytes(Directory directory, SegmentInfos commit) throws IOException {
    long bytes = 0;
    for (String name : commit.files(true)) bytes += directory.fileLength(name);
    return bytes;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
