package uk.councilpapers.index;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.councilpapers.config.Sidecar;

/**
 * The files below the paths that a run was told to index, in the order of their paths.
 *
 * <p>Links are followed. Hidden files and folders and the sidecars ({@code FILE.meta.json}) are
 * left out. What cannot be opened is left out too and said in {@link Walk#unreadable}.
 */
final class SourceFolder {

  /**
   * What was found.
   *
   * @param roots the paths, absolute
   * @param unreadable for a path that could not be opened the reason
   */
  record Walk(List<Path> roots, List<SourceFile> files, Map<Path, String> unreadable) {

    /** Copies the collections. */
    Walk {
      roots = List.copyOf(roots);
      files = List.copyOf(files);
      unreadable = Map.copyOf(unreadable);
    }

    /** Without the files that are, or whose sidecar is, one of the given. */
    Walk without(Set<Path> left) {
      if (left.isEmpty()) return this;
      List<SourceFile> others =
          files.stream().filter(file -> !FolderLook.concerns(left, file.path())).toList();
      return new Walk(roots, others, unreadable);
    }

    /** Whether the path lies below one that the run was told to index. */
    boolean covers(Path path) {
      return roots.stream().anyMatch(path::startsWith);
    }
  }

  private SourceFolder() {}

  static Walk below(List<Path> paths) {
    List<Path> roots = paths.stream().map(p -> p.toAbsolutePath().normalize()).toList();
    Map<Path, SourceFile> files = new TreeMap<>();
    Map<Path, String> unreadable = new TreeMap<>();
    for (Path root : roots) walk(root, files, unreadable);
    List<SourceFile> sorted =
        files.values().stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    return new Walk(roots, sorted, unreadable);
  }

  /** Whether the file or folder is passed over for its name. */
  static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static void walk(Path root, Map<Path, SourceFile> files, Map<Path, String> unreadable) {
    try {
      Files.walkFileTree(
          root,
          Set.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(root, files, unreadable));
    } catch (IOException e) {
      unreadable.put(root, String.valueOf(e.getMessage()));
    }
  }

  private static String nameBelow(Path root, Path file) {
    Path below = root.equals(file) ? file.getFileName() : root.relativize(file);
    return String.valueOf(below).replace(file.getFileSystem().getSeparator(), "/");
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Map<Path, SourceFile> files;
    private final Map<Path, String> unreadable;

    Visitor(Path root, Map<Path, SourceFile> files, Map<Path, String> unreadable) {
      this.root = root;
      this.files = files;
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = !folder.equals(root) && isHidden(folder);
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file) || Sidecar.is(file)) return FileVisitResult.CONTINUE;
      if (attributes.isRegularFile()) files.put(file, new SourceFile(file, nameBelow(root, file)));
      if (attributes.isSymbolicLink()) unreadable.put(file, "is a link to nothing");
      if (attributes.isOther()) unreadable.put(file, "is neither a file nor a folder");
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      boolean leadsBack = e instanceof FileSystemLoopException;
      String reason = Files.exists(file) ? "cannot be opened" : "does not exist";
      if (!leadsBack) unreadable.put(file, reason);
      return FileVisitResult.CONTINUE;
    }
  }
}
