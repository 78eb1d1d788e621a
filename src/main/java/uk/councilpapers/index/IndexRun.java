package uk.councilpapers.index;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.schema.FileFindings;

/** Reads the files of one run in several threads and hands their papers to the writer. */
final class IndexRun {

  private final IndexConfig config;
  private final PackReader reader;
  private final PaperWriter writer;
  private final KeptOut keptOut;
  private final IndexProgress progress;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger papers = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();
  private final RunFindings found;

  IndexRun(
      IndexConfig config,
      PackReader reader,
      PaperWriter writer,
      KeptOut keptOut,
      IndexProgress progress,
      int total) {
    this.config = config;
    this.reader = reader;
    this.writer = writer;
    this.keptOut = keptOut;
    this.found = keptOut.found();
    this.progress = progress;
    this.total = total;
  }

  int papers() {
    return papers.get();
  }

  long bytes() {
    return bytes.get();
  }

  /** What the files read hold beside papers. */
  RunFindings found() {
    return found;
  }

  /** What was taken down and met again. */
  IndexSummary.KeptOut keptOut() {
    return keptOut.summary();
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
      found.refused(file.name(), "could not be opened: " + e.getMessage());
      return;
    }
    try {
      write(file, content, papersOf(file, content));
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

    static Outcome takenDown() {
      return new Outcome(List.of(), Optional.empty(), FileFindings.NONE);
    }

    static Outcome withheld() {
      return new Outcome(List.of(), Optional.empty(), FileFindings.WITHHELD);
    }
  }

  /** No file, whatever it holds, stops the run: what goes wrong with it becomes its reason. */
  private Outcome papersOf(SourceFile file, FileContent content) {
    if (keptOut.keeps(file, content.digest())) return Outcome.takenDown();
    Stated stated = Stated.of(file.path());
    stated.fault().ifPresent(fault -> found.fault(file.name(), fault));
    if (stated.withheld()) return Outcome.withheld();
    try {
      return switch (reader.read(file.path(), file.name(), stated)) {
        case PackReader.Reading.Read read -> outcome(file, stated, read);
        case PackReader.Reading.Refused no -> Outcome.refused(no.reason());
      };
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.refused("could not be taken apart: " + e);
    }
  }

  private Outcome outcome(SourceFile file, Stated stated, PackReader.Reading.Read read) {
    PaperAssembler assembler =
        new PaperAssembler(config, read.pack(), read.text(), file, stated.sidecar());
    KeptOut.Left left = keptOut.leftOf(file, assembler.papers());
    FileFindings findings = new FileFindings(read.pack().warnings(), read.pack().control(), false);
    for (LineRange cut : left.cut()) findings = findings.without(cut);
    return new Outcome(left.papers(), Optional.empty(), findings);
  }

  private void write(SourceFile file, FileContent content, Outcome outcome) throws IOException {
    writer.add(
        content.record(file, outcome.papers.size(), outcome.refusal, outcome.findings),
        outcome.papers);
    papers.addAndGet(outcome.papers.size());
    bytes.addAndGet(content.size());
    outcome.refusal.ifPresent(reason -> found.refused(file.name(), reason));
    if (outcome.findings.withheld()) found.withheld(file.name());
    outcome
        .findings
        .control()
        .filter(control -> !control.alone() && !control.lacking().isEmpty())
        .ifPresent(control -> found.lacks(new Lack(file.name(), control)));
    for (Paper paper : outcome.papers) {
      if (config.committees().isNew(paper.committee())) found.newCommittee(paper.committee());
    }
  }
}
