package uk.councilpapers.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.councilpapers.model.TakenDown;

/**
 * One thing that was taken down for good: a paper with its appendices, or a file with the papers
 * that stand in no other. Immutable.
 *
 * @param named the id of the paper or the name of the file, by which it can be brought back
 * @param files the file with its copies; none where a paper was taken down
 */
public record Removal(
    String named, TakenDown takenDown, List<RemovedFile> files, List<RemovedPaper> papers) {

  /**
   * A file that was taken down.
   *
   * @param id made of its path
   * @param digest SHA-256 of its content, by which a copy of it is known
   */
  public record RemovedFile(String id, String path, String digest) {}

  /** Copies the lists. */
  public Removal {
    files = List.copyOf(files);
    papers = List.copyOf(papers);
  }

  /** Whether it was taken down as a file. */
  public boolean isFile() {
    return !files.isEmpty();
  }

  /** Whether one of its papers has the id. */
  boolean holdsPaper(String id) {
    return papers.stream().anyMatch(paper -> paper.ids().contains(id));
  }

  /** Whether the file itself was taken down, or a copy of it. */
  boolean holdsFile(String fileId, String digest) {
    return files.stream().anyMatch(f -> f.id().equals(fileId) || f.digest().equals(digest));
  }

  /** Whether it can be named so: by its name, the path or id of its file, an id of its paper. */
  boolean isNamed(String word) {
    return named.equals(word)
        || files.stream().anyMatch(f -> f.id().equals(word) || f.path().equals(word))
        || (!isFile() && papers.getFirst().ids().contains(word));
  }

  /** Whether it was taken from the file, or is the file. */
  boolean concerns(String fileId) {
    return files.stream().anyMatch(f -> f.id().equals(fileId))
        || papers.stream().anyMatch(paper -> paper.standsIn(fileId));
  }

  /** The files that it was taken from. */
  public Set<String> fileIds() {
    Set<String> ids = new TreeSet<>();
    files.forEach(file -> ids.add(file.id()));
    papers.forEach(paper -> paper.places().forEach(place -> ids.add(place.fileId())));
    return ids;
  }

  Removal with(RemovedFile file) {
    List<RemovedFile> all = new ArrayList<>(files);
    if (files.stream().noneMatch(f -> f.id().equals(file.id()))) all.add(file);
    return new Removal(named, takenDown, all, papers);
  }

  Removal with(List<RemovedPaper> others) {
    return new Removal(named, takenDown, files, others);
  }

  /** The paper that stands in the file on the page, if one of them does. */
  Optional<RemovedPaper> onPage(String fileId, int page) {
    return papers.stream()
        .filter(paper -> paper.places().stream().anyMatch(p -> covers(p, fileId, page)))
        .findFirst();
  }

  private static boolean covers(RemovedPaper.Place place, String fileId, int page) {
    return place.fileId().equals(fileId)
        && place.pages().map(p -> p.first() <= page && page <= p.last()).orElse(true);
  }
}
