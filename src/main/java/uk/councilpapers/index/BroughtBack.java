package uk.councilpapers.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.schema.Removal;
import uk.councilpapers.schema.Removals;

/**
 * What is no longer taken down.
 *
 * @param left what still is
 * @param files ids of the files that have to be read for what comes back
 */
record BroughtBack(Removals left, Set<String> files) {

  /** Brings back what is named, or says what is not among what was taken down. */
  static BroughtBack of(Removals removals, List<String> words) throws IOException {
    Removals left = removals;
    Set<String> files = new HashSet<>();
    for (String word : words) {
      Removal removal = named(removals, word);
      files.addAll(removal.fileIds());
      left = left.without(removal);
    }
    return new BroughtBack(left, files);
  }

  private static Removal named(Removals removals, String word) throws IOException {
    String path = Path.of(word).toAbsolutePath().normalize().toString();
    Optional<Removal> removal =
        removals
            .named(word)
            .or(() -> removals.named(path))
            .or(() -> removals.named(RemovalTargets.idIn(word)));
    if (removal.isPresent()) return removal.get();
    Optional<String> file = removals.fileOfPaper(RemovalTargets.idIn(word));
    throw new IOException(
        file.map(name -> "[" + word + "] was taken down with a file; restore [" + name + "]")
            .orElse("[" + word + "] was not taken down; council-papers check names what was"));
  }
}
