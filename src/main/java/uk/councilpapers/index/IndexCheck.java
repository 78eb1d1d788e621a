package uk.councilpapers.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexReport.HeldFile;
import uk.councilpapers.index.IndexReport.Made;
import uk.councilpapers.index.IndexReport.Removed;
import uk.councilpapers.index.IndexReport.State;
import uk.councilpapers.schema.FileRecord;
import uk.councilpapers.schema.IndexFormat;
import uk.councilpapers.schema.Removals;

/**
 * Looks whether an index is sound, made as it would be made now, and of files that are still what
 * they were. Writes and locks nothing, so that it may run beside a server and beside a run.
 */
public final class IndexCheck {

  private final IndexFormat format;

  /** A check that compares with this configuration. */
  public IndexCheck(IndexConfig config) {
    this.format = new IndexFormat(config.fingerprint());
  }

  /**
   * What there is to say of the index in the folder.
   *
   * @throws uk.councilpapers.schema.IndexUnusableException where there is none
   */
  public IndexReport report(Path folder) throws IOException {
    try (Directory directory = IndexFolder.reading(folder)) {
      Optional<String> damage = CommitCheck.damage(directory, CommitCheck.Depth.CONTENTS);
      if (damage.isPresent()) {
        return new IndexReport(
            folder, damage, Made.AS_NOW, 0, 0, List.of(), removed(remembered(directory)));
      }
      long bytes = CommitCheck.bytes(directory);
      try (FileLedger ledger = FileLedger.open(directory)) {
        return new IndexReport(
            folder,
            damage,
            made(ledger),
            ledger.papers(),
            bytes,
            files(ledger),
            removed(ledger.removals()));
      }
    }
  }

  private Made made(FileLedger ledger) throws IOException {
    if (!ledger.isReadable()) return Made.OTHER_VERSION;
    return ledger.made(format) ? Made.AS_NOW : Made.OTHER_CONFIGURATION;
  }

  /** What a damaged index still remembers, so that it can be taken down again. */
  private static Removals remembered(Directory directory) {
    try {
      return Removals.of(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IOException | RuntimeException damaged) {
      return Removals.NONE;
    }
  }

  private static List<Removed> removed(Removals removals) {
    return removals.all().stream()
        .map(removal -> new Removed(removal.named(), removal.papers().size(), removal.takenDown()))
        .toList();
  }

  private static List<HeldFile> files(FileLedger ledger) {
    Removals removals = ledger.removals();
    return ledger.records().stream()
        .map(
            record ->
                removals.ofFile(record.id()).isPresent()
                    ? file(record, State.TAKEN_DOWN, Optional.empty())
                    : file(record, ledger.isReadable()))
        .sorted(Comparator.comparing(HeldFile::name).thenComparing(HeldFile::path))
        .toList();
  }

  private static HeldFile file(FileRecord record, boolean comparable) {
    Path path = Path.of(record.path());
    if (Files.notExists(path)) return file(record, State.GONE, Optional.empty());
    if (!comparable) return file(record, State.NOT_COMPARED, Optional.empty());
    try {
      if (changed(path, record)) return file(record, State.CHANGED, Optional.empty());
    } catch (IOException e) {
      return file(record, State.UNREADABLE, Optional.of("cannot be opened: " + e.getMessage()));
    }
    if (record.findings().withheld()) return file(record, State.WITHHELD, Optional.empty());
    return file(
        record, record.refusal().isPresent() ? State.REFUSED : State.UNCHANGED, record.refusal());
  }

  private static boolean changed(Path path, FileRecord record) throws IOException {
    return !FileContent.untouched(path, record) && !FileContent.of(path).sameAs(record);
  }

  private static HeldFile file(FileRecord record, State state, Optional<String> detail) {
    return new HeldFile(record.name(), record.path(), state, record.papers(), detail);
  }
}
