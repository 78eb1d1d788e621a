package uk.councilpapers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexProgress;
import uk.councilpapers.index.PaperIndexer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Hit;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SortOrder;

/** The sample papers, or those of other packs, each with its text, by id. Stateless. */
final class SamplePaperPool {

  private SamplePaperPool() {}

  /** Takes the sample packs apart. */
  static List<Paper> read(IndexConfig config) throws IOException {
    return read(config, List.of(Path.of("src", "sample", "papers")));
  }

  /** Takes the packs of the files apart. */
  static List<Paper> read(IndexConfig config, List<Path> files) throws IOException {
    Path folder = Files.createTempDirectory("council-papers-bench");
    new PaperIndexer(config, PaperIndexer.Settings.USUAL, IndexProgress.NONE).index(folder, files);
    List<Paper> papers = new ArrayList<>();
    try (PaperSearcher searcher = PaperSearcher.open(folder, config)) {
      for (int page = 1; ; page++) {
        List<Hit> hits = searcher.search(browse(page)).hits();
        if (hits.isEmpty()) break;
        for (Hit hit : hits) searcher.paper(hit.paper().id()).ifPresent(papers::add);
      }
    }
    papers.sort(Comparator.comparing(Paper::id));
    return papers;
  }

  private static SearchRequest browse(int page) {
    return new SearchRequest(
        "",
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        SortOrder.OLDEST,
        page,
        SearchRequest.MAX_SIZE);
  }
}
