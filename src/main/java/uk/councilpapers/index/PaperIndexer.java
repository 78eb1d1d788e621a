package uk.councilpapers.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.extract.OcrMode;
import uk.councilpapers.schema.FileRecord;
import uk.councilpapers.schema.IndexFormat;

/**
 * Adds the files below some paths to an index and brings those that it holds up to date.
 *
 * <p>A run ends with one commit: a search sees the index before the run or after it, and a run that
 * breaks off leaves what was committed before. One run at a time may write an index.
 */
public final class PaperIndexer {

  /**
   * How a run goes about it.
   *
   * @param threads how many files are read at once, from 1
   * @param prune whether files that have vanished from the paths are dropped from the index
   * @param ocr when scanned pages are read
   */
  public record Settings(int threads, boolean prune, OcrMode ocr) {

    /** Two threads, nothing dropped, scans read where Tesseract is installed. */
    public static final Settings USUAL = new Settings(2, false, OcrMode.AUTO);

    /** Refuses fewer than one thread. */
    public Settings {
      if (threads < 1) throw new IllegalArgumentException("threads must be >= 1, got " + threads);
    }
  }

  private final IndexConfig config;
  private final Settings settings;
  private final IndexProgress progress;

  /** An indexer with the vocabulary of one council. */
  public PaperIndexer(IndexConfig config, Settings settings, IndexProgress progress) {
    this.config = config;
    this.settings = settings;
    this.progress = progress;
  }

  /** Indexes the files below the paths into the folder, which is made when it is not there. */
  public IndexSummary index(Path indexFolder, List<Path> paths) throws IOException {
    return index(indexFolder, paths, List.of());
  }

  /**
   * The same, and brings back what was taken down.
   *
   * @param restored ids of papers and names, paths or ids of files, each as it was taken down
   */
  public IndexSummary index(Path indexFolder, List<Path> paths, List<String> restored)
      throws IOException {
    return index(indexFolder, SourceFolder.below(paths), restored);
  }

  /** The same, and leaves alone the files that are still being written. */
  IndexSummary index(Path indexFolder, List<Path> paths, Set<Path> unsettled) throws IOException {
    return index(indexFolder, SourceFolder.below(paths).without(unsettled), List.of());
  }

  private IndexSummary index(Path indexFolder, SourceFolder.Walk walk, List<String> restored)
      throws IOException {
    Files.createDirectories(indexFolder);
    try (Directory directory = FSDirectory.open(indexFolder)) {
      return index(directory, walk, restored);
    }
  }

  private IndexSummary index(Directory directory, SourceFolder.Walk walk, List<String> restored)
      throws IOException {
    long start = System.nanoTime();
    try (IndexWriter writer = IndexFolder.writer(directory, config);
        FileLedger ledger = FileLedger.open(directory)) {
      IndexFormat format = new IndexFormat(config.fingerprint());
      BroughtBack back = BroughtBack.of(ledger.removals(), restored);
      IndexPlan plan =
          IndexPlan.of(walk, ledger, ledger.made(format), settings.prune(), back.files());
      KeptOut keptOut = new KeptOut(back.left(), new RunFindings());
      IndexRun run = run(writer, ledger, plan, keptOut);
      if (!plan.isEmpty() || !ledger.made(format) || !restored.isEmpty()) {
        Map<String, String> commit = keptOut.removals().commitData(format.commitData());
        writer.setLiveCommitData(commit.entrySet());
        writer.commit();
      }
      return summary(walk, plan, run, Duration.ofNanos(System.nanoTime() - start));
    } catch (LockObtainFailedException e) {
      throw IndexFolder.locked(directory, e);
    }
  }

  private IndexRun run(IndexWriter writer, FileLedger ledger, IndexPlan plan, KeptOut keptOut)
      throws IOException {
    PaperWriter papers = new PaperWriter(writer, ledger, config);
    PackReader reader = new PackReader(config, settings.ocr());
    IndexRun run = new IndexRun(config, reader, papers, keptOut, progress, plan.toRead().size());
    if (!ledger.isReadable()) writer.deleteAll();
    for (FileRecord file : plan.toDrop()) papers.drop(file.id());
    for (FileRecord file : plan.touched()) papers.record(file);
    run.read(plan.toRead(), settings.threads());
    papers.finish();
    return run;
  }

  private static IndexSummary summary(
      SourceFolder.Walk walk, IndexPlan plan, IndexRun run, Duration took) {
    RunFindings found = run.found();
    for (FileRecord file : plan.left()) {
      file.refusal().ifPresent(reason -> found.refused(file.name(), reason));
      if (file.findings().withheld()) found.withheld(file.name());
    }
    walk.unreadable().forEach((path, reason) -> found.refused(path.toString(), reason));
    return new IndexSummary(
        walk.files().size(),
        run.papers(),
        plan.left().size(),
        found.refused(),
        found.withheld(),
        found.faults(),
        found.lacking(),
        found.newCommittees(),
        plan.toDrop().size(),
        run.keptOut(),
        run.bytes(),
        took);
  }
}
