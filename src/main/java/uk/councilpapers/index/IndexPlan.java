package uk.councilpapers.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.schema.FileRecord;

/**
 * What a run has to do.
 *
 * @param touched records of files that were touched but hold what they held
 * @param left records of the files that are not read since they did not change
 */
record IndexPlan(
    List<SourceFile> toRead,
    List<FileRecord> toDrop,
    List<FileRecord> touched,
    List<FileRecord> left) {

  boolean isEmpty() {
    return toRead.isEmpty() && toDrop.isEmpty() && touched.isEmpty();
  }

  /**
   * The plan for a run.
   *
   * @param wanted ids of files that are read whether or not they have changed
   */
  static IndexPlan of(
      SourceFolder.Walk walk,
      FileLedger ledger,
      boolean sameFormat,
      boolean prune,
      Set<String> wanted)
      throws IOException {
    Map<String, SourceFile> toRead = wanted(wanted, ledger);
    List<FileRecord> touched = new ArrayList<>();
    for (SourceFile file : walk.files()) {
      Optional<FileRecord> held = ledger.find(file.id());
      if (held.isEmpty() || !sameFormat || changed(file, held.get(), touched)) {
        toRead.put(file.id(), file);
      }
    }
    List<FileRecord> toDrop = prune ? vanished(walk, ledger) : List.of();
    addOthers(toRead, toDrop, ledger, sameFormat);
    List<FileRecord> left =
        walk.files().stream()
            .filter(file -> !toRead.containsKey(file.id()))
            .flatMap(file -> ledger.find(file.id()).stream())
            .toList();
    return new IndexPlan(List.copyOf(toRead.values()), toDrop, touched, left);
  }

  private static Map<String, SourceFile> wanted(Set<String> ids, FileLedger ledger) {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    for (String id : ids) {
      ledger
          .find(id)
          .map(file -> new SourceFile(Path.of(file.path()), file.name()))
          .filter(file -> Files.isRegularFile(file.path()))
          .ifPresent(file -> files.put(id, file));
    }
    return files;
  }

  /** Whether the file holds something new, or cannot be looked at: its reading will say why. */
  private static boolean changed(SourceFile file, FileRecord held, List<FileRecord> touched) {
    try {
      if (FileContent.untouched(file.path(), held)) return false;
      FileContent now = FileContent.of(file.path());
      if (!now.sameAs(held)) return true;
      touched.add(now.record(file, held.papers(), held.refusal(), held.findings()));
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** Files outside the paths: all of them under a new configuration, else those that share. */
  private static void addOthers(
      Map<String, SourceFile> toRead,
      List<FileRecord> toDrop,
      FileLedger ledger,
      boolean sameFormat)
      throws IOException {
    Set<String> dropped = new HashSet<>();
    toDrop.forEach(file -> dropped.add(file.id()));
    Set<String> affected = new HashSet<>(toRead.keySet());
    affected.addAll(dropped);
    Set<String> sharing = ledger.sharing(affected);
    for (FileRecord file : ledger.records()) {
      if (toRead.containsKey(file.id()) || dropped.contains(file.id())) continue;
      boolean wanted = !sameFormat || sharing.contains(file.id());
      Path path = Path.of(file.path());
      if (wanted && Files.isRegularFile(path)) {
        toRead.put(file.id(), new SourceFile(path, file.name()));
      }
    }
  }

  /** A disk that does not answer is no sign that a file is gone. */
  private static List<FileRecord> vanished(SourceFolder.Walk walk, FileLedger ledger) {
    return ledger.records().stream()
        .filter(file -> walk.covers(Path.of(file.path())))
        .filter(file -> Files.notExists(Path.of(file.path())))
        .toList();
  }
}
