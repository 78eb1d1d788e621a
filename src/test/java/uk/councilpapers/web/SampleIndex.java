package uk.councilpapers.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.councilpapers.cli.PdfPageImages;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexProgress;
import uk.councilpapers.index.PaperIndexer;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.search.TestIndex;
import uk.councilpapers.web.library.IndexedPapers;

/** A server over the sample papers, read from their files as the program reads them. */
final class SampleIndex implements AutoCloseable {

  private final Path folder;
  private final PaperSearcher searcher;
  private final TestServer server;

  SampleIndex() throws IOException {
    IndexConfig config = TestIndex.sampleConfig();
    folder = Files.createTempDirectory("sample-index");
    new PaperIndexer(config, PaperIndexer.Settings.USUAL, IndexProgress.NONE)
        .index(folder, List.of(TestIndex.samplePapers()));
    searcher = PaperSearcher.open(folder, config);
    server = new TestServer(new IndexedPapers(searcher), new PdfPageImages());
  }

  TestServer server() {
    return server;
  }

  @Override
  public void close() throws IOException {
    server.close();
    searcher.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(SampleIndex::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
