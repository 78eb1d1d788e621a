package uk.councilpapers.index;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.config.Sidecar;

/**
 * One look at the files below some paths, sidecars included: how large each is and when it was
 * changed. No file is opened. Immutable.
 */
record FolderLook(Map<Path, Stamp> files) {

  /** What a look tells of a file. */
  record Stamp(long size, Instant modified) {}

  /** Copies the map. */
  FolderLook {
    files = Map.copyOf(files);
  }

  /** What is there now; what cannot be looked at is not there. */
  static FolderLook at(Iterable<Path> roots) {
    Visitor visitor = new Visitor();
    for (Path root : roots) visitor.walk(root);
    return new FolderLook(visitor.files);
  }

  /** The files that are new, gone or not what they are in the other look. */
  Set<Path> differing(FolderLook other) {
    Set<Path> all = new HashSet<>(files.keySet());
    all.addAll(other.files.keySet());
    all.removeIf(file -> Objects.equals(files.get(file), other.files.get(file)));
    return new TreeSet<>(all);
  }

  /** This look with the files as they are in the other. */
  FolderLook with(Set<Path> changed, FolderLook other) {
    Map<Path, Stamp> all = new HashMap<>(files);
    for (Path file : changed) {
      Stamp stamp = other.files.get(file);
      if (stamp == null) all.remove(file);
      if (stamp != null) all.put(file, stamp);
    }
    return new FolderLook(all);
  }

  /** Whether nothing is there at or below the path. */
  boolean isEmpty(Path root) {
    return files.keySet().stream().noneMatch(file -> file.startsWith(root));
  }

  /** Whether the file, or what is stated beside it, is one of the given. */
  static boolean concerns(Set<Path> files, Path file) {
    return files.contains(file) || files.contains(Sidecar.of(file));
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Map<Path, Stamp> files = new HashMap<>();
    private Path root = Path.of("");

    /** What a disk that fails has shown so far is kept. */
    void walk(Path folder) {
      root = folder;
      try {
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
      } catch (IOException e) {
        files.remove(folder);
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = !folder.equals(root) && SourceFolder.isHidden(folder);
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !SourceFolder.isHidden(file)) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        files.put(file, new Stamp(attributes.size(), modified));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
