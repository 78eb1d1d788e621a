package uk.councilpapers.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NoLockFactory;

/**
 * Lucene's own check of the last commit of a directory. Reads only, beside searches and while a run
 * writes: a commit that is replaced while it is looked at is no fault, and the newer one is looked
 * at instead, as often as that happens. So is an older commit, which Lucene opens too while it is
 * there. Stateless. Mends nothing.
 */
final class CommitCheck {

  /** How much is looked at. */
  enum Depth {
    /** Each file is what was written. */
    CHECKSUMS(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS),
    /** What the files say fits together, too. */
    CONTENTS(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);

    private final int level;

    Depth(int level) {
      this.level = level;
    }
  }

  private CommitCheck() {}

  /** What is wrong with the last commit, in Lucene's words; empty where nothing is. */
  static Optional<String> damage(Directory directory, Depth depth) {
    while (true) {
      List<String> commits = commits(directory);
      Optional<String> damage = damageNow(directory, depth);
      if (damage.isEmpty() || commits.equals(commits(directory))) return damage;
    }
  }

  /** The size of the last commit's files in bytes. */
  static long bytes(Directory directory) throws IOException {
    while (true) {
      List<String> commits = commits(directory);
      try {
        return Snapshot.bytes(directory, SegmentInfos.readLatestCommit(directory));
      } catch (IOException e) {
        if (commits.equals(commits(directory))) throw e;
      }
    }
  }

  /** The files of all commits that are there. */
  private static List<String> commits(Directory directory) {
    try {
      return Stream.of(directory.listAll())
          .filter(name -> name.startsWith(IndexFileNames.SEGMENTS))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The check says what is wrong by throwing what Lucene threw. */
  private static Optional<String> damageNow(Directory directory, Depth depth) {
    try (CheckIndex check = new CheckIndex(directory, unlocked(directory))) {
      check.setLevel(depth.level);
      check.setFailFast(true);
      CheckIndex.Status status = check.checkIndex();
      return status.clean ? Optional.empty() : Optional.of("its commit cannot be read");
    } catch (IOException | RuntimeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The check asks for the lock of those that mend; this one does not, so it takes none. */
  private static org.apache.lucene.store.Lock unlocked(Directory directory) throws IOException {
    return NoLockFactory.INSTANCE.obtainLock(directory, "check");
  }
}
