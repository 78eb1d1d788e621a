package uk.councilpapers.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexSummary.Lack;
import uk.councilpapers.index.IndexSummary.Refusal;
import uk.councilpapers.model.Paper;
import uk.councilpapers.schema.FileFindings;

/** Reads the files of one run in several threads and hands their papers to the writer. */
final class IndexRun {

  private final IndexConfig config;
  private final PackReader reader;
  private final PaperWriter writer;
  private final IndexProgress progress;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger papers = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();
  private final List<Refusal> refused = Collections.synchronizedList(new ArrayList<>());
  private final List<Lack> lacking = Collections.synchronizedList(new ArrayList<>());

  IndexRun(
      IndexConfig config,
      PackReader reader,
      PaperWriter writer,
      IndexProgress progress,
      int total) {
    this.config = config;
    this.reader = reader;
    this.writer = writer;
    this.progress = progress;
    this.total = total;
  }

  int papers() {
    return papers.get();
  }

  long bytes() {
    return bytes.get();
  }

  List<Refusal> refused() {
    return List.copyOf(refused);
  }

  List<Lack> lacking() {
    return List.copyOf(lacking);
  }

  /** Reads all files; returns when the last is written. */
  void read(List<SourceFile> files, int threads) throws IOException {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Map<SourceFile, Future<?>> tasks = new LinkedHashMap<>();
      for (SourceFile file : files) tasks.put(file, pool.submit(() -> read(file)));
      for (Future<?> task : tasks.values()) await(task);
    }
  }

  private static void await(Future<?> task) throws IOException {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("indexing was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException io) throw io.getCause();
      throw new IllegalStateException(e.getCause());
    }
  }

  private void read(SourceFile file) {
    FileContent content;
    try {
      content = FileContent.of(file.path());
    } catch (IOException e) {
      refused.add(new Refusal(file.name(), "could not be opened: " + e.getMessage()));
      return;
    }
    try {
      write(file, content, papersOf(file));
    } catch (IOException e) {
      throw new UncheckedIOException("[" + file.name() + "] cannot be written", e);
    }
    synchronized (progress) {
      progress.fileDone(done.incrementAndGet(), total, file.name());
    }
  }

  /** What came of a file: its papers, or the reason for having none. */
  private record Outcome(List<Paper> papers, Optional<String> refusal, FileFindings findings) {

    static Outcome refused(String reason) {
      return new Outcome(List.of(), Optional.of(reason), FileFindings.NONE);
    }
  }

  /** No file, whatever it holds, stops the run: what goes wrong with it becomes its reason. */
  private Outcome papersOf(SourceFile file) {
    try {
      return switch (reader.read(file.path())) {
        case PackReader.Reading.Read read ->
            new Outcome(
                new PaperAssembler(config, read.pack(), read.text(), file.id(), file.name())
                    .papers(),
                Optional.empty(),
                new FileFindings(read.pack().warnings(), read.pack().control()));
        case PackReader.Reading.Refused no -> Outcome.refused(no.reason());
      };
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.refused("could not be taken apart: " + e);
    }
  }

  private void write(SourceFile file, FileContent content, Outcome outcome) throws IOException {
    writer.add(
        content.record(file, outcome.papers.size(), outcome.refusal, outcome.findings),
        outcome.papers);
    outcome
        .findings
        .control()
        .filter(control -> !control.alone() && !control.lacking().isEmpty())
        .ifPresent(control -> lacking.add(new Lack(file.name(), control)));
    papers.addAndGet(outcome.papers.size());
    bytes.addAndGet(content.size());
    outcome.refusal.ifPresent(reason -> refused.add(new Refusal(file.name(), reason)));
  }
}
