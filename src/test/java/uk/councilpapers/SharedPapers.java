package uk.councilpapers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the papers of real councils and their annotations lie, if they do. Stateless. */
public final class SharedPapers {

  private static final String PLACE = "COUNCIL_PAPERS_SHARED";

  private SharedPapers() {}

  /** The folder that the environment names, or the one beside the checkout. */
  public static Optional<Path> folder() {
    Stream<Path> named = Optional.ofNullable(System.getenv(PLACE)).map(Path::of).stream();
    Stream<Path> beside = Stream.of("../shared", "../../shared").map(Path::of);
    return Stream.concat(named, beside)
        .filter(p -> Files.isDirectory(p.resolve("truth")))
        .findFirst();
  }

  /** The folder, or the reason to skip. */
  public static Path orSkip() {
    Optional<Path> folder = folder();
    org.junit.jupiter.api.Assumptions.assumeTrue(
        folder.isPresent(),
        "skipped: no annotated papers in ../shared; " + PLACE + " may name them");
    return folder.orElseThrow();
  }

  /** The file whose name starts so. */
  public static Path starting(Path folder, String start) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(f -> f.getFileName().toString().startsWith(start)).sorted().toList();
      if (found.isEmpty()) throw new IllegalStateException("no file starts with " + start);
      return found.getFirst();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
