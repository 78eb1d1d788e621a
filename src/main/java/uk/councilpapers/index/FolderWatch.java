package uk.councilpapers.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * Keeps an index up to date with folders: runs once, then looks again and again whether a file is
 * new, changed or gone, or somebody else has written the index, and runs when it is so.
 *
 * <p>A file that differs between two looks is still being written and is left for a later run. A
 * path below which nothing is left is taken for a disk that is not there: it is left alone until it
 * is back. A run that fails is tried again at the next look. For one thread.
 */
public final class FolderWatch {

  /** When to look. */
  @FunctionalInterface
  public interface Rhythm {
    /** Waits until it is time for the next look; false when there is to be none. */
    boolean next();
  }

  /** Is told what was done. */
  public interface Log {
    /** A run ended. */
    void ran(IndexSummary run);

    /** A run failed and will be tried again. */
    void failed(Exception e);

    /** Nothing is left at or below the path, which is left alone. */
    void lost(Path root);
  }

  private final PaperIndexer indexer;
  private final Path index;
  private final List<Path> roots;
  private final Log log;
  private final Set<Path> lost = new HashSet<>();
  private FolderLook indexed = new FolderLook(java.util.Map.of());
  private FolderLook last = indexed;
  private long commit;
  private boolean toBeTriedAgain;

  /** A watch over some files and folders. */
  public FolderWatch(PaperIndexer indexer, Path index, List<Path> paths, Log log) {
    this.indexer = indexer;
    this.index = index;
    this.roots = paths.stream().map(p -> p.toAbsolutePath().normalize()).toList();
    this.log = log;
  }

  /** Runs, then looks as often as the rhythm says. */
  public void follow(Rhythm rhythm) {
    last = FolderLook.at(roots);
    run(last, Set.of());
    while (rhythm.next()) look();
  }

  private void look() {
    FolderLook now = FolderLook.at(roots);
    Set<Path> unsettled = now.differing(last);
    last = now;
    for (Path root : roots) noteLoss(root, now);
    Set<Path> changed = now.differing(indexed);
    changed.removeAll(unsettled);
    changed.removeIf(file -> lost.stream().anyMatch(file::startsWith));
    if (!changed.isEmpty() || toBeTriedAgain || commit != lastCommit()) run(now, unsettled);
  }

  private void noteLoss(Path root, FolderLook now) {
    boolean gone = now.isEmpty(root) && !indexed.isEmpty(root);
    if (gone && lost.add(root)) log.lost(root);
    if (!gone) lost.remove(root);
  }

  /** What was not read in the run is as it was before. */
  private void run(FolderLook now, Set<Path> unsettled) {
    try {
      List<Path> there = roots.stream().filter(root -> !lost.contains(root)).toList();
      log.ran(indexer.index(index, there, unsettled));
      Set<Path> left = new HashSet<>(unsettled);
      now.differing(indexed).stream()
          .filter(file -> lost.stream().anyMatch(file::startsWith))
          .forEach(left::add);
      indexed = now.with(left, indexed);
      commit = lastCommit();
      toBeTriedAgain = false;
    } catch (IOException | RuntimeException e) {
      toBeTriedAgain = true;
      log.failed(e);
    }
  }

  /** Counts up with each commit; -1 where there is none. */
  private long lastCommit() {
    if (!Files.isDirectory(index)) return -1;
    try (Directory directory = FSDirectory.open(index, NoLockFactory.INSTANCE)) {
      return SegmentInfos.getLastCommitGeneration(directory);
    } catch (IOException e) {
      return -1;
    }
  }
}
