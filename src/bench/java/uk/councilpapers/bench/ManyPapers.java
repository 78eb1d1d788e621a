package uk.councilpapers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.Paper;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.schema.IndexFormat;
import uk.councilpapers.schema.PaperDocuments;

/** An index of many resampled papers in {@code target}, made once and kept. Stateless. */
final class ManyPapers {

  static final long SEED = 20_140_120;

  private ManyPapers() {}

  /** The folder of an index with so many papers under this configuration. */
  static Path index(IndexConfig config, List<Paper> models, int count) throws IOException {
    IndexFormat format = new IndexFormat(config.fingerprint());
    Path folder = Path.of("target", "bench", "papers-" + count);
    if (Files.isDirectory(folder) && made(folder, format)) return folder;
    clear(folder);
    Files.createDirectories(folder);
    System.out.printf("making an index of %,d papers in %s%n", count, folder);
    IndexWriterConfig writing =
        new IndexWriterConfig(
                new CouncilAnalyzer(CouncilAnalyzer.Form.INDEXED, config.protectedWords()))
            .setRAMBufferSizeMB(256);
    Resampler papers = new Resampler(models, SEED);
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, writing)) {
      for (int number = 0; number < count; number++) {
        writer.addDocument(PaperDocuments.document(papers.next(number)));
      }
      writer.setLiveCommitData(format.commitData().entrySet());
    }
    return folder;
  }

  private static boolean made(Path folder, IndexFormat format) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) return false;
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return format.made(reader.getIndexCommit().getUserData());
      }
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return;
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) Files.delete(file);
    }
  }

  /** The same papers again, the first so many, for what is measured besides the index. */
  static List<Paper> first(List<Paper> models, int count) {
    Resampler papers = new Resampler(models, SEED);
    List<Paper> made = new ArrayList<>();
    for (int number = 0; number < count; number++) made.add(papers.next(number));
    return made;
  }
}
