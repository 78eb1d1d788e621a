package uk.councilpapers.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.schema.Removal.RemovedFile;

/**
 * Everything that was taken down for good, as a commit remembers it beside its papers. Immutable.
 *
 * @param all in the order in which they were taken down
 */
public record Removals(List<Removal> all) {

  /** Nothing was taken down. */
  public static final Removals NONE = new Removals(List.of());

  private static final String KEY = "council-papers.removed.";

  /** The digest of no content. */
  private static final String NO_DIGEST = "-";

  /** Copies the list. */
  public Removals {
    all = List.copyOf(all);
  }

  /** What a commit with these entries remembers, whatever the version that wrote it. */
  public static Removals of(Map<String, String> commitData) {
    List<Removal> all = new ArrayList<>();
    while (true) {
      String written = commitData.get(KEY + (all.size() + 1));
      if (written == null) return new Removals(all);
      all.add(RemovalCodec.read(written));
    }
  }

  /** The entries for a commit, with what else it says. */
  public Map<String, String> commitData(Map<String, String> others) {
    Map<String, String> data = new LinkedHashMap<>(others);
    data.keySet().removeIf(key -> key.startsWith(KEY));
    for (int i = 0; i < all.size(); i++) data.put(KEY + (i + 1), RemovalCodec.write(all.get(i)));
    return data;
  }

  /** The removal that can be named so. */
  public Optional<Removal> named(String word) {
    return all.stream().filter(removal -> removal.isNamed(word)).findFirst();
  }

  /** When and why the paper with the id was taken down; empty where it was not. */
  public Optional<TakenDown> ofPaper(String id) {
    return first(removal -> removal.holdsPaper(id));
  }

  /** The name of the file that the paper was taken down with; empty for a paper by itself. */
  public Optional<String> fileOfPaper(String id) {
    return all.stream()
        .filter(removal -> removal.isFile() && removal.holdsPaper(id))
        .findFirst()
        .map(Removal::named);
  }

  /** When and why the file itself was taken down. */
  public Optional<TakenDown> ofFile(String fileId) {
    return first(removal -> removal.holdsFile(fileId, NO_DIGEST));
  }

  /** When and why the original was closed: it was taken down, or a paper that stands in it. */
  public Optional<TakenDown> closing(String fileId) {
    return first(removal -> removal.concerns(fileId));
  }

  /** Whether a paper that was taken down stands on the page of the file, or may do so. */
  public boolean onPage(String fileId, int page) {
    return ofFile(fileId).isPresent()
        || all.stream().anyMatch(removal -> removal.onPage(fileId, page).isPresent());
  }

  private Optional<TakenDown> first(Predicate<Removal> wanted) {
    return all.stream().filter(wanted).findFirst().map(Removal::takenDown);
  }

  /** The removal that a file with this id or this content falls under. */
  public Optional<Removal> ofContent(String fileId, String digest) {
    return all.stream().filter(removal -> removal.holdsFile(fileId, digest)).findFirst();
  }

  /** The removal that a paper just read falls under: it is the paper taken down, or a copy. */
  public Optional<Removal> of(Paper paper) {
    if (all.isEmpty()) return Optional.empty();
    WordSketch words = WordSketch.of(paper);
    return all.stream()
        .filter(removal -> removal.papers().stream().anyMatch(p -> p.is(paper, words)))
        .findFirst();
  }

  /** With the file known as a copy of the one that the removal took down. */
  public Removals with(Removal removal, RemovedFile file) {
    return replacing(removal, removal.with(file));
  }

  /** With the paper known to stand where it was just read. */
  public Removals with(Removal removal, Paper paper) {
    WordSketch words = WordSketch.of(paper);
    List<RemovedPaper> papers = new ArrayList<>();
    boolean known = false;
    for (RemovedPaper held : removal.papers()) {
      boolean same = !known && held.is(paper, words);
      papers.add(same ? held.foundAs(paper) : held);
      known |= same;
    }
    if (!known) papers.add(RemovedPaper.of(paper));
    return replacing(removal, removal.with(papers));
  }

  /** With the paper known to be somewhere in the file, since it was not found again. */
  public Removals lost(Removal removal, RemovedPaper paper, String fileId) {
    List<RemovedPaper> papers =
        removal.papers().stream().map(p -> p.equals(paper) ? p.lostIn(fileId) : p).toList();
    return replacing(removal, removal.with(papers));
  }

  private Removals replacing(Removal old, Removal changed) {
    return new Removals(all.stream().map(r -> r.equals(old) ? changed : r).toList());
  }

  /** With one more. */
  public Removals with(Removal removal) {
    List<Removal> more = new ArrayList<>(all);
    more.add(removal);
    return new Removals(more);
  }

  /** Without one. */
  public Removals without(Removal removal) {
    return new Removals(all.stream().filter(r -> !r.equals(removal)).toList());
  }

  /** These, and those of the other that are not among them. */
  public Removals and(Removals other) {
    List<Removal> both = new ArrayList<>(all);
    for (Removal removal : other.all) {
      if (all.stream().noneMatch(r -> r.named().equals(removal.named()))) both.add(removal);
    }
    return new Removals(both);
  }
}
