package uk.councilpapers.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.schema.FileRecord;
import uk.councilpapers.schema.PaperField;
import uk.councilpapers.schema.Removal;
import uk.councilpapers.schema.Removal.RemovedFile;
import uk.councilpapers.schema.RemovedPaper;

/**
 * Finds what is to be taken down by the words of the operator: ids or addresses of papers; names,
 * paths or ids of files. For one thread.
 */
final class RemovalTargets {

  private final FileLedger ledger;
  private final TakenDown takenDown;

  RemovalTargets(FileLedger ledger, TakenDown takenDown) {
    this.ledger = ledger;
    this.takenDown = takenDown;
  }

  /** What is to be remembered of each, or the reason why nothing may be done. */
  List<Removal> of(List<String> words) throws IOException {
    Map<String, FileRecord> files = new LinkedHashMap<>();
    Map<String, Paper> papers = new LinkedHashMap<>();
    for (String word : words) {
      Optional<Paper> paper = paper(word);
      if (paper.isPresent()) {
        papers.put(paper.get().id(), paper.get());
      } else {
        FileRecord file = file(word);
        files.put(file.id(), file);
      }
    }
    List<Removal> removals = new ArrayList<>();
    for (FileRecord file : files.values()) removals.add(removal(file, files.keySet()));
    for (Paper paper : papers.values()) removals.add(removal(paper));
    return removals;
  }

  /** By its id, or by its address where no file has that name. */
  private Optional<Paper> paper(String word) throws IOException {
    Optional<Paper> paper = ledger.paper(word);
    return paper.isPresent() || !files(word).isEmpty() ? paper : ledger.paper(idIn(word));
  }

  /** The id at the end of a paper's address; the word itself where it is none. */
  static String idIn(String word) {
    if (!word.contains("/papers/")) return word;
    return word.replaceFirst("[?#].*$", "").replaceFirst("^.*/papers/", "");
  }

  private List<FileRecord> files(String word) {
    String path = Path.of(word).toAbsolutePath().normalize().toString();
    List<FileRecord> exact =
        ledger.records().stream()
            .filter(file -> file.id().equals(word) || file.path().equals(path))
            .toList();
    return exact.isEmpty() ? called(word) : exact;
  }

  private List<FileRecord> called(String name) {
    return ledger.records().stream().filter(file -> file.name().equals(name)).toList();
  }

  private FileRecord file(String word) throws IOException {
    List<FileRecord> named = files(word);
    Optional<TakenDown> already =
        named.isEmpty()
            ? ledger.removals().ofPaper(idIn(word))
            : ledger.removals().ofFile(named.getFirst().id());
    if (already.isPresent()) {
      throw refused(word, "was " + already.get().words(), "leave it out");
    }
    if (named.size() == 1) return named.getFirst();
    if (named.isEmpty()) {
      throw refused(
          word,
          "is neither a paper nor a file of this index",
          "give the end of a paper's address, or a file as council-papers check names it");
    }
    List<String> paths = named.stream().map(FileRecord::path).sorted().toList();
    throw refused(word, "are several files", "give one of " + String.join(", ", paths));
  }

  private static IOException refused(String word, String what, String right) {
    return new IOException("[" + word + "] " + what + "; nothing was removed; " + right);
  }

  private Removal removal(FileRecord file, Set<String> files) throws IOException {
    List<Paper> papers = Takedown.alone(ledger, file.id(), files);
    RemovedFile removed = new RemovedFile(file.id(), file.path(), file.digest());
    String name = called(file.name()).size() == 1 ? file.name() : file.path();
    return new Removal(name, takenDown, List.of(removed), remembered(papers));
  }

  /** A paper goes with its appendices. */
  private Removal removal(Paper paper) throws IOException {
    List<Paper> papers = new ArrayList<>(List.of(paper));
    papers.addAll(ledger.papersWith(PaperField.PART_OF, paper.id()));
    return new Removal(paper.id(), takenDown, List.of(), remembered(papers));
  }

  private List<RemovedPaper> remembered(List<Paper> papers) throws IOException {
    Set<String> going = new HashSet<>();
    for (Paper paper : papers) going.add(paper.id());
    List<RemovedPaper> removed = new ArrayList<>();
    for (Paper paper : papers) {
      List<Paper> staying = new ArrayList<>();
      if (paper.meetingId().isPresent()) {
        staying.addAll(ledger.papersWith(PaperField.MEETING, paper.meetingId().get()));
        staying.removeIf(other -> going.contains(other.id()));
      }
      removed.add(RemovedPaper.of(paper).sparing(staying));
    }
    return removed;
  }
}
