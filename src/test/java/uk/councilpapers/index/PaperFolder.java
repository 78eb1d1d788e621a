package uk.councilpapers.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.extract.OcrMode;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SortOrder;

/**
 * A folder of packs of an invented council beside an index of it. Every file gets a time of change
 * of its own, so that a test does not depend on the clock. For one thread.
 */
final class PaperFolder {

  /** The configuration that comes with the program. */
  static final IndexConfig CONFIG = IndexConfig.read(Path.of("index-config"));

  /** One thread, so that files are read in the order of their names. */
  static final PaperIndexer.Settings ONE_BY_ONE =
      new PaperIndexer.Settings(1, false, OcrMode.NEVER);

  private static final PaperIndexer.Settings PRUNING =
      new PaperIndexer.Settings(1, true, OcrMode.NEVER);

  private final Path papers;
  private final Path index;
  private Instant clock = Instant.parse("2014-01-20T10:00:00Z");

  /** Makes the folders {@code papers} and {@code index} below one. */
  PaperFolder(Path below) throws IOException {
    papers = Files.createDirectories(below.resolve("papers"));
    index = below.resolve("index");
  }

  /** The pack of a board's February meeting with minutes of 20 January: each {@code 21. TITLE}. */
  static String pack(String... minutes) {
    return packOf("17th February, 2014", minutes);
  }

  /** The same for a meeting on another day, {@code 17th March, 2014}. */
  static String packOf(String day, String... minutes) {
    StringBuilder text = new StringBuilder();
    text.append("**PLANNING BOARD**\n\n**Venue: Town Hall, Corn Row, Kelderby**\n\n");
    text.append("**Date: Monday, ").append(day).append("**\n\n**Time: 10.00 a.m.**\n\n");
    text.append("**A G E N D A**\n\n1. Apologies for Absence\n2. Minutes of the previous meeting");
    text.append(" held on 20th January, 2014 (Pages 1 - 3)\n\n");
    text.append("**PLANNING BOARD**  \n**Monday, 20th January, 2014**\n\n");
    text.append("Present:- Councillor Tindall (in the Chair); Councillors Farrow and Hallam.\n\n");
    for (String minute : minutes) {
      text.append("**").append(minute).append("**\n\nConsideration was given to this item.\n\n");
      text.append("Resolved:- That the report be noted.\n\n");
    }
    return text.toString();
  }

  Path path() {
    return papers;
  }

  Path indexPath() {
    return index;
  }

  Path write(String name, String text) {
    try {
      Path file = papers.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      touch(name);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void touch(String name) throws IOException {
    clock = clock.plusSeconds(60);
    Files.setLastModifiedTime(papers.resolve(name), FileTime.from(clock));
  }

  void delete(String name) {
    try {
      Files.delete(papers.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  IndexSummary index() throws IOException {
    return index(CONFIG, IndexProgress.NONE);
  }

  IndexSummary index(IndexConfig config, IndexProgress progress) throws IOException {
    return new PaperIndexer(config, ONE_BY_ONE, progress).index(index, List.of(papers));
  }

  IndexSummary prune() throws IOException {
    return new PaperIndexer(CONFIG, PRUNING, IndexProgress.NONE).index(index, List.of(papers));
  }

  /** The indexed minutes as {@code REF TITLE: FILE, FILE}, agendas and others as their titles. */
  List<String> minutes() throws IOException {
    return all().stream()
        .filter(paper -> paper.reference().isPresent())
        .map(
            p -> p.reference().orElseThrow() + " " + p.title() + ": " + String.join(", ", files(p)))
        .toList();
  }

  private static List<String> files(Paper paper) {
    return paper.sources().stream().map(PaperSource::file).toList();
  }

  /** The paper of a minute. */
  Optional<Paper> minute(String reference) throws IOException {
    return all().stream().filter(p -> p.reference().equals(Optional.of(reference))).findFirst();
  }

  /** Every indexed paper with its text, by id. */
  List<Paper> all() throws IOException {
    return all(index, CONFIG);
  }

  /** Every paper of an index with its text, by id. */
  static List<Paper> all(Path index, IndexConfig config) throws IOException {
    try (PaperSearcher searcher = PaperSearcher.open(index, config)) {
      List<Paper> papers = new ArrayList<>();
      for (int page = 1; papers.size() < searcher.state().papers(); page++) {
        searcher.search(everything(page)).hits().stream()
            .map(hit -> searcher.paper(hit.paper().id()).orElseThrow())
            .forEach(papers::add);
      }
      papers.sort(Comparator.comparing(Paper::id));
      return papers;
    }
  }

  private static SearchRequest everything(int page) {
    return new SearchRequest(
        "",
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        SortOrder.RELEVANCE,
        page,
        SearchRequest.MAX_SIZE);
  }
}
